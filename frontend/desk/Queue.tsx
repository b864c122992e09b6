/** The queue: title, the button to the longest waiting work, filters, list, more, export. */
import { useCallback, useRef, useState } from "preact/hooks";
import { Banner, Button, Icon, usePage, useWidth } from "@shell";
import type { DeskDetail, DeskPage, QueueFilter, QueuePage } from "../types.gen";
import { AbsentPanel } from "./AbsentPanel";
import { NO_FILTER } from "./address";
import type { DeskApi } from "./api";
import { ExportPanel } from "./ExportPanel";
import { counted, Filters } from "./Filters";
import { InnerLink } from "./InnerLink";
import { useKeysSwitch, useRowKeys } from "./keys";
import { QueueCards, QueueTable, type RowActions } from "./QueueRows";
import { refusalText } from "./refusal";
import type { DeskWord } from "../words.gen";

/** Width in px from which the list is a table. */
const TABLE = 760;

export interface QueueProps {
  page: DeskPage;
  api: DeskApi;
  filter: QueueFilter;
  queue: QueuePage;
  href: (id: string) => string;
  /** Goes to another view of the desk. */
  onGo: (url: string) => void;
  /** Called with a newly loaded list and its filter; the page's address follows. */
  onList: (filter: QueueFilter, queue: QueuePage) => void;
  onOpen: (id: string) => void;
  onClaimed: (detail: DeskDetail) => void;
}

export function Queue({ page, api, filter, queue, href, onGo, onList, onOpen, onClaimed }: QueueProps) {
  const { t } = usePage<DeskWord>();
  const [root, width] = useWidth<HTMLElement>(1000);
  const [trouble, setTrouble] = useState("");
  const [busy, setBusy] = useState("");
  const [refusal, setRefusal] = useState<RowActions["refusal"]>(null);
  const [keys, setKeys] = useKeysSwitch();
  const [element, setElement] = useState<HTMLElement | null>(null);
  useRowKeys(keys, element);
  // Only the newest request counts: answers to earlier ones are ignored.
  const requests = useRef(0);

  const load = useCallback(async (newFilter: QueueFilter): Promise<void> => {
    requests.current += 1;
    const mine = requests.current;
    const reply = await api.list(newFilter);
    if (mine !== requests.current) return;
    setTrouble(refusalText(reply, t));
    if (reply.kind === "ok") onList(newFilter, reply.body);
  }, [api, onList, t]);
  const change = useCallback((newFilter: QueueFilter) => { void load(newFilter); }, [load]);

  const more = async (): Promise<void> => {
    setBusy("more");
    const reply = await api.list(filter, queue.next);
    setBusy("");
    setTrouble(refusalText(reply, t));
    if (reply.kind === "ok") onList(filter, { ...reply.body, rows: [...queue.rows, ...reply.body.rows] });
  };
  const claim = async (id: string): Promise<boolean> => {
    setBusy(id);
    setRefusal(null);
    const reply = await api.move(id, "claim");
    setBusy("");
    if (reply.kind === "ok") {
      onClaimed(reply.body);
      return true;
    }
    setRefusal({ id, text: refusalText(reply, t) });
    return false;
  };
  /** Claims the longest waiting submission in a fresh list: the list on the screen may be an hour old, and filtered. */
  const longest = async (): Promise<void> => {
    setBusy("longest");
    let cursor: string | undefined = "";
    while (cursor !== undefined) {
      const reply = await api.list(NO_FILTER, cursor);
      if (reply.kind !== "ok") {
        setTrouble(refusalText(reply, t));
        break;
      }
      const free = reply.body.rows.find((row) => row.claim !== "other");
      if (free && (await claim(free.public_id))) return;
      if (free) break;
      cursor = reply.body.next || undefined;
      if (!cursor) setTrouble(t("desk.all_taken"));
    }
    setBusy("");
  };

  const actions: RowActions = { href, onOpen, onClaim: (id) => { void claim(id); }, busy, refusal };
  const Rows = width >= TABLE ? QueueTable : QueueCards;
  const { waiting } = queue.counts;
  const filtered = Boolean(filter.kind || filter.group || filter.q);
  // The server returns from a search in a long list now and then, with or without a match.
  const soFar = queue.rows.length === 0 && Boolean(queue.next);
  return (
    <section ref={root} class="pd-queue">
      <header class="pd-head">
        <div class="px-mod">
          <p class="px-eyebrow">{[t("desk.eyebrow"), page.course_title].filter(Boolean).join(" · ")}</p>
          <h1 tabIndex={-1}>{waiting ? t("desk.waiting", { n: waiting === 1 ? 1 : counted(waiting) }) : t("desk.none_waiting")}</h1>
          <p class="px-lead">{t("desk.order")}</p>
        </div>
        {waiting > 0 && (
          <Button look="primary" icon="next" disabled={busy === "longest"} onClick={() => { void longest(); }}>
            {t("desk.longest")}
          </Button>
        )}
      </header>
      <Filters filter={filter} counts={queue.counts} kinds={page.kinds} groups={page.groups} onChange={change} />
      {trouble && <div role="alert"><Banner tone="warn" icon="warn"><p>{trouble}</p></Banner></div>}
      <div ref={setElement} class="pd-list">
        {queue.rows.length > 0 ? (
          <Rows rows={queue.rows} actions={actions} />
        ) : (
          <div class="pd-empty" role="status">
            <p><b>{t(soFar ? "desk.empty_so_far" : filtered ? "desk.empty_filtered" : `desk.empty_${filter.state ?? "waiting"}`)}</b></p>
            {filtered
              ? <Button small onClick={() => { change({ ...NO_FILTER, state: filter.state ?? "waiting" }); }}>{t("desk.unfilter")}</Button>
              : <p class="px-soft">{t("desk.empty_help")}</p>}
          </div>
        )}
      </div>
      <div class="px-between px-note px-muted">
        <span class="px-row">
          <span role="status">{t("desk.shown", { n: queue.rows.length })}</span>
          {queue.next && <Button small disabled={busy === "more"} onClick={() => { void more(); }}>{t(soFar ? "desk.further" : "desk.more")}</Button>}
        </span>
        {queue.rows.length > 0 && width >= TABLE && (
          <span class="px-row">
            <span>{t("desk.keys")} <kbd>J</kbd> {t("desk.key_next")} <kbd>K</kbd> {t("desk.key_before")} <kbd>Enter</kbd> {t("desk.key_open")}</span>
            <button type="button" class="px-link pd-keys" aria-pressed={keys} onClick={() => { setKeys(!keys); }}>{t(keys ? "desk.keys_off" : "desk.keys_on")}</button>
          </span>
        )}
      </div>
      {page.urls["results"] && (
        <p><InnerLink href={page.urls["results"]} class="pd-way" onGo={onGo}><Icon name="level" />{t("results.title")}</InnerLink></p>
      )}
      <AbsentPanel api={api} kinds={page.kinds} kind={filter.kind ?? ""} />
      <ExportPanel action={page.urls["export"] ?? ""} files={page.urls["files"] ?? ""} filter={filter} />
    </section>
  );
}
