/** A row of chips to press: one answer, or several. */
import type { ComponentChildren } from "preact";

export interface ChipOption {
  value: string;
  label: ComponentChildren;
}

export function Chips({ options, on, onPress }: { options: readonly ChipOption[]; on: (value: string) => boolean; onPress: (value: string) => void }) {
  return (
    <div class="pl-chips">
      {options.map(({ value, label }) => (
        <button key={value} type="button" class="pl-press" aria-pressed={on(value)} onClick={() => { onPress(value); }}>
          {label}
        </button>
      ))}
    </div>
  );
}
