/** Shows results by question: first the list of blocks, then one block. Fetched when it is opened. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { Banner, Button, Icon, usePage } from "@shell";
import type { BlockOptions, BlockResults } from "../types.gen";
import { resultsQuery, type ResultsFilter } from "./address";
import type { DeskApi } from "./api";
import { BlockNumbers } from "./BlockNumbers";
import { InnerLink } from "./InnerLink";
import { refusalText } from "./refusal";
import "./results.css";
import type { DeskWord } from "../words.gen";

export interface ResultsProps {
  api: DeskApi;
  filter: ResultsFilter;
  urls: { queue: string; results: string; export: string };
  onGo: (url: string) => void;
  onGroup: (filter: ResultsFilter) => void;
}

/** The data loaded, and the query it belongs to. */
interface Loaded {
  query: string;
  list: BlockOptions | null;
  block: BlockResults | null;
  trouble: string;
}

export function Results({ api, filter, urls, onGo, onGroup }: ResultsProps) {
  const { t } = usePage<DeskWord>();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  // Only the newest request counts: answers to earlier ones are ignored.
  const newest = useRef("");
  const { block, group } = filter;
  const query = resultsQuery(filter);
  const load = useCallback(async (): Promise<void> => {
    newest.current = query;
    setLoaded((before) => (before?.trouble ? null : before));
    if (block) {
      const reply = await api.results({ block, group });
      if (newest.current === query) setLoaded({ query, list: null, block: reply.kind === "ok" ? reply.body : null, trouble: refusalText(reply, t) });
    } else {
      const reply = await api.blocks();
      if (newest.current === query) setLoaded({ query, list: reply.kind === "ok" ? reply.body : null, block: null, trouble: refusalText(reply, t) });
    }
  }, [api, block, group, query, t]);
  useEffect(() => {
    void load();
  }, [load]);
  const results = loaded?.block?.block === block ? loaded.block : null;
  const title = (block && results?.title) || t("results.title");
  const waits = loaded?.query !== query;
  return (
    <section class="pd-results">
      <nav class="px-between px-note" aria-label={t("results.title")}>
        <InnerLink href={block ? urls.results : urls.queue} class="pd-back" onGo={onGo}>
          <Icon name="back" size={18} />{t(block ? "results.all" : "desk.to_queue")}
        </InnerLink>
        {results && <a href={results.url} class="pd-back">{t("desk.block")}</a>}
      </nav>
      <header class="px-mod">
        <p class="px-eyebrow">{[t("results.eyebrow"), results?.kind_label].filter(Boolean).join(" · ")}</p>
        <h1 tabIndex={-1}>{title}</h1>
        <p class="px-lead">{t(block ? "results.lead" : "results.choose")}</p>
      </header>
      <div role="status">{waits && !loaded?.trouble && <p>{t("page.loading")}</p>}</div>
      {loaded?.trouble && !waits && (
        <div role="alert">
          <Banner tone="warn" icon="warn">
            <p>{loaded.trouble}</p>
            <div><Button small onClick={() => { void load(); }}>{t("results.again")}</Button></div>
          </Banner>
        </div>
      )}
      {results && <BlockNumbers found={results} busy={waits} action={urls.export} onGroup={(chosen) => { onGroup({ block, group: chosen }); }} />}
      {!block && loaded?.list && <Blocks list={loaded.list} href={(one) => `${urls.results}${resultsQuery({ block: one, group: "" })}`} onGo={onGo} />}
    </section>
  );
}

function Blocks({ list, href, onGo }: { list: BlockOptions; href: (block: string) => string; onGo: (url: string) => void }) {
  const { t } = usePage<DeskWord>();
  if (!list.blocks.length) return <p>{t("results.none")}</p>;
  return (
    <ul class="pd-blocks" aria-label={t("results.list")}>
      {list.blocks.map((one) => (
        <li key={one.block}>
          <InnerLink href={href(one.block)} onGo={onGo}><span><b>{one.title}</b> <small>{one.kind_label}</small></span><Icon name="next" size={18} /></InnerLink>
        </li>
      ))}
    </ul>
  );
}
