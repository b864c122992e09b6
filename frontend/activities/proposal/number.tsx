/** A number or an amount as it is typed: with commas when it is left, kept as it stands where it is none. */
import { TextInput, usePage } from "@shell";
import { useState } from "preact/hooks";
import { readMoney, writePlain } from "../../thai/money";
import { count } from "./budget";
import type { ProposalWord } from "./model.gen";
import { numberInWords } from "./say";

export interface NumberFieldProps {
  at: string;
  label: string;
  value: string;
  /** `whole`: how many; `money`: baht and satang; else any number. */
  kind?: "whole" | "money";
  hint?: string | undefined;
  optional?: boolean;
  onChange: (value: string) => void;
}

export function NumberField({ at, label, value, kind, hint, optional, onChange }: NumberFieldProps) {
  const { t } = usePage<ProposalWord>();
  const [typed, setTyped] = useState<string | null>(null);
  const code = readMoney(value).code;
  const wrong = kind === "whole" ? value.trim() !== "" && count(value) === null : code !== "";
  return (
    <TextInput at={at} label={label} hint={hint} optional={optional} value={typed ?? numberInWords(value)} error={wrong ? t(kind === "money" && code ? `problem.${code}` : "problem.number_wrong") : undefined}
      input={{ inputMode: kind === "whole" ? "numeric" : "decimal", maxLength: 140, onBlur: () => { setTyped(null); } }}
      onChange={(said) => {
        const { satang } = readMoney(said);
        setTyped(said);
        onChange(satang === null || !said.trim() ? said.trim() : writePlain(satang));
      }}
    />
  );
}
