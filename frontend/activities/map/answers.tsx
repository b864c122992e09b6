/** Shows the answers at the end of a map, to be read. Part of more-map.js. */
import type { ComponentChildren } from "preact";
import { CommentsAt, PartnerName, SectionHead, toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import type { Partner } from "../../network/model.gen";
import type { MapContent, MapWord, Question } from "./model.gen";
import { partnersOf } from "./partners";
import { fewReason, goneQuestions, questionAnswer } from "./rules";

/** Answers to questions that the author has removed since. */
export const Gone = ({ questions, props }: { questions: readonly Pick<Question, "id" | "label">[]; props: KindProps<MapContent, MapWord> }) => (
  <section class="pm-answers">
    {questions.map((question) => (
      <Answered key={question.id} {...{ question, props }} />
    ))}
  </section>
);

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
