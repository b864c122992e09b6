/** One line of text, and a choice from a native list. */
import type { InputHTMLAttributes, Ref } from "preact";
import { graphemes } from "../thai/graphemes";
import { usePage } from "./context";
import { Field, type FieldProps } from "./Field";

/** An error message where the text is longer than the limit in grapheme clusters. */
function useLimitError(value: string, limit: number | undefined): string | undefined {
  const { t } = usePage();
  if (limit === undefined || value.length <= limit) return undefined;
  const n = graphemes(value);
  return n > limit ? t("field.too_long", { n: n - limit, limit }) : undefined;
}

export interface TextInputProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  readOnly?: boolean | undefined;
  /** In grapheme clusters. */
  limit?: number | undefined;
  /** Suggestions; anything else may be typed. */
  suggestions?: readonly string[] | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  /** Further attributes of the input: inputMode, enterKeyHint, autoComplete, onKeyDown, onBlur ... */
  input?: InputHTMLAttributes | undefined;
}

export function TextInput({ value, onChange, placeholder, readOnly, limit, suggestions, inputRef, input, ...field }: TextInputProps) {
  const over = useLimitError(value, limit);
  return (
    <Field {...field} error={field.error ?? over}>
      {({ id, invalid, describedBy }) => (
        <>
          <input
            autocomplete="off"
            {...(input as object)}
            id={id}
            ref={inputRef ?? null}
            class="px-input"
            value={value}
            placeholder={placeholder}
            readOnly={readOnly}
            aria-invalid={invalid || undefined}
            aria-describedby={describedBy}
            list={suggestions ? `${id}-l` : undefined}
            onInput={(event) => {
              onChange(event.currentTarget.value);
            }}
          />
          {suggestions && (
            <datalist id={`${id}-l`}>
              {suggestions.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

export interface SelectProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  /** The line for no choice; absent where one must be chosen. */
  none?: string | undefined;
  disabled?: boolean | undefined;
}

export function Select({ value, onChange, options, none, disabled, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {({ id, invalid, describedBy }) => (
        <select
          id={id}
          class="px-input"
          value={value}
          disabled={disabled}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
