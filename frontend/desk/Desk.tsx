/** Switches between the views of the desk (queue, one submission, results) and keeps the page's address in step. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { Banner, Button, Icon, PageContext, type PageValue } from "@shell";
import type { ShellWord, Translate } from "../kind";
import type { DeskDetail, DeskPage, QueueFilter, QueuePage } from "../types.gen";
import type { DeskWord } from "../words.gen";
import { placeOf, queryOf, resultsQuery, type ResultsFilter } from "./address";
import type { DeskApi } from "./api";
import { InnerLink } from "./InnerLink";
import { askForKind, useKind } from "./kind_files";
import { Queue } from "./Queue";
import { refusalText } from "./refusal";
import { Results } from "./Results";
import { Review } from "./Review";
import { ReviewSession } from "./session";

export interface DeskProps {
  page: DeskPage;
  api: DeskApi;
  /** Words for a submission: the word for "trainer" is a setting of its course. */
  translate: (trainer: string) => Translate<ShellWord | DeskWord>;
  root: HTMLElement;
}

/** Milliseconds after a list is shown: first what it shows itself. */
const SOON = 500;

type Shown = { view: "queue"; filter: QueueFilter; queue: QueuePage } | { view: "one"; session: ReviewSession } | { view: "results"; filter: ResultsFilter } | { view: "none" };

export function Desk({ page, api, translate, root }: DeskProps) {
  const queueUrl = page.urls["queue"] ?? "";
  const resultsUrl = page.urls["results"] ?? `${queueUrl}results/`;
  const sessionOf = useCallback(
    (detail: DeskDetail): ReviewSession => new ReviewSession(detail, { api, person: page.person, courseKey: page.course_key, deviceKey: page.device_key, now: page.now }),
    [api, page],
  );
  const [shown, setShown] = useState<Shown>(() => {
    if (page.detail) return { view: "one", session: sessionOf(page.detail) };
    if (page.queue) return { view: "queue", filter: page.filter, queue: page.queue };
    const place = placeOf(window.location.pathname, window.location.search, new URL(queueUrl, window.location.href).pathname);
    return place.view === "results" ? place : { view: "none" };
  });
  const [trouble, setTrouble] = useState("");
  const filter = useRef<QueueFilter>(page.filter);
  const trainer = (shown.view === "one" && shown.session.detail.block.trainer_title) || page.trainer_title;
  const [t, setT] = useState<Translate<ShellWord | DeskWord>>(() => translate(trainer));
  useEffect(() => {
    setT(() => translate(trainer));
  }, [translate, trainer]);

  const href = (id: string): string => `${queueUrl}${id}/`;
  const show = useCallback((next: Shown): void => {
    setShown((last) => {
      if (last.view === "one" && (next.view !== "one" || next.session !== last.session)) last.session.leave();
      return next;
    });
    setTrouble("");
  }, []);
  const { kind, lost, again } = useKind(page, shown.view === "one" ? shown.session.detail.row.kind : "");
  const drawn = shown.view !== "one" || kind !== undefined;
  // A new view starts at its title, as a new page would; where its kind is still to come, once that is here.
  const title = shown.view === "one" ? shown.session.id : shown.view === "results" ? `results ${shown.filter.block}` : shown.view;
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    root.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [title, root, drawn]);

  const go = useCallback(async (url: string, push: boolean): Promise<void> => {
    const { pathname, search } = new URL(url, window.location.href);
    const place = placeOf(pathname, search, new URL(queueUrl, window.location.href).pathname);
    if (place.view === "results") {
      if (push) history.pushState(null, "", url);
      show(place);
      return;
    }
    const reply = place.view === "one" ? await api.open(place.id) : await api.list(place.filter);
    if (reply.kind !== "ok") {
      setTrouble(refusalText(reply, t));
      return;
    }
    if (push) history.pushState(null, "", url);
    if (place.view === "one") show({ view: "one", session: sessionOf(reply.body as DeskDetail) });
    else {
      filter.current = place.filter;
      show({ view: "queue", filter: place.filter, queue: reply.body as QueuePage });
    }
  }, [api, queueUrl, sessionOf, show, t]);
  useEffect(() => {
    const back = (): void => { void go(window.location.href, false); };
    window.addEventListener("popstate", back);
    return () => {
      window.removeEventListener("popstate", back);
    };
  }, [go]);

  // What the list shows will be opened: its kinds come before that.
  const kinds = shown.view === "queue" ? [...new Set(shown.queue.rows.map((row) => row.kind))].join(" ") : "";
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const id of kinds.split(" ").filter(Boolean)) void askForKind(page, id);
    }, SOON);
    return () => {
      clearTimeout(timer);
    };
  }, [page, kinds]);

  const listUrl = (): string => `${queueUrl}${queryOf(filter.current)}`;
  const opened = (detail: DeskDetail): void => {
    history.pushState(null, "", href(detail.row.public_id));
    show({ view: "one", session: sessionOf(detail) });
  };
  const onList = useCallback((newFilter: QueueFilter, queue: QueuePage): void => {
    filter.current = newFilter;
    history.replaceState(null, "", `${queueUrl}${queryOf(newFilter)}`);
    show({ view: "queue", filter: newFilter, queue });
  }, [queueUrl, show]);
  const next = async (id: string): Promise<string> => {
    const reply = await api.move(id, "claim");
    if (reply.kind === "ok") opened(reply.body);
    return refusalText(reply, t);
  };
  const onGroup = useCallback((newFilter: ResultsFilter): void => {
    history.replaceState(null, "", `${resultsUrl}${resultsQuery(newFilter)}`);
    show({ view: "results", filter: newFilter });
  }, [resultsUrl, show]);
  const toQueue = (): void => { void go(listUrl(), true); };

  const context: PageValue<DeskWord> = { t, language: page.language, idPrefix: "pd", problems: [], comments: [] };
  const back = <InnerLink href={listUrl()} class="pd-back" onGo={toQueue}><Icon name="back" size={18} />{t("desk.to_queue")}</InnerLink>;
  return (
    <PageContext.Provider value={context}>
      {trouble && <div role="alert" class="pd-trouble"><Banner tone="warn" icon="warn"><p>{trouble}</p></Banner></div>}
      {shown.view === "queue" && (
        <Queue page={page} api={api} filter={shown.filter} queue={shown.queue} href={href} onGo={(url) => { void go(url, true); }} onList={onList} onOpen={(id) => { void go(href(id), true); }} onClaimed={opened} />
      )}
      {shown.view === "one" && (kind ? (
        <Review
          key={shown.session.scope + shown.session.id} session={shown.session} kind={kind} root={root} onQueue={toQueue} onNext={next}
          back={back}
        />
      ) : (
        <>
          {back}
          {lost ? (
            <Banner tone="warn" icon="cloudOff">
              <p role="alert">{t("page.part_lost")}</p>
              <Button small onClick={again}>{t("page.again")}</Button>
            </Banner>
          ) : <p role="status">{t("page.loading")}</p>}
        </>
      ))}
      {shown.view === "results" && (
        <Results api={api} filter={shown.filter} urls={{ queue: listUrl(), results: resultsUrl, export: page.urls["export"] ?? "" }} onGo={(url) => { void go(url, true); }} onGroup={onGroup} />
      )}
      {shown.view === "none" && <Button onClick={toQueue}>{t("desk.to_queue")}</Button>}
    </PageContext.Provider>
  );
}
