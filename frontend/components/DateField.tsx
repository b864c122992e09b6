/**
 * Enters a date as day, month and year, in the Buddhist or the Common Era, in Arabic or Thai digits; the value is
 * ISO. Bundled with the kinds that ask for a date.
 */
import { useEffect, useState } from "preact/hooks";
import { dateParts, readDate, thisYear, wholeDate, type DateParts } from "../thai/date_entry";
import { monthNames } from "../thai/dates";
import { usePage, useTyped } from "./context";
import { Field, type FieldProps } from "./Field";
import "./DateField.css";

export interface DateFieldProps extends FieldProps {
  /** `2025-11-16`, or empty. */
  value: string;
  /** An ISO date as soon as the three fields make one; empty when they do not. */
  onChange: (iso: string) => void;
  readOnly?: boolean | undefined;
  /** The path under which an incomplete date is kept, if not at `at`. */
  half?: string;
}

export function DateField({ value, onChange, readOnly, half: path, ...field }: DateFieldProps) {
  const { t, language } = usePage();
  const [typed, setTyped] = useState<{ parts: DateParts; iso: string }>(() => ({ parts: dateParts(value, language), iso: value }));
  const [half, keepHalf] = useTyped(path ?? field.at);
  const [left, setLeft] = useState(false);
  const [touched, setTouched] = useState(false);
  // Text that is not a date yet is kept; a value from elsewhere replaces it, and then it is asked about no more.
  useEffect(() => { if (value && half) keepHalf(); });
  const parts = !value && half ? (half.parts as unknown as DateParts) : typed.iso === value ? typed.parts : dateParts(value, language);
  const reading = readDate(parts);
  const change = (part: Partial<DateParts>): void => {
    // A keyboard's suggestion may put a whole date into one field.
    const [text = ""] = Object.values(part);
    const whole = text.length > (part.day === undefined ? parts.year : parts.day).length + 3 && wholeDate(text);
    const next = { ...parts, ...(whole || part) };
    const { iso } = readDate(next);
    setTyped({ parts: next, iso });
    setTouched(true);
    const halfDate = [next.day, monthNames(language)[Number(next.month) - 1], next.year].filter(Boolean).join(" ");
    keepHalf(iso ? undefined : { text: halfDate, parts: { ...next } });
    if (iso !== value) onChange(iso);
  };
  const error = reading.problem && (left || !touched) ? t(`date.${reading.problem}`, { ...reading.params, ...thisYear() }) : undefined;
  return (
    <Field {...field} error={field.error ?? error} group>
      {({ id, invalid }) => (
        <div
          class="px-date3"
          onPaste={(event) => {
            const whole = wholeDate(event.clipboardData?.getData("text/plain") ?? "");
            if (!whole || readOnly) return;
            event.preventDefault();
            change(whole);
          }}
          onFocusOut={(event) => {
            // Checked when the focus has left all three fields, not between them.
            if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setLeft(true);
          }}
        >
          <input
            class="px-input px-num"
            id={`${id}-d`}
            inputMode="numeric"
            autocomplete="off"
            aria-label={t("date.day")}
            placeholder={t("date.day")}
            value={parts.day}
            readOnly={readOnly}
            aria-invalid={invalid || undefined}
            onInput={(event) => {
              change({ day: event.currentTarget.value });
            }}
          />
          <select
            class="px-input"
            aria-label={t("date.month")}
            value={parts.month}
            disabled={readOnly}
            aria-invalid={invalid || undefined}
            onChange={(event) => {
              change({ month: event.currentTarget.value });
            }}
          >
            <option value="">{t("date.month")}</option>
            {monthNames(language).map((name, index) => (
              <option key={name} value={String(index + 1)}>
                {name}
              </option>
            ))}
          </select>
          <input
            class="px-input px-num"
            inputMode="numeric"
            autocomplete="off"
            aria-label={t("date.year")}
            placeholder={t("date.year")}
            value={parts.year}
            readOnly={readOnly}
            aria-invalid={invalid || undefined}
            onInput={(event) => {
              change({ year: event.currentTarget.value });
            }}
          />
        </div>
      )}
    </Field>
  );
}
