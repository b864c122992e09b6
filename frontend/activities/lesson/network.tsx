/** Asks which features a story shows (yes, not yet, the story does not say), and whether it is a network. */
import { usePage, useUid } from "@shell";
import { listed, VERDICT, type LessonContent, type Of } from "./content";
import { keyPairs, type AnswerProps } from "./options";
import { seenWord } from "./said";
import { Said } from "./signs";
import type { LessonWord } from "./model.gen";

export function Network({ question, content, standing, locked, onPick }: AnswerProps<Of<"network">> & { content: LessonContent }) {
  const { t } = usePage<LessonWord>();
  const id = useUid();
  const { pairs } = standing.choice;
  const key = keyPairs(standing);
  const rows = [
    ...listed(content, question.list).map(({ id: part, label, say }) => ({ part, label, say, seen: ["yes", "no", "unsaid"] })),
    { part: VERDICT, label: t("lesson.verdict"), say: "", seen: ["yes", "no"] },
  ];
  return (
    <ul class="le-feats">
      {rows.map(({ part, label, say, seen }) => {
        const verdict = standing.verdict(part);
        const answer = key[part];
        return (
          <li key={part} class={part === VERDICT ? "le-last" : undefined}>
            <p>
              <b>{label}</b> <span class="px-note px-soft">{say}</span>
            </p>
            <div class="le-three" role="radiogroup" aria-label={label} aria-describedby={`${id}-${part}`}>
              {seen.map((one) => (
                <label key={one} class="px-tile">
                  <input
                    type="radio"
                    name={`${id}-${part}`}
                    checked={pairs[part] === one}
                    disabled={locked}
                    onChange={() => {
                      onPick({ pairs: { ...pairs, [part]: one } });
                    }}
                  />
                  <span>{t(seenWord(part, one))}</span>
                </label>
              ))}
            </div>
            <Said
              id={`${id}-${part}`}
              verdict={verdict}
              why={[verdict !== "right" && answer && `${t("lesson.key")}: ${t(seenWord(part, answer))}`, standing.mark?.told?.[part]].filter(Boolean).join(" · ")}
            />
          </li>
        );
      })}
    </ul>
  );
}
