/** Edits the end of a map: the author's questions, and the reason where there are few partners. */
import { useState } from "preact/hooks";
import { CommentsAt, Details, PartnerPicker, SectionHead, still, usePage } from "@shell";
import type { DocView, KindProps } from "../../kind";
import type { MapContent, MapWord, QuestionAnswer } from "./model.gen";
import { Gone } from "./beside";
import { CarefulArea } from "./pause";
import type { PartnerItem } from "./partners";
import { fewReason, goneQuestions, questionAnswer } from "./rules";

/** As the server has it (domain/item.py). */
const PARAGRAPH = 4000;
/** Counted aloud only where it comes near. */
const limitOf = (text: string): number | undefined => (text.length > PARAGRAPH * 0.75 ? PARAGRAPH : undefined);

interface QuestionsProps {
  props: KindProps<MapContent, MapWord>;
  content: MapContent;
  /** Whom an answer may be about, as they are called now. */
  names: readonly PartnerItem[];
}

/** Why there are few. */
const FewEdit = still(({ reason, minimum, answers, content }: { reason: string; minimum: number; answers: DocView; content: MapContent }) => {
  const { t } = usePage<MapWord>();
  // Open at first where there is text; never closed while typing.
  const [told] = useState(reason !== "");
  return (
    <section>
      <Details summary={t("map.few", { n: minimum })} open={told} at="few">
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
  );
});

interface QuestionEditProps extends Pick<KindProps, "answers" | "network">, Pick<QuestionsProps, "content" | "names"> {
  question: MapContent["questions"][number];
  /** Of the answer, as it is now. */
  partner: string;
  text: string;
}

const QuestionEdit = still(({ question, partner, text, answers, network, content }: QuestionEditProps) => {
  const key = `q:${question.id}`;
  const set = (change: Partial<QuestionAnswer>): void => {
    answers.set(key, { ...questionAnswer(answers, question.id), ...change });
  };
  return (
    <div class="pm-question" data-at={key} role="group" aria-label={question.label}>
      <h4>{question.label}</h4>
      {question.help && <p class="px-soft px-note">{question.help}</p>}
      <PartnerPicker
        at={`${key}#partner`}
        network={network}
        label={question.partner_label}
        value={partner}
        onChange={(chosen) => {
          set({ partner: chosen });
        }}
      />
      <CarefulArea
        at={`${key}#text`}
        label={question.text_label}
        value={text}
        limit={limitOf(text)}
        rows={3}
        table={content.personal}
        onChange={(now) => {
          set({ text: now });
        }}
      />
      <CommentsAt anchor={key} />
    </div>
  );
});

export function Questions({ props, content, names }: QuestionsProps) {
  const { answers, network, block, earlier } = props;
  const { t } = usePage<MapWord>();
  const n = names.length;
  const gone = goneQuestions(answers, content, t, earlier);
  return (
    <>
      {n > 0 && n < block.minimum && <FewEdit reason={fewReason(answers)} minimum={block.minimum} answers={answers} content={content} />}
      {content.questions.length > 0 && (
        <section>
          <SectionHead title={t("map.questions")} />
          <div class="pm-questions">
            {content.questions.map((question) => {
              const { partner, text } = questionAnswer(answers, question.id);
              return <QuestionEdit key={question.id} {...{ question, partner, text, answers, network, content, names }} />;
            })}
          </div>
        </section>
      )}
      {/* Answers to questions that the author has removed since stay readable. */}
      {gone.length > 0 && <Gone questions={gone} props={props} />}
    </>
  );
}
