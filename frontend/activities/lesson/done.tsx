/** The end of a lesson: the sentence and where it can be used, the result of each question, what may be tried again, the cards. */
import { Button, Details, Icon, SectionHead } from "@shell";
import type { ComponentChildren } from "preact";
import type { KindProps } from "../../kind";
import { triesOf } from "./choice";
import { offered, questionsOf, questionsOn, readTake, sentenceCard, type LessonContent } from "./content";
import { triesLeft } from "./rules";
import { Sentence } from "./sentence";
import { Sign } from "./signs";
import { goes } from "./take";
import type { LessonWord } from "./model.gen";

export function Done({ content, answers, network, marks = {}, t, cards, onGo }: KindProps<LessonContent, LessonWord> & { cards: ComponentChildren; onGo: (index: number) => void }) {
  const questions = questionsOf(content);
  const place = (id: string): number => offered(content).findIndex((card) => questionsOn(card).some((question) => question.id === id));
  const open = questions.filter(({ id }) => triesLeft(marks, id) && answers.writable(`try:${id}.`));
  const names = goes(sentenceCard(content), t);
  return (
    <>
      <div class="le-end">
        {readTake(answers).text && (
          <section data-at="take">
            <SectionHead title={t("lesson.take")} />
            <Sentence answers={answers} network={network} />
            {names && (
              <p class="le-goes px-note px-soft">
                <Icon name="next" />
                <span>{t("lesson.take_waits", { names })}</span>
              </p>
            )}
          </section>
        )}
        {questions.length > 0 && (
          <section>
            <SectionHead title={t("lesson.done_results")} />
            <ul class="le-results">
              {questions.map(({ id, ask }, index) => {
                const mark = marks[id];
                const full = mark && mark.points === mark.of;
                const left = triesLeft(marks, id);
                return (
                  <li key={id}>
                    <Sign of={full ? "right" : "not"} size={20} />
                    <span>
                      <span class="px-num">{index + 1}.</span> {ask}{" "}
                      <span class="px-soft px-num">
                        {mark?.tries ? t("lesson.done_result", { points: mark.points, of: mark.of, n: triesOf(answers, id).length }) : t("lesson.read_untried")}
                        {left > 0 && ` · ${t("lesson.left", { n: left })}`}
                      </span>
                    </span>
                  </li>
                );
              })}
            </ul>
            {open.map(({ id }) => (
              <Button
                key={id}
                look="quiet"
                icon="restore"
                onClick={() => {
                  onGo(place(id));
                }}
              >
                {t("lesson.done_try", { n: questions.findIndex((question) => question.id === id) + 1 })}
              </Button>
            ))}
          </section>
        )}
      </div>
      <section>
        <Details summary={t("lesson.done_read_again")}>{cards}</Details>
      </section>
    </>
  );
}
