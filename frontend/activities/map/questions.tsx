/** The one place for what closes a map: the author's questions, and the reason where there are few partners. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { CommentsAt, Details, PartnerName, PartnerPicker, SectionHead, toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import type { MapContent } from "./content";
import { CarefulArea } from "./pause";
import { partnersOf } from "./partners";
import { fewReason, questionAnswer } from "./rules";

/** As the server has it (domain/item.py). */
const PARAGRAPH = 4000;
/** Counted aloud only where it comes near. */
const limitOf = (text: string): number | undefined => (text.length > PARAGRAPH * 0.75 ? PARAGRAPH : undefined);

export function Questions({ props: { answers, network, block }, content }: { props: KindProps<MapContent>; content: MapContent }) {
  const { t } = usePage();
  const n = partnersOf(network).length;
  const reason = fewReason(answers);
  // Open at first where something stands in it; never closed under her hands.
  const [told] = useState(reason !== "");
  return (
    <>
      {n > 0 && n < block.minimum && (
        <section>
          <Details summary={t("map.few", { n: block.minimum })} open={told} at="few">
            <CarefulArea
              at="few#text"
              label={t("map.few_label")}
              hint={t("map.few_hint")}
              value={reason}
              limit={limitOf(reason)}
              rows={2}
              table={content.personal}
              onChange={(text) => {
                answers.set("few", { text });
              }}
            />
          </Details>
          <CommentsAt anchor="few" />
        </section>
      )}
      {content.questions.length > 0 && (
        <section>
          <SectionHead title={t("map.questions")} />
          <div class="pm-questions">
            {content.questions.map((question) => {
              const key = `q:${question.id}`;
              const answer = questionAnswer(answers, question.id);
              return (
                <div key={key} class="pm-question" data-at={key} role="group" aria-label={question.label}>
                  <h4>{question.label}</h4>
                  {question.help && <p class="px-soft px-note">{question.help}</p>}
                  <PartnerPicker
                    at={`${key}#partner`}
                    network={network}
                    label={question.partner_label}
                    value={answer.partner}
                    onChange={(partner) => {
                      answers.set(key, { ...answer, partner });
                    }}
                  />
                  <CarefulArea
                    at={`${key}#text`}
                    label={question.text_label}
                    value={answer.text}
                    limit={limitOf(answer.text)}
                    rows={3}
                    table={content.personal}
                    onChange={(text) => {
                      answers.set(key, { ...answer, text });
                    }}
                  />
                  <CommentsAt anchor={key} />
                </div>
              );
            })}
          </div>
        </section>
      )}
    </>
  );
}

/** The same, read. `pick` offers the trainer to write a comment at a question. */
export function Answers({
  props: { answers, network, block, face, thaiDigits },
  content,
  pick,
}: {
  props: KindProps<MapContent>;
  content: MapContent;
  pick: (key: string, label: string) => ComponentChildren;
}) {
  const { t } = usePage();
  const d = thaiDigits ? toThai : String;
  const reason = fewReason(answers);
  const few = partnersOf(network).length < block.minimum && reason !== "";
  if (!few && !content.questions.length) return null;
  return (
    <section class="pm-answers">
      <SectionHead title={t("map.questions")} />
      {few && (
        <div class="pm-question" data-at="few">
          <h4>{t("map.few_read", { n: block.minimum })}</h4>
          <p class="px-pre">{d(reason)}</p>
          {pick("few", t("map.few_read", { n: block.minimum }))}
          {face !== "print" && <CommentsAt anchor="few" />}
        </div>
      )}
      {content.questions.map((question) => {
        const key = `q:${question.id}`;
        const answer = questionAnswer(answers, question.id);
        return (
          <div key={key} class="pm-question" data-at={key} tabIndex={-1}>
            <h4>{question.label}</h4>
            {answer.partner && (
              <p>
                <b>
                  {thaiDigits ? (
                    d(network.item<{ name: string }>(`partner:${answer.partner}`)?.value.name ?? "")
                  ) : (
                    <PartnerName network={network} id={answer.partner} mark={face !== "print"} />
                  )}
                </b>
              </p>
            )}
            {answer.text && <p class="px-pre">{d(answer.text)}</p>}
            {!answer.partner && !answer.text && <p class="px-muted">{t("map.unanswered")}</p>}
            {pick(key, question.label)}
            {face !== "print" && <CommentsAt anchor={key} />}
          </div>
        );
      })}
    </section>
  );
}
