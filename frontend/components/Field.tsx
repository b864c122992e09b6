/** Draws a field's frame: label above, help and one error below; marks the field's place on the page. */
import type { ComponentChildren } from "preact";
import { problemAt, problemText, usePage, useUid } from "./context";
import { ErrorLine } from "./ErrorLine";
import "./Field.css";

export interface FieldProps {
  label: ComponentChildren;
  /** Hides the label from sight, where the surroundings say it already. */
  quietLabel?: boolean | undefined;
  hint?: ComponentChildren;
  /** The field's path (`partner:ab12#name`): problems and jumps find it by this. */
  at?: string | undefined;
  /** The component's own error; without one, the page's problem at `at` is shown. */
  error?: string | undefined;
  optional?: boolean | undefined;
}

/** Attributes that the control inside must have. */
export interface ControlIds {
  id: string;
  invalid: boolean;
  describedBy: string | undefined;
}

export interface FieldFrameProps extends FieldProps {
  /** Several inputs under one name: a fieldset with a legend. */
  group?: boolean;
  below?: ComponentChildren;
  children: (ids: ControlIds) => ComponentChildren;
}

export function Field({ label, quietLabel, hint, at, error, optional, group, below, children }: FieldFrameProps) {
  const { problems, t } = usePage();
  const id = useUid();
  const problem = problemAt(problems, at);
  const text = error ?? (problem && problemText(problem, t));
  const advice = !error && problem?.blocking === false;
  const ids: ControlIds = {
    id,
    invalid: Boolean(text) && !advice,
    describedBy: [hint ? `${id}-h` : "", text ? `${id}-e` : ""].filter(Boolean).join(" ") || undefined,
  };
  const name = (
    <>
      {label}
      {optional && <span class="px-optional"> {t("field.optional")}</span>}
    </>
  );
  const hintLine = hint && (
    <p id={`${id}-h`} class="px-hint">
      {hint}
    </p>
  );
  const errorLine = text && (
    <ErrorLine id={`${id}-e`} advice={advice}>
      {text}
    </ErrorLine>
  );
  if (group) {
    return (
      <fieldset class="px-field" data-at={at} aria-describedby={ids.describedBy}>
        <legend class={quietLabel ? "px-vh" : "px-label"}>{name}</legend>
        {children(ids)}
        {hintLine}
        {errorLine}
        {below}
      </fieldset>
    );
  }
  return (
    <div class="px-field" data-at={at}>
      <label class={quietLabel ? "px-vh" : "px-label"} for={id}>
        {name}
      </label>
      {children(ids)}
      {hintLine}
      {errorLine}
      {below}
    </div>
  );
}
