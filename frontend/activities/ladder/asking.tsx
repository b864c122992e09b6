/** Asks about one partner, one question at a time: a tap answers and leads on. Answered questions fold to a line each. */
import { Field, Icon, useAct, usePage } from "@shell";
import { useLayoutEffect, useRef } from "preact/hooks";
import { asked, sawKey, UNKNOWN } from "./content";
import type { LadderContent, LadderWord, Question } from "./model.gen";
import { answerLabel } from "./tell";

interface AskingProps {
  content: LadderContent;
  partner: string;
  seen: Readonly<Record<string, string>>;
  /** The question that is asked now; none where only the answers are looked at. */
  question: Question | undefined;
  onAnswer: (question: string, answer: string) => void;
  /** An answered question is asked again. */
  onChange: (question: string) => void;
}

export function Asking({ content, partner, seen, question, onAnswer, onChange }: AskingProps) {
  const { t } = usePage<LadderWord>();
  const questions = asked(content);
  const card = useRef<HTMLDivElement>(null);
  const now = question?.id;
  const was = useRef(now);
  // The tapped button is gone: the focus goes on to the next question, which comes into view.
  useLayoutEffect(() => {
    if (was.current !== now) card.current?.querySelector<HTMLElement>(".la-ask")?.focus({ preventScroll: true });
    if (was.current !== now) card.current?.scrollIntoView?.({ block: "nearest" });
    was.current = now;
  }, [now]);
  const answer = useAct((given: string): void => {
    if (question) onAnswer(question.id, given);
  });
  const folded = questions.filter(({ id }) => seen[id] && id !== question?.id);
  return (
    <>
      {folded.length > 0 && (
        <ul class="la-folded">
          {folded.map((one) => (
            <li key={one.id}>
              <button type="button" class="la-done" onClick={() => { onChange(one.id); }}>
                <Icon name="check" />
                <span>
                  <b>{questions.indexOf(one) + 1}. {one.short}</b>
                  <span>{answerLabel(one, seen[one.id] ?? "", t)}</span>
                </span>
                <span class="px-vh">{t("ladder.change")}</span>
                <Icon name="edit" size={18} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {question && (
        <div ref={card} class="la-card">
          <Field
            group
            at={`${sawKey(partner)}#answers`}
            label={
              <span class="la-ask" tabIndex={-1}>
                <small>{t("ladder.question", { n: questions.indexOf(question) + 1, of: questions.length, short: question.short })}</small>
                {question.label}
              </span>
            }
            hint={t("ladder.tap_hint")}
          >
            {() => (
              <div class="la-answers">
                {question.answers.filter(({ id, hidden }) => !hidden || seen[question.id] === id).map(({ id, label }) => (
                  <button key={id} type="button" class="px-tile" aria-pressed={seen[question.id] === id} onClick={() => { answer(id); }}>{label}</button>
                ))}
                <button type="button" class="px-tile la-unsure" aria-pressed={seen[question.id] === UNKNOWN} onClick={() => { answer(UNKNOWN); }}>{t("ladder.unknown")}</button>
              </div>
            )}
          </Field>
        </div>
      )}
    </>
  );
}
