/** Asks for a rating of 1 to 5 or "don't know", once for now and once for wanted, with native radios. */
import { ErrorLine, problemAt, problemText, usePage, useUid } from "@shell";
import { LEVELS } from "./content";
import type { Level, StrengthWord } from "./model.gen";

export interface ScaleProps {
  /** "Now" or "wanted". */
  label: string;
  /** The indicator's name, for screen readers. */
  about: string;
  /** `rating:goals#now`. */
  at: string;
  value: Level;
  /** The scale of "wanted": dashed instead of filled. */
  goal?: boolean;
  /** The word for the sixth answer, "don't know". */
  unknown: string;
  /** The id of the element with the examples. */
  describedBy?: string | undefined;
  onChange: (value: Level) => void;
}

export function Scale({ label, about, at, value, goal = false, unknown, describedBy, onChange }: ScaleProps) {
  const { problems, t } = usePage<StrengthWord>();
  const id = useUid();
  const problem = problemAt(problems, at);
  const described = [describedBy, problem && `${id}-e`].filter(Boolean).join(" ");
  return (
    <>
      <span class="px-st-label" aria-hidden="true">
        {label}
      </span>
      <div>
        <div
          class={goal ? "px-st-scale px-goal" : "px-st-scale"}
          role="radiogroup"
          aria-label={`${label}: ${about}`}
          aria-describedby={described || undefined}
          aria-invalid={(problem && problem.blocking !== false) || undefined}
          data-at={at}
          onKeyDown={(event) => {
            // A chosen radio ignores Space; here it takes the answer back.
            if (event.key === "Backspace" || event.key === "Delete") onChange(null);
          }}
        >
          {[...LEVELS, "unknown" as const].map((level) => (
            <label class={level === "unknown" ? "px-st-pt px-dk" : "px-st-pt"} key={level}>
              <input
                type="radio"
                name={id}
                checked={level === value}
                onChange={() => {
                  onChange(level);
                }}
                onClick={() => {
                  // Another tap on the chosen answer takes it back, as with tiles.
                  if (level === value) onChange(null);
                }}
              />
              <span>{level === "unknown" ? unknown : level}</span>
            </label>
          ))}
        </div>
        {problem && (
          <ErrorLine id={`${id}-e`} advice={problem.blocking === false}>
            {problemText(problem, t)}
          </ErrorLine>
        )}
      </div>
    </>
  );
}
