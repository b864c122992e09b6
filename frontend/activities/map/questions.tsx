/** The one place for what closes a map: the author's questions, and the reason where there are few partners. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { CommentsAt, Details, PartnerName, PartnerPicker, SectionHead, toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import type { MapContent, MapWord } from "./model.gen";
import { CarefulArea } from "./pause";
import { partnersOf } from "./partners";
import { fewReason, goneQuestions, questionAnswer } from "./rules";
import type { Partner } from "../../network/model.gen";

/** As the server has it (domain/item.py). */
const PARAGRAPH = 4000;
/** Counted aloud only where it comes near. */
const limitOf = (text: string): number | undefined => (text.length > PARAGRAPH * 0.75 ? PARAGRAPH : undefined);

export function Questions({ props, content }: { props: KindProps<MapContent, MapWord>; content: MapContent }) {
  const { answers, network, block } = props;
  const { t } = usePage<MapWord>();
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
      <Gone {...{ props, content }} />
    </>
  );
}

/** What she answered when it was still asked: hers, and to be read. */
function Gone({ props, content }: { props: KindProps<MapContent, MapWord>; content: MapContent }) {
  const { t } = usePage<MapWord>();
  const gone = goneQuestions(props.answers, content, t, props.earlier);
  return gone.length ? (
    <section class="pm-answers">
      {gone.map((question) => (
        <Answered key={question.id} {...{ question, props }} />
      ))}
    </section>
  ) : null;
}

function Answered({
  question: { id, label },
  props: { answers, network, face, thaiDigits },
  pick = () => null,
}: {
  question: { id: string; label: string };
  props: KindProps<MapContent, MapWord>;
  pick?: (key: string, label: string) => ComponentChildren;
}) {
  const { t } = usePage<MapWord>();
  const d = thaiDigits ? toThai : String;
  const key = `q:${id}`;
  const answer = questionAnswer(answers, id);
  return (
    <div class="pm-question" data-at={key} tabIndex={-1}>
      <h4>{label}</h4>
      {answer.partner && (
        <p>
          <b>
            {thaiDigits ? (
              d(network.item<Partial<Partner>>(`partner:${answer.partner}`)?.value.name ?? "")
            ) : (
              <PartnerName network={network} id={answer.partner} mark={face !== "print"} />
            )}
          </b>
        </p>
      )}
      {answer.text && <p class="px-pre">{d(answer.text)}</p>}
      {!answer.partner && !answer.text && <p class="px-muted">{t("map.unanswered")}</p>}
      {pick(key, label)}
      {face !== "print" && <CommentsAt anchor={key} />}
    </div>
  );
}

/** The same, read. `pick` offers the trainer to write a comment at a question. */
export function Answers({
  props,
  content,
  pick,
}: {
  props: KindProps<MapContent, MapWord>;
  content: MapContent;
  pick: (key: string, label: string) => ComponentChildren;
}) {
  const { t } = usePage<MapWord>();
  const { answers, network, block, face, thaiDigits } = props;
  const d = thaiDigits ? toThai : String;
  const questions = [...content.questions, ...goneQuestions(answers, content, t, props.earlier)];
  const reason = fewReason(answers);
  const few = partnersOf(network).length < block.minimum && reason !== "";
  if (!few && !questions.length) return null;
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
      {questions.map((question) => (
        <Answered key={question.id} {...{ question, props, pick }} />
      ))}
    </section>
  );
}
