/** A number as it is typed: `2.` on the way to `2.5` stays, and so do Thai digits. */
import { useState } from "preact/hooks";
import { TextInput } from "@shell";

export interface NumberInputProps {
  label: string;
  hint?: string | undefined;
  at: string;
  value: string;
  /** The value that a text stands for, as text: what is typed stays while it is the same. */
  read: (typed: string) => string;
  onChange: (typed: string) => void;
  decimal?: boolean;
  readOnly?: boolean | undefined;
}

export function NumberInput({ value, read, onChange, decimal, ...field }: NumberInputProps) {
  const [typed, setTyped] = useState(value);
  return (
    <TextInput
      {...field}
      input={{ inputMode: decimal ? "decimal" : "numeric" }}
      value={read(typed) === value ? typed : value}
      onChange={(text) => {
        setTyped(text);
        onChange(text);
      }}
    />
  );
}
