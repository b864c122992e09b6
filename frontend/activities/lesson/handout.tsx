/**
 * The cards of a lesson in their order, to be read in one go, with the learner's best answers and the explanations
 * already earned. It contains no other keys.
 */
import { toThai } from "@shell";
import type { KindProps } from "../../kind";
import { Sort, Told } from "./card";
import { standing } from "./choice";
import { listed, offered, questionsOf, questionsOn, readTake, shownOf, type Card, type LessonContent, type Question } from "./content";
import { rowLetter } from "../../thai/letters";
import { keyPairs, keyPicks } from "./options";
import { saidLines } from "./said";
import { Sentence } from "./sentence";
import { Said } from "./signs";
import type { LessonWord } from "./model.gen";

/** `bare` leaves out the takeaway sentence, which stands elsewhere. */
export function Handout({ bare = false, ...props }: KindProps<LessonContent, LessonWord> & { bare?: boolean }) {
  const cards = offered(props.content);
  return (
    <div class="le le-handout">
      {cards.map((card) => (
        <One key={card.id} card={card} bare={bare} {...props} />
      ))}
    </div>
  );
}

function One({ card, bare, ...props }: KindProps<LessonContent, LessonWord> & { card: Card; bare: boolean }) {
  const { content, answers, network, thaiDigits } = props;
  const digits = thaiDigits ? toThai : String;
  const hasSentence = readTake(answers).text !== "";
  if (card.kind === "takeaway" && bare) return null;
  return (
    <section>
      <Sort card={card} />
      <h3>{digits(card.title)}</h3>
      <Told card={card} content={content} paper />
      {questionsOn(card).map((question) => (
        <Answered key={question.id} question={question} {...props} />
      ))}
      {card.kind === "takeaway" && (
        <>
          <p>{digits(card.ask)}</p>
          {hasSentence ? <Sentence answers={answers} network={network} digits={digits} /> : <div class="le-sentence le-empty" />}
        </>
      )}
    </section>
  );
}

function Answered({ question, content, answers, marks = {}, t, language, thaiDigits }: KindProps<LessonContent, LessonWord> & { question: Question }) {
  const digits = thaiDigits ? toThai : String;
  const now = standing(question, answers, marks);
  const { mark } = now;
  const key = { picks: [...keyPicks(now)], pairs: { ...keyPairs(now) } };
  const chosen = saidLines(question, now.choice, content, t);
  const right = mark?.key ? saidLines(question, key, content, t) : [];
  const n = questionsOf(content).indexOf(question) + 1;
  const spread = question.type === "match" ? shownOf(question.choices, Object.values(now.choice.pairs)) : [];
  return (
    <div class="le-q" data-at={`draft:${question.id}`}>
      <h4>
        <span class="px-num">{digits(String(n))}.</span> {digits(question.ask)}
      </h4>
      {spread.length > 0 && (
        <ul class="le-letters">
          {spread.map(({ id, label }, index) => (
            <li key={id}>
              <b>{rowLetter(index, language)}</b> {label}
            </li>
          ))}
        </ul>
      )}
      <ul class="le-plain">
        {now.tries > 0
          ? chosen.map(({ id, text }) => (
              <li key={id}>
                {digits(text)}
                <Said verdict={now.verdict(id)} why={mark?.told?.[id]} />
              </li>
            ))
          : open(question, content).map((text) => <li key={text}>{digits(text)}</li>)}
      </ul>
      {mark && mark.tries > 0 && (
        <p class="px-note px-num">{digits(`${t("lesson.this_question", { points: mark.points, of: mark.of })}`)}</p>
      )}
      {right.length > 0 && mark && mark.points < mark.of && (
        <>
          <p class="px-label">{t("lesson.key")}</p>
          <ul class="le-plain">
            {right.map(({ id, text }) => (
              <li key={id}>
                {digits(text)}
                {!chosen.some((one) => one.id === id) && <Said verdict="" why={mark.told?.[id]} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The options of an unanswered question. */
function open(question: Question, content: LessonContent): string[] {
  switch (question.type) {
    case "match":
      return shownOf(question.lines).map(({ label }) => label);
    case "network":
      return listed(content, question.list).map(({ label }) => label);
    default:
      return (question.type === "order" ? question.items : shownOf(question.options)).map(({ label }) => label);
  }
}
