/** Entering a time of day, bundled with the kinds that ask for one: as it is typed (1500, 15.00, ๑๕.๐๐, 15 น.), never by a picker, which follows the phone's language. */
import { useEffect, useState } from "preact/hooks";
import { typedTime, type NotATime } from "../thai/times";
import { usePage, useTyped } from "./context";
import { Field, type FieldProps } from "./Field";

/** Keys of words that a kind with such a field sends along (domain/thai/times.py). */
export type TimeWord = `time.${NotATime}`;

export interface TimeFieldProps extends FieldProps {
  /** `15:00`, or empty. */
  value: string;
  /** A time as it can be stored, once the field is left; empty when there is none. */
  onChange: (time: string) => void;
  readOnly?: boolean | undefined;
}

export function TimeField({ value, onChange, readOnly, ...field }: TimeFieldProps) {
  const { t } = usePage<TimeWord>();
  // What is typed stands as it is until it is left, and longer where it is no time: until another one is stored, by another
  // device or by what sets a time beside the field.
  const [kept, keep] = useTyped(field.at);
  const [left, setLeft] = useState(true);
  const over = kept?.parts?.["over"] ?? value;
  const replaced = left && over !== value;
  const typed = replaced ? undefined : kept;
  useEffect(() => { if (replaced) keep(); });
  const reading = typedTime(typed?.text ?? "");
  const wrong = "code" in reading ? reading.code : "";
  const settle = (): void => {
    setLeft(true);
    if (typed === undefined || "code" in reading) return;
    keep();
    if (reading.time !== value) onChange(reading.time);
  };
  return (
    <Field {...field} error={left && typed && wrong ? t(`time.${wrong}`) : field.error}>
      {({ id, invalid, describedBy }) => (
        <input
          id={id}
          class="px-input px-num"
          inputMode="text"
          autocomplete="off"
          value={typed?.text ?? value}
          readOnly={readOnly}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy}
          onInput={({ currentTarget: { value: text } }) => {
            setLeft(false);
            // Nothing in it is an answer too: the time is taken away.
            if (text.trim()) keep({ text, parts: { over } });
            else {
              keep();
              onChange("");
            }
          }}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === "Enter") settle();
          }}
        />
      )}
    </Field>
  );
}
