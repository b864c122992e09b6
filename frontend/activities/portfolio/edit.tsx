/** The edit view of a portfolio: eight parts to tick and open, and what it holds beside them. Each part is drawn for its own keys. */
import { Banner, Button, Icon, LinkButton, SectionHead, still, usePage } from "@shell";
import { useEffect, useState } from "preact/hooks";
import type { KindProps } from "../../kind";
import type { MissingShape, RecordShape } from "../../types.gen";
import { offered, partLabel, picked, recordOf } from "./content";
import { lineOf, waits } from "./lines";
import type { Pick, PortfolioContent, PortfolioWord } from "./model.gen";
import { PartBody, type BodyProps } from "./parts";
import { DoneIcon } from "./pictures";
import { useRecord } from "./record";
import { Sharing } from "./sharing";

type Props = KindProps<PortfolioContent, PortfolioWord>;

/** Where a path leads: `step:…` is in the part of the steps. */
const PART_OF: Partial<Record<string, string>> = { step: "steps", did: "feedback", wpa: "wpa", look: "reflect" };
/** What is written in a part, beside what is left out of it. */
const WRITTEN: Partial<Record<string, string>> = { steps: "step", feedback: "did", wpa: "wpa", reflect: "look" };

/** Longer than a record takes as a rule, ms: from then on what is written can be written without it. */
const PATIENCE = 3000;

function useWaited(waiting: boolean): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = waiting ? setTimeout(() => { setOver(true); }, PATIENCE) : 0;
    return () => { clearTimeout(timer); };
  }, [waiting]);
  return over;
}

export function Edit(props: Props) {
  const { content, answers, network, block, language, focusKey = "", t } = props;
  const [state, again] = useRecord(content);
  const record = recordOf(content);
  const waited = useWaited(state === "coming");
  // Not before the record is here: what comes above would move a part away from under a finger.
  const parts = state === "coming" && !waited ? [] : offered(content, block.wpa);
  const inside = parts.filter(({ id }) => picked(answers, id));
  const led = PART_OF[focusKey.split(":")[0] ?? ""];
  const about = { content, answers, wpa: block.wpa, t };
  const body = { content, answers, network, wpa: block.wpa, language };
  return (
    <div class="po">
      <div class="po-two">
        <section data-at="pick" tabIndex={-1}>
          <Head />
          {state === "coming" && <p role="status" class="px-soft">{t("portfolio.coming")}</p>}
          {state === "failed" && <Banner tone="warn" icon="cloudOff"><p>{t("portfolio.failed")}</p><Button small onClick={again}>{t("page.again")}</Button></Banner>}
          {state === "here" && record && !record.entries?.length && <p class="px-soft">{t("portfolio.empty")}</p>}
          {parts.map(({ id }) => (
            <Part
              key={id} id={id} {...body} on={picked(answers, id)} line={lineOf(id, about)} focusKey={led === id ? focusKey : ""}
              values={[...answers.list("drop"), ...answers.list(WRITTEN[id] ?? "drop"), ...network.list("partner", { gone: true })]}
            />
          ))}
          {record && <Missing record={record} />}
        </section>
        <Mine idPrefix={props.idPrefix} labels={inside.map(({ label }) => label)} lines={inside.map(({ id }) => lineOf(id, about))} open={inside.map(({ id }) => waits(id, about))} />
      </div>
      <Sharing {...props} />
    </div>
  );
}

const Head = still(function Head() {
  const { t } = usePage<PortfolioWord>();
  return <SectionHead title={t("portfolio.choose")}>{t("portfolio.choose_lead")}</SectionHead>;
});

const Missing = still(function Missing({ record: { missing = [], unbegun = [], unbegun_more: more, cut } }: { record: RecordShape }) {
  const { t } = usePage<PortfolioWord>();
  return (
    <>
      <Ways says={t("portfolio.missing")} to={missing} />
      <Ways says={t("portfolio.unbegun")} to={unbegun} rest={more ? t("portfolio.unbegun_more", { n: more }) : ""} />
      {cut && <p class="px-note px-soft">{t("portfolio.cut")}</p>}
    </>
  );
});

/** Links to activities; `rest` says how many more there are. */
function Ways({ says, to, rest }: { says: string; to: readonly MissingShape[]; rest?: string }) {
  return to.length > 0 ? (
    <div class="px-note px-soft po-missing">
      <p>{says}</p>
      <ul>{to.map(({ title, url }) => <li key={url}><LinkButton small look="quiet" newTab href={url}>{title}</LinkButton></li>)}</ul>
      {rest && <p>{rest}</p>}
    </div>
  ) : null;
}

interface MineProps {
  idPrefix: string;
  labels: readonly string[];
  lines: readonly string[];
  open: readonly boolean[];
}

const Mine = still(function Mine({ idPrefix, labels, lines, open }: MineProps) {
  const { t } = usePage<PortfolioWord>();
  return (
    <aside class="px-card px-lift po-mine" aria-labelledby={`${idPrefix}-mine`}>
      <h3 id={`${idPrefix}-mine`}>{t("portfolio.mine")}</h3>
      <ul>
        {labels.map((label, at) => <li key={label}><DoneIcon done={open[at] ? "no" : "yes"} /><span>{label}<small>{lines[at]}</small></span></li>)}
      </ul>
      <p class="px-note px-soft">{t("portfolio.print_later")}</p>
    </aside>
  );
});

interface PartProps extends BodyProps {
  id: string;
  on: boolean;
  /** What is in it, in words. */
  line: string;
  /** Drawn again when one of them is another. */
  values: readonly unknown[];
}

const Part = still(function Part({ id, on, line, values: _values, ...body }: PartProps) {
  const { t } = usePage<PortfolioWord>();
  const { content, answers, focusKey } = body;
  const [open, setOpen] = useState(false);
  useEffect(() => { if (focusKey) setOpen(true); }, [focusKey]);
  const label = partLabel(content, id);
  return (
    <div class={on ? "po-part" : "po-part po-off"} data-at={`pick:${id}`}>
      <label class="po-box">
        <input type="checkbox" checked={on} aria-label={t("portfolio.inside", { name: label })} onChange={(event) => { answers.set(`pick:${id}`, { inside: event.currentTarget.checked } satisfies Pick); }} />
      </label>
      <details open={open} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
        <summary>
          <span><h4>{label}</h4><span class="px-note px-soft">{on ? line : t("portfolio.out")}</span></span>
          <span class="px-caret"><Down /></span>
        </summary>
        {open && <div class="po-body"><PartBody id={id} {...body} /></div>}
      </details>
    </div>
  );
});

const Down = still(() => <Icon name="down" />);
