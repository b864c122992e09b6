/**
 * Asks and checks one question. Checking copies the draft to a try, which is final: the server marks it, and the
 * marks come with the answer to the save. Until then the answer is locked; other cards can be read meanwhile.
 */
import { Banner, Button, Chip, CommentsAt, Icon, still, usePage, useUid } from "@shell";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DocView, Dropped, Marks, ShellWord, Translate } from "../../kind";
import { same } from "../../state/same";
import { again, draftKey, filled, standing, tryKey, type Choice, type Standing } from "./choice";
import type { LessonContent, Question as Asked } from "./content";
import { Match } from "./match";
import { Network } from "./network";
import { Options, type AnswerProps } from "./options";
import { Order } from "./order";
import { Sign } from "./signs";
import type { LessonWord } from "./model.gen";

/** So long (ms) an answer may be on its way before the page says that it may take longer. */
const PATIENCE = 3000;

export interface QuestionProps {
  question: Asked;
  /** Its place in the lesson, from 1. */
  n: number;
  content: LessonContent;
  answers: DocView;
  marks: Marks;
  dropped: readonly Dropped[];
  send: () => void;
  /** What it is drawn anew for: what is chosen, what was tried, and whether more may be. */
  draft: unknown;
  tried: unknown;
  writable: boolean;
}

export const Question = still(({ question, n, content, answers, marks, dropped, send }: QuestionProps) => {
  const { t } = usePage<LessonWord>();
  const id = useUid();
  const at = draftKey(question.id);
  const now = standing(question, answers, marks);
  const root = useRef<HTMLElement>(null);
  const score = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState(0);
  const [done, of] = filled(question, content, now.choice);
  const mayTry = answers.writable(tryKey(question.id, now.tries + 1));
  const locked = now.waiting || now.closed || !mayTry;
  const refusedTry = dropped.filter(({ key }) => key.startsWith(`try:${question.id}.`)).pop();
  // Until it is checked again, or changed.
  const refusalText = refusedTry && !now.waiting && !now.marked && same(refusedTry.value, now.choice) ? refusedTry.message : "";

  const press = (): void => {
    if (now.waiting) return;
    if (now.marked) {
      answers.set(at, again(now));
      // To what is to be chosen anew.
      requestAnimationFrame(() => {
        const groups = root.current?.querySelectorAll<HTMLElement>("[role=radiogroup], [role=group]") ?? [];
        const open = [...groups].find((group) => !group.querySelector(":checked, [aria-pressed=true]")) ?? groups[0];
        open?.querySelector<HTMLElement>("input, button")?.focus();
      });
      return;
    }
    answers.set(at, now.choice);
    answers.set(tryKey(question.id, now.tries + 1), now.choice);
    setPressed(now.tries + 1);
    send();
  };
  // The button is gone once there is nothing left to try: the result takes its focus.
  const mine = pressed > 0 && pressed === now.tries;
  useLayoutEffect(() => {
    if (mine && now.closed) score.current?.focus({ preventScroll: true });
  }, [mine, now.closed]);

  const answer = {
    standing: now,
    locked,
    labelledBy: `${id}-q`,
    onPick: (change: Partial<Choice>): void => {
      answers.set(at, { ...now.choice, ...change });
    },
  };
  return (
    <section class="le-q" ref={root} data-at={at} aria-labelledby={`${id}-q`}>
      <header>
        <h4 id={`${id}-q`}>
          <span class="px-muted px-num">{n}.</span> {question.ask}
        </h4>
        <Chip>{tried(now, content.tries, t)}</Chip>
      </header>
      <Answer question={question} content={content} {...answer} />
      {refusalText && <Banner tone="warn" icon="info">{refusalText}</Banner>}
      <div class={`le-score${now.closed && now.mark?.points === now.mark?.of ? " le-right" : ""}`} ref={score} tabIndex={-1}>
        {now.waiting ? <Waiting /> : now.marked ? <Score now={now} of={of} /> : <span class="px-soft px-num">{soFar(question, done, of, t)}</span>}
        {!now.closed && mayTry && (
          <Button icon={now.marked ? "restore" : undefined} aria-disabled={now.waiting} disabled={!now.waiting && !now.marked && done < of} onClick={press}>
            {t(now.marked ? "lesson.again" : "lesson.check")}
          </Button>
        )}
      </div>
      <p class="px-vh" role="status">
        {mine && now.marked && now.mark ? result(now, of, t) : ""}
      </p>
      <p class="px-sm px-muted le-rule">{t(`lesson.rule_${question.type}`)}</p>
      <CommentsAt anchor={at} />
    </section>
  );
});

function Answer({ question, content, ...answer }: Omit<AnswerProps<Asked>, "question"> & { question: Asked; content: LessonContent }) {
  switch (question.type) {
    case "match":
      return <Match question={question} {...answer} />;
    case "order":
      return <Order question={question} {...answer} />;
    case "network":
      return <Network question={question} content={content} {...answer} />;
    default:
      return <Options question={question} {...answer} />;
  }
}

type T = Translate<ShellWord | LessonWord>;

/** How often it was tried, in a few words. */
function tried({ tries, closed, mark }: Standing, limit: number, t: T): string {
  if (!tries) return t("lesson.not_checked");
  if (closed && mark?.points === mark?.of) return t("lesson.right_in", { n: tries });
  return limit ? t("lesson.tried_of", { n: tries, of: limit }) : t("lesson.tried", { n: tries });
}

function soFar({ type }: Asked, n: number, of: number, t: T): string {
  const words = { single: "lesson.choose_single", multiple: "lesson.choose_some", match: "lesson.match_so_far", order: "lesson.order_so_far", network: "lesson.network_so_far" } as const;
  return t(words[type], { n, of });
}

/** What a try has brought, in one sentence: how many parts, how many points, how many tries are left. `seen`: parts that
 * are counted need no word before them, as they need for who only hears it. */
function result({ question, mark, closed }: Standing, of: number, t: T, seen = false): string {
  if (!mark) return "";
  const full = mark.points === mark.of;
  const counted = question.type === "match" || question.type === "network";
  return [
    full ? t("lesson.right") : !(seen && counted) && t("lesson.not_right"),
    counted && !full && t("lesson.parts_right", { n: mark.right?.length ?? 0, of }),
    t("lesson.this_question", { points: mark.points, of: mark.of }),
    !full && (closed ? t("lesson.no_left") : mark.left !== null && t("lesson.left", { n: mark.left })),
  ]
    .filter(Boolean)
    .join(" · ");
}

function Score({ now, of }: { now: Standing; of: number }) {
  const { t } = usePage<LessonWord>();
  return (
    <span class="le-points">
      <Sign of={now.mark?.points === now.mark?.of ? "right" : "not"} size={20} />
      <b class="px-num">{result(now, of, t, true)}</b>
    </span>
  );
}

/** The answer is on its way; where this takes longer, says that one need not wait. */
function Waiting() {
  const { t } = usePage<LessonWord>();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const away = long || !navigator.onLine;
  return (
    <span class="le-points px-soft" role="status">
      {away && <Icon name="cloudOff" />}
      <span>{t(away ? "lesson.waiting" : "lesson.checking")}</span>
    </span>
  );
}
