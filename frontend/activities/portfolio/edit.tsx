/** The edit view of a portfolio: eight parts to tick and open, and what it holds beside them. */
import { Banner, Button, Icon, LinkButton, SectionHead, usePage } from "@shell";
import { useEffect, useState } from "preact/hooks";
import type { KindProps } from "../../kind";
import { offered, partLabel, picked, recordOf } from "./content";
import { lineOf, waits } from "./lines";
import type { Pick, PortfolioContent, PortfolioWord } from "./model.gen";
import { PartBody } from "./parts";
import { DoneIcon } from "./pictures";
import { useRecord } from "./record";
import { Sharing } from "./sharing";

type Props = KindProps<PortfolioContent, PortfolioWord>;

/** Where a path leads: `step:…` is in the part of the steps. */
const PART_OF: Partial<Record<string, string>> = { step: "steps", did: "feedback", wpa: "wpa", look: "reflect" };

export function Edit(props: Props) {
  const { content, answers, block, focusKey = "", t } = props;
  const [state, again] = useRecord(content);
  const record = recordOf(content);
  const parts = offered(content, block.wpa);
  const inside = parts.filter(({ id }) => picked(answers, id));
  const led = PART_OF[focusKey.split(":")[0] ?? ""];
  const about = { content, answers, wpa: block.wpa, t };
  return (
    <div class="po">
      <div class="po-two">
        <section data-at="pick" tabIndex={-1}>
          <SectionHead title={t("portfolio.choose")}>{t("portfolio.choose_lead")}</SectionHead>
          {state === "coming" && <p role="status" class="px-soft">{t("portfolio.coming")}</p>}
          {state === "failed" && <Banner tone="warn" icon="cloudOff"><p>{t("portfolio.failed")}</p><Button small onClick={again}>{t("page.again")}</Button></Banner>}
          {state === "here" && record && !record.entries?.length && <p class="px-soft">{t("portfolio.empty")}</p>}
          {parts.map(({ id }) => <Part key={id} id={id} props={props} line={lineOf(id, about)} open={led === id ? focusKey : ""} />)}
          {record?.missing && record.missing.length > 0 && (
            <div class="px-note px-soft po-missing">
              <p>{t("portfolio.missing")}</p>
              <ul>{record.missing.map(({ title, url }) => <li key={url}><LinkButton small look="quiet" newTab href={url}>{title}</LinkButton></li>)}</ul>
            </div>
          )}
          {record?.cut && <p class="px-note px-soft">{t("portfolio.cut")}</p>}
        </section>
        <aside class="px-card px-lift po-mine" aria-labelledby={`${props.idPrefix}-mine`}>
          <h3 id={`${props.idPrefix}-mine`}>{t("portfolio.mine")}</h3>
          <ul>
            {inside.map(({ id, label }) => <li key={id}><DoneIcon done={waits(id, about) ? "no" : "yes"} /><span>{label}<small>{lineOf(id, about)}</small></span></li>)}
          </ul>
          <p class="px-note px-soft">{t("portfolio.print_later")}</p>
        </aside>
      </div>
      <Sharing {...props} />
    </div>
  );
}

function Part({ id, props, line, open: led }: { id: string; props: Props; line: string; open: string }) {
  const { t } = usePage<PortfolioWord>();
  const { content, answers } = props;
  const [open, setOpen] = useState(false);
  useEffect(() => { if (led) setOpen(true); }, [led]);
  const [on, label] = [picked(answers, id), partLabel(content, id)];
  return (
    <div class={on ? "po-part" : "po-part po-off"} data-at={`pick:${id}`}>
      <label class="po-box">
        <input type="checkbox" checked={on} aria-label={t("portfolio.inside", { name: label })} onChange={(event) => { answers.set(`pick:${id}`, { inside: event.currentTarget.checked } satisfies Pick); }} />
      </label>
      <details open={open} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
        <summary>
          <span><h4>{label}</h4><span class="px-note px-soft">{on ? line : t("portfolio.out")}</span></span>
          <span class="px-caret"><Icon name="down" /></span>
        </summary>
        {open && <div class="po-body"><PartBody id={id} {...props} /></div>}
      </details>
    </div>
  );
}
