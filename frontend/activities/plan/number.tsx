/** A number of the years as it is typed: with commas when it is left, and kept as it stands where it is none. */
import { still, usePage } from "@shell";
import { useState } from "preact/hooks";
import { readMoney, writePlain } from "../../thai/money";
import type { PlanWord } from "./model.gen";
import { numberInWords } from "./say";

export interface NumberInputProps {
  at: string;
  /** All of it: the field, the part, the year. */
  name: string;
  value: string;
  wrong: boolean;
  /** Beside a target: what came of it. */
  real?: boolean;
  onChange: (at: string, value: string) => void;
  onFocus: (at: string) => void;
}

export const NumberInput = still(({ at, name, value, wrong, real, onChange, onFocus }: NumberInputProps) => {
  const { idPrefix } = usePage<PlanWord>();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      class={real ? "px-input px-num pn-real" : "px-input px-num"} type="text" inputMode="decimal" autocomplete="off" maxLength={140} id={`${idPrefix}-${at}`} data-at={at} aria-label={name} aria-invalid={wrong || undefined}
      value={typed ?? numberInWords(value)}
      onFocus={() => { onFocus(at); }}
      onBlur={() => { setTyped(null); onFocus(""); }}
      onInput={({ currentTarget }) => {
        const said = currentTarget.value;
        const { satang } = readMoney(said);
        setTyped(said);
        onChange(at, satang === null || !said.trim() ? said.trim() : writePlain(satang));
      }}
    />
  );
});
