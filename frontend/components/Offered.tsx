/**
 * Shows what the teacher's other activities offer to this one, each to be used or not. Part of offers.js.
 *
 * It is asked for when it comes into view, and after work was handed in on the same page.
 */
import { useEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import type { DocView } from "../kind";
import type { Partner } from "../network/model.gen";
import { askOffers, dismissOffer, HANDED_IN, isOfMany, keepOwn, offerKey, offerState, takeOffer, type OfferState } from "../state/offers";
import type { Session } from "../state/session";
import { liveView } from "../state/view";
import { formatDate } from "../thai/dates";
import { dayIn } from "../thai/days";
import type { OfferShape } from "../types.gen";
import type { OfferWord } from "../words.gen";
import { Button } from "./Button";
import { usePage } from "./context";
import { jump } from "./jump";
import { kindOf } from "./kinds";
import { still } from "./still";
import { Card } from "./surfaces";
import { translator } from "./words";
import type { Translate } from "../kind";
import "./Offered.css";

/** It is not asked for again so soon, ms, except after work was handed in. */
const AGAIN = 10_000;

/** Of more than so many, so many are shown at first. */
const LONG = 5;
const FIRST = 3;

/** Calls `ask` when the element comes into view, the page is looked at again, or work was handed in on it. */
function whenSeen(element: HTMLElement, ask: () => void): () => void {
  let seen = typeof IntersectionObserver === "undefined";
  let last = -AGAIN;
  const askSoon = (): void => {
    if (!seen || document.hidden || performance.now() - last < AGAIN) return;
    last = performance.now();
    ask();
  };
  const now = (): void => {
    last = -AGAIN;
    askSoon();
  };
  const observer = seen ? undefined : new IntersectionObserver(([entry]) => {
    seen = Boolean(entry?.isIntersecting);
    askSoon();
  }, { rootMargin: "100% 0px" });
  observer?.observe(element);
  window.addEventListener(HANDED_IN, now);
  document.addEventListener("visibilitychange", askSoon);
  askSoon();
  return () => {
    observer?.disconnect();
    window.removeEventListener(HANDED_IN, now);
    document.removeEventListener("visibilitychange", askSoon);
  };
}

export const Offered = still(({ session, partner: only }: { session: Session; partner?: string | undefined }) => {
  const { language } = usePage();
  const [answers, network] = useMemo(() => [liveView(session.answers, true), liveView(session.store.network, true)] as const, [session]);
  const box = useRef<HTMLDivElement>(null);
  const [{ offers, words }, set] = useState<{ offers: readonly OfferShape[]; words: Record<string, string> }>({ offers: [], words: {} });
  const t = useMemo(() => translator<OfferWord>(words), [words]);
  // What was decided while this page stands stays in sight, so that it can be seen and taken back.
  const [decided] = useState(() => new Set<string>());
  const [told, tell] = useState("");
  const [all, showAll] = useState(false);
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => whenSeen(box.current as HTMLElement, () => void askOffers(session).then((got) => { if (got) set(got); })), [session]);
  useEffect(() => {
    let seen = answers.list("offer");
    return session.store.subscribe(() => {
      if (seen === answers.list("offer")) return;
      seen = answers.list("offer");
      draw(undefined);
    }, true);
  }, [session, answers]);
  const act = (offer: OfferShape, say: string, change: () => string): void => {
    decided.add(offer.ref);
    const path = change();
    tell(say);
    draw(undefined);
    // After the field was drawn; the row stays, and is where it was.
    const root = box.current?.closest(".partnership-xblock");
    if (path && root) setTimeout(() => jump(root, path), 50);
  };
  const kind = kindOf(session.page.block.kind);
  const place = kind?.offerPlace && ((offer: OfferShape): string => kind.offerPlace?.(offer, { content: session.page.content, answers, network }) ?? "");
  const rows = session.editable ? offers.filter((offer) => (!only || offer.partner === only || !offer.item) && shown(answers, offer, decided)) : [];
  const open = rows.filter((offer) => isOfMany(offer) && offerState(answers, offer) === "open");
  const takeAll = (): void => {
    for (const offer of open) {
      decided.add(offer.ref);
      takeOffer(answers, network, offer, place);
    }
    tell(t("offer.taken_all", { n: open.length }));
    draw(undefined);
  };
  // A long list stands in the way of the work: the first few, and the rest when asked for.
  const few = all || rows.length <= LONG ? rows : rows.slice(0, FIRST);
  return (
    <div ref={box}>
      {rows.length > 0 && (
        <Card look="wash" class="px-offers" label={t("offer.title")}>
          <p><b>{t("offer.title")}</b></p>
          <p class="px-note px-soft">{t("offer.lead")}</p>
          {open.length > 1 && <Button icon="add" class="px-offers-all" onClick={takeAll}>{t("offer.use_all", { n: open.length })}</Button>}
          <ul>
            {few.map((offer) => (
              <Row key={offer.ref} {...{ offer, t, language }} zone={session.page.course_zone ?? ""} state={offerState(answers, offer)} partner={network.get<Partner>(`partner:${offer.partner}`)?.name ?? ""} was={answers.get<{ text?: string }>(offerKey(offer))?.text ?? ""}
                onUse={() => { act(offer, t("offer.taken", { text: offer.text }), () => takeOffer(answers, network, offer, place)); }}
                onKeep={() => { act(offer, t("offer.kept"), () => { keepOwn(answers, offer); return ""; }); }}
                onDismiss={() => { act(offer, t("offer.dismissed", { text: offer.text }), () => { dismissOffer(answers, offer); return ""; }); }}
              />
            ))}
          </ul>
          {few.length < rows.length && <Button small look="quiet" onClick={() => { showAll(true); }}>{t("offer.more", { n: rows.length - few.length })}</Button>}
        </Card>
      )}
      <p class="px-vh" role="status">{told}</p>
    </div>
  );
});

/** Those not decided yet, or anew, and those decided just now; what has no field stays beside the work. */
const shown = (answers: DocView, offer: OfferShape, decided: ReadonlySet<string>): boolean => {
  const state = offerState(answers, offer);
  return state === "open" || state === "changed" || decided.has(offer.ref) || (state === "taken" && !offer.item);
};

interface RowProps {
  offer: OfferShape;
  state: OfferState;
  /** The partner's name, where it is in the network; empty for none. */
  partner: string;
  /** What it said when it was used. */
  was: string;
  t: Translate<OfferWord>;
  language: string;
  /** The course's time zone. */
  zone: string;
  onUse: () => void;
  onKeep: () => void;
  onDismiss: () => void;
}

/** A day is not broken over two lines. */
const whole = (day: string): string => day.replaceAll(" ", "\u00a0");

function Row({ offer, state, partner, was, t, language, zone, onUse, onKeep, onDismiss }: RowProps) {
  const from = [t("offer.from", { title: offer.title, at: whole(formatDate(dayIn(zone, Date.parse(offer.at)), language)) }), partner && t("offer.with", { name: partner }), offer.date && t(offer.fields.form ? "offer.dated" : "offer.by", { date: whole(formatDate(offer.date, language)) })];
  const of = <span class="px-vh"> {offer.text}</span>;
  return (
    <li>
      <div>
        {state === "changed" && <p class="px-note">{t("offer.changed", { text: was })}</p>}
        <p class="px-pre"><b>{offer.text}</b></p>
        <p class="px-note px-soft">{from.filter(Boolean).join(" · ")}</p>
      </div>
      {state === "taken" ? (
        offer.item && <p class="px-note">{t("offer.done")}</p>
      ) : (
        <div class="px-row">
          <Button small onClick={onUse}>{t(state === "changed" ? "offer.use_new" : "offer.use")}{of}</Button>
          {state === "changed" && <Button small look="quiet" onClick={onKeep}>{t("offer.keep")}{of}</Button>}
          {state === "open" && <Button small look="quiet" onClick={onDismiss}>{t("offer.not_now")}{of}</Button>}
          {state === "dismissed" && <p class="px-note">{t("offer.not_used")}</p>}
        </div>
      )}
    </li>
  );
}
