/** A choice for each line by a row of letters, one tap each. The letters name the choices listed above. */
import { usePage, useUid } from "@shell";
import { rowLetter } from "../../thai/letters";
import { shownOf, type Of } from "./content";
import { keyPairs, type AnswerProps } from "./options";
import { Said } from "./signs";
import type { LessonWord } from "./model.gen";

export function Match({ question, standing, locked, onPick }: AnswerProps<Of<"match">>) {
  const { t, language } = usePage<LessonWord>();
  const id = useUid();
  const { pairs } = standing.choice;
  const rightPairs = keyPairs(standing);
  const choices = shownOf(question.choices, Object.values(pairs));
  const letter = (choice: string): string => rowLetter(choices.findIndex((one) => one.id === choice), language);
  return (
    <>
      <ul class="le-letters">
        {choices.map((choice) => (
          <li key={choice.id}>
            <b>{letter(choice.id)}</b> {choice.label}
          </li>
        ))}
      </ul>
      <ul class="le-lines">
        {shownOf(question.lines, Object.keys(pairs)).map((line) => {
          const verdict = standing.verdict(line.id);
          const right = rightPairs[line.id] ?? "";
          return (
            <li key={line.id}>
              <span>{line.label}</span>
              <span class="le-row" role="radiogroup" aria-label={line.label} aria-describedby={`${id}-${line.id}`}>
                {choices.map((choice) => (
                  <label key={choice.id} class="le-pt">
                    <input
                      type="radio"
                      name={`${id}-${line.id}`}
                      checked={pairs[line.id] === choice.id}
                      disabled={locked}
                      aria-label={`${letter(choice.id)} ${choice.label}`}
                      onChange={() => {
                        onPick({ pairs: { ...pairs, [line.id]: choice.id } });
                      }}
                    />
                    <span aria-hidden="true">{letter(choice.id)}</span>
                  </label>
                ))}
              </span>
              <Said
                id={`${id}-${line.id}`}
                verdict={verdict}
                why={[verdict !== "right" && right && `${t("lesson.key")}: ${letter(right)}`, standing.mark?.told?.[line.id]].filter(Boolean).join(" · ")}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
