/** Shows a lesson to other readers: the learner's sentence, the answers with their results, and below them the cards. */
import { Button, CommentsAt, Details, SectionHead, Table } from "@shell";
import type { KindProps } from "../../kind";
import { draftKey, triesOf } from "./choice";
import { questionsOf, readTake, type LessonContent } from "./content";
import { Handout } from "./handout";
import { saidLines } from "./said";
import { Sentence } from "./sentence";
import { points, sentenceOf } from "./tell";
import type { LessonWord } from "./model.gen";

export function Reading(props: KindProps<LessonContent, LessonWord>) {
  const { content, answers, network, marks = {}, earlier, focusKey, onPick, t } = props;
  const questions = questionsOf(content);
  const { text } = readTake(answers);
  const hasTries = questions.some(({ id }) => triesOf(answers, id).length > 0);
  const before = sentenceOf(earlier[0]);
  // Nothing is answered: an author looks at the lesson.
  if (!text && !hasTries) return <Handout {...props} />;
  const [got, of] = points(content, marks);
  const pick = (key: string, label: string) =>
    onPick && (
      <Button
        icon="comment"
        name={`${t("lesson.comment_here")}: ${label}`}
        onClick={() => {
          onPick(key, label);
        }}
      />
    );
  return (
    <div class="le">
      {text && (
        <section data-at="take" tabIndex={-1} class={focusKey === "take" ? "px-on" : undefined}>
          <SectionHead title={t("lesson.read_sentence")} end={pick("take", t("lesson.take"))} />
          <Sentence answers={answers} network={network} />
          {before && before !== text && <p class="px-note px-soft px-pre">{t("lesson.take_before", { text: before })}</p>}
          <CommentsAt anchor="take" />
        </section>
      )}
      {hasTries && (
        <section>
          <SectionHead title={Object.keys(marks).length ? t("lesson.read_answers", { points: got, of }) : t("lesson.done_results")} />
          <Table
            caption={t("lesson.done_results")}
            columns={[{ label: t("lesson.read_question") }, { label: t("lesson.read_tries"), num: true }, { label: t("lesson.read_best"), num: true }, ...(onPick ? [{ label: t("lesson.comment_here"), quiet: true }] : [])]}
            list
          >
            {questions.map((question, index) => {
              const key = draftKey(question.id);
              const tries = triesOf(answers, question.id);
              const mark = marks[question.id];
              return (
                <tr key={key} data-at={key} tabIndex={-1} class={focusKey === key ? "px-on" : undefined}>
                  <th scope="row">
                    <span class="px-num">{index + 1}.</span> {question.ask}
                    {tries.map((one, n) => (
                      <small key={n} class="px-soft">
                        {t("lesson.read_chosen", { n: n + 1 })}: {saidLines(question, one, content, t).map((line) => line.text).join(" · ")}
                      </small>
                    ))}
                  </th>
                  <td class="px-n">{tries.length || t("lesson.read_untried")}</td>
                  <td class="px-n">{mark?.tries ? t("lesson.points", { points: mark.points, of: mark.of }) : "–"}</td>
                  {onPick && <td>{pick(key, t("lesson.question", { n: index + 1 }))}</td>}
                </tr>
              );
            })}
          </Table>
          {questions.map(({ id }) => (
            <CommentsAt key={id} anchor={draftKey(id)} />
          ))}
        </section>
      )}
      <section>
        <Details summary={t("lesson.all_cards")}>
          <Handout {...props} bare />
        </Details>
      </section>
    </div>
  );
}
