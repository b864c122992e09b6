/** A question with one or several right answers: native radios or checkboxes, each with its result. */
import { usePage, useUid } from "@shell";
import type { Standing } from "./choice";
import { shownOf, type Of } from "./content";
import { Said } from "./signs";
import type { LessonWord } from "./model.gen";

export interface AnswerProps<Asked> {
  question: Asked;
  standing: Standing;
  /** Cannot be changed now: it waits for its marks, or is closed. */
  locked: boolean;
  /** The id of the question's element. */
  labelledBy: string;
  onPick: (change: { picks?: string[]; pairs?: Record<string, string> }) => void;
}

/** The right options, once the server has sent them. */
export const keyPicks = ({ mark }: Standing): readonly string[] => (mark?.key?.["picks"] as string[] | undefined) ?? [];
export const keyPairs = ({ mark }: Standing): Readonly<Record<string, string>> => (mark?.key?.["pairs"] as Record<string, string> | undefined) ?? {};

export function Options({ question, standing, locked, labelledBy, onPick }: AnswerProps<Of<"single"> | Of<"multiple">>) {
  const { t } = usePage<LessonWord>();
  const id = useUid();
  const one = question.type === "single";
  const { picks } = standing.choice;
  const key = keyPicks(standing);
  return (
    <div class="le-opts" role={one ? "radiogroup" : "group"} aria-labelledby={labelledBy} aria-describedby={`${id}-how`}>
      <p class="px-vh" id={`${id}-how`}>
        {t(one ? "lesson.choose_single" : "lesson.choose_some")}
      </p>
      {shownOf(question.options, picks).map((option) => {
        const on = picks.includes(option.id);
        const verdict = standing.verdict(option.id);
        return (
          <div key={option.id} class={`le-opt${verdict ? ` le-${verdict}` : on ? " le-on" : ""}`}>
            <label>
              <input
                type={one ? "radio" : "checkbox"}
                name={id}
                checked={on}
                disabled={locked}
                aria-describedby={`${id}-${option.id}`}
                onChange={() => {
                  onPick({ picks: one ? [option.id] : on ? picks.filter((pick) => pick !== option.id) : [...picks, option.id] });
                }}
              />
              <span class={one ? "le-dot" : "le-dot le-sq"} />
              <span>{option.label}</span>
            </label>
            <Said id={`${id}-${option.id}`} verdict={verdict} why={standing.mark?.told?.[option.id]} answer={key.includes(option.id)} />
          </div>
        );
      })}
    </div>
  );
}
