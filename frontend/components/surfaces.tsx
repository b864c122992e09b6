/** Quiet surfaces: card, banner, chip, section head, folded part. */
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon";
import type { IconName } from "./icons";
import { still } from "./still";
import "./surfaces.css";

type Tone = "accent" | "warn" | "danger" | "ok";

export function Card({ look, class: extra, at, label, children }: { look?: "lift" | "wash" | "pick"; class?: string; at?: string; label?: string; children: ComponentChildren }) {
  return (
    <div class={`px-card${look ? ` px-${look}` : ""}${extra ? ` ${extra}` : ""}`} data-at={at} role={label ? "group" : undefined} aria-label={label}>
      {children}
    </div>
  );
}

export function Chip({ tone, line, icon, children }: { tone?: Tone | undefined; line?: boolean; icon?: IconName | undefined; children: ComponentChildren }) {
  return (
    <span class={`px-chip${tone ? ` px-${tone}` : ""}${line ? " px-line" : ""}`}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </span>
  );
}

export function Banner({ tone, icon, children }: { tone?: Tone; icon: IconName; children: ComponentChildren }) {
  return (
    <div class={`px-banner${tone ? ` px-${tone}` : ""}`}>
      <Icon name={icon} size={24} stroke={2} />
      <div class="px-stack-s">{children}</div>
    </div>
  );
}

/** A section's head: title, something at its end (a switch, a chip), one sentence below. */
export const SectionHead = still(({ title, end, children, id }: { title: ComponentChildren; end?: ComponentChildren; children?: ComponentChildren; id?: string }) => {
  return (
    <div class="px-sec">
      <h3 id={id}>{title}</h3>
      {end}
      {children && <p>{children}</p>}
    </div>
  );
});

export interface DetailsProps {
  summary: ComponentChildren;
  /** Open at first. */
  open?: boolean | undefined;
  at?: string | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
  children: ComponentChildren;
}

export function Details({ summary, open, at, onToggle, children }: DetailsProps) {
  return (
    <details
      class="px-details"
      open={open}
      data-at={at}
      onToggle={(event) => {
        onToggle?.(event.currentTarget.open);
      }}
    >
      <summary>
        {summary}
        <span class="px-caret">
          <Icon name="down" />
        </span>
      </summary>
      <div>{children}</div>
    </details>
  );
}

/** A switch between a few faces of one thing. */
export function Segments<T extends string>({ label, value, options, onChange }: { label: string; value: T; options: readonly { value: T; label: ComponentChildren }[]; onChange: (value: T) => void }) {
  return (
    <div class="px-seg" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => {
            onChange(option.value);
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
