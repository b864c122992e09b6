/** Several lines of text. The height is fixed, so that nothing moves while typing; characters are counted as grapheme clusters. */
import type { TextareaHTMLAttributes, Ref } from "preact";
import { graphemes } from "../thai/graphemes";
import { usePage } from "./context";
import { Field, type FieldProps } from "./Field";

export interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Lines; 3 by default. */
  rows?: number | undefined;
  /** In grapheme clusters; shown as n/limit, announced when passed; text is never cut. */
  limit?: number | undefined;
  placeholder?: string | undefined;
  readOnly?: boolean | undefined;
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
  input?: TextareaHTMLAttributes | undefined;
}

export function TextArea({ value, onChange, rows = 3, limit, placeholder, readOnly, inputRef, input, ...field }: TextAreaProps) {
  const { t } = usePage();
  const n = limit === undefined ? 0 : graphemes(value);
  const over = limit !== undefined && n > limit;
  // The counter always has its line: passing the limit changes words and colour, not heights.
  const counter = limit !== undefined && !readOnly && (
    <p class={over ? "px-count px-over" : "px-count"}>
      {over && <span role="alert">{t("field.too_long", { n: n - limit, limit })} </span>}
      <span class="px-num" aria-label={t("field.count", { n, limit })}>
        {n}/{limit}
      </span>
    </p>
  );
  return (
    <Field {...field} below={counter}>
      {({ id, invalid, describedBy }) => (
        <textarea
          {...(input as object)}
          id={id}
          ref={inputRef ?? null}
          class="px-input"
          rows={rows}
          value={value}
          placeholder={placeholder}
          readOnly={readOnly}
          aria-invalid={invalid || over || undefined}
          aria-describedby={describedBy}
          onInput={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
