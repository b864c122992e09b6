/**
 * The edit view of a lesson: a start, one card at a time, the end of the page on the last one; once the lesson is
 * done, the results, and any card again. The road stands beside the card where there is room for it.
 */
import { Button, comeTo, Details, Icon, useAct, useLater, useSame, useWidth } from "@shell";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { KindProps, Marks } from "../../kind";
import { Sort, Told } from "./card";
import { draftKey } from "./choice";
import { isRead, isSeen, offered, questionsOf, questionsOn, seenKey, type LessonContent } from "./content";
import type { Later } from "./later";
import { Question } from "./question";
import { Cards, Strip } from "./road";
import { Start } from "./start";
import { TakeCard } from "./take";
import { cardOf, sentenceOf } from "./tell";
import type { LessonWord } from "./model.gen";

/** From here on the road stands beside the card, px. */
const WIDE = 880;
/** The same each time, where a page gives none. */
const NO_MARKS: Marks = {};
const NONE: never[] = [];
const NOTHING = (): void => undefined;
const START = -1;
const DONE = -2;

export function Edit(props: KindProps<LessonContent, LessonWord>) {
  const { content, answers, network, block, earlier, marks = NO_MARKS, dropped = NONE, send = NOTHING, end, focusKey, t } = props;
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const cards = useMemo(() => offered(content), [content]);
  const done = !answers.writable("take");
  const [at, setAt] = useState(() => (done ? DONE : firstOf(props)));
  const [moved, setMoved] = useState(0);
  const article = useRef<HTMLElement>(null);
  const last = cards.length - 1;

  const go = useAct((index: number): void => {
    const card = cards[index];
    // There is nothing after the last card to go on to, unless it asks for the sentence.
    if (index === last && card && card.kind !== "takeaway") answers.set(seenKey(card.id), { done: true });
    setAt(index);
    setMoved((n) => n + 1);
  });
  // After the new card is drawn, its heading takes the focus and comes into sight.
  useEffect(() => {
    if (!moved) return;
    const place = article.current ?? ref.current;
    const heading = place?.querySelector<HTMLElement>("h3");
    if (heading) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
    comeTo(place);
  }, [moved, ref]);
  useEffect(() => {
    const wanted = focusKey ? cards.findIndex(({ id }) => id === cardOf(focusKey, content)?.id) : -1;
    if (wanted >= 0) setAt(wanted);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each place the page leads to
  }, [focusKey]);
  // Finished, or taken up again, while the page is open.
  const was = useRef(done);
  useEffect(() => {
    if (was.current === done) return;
    was.current = done;
    setAt(done ? DONE : last);
  }, [done, last]);
  const later = useLater<Later>("more-lesson", done && 0);

  const wide = width >= WIDE;
  const read = useSame(cards.map((one) => isRead(answers, one)));
  const [road, strip, all] = useMemo(
    () => {
      const nav = <Cards cards={cards} answers={answers} at={at} onGo={go} />;
      return [nav, !wide && <Strip cards={cards} answers={answers} at={at} />, !wide && <Details key={at} summary={t("lesson.all_cards")}>{nav}</Details>];
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- by what is read now
    [cards, answers, at, go, read, wide, t],
  );
  const foot = useMemo(
    () => (
      <div class="le-foot">
        {at > 0 && (
          <Button
            look="quiet"
            icon="back"
            onClick={() => {
              go(at - 1);
            }}
          >
            {t("lesson.back")}
          </Button>
        )}
        {cards[at + 1] && (
          <Button
            look="primary"
            onClick={() => {
              const id = cards[at]?.id ?? "";
              if (!isSeen(answers, id)) answers.set(seenKey(id), { done: true });
              go(at + 1);
            }}
          >
            {t(at + 1 === last && last > 1 ? "lesson.to_last" : "lesson.next")}
            <Icon name="next" />
          </Button>
        )}
      </div>
    ),
    [at, cards, answers, go, last, t],
  );
  const card = cards[at];
  if (!card) {
    return (
      <div ref={ref} class="le">
        {at === DONE ? later && later !== "failed" && <later.Done {...props} cards={road} onGo={go} /> : <Start content={content} answers={answers} read={block.needs_trainer} onStart={go} />}
      </div>
    );
  }
  const order = questionsOf(content);
  return (
    <div ref={ref} class={wide ? "le le-in le-wide" : "le le-in"}>
      {wide && <nav aria-label={t("lesson.all_cards")}>{road}</nav>}
      <article ref={article} data-at={seenKey(card.id)} class="le-card">
        {done && (
          <p class="le-back">
            <Button
              look="quiet"
              icon="back"
              onClick={() => {
                setAt(DONE);
                setMoved((n) => n + 1);
              }}
            >
              {t("lesson.done_results")}
            </Button>
          </p>
        )}
        {strip}
        <Sort card={card} />
        <h3 tabIndex={-1}>
          {card.title}
          {wide && <span class="px-vh"> {t("lesson.card_of", { n: at + 1, of: cards.length })}</span>}
        </h3>
        <Told card={card} content={content} />
        {card.kind === "takeaway" && <TakeCard {...{ card, answers, network }} before={sentenceOf(earlier[0])} take={answers.get("take")} writable={!done} partners={network.list("partner")} />}
        {questionsOn(card).map((question) => (
          <Question key={question.id} {...{ question, content, answers, marks, dropped, send }} n={order.indexOf(question) + 1} draft={answers.get(draftKey(question.id))} tried={answers.list("try")} writable={answers.writable("try:")} />
        ))}
        {at === last && end}
        {foot}
        {all}
      </article>
    </div>
  );
}

/** The card to begin with: the first one not read, the last when all are; the start screen where nothing was done yet. */
function firstOf({ content, answers }: KindProps<LessonContent, LessonWord>): number {
  const cards = offered(content);
  const begun = ["seen", "draft", "try"].some((family) => answers.list(family).length > 0) || answers.get("take");
  if (!begun) return START;
  const open = cards.findIndex(({ id }) => !isSeen(answers, id));
  return open < 0 ? cards.length - 1 : open;
}
