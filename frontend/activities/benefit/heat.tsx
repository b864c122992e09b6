/**
 * The heat map: partners by benefits, one direction at a time. A cell is a button with the partner, the benefit and the state
 * in its name, or a mark that is read. Only where there is room for it; the list of partners says the same.
 */
import { blank, Icon, SectorMark, Segments, still, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import { cellKey, offered, type Way } from "./content";
import { isNobody, isOnlyExpected, type Between, type Column } from "./giving";
import { Mark } from "./marks";
import type { BenefitContent, BenefitWord, State } from "./model.gen";
import { stateInWords } from "./say";

/** Narrower than this there is no heat map to edit: the list is all there is, px. */
export const WIDE = 760;
/** Narrower than this none is read either; up to `WIDE` numbers head its columns, px. */
export const NARROW = 480;

export function WaySwitch({ way, onChange }: { way: Way; onChange: (way: Way) => void }) {
  const { t } = usePage<BenefitWord>();
  return <Segments label={t("benefit.way")} value={way} options={(["get", "give"] as const).map((value) => ({ value, label: t(`benefit.${value}`) }))} onChange={onChange} />;
}

interface HeatProps {
  content: BenefitContent;
  way: Way;
  partners: number;
  columns: readonly Column[];
  /** Numbers in the place of words above the columns, and their key below. */
  numbers: boolean;
  digits?: (text: string) => string;
  children: ComponentChildren;
}

export function Heat({ content, way, partners, columns, numbers, digits = String, children }: HeatProps) {
  const { t } = usePage<BenefitWord>();
  return (
    <>
      <table class={numbers ? "be-map be-small" : "be-map"}>
        <caption class="px-vh">{t("benefit.caption", { n: partners, way: t(`benefit.${way}`), all: columns.length })}</caption>
        <Head content={content} numbers={numbers} digits={digits} />
        <tbody>{children}</tbody>
        <Foot told={columns.map((column) => (column.happened ? column.happened : isOnlyExpected(column) ? "expected" : isNobody(column) ? "none" : ""))} digits={digits} />
      </table>
      {numbers && (
        <ol class="be-key" aria-label={t("benefit.key")}>
          {offered(content).map(({ id, label }, n) => <li key={id}><b class="px-num">{digits(String(n + 1))}</b> {label}</li>)}
        </ol>
      )}
    </>
  );
}

const Head = still(({ content, numbers, digits }: { content: BenefitContent; numbers: boolean; digits: (text: string) => string }) => {
  const { t } = usePage<BenefitWord>();
  return (
    <thead>
      <tr>
        <th scope="col">{t("benefit.col_partner")}</th>
        {offered(content).map(({ id, label }, n) => (numbers ? <th key={id} scope="col" class="px-num"><span aria-hidden="true">{digits(String(n + 1))}</span><span class="px-vh">{label}</span></th> : <th key={id} scope="col">{label}</th>))}
      </tr>
    </thead>
  );
});

/** How many partners each benefit has happened with, or that it is only hoped for, or that nobody gives it. */
const Foot = still(({ told, digits }: { told: readonly (number | "expected" | "none" | "")[]; digits: (text: string) => string }) => {
  const { t } = usePage<BenefitWord>();
  return (
    <tfoot>
      <tr>
        <th scope="row">{t("benefit.foot")}</th>
        {told.map((one, place) => <td key={place}>{typeof one === "number" ? digits(t("benefit.foot_n", { n: one })) : one && <b>{t(`benefit.state_${one}`)}</b>}</td>)}
      </tr>
    </tfoot>
  );
});

export const PartnerHead = ({ name, sector, children }: { name: ComponentChildren; sector: string; children?: ComponentChildren }) => (
  <span class="be-who">
    <SectorMark sector={sector} size={28} />
    <span>{name}</span>
    {children}
  </span>
);

/** What the cells of a partner show, in the order of the columns. */
export const shownOf = (content: BenefitContent, { cells }: Between, way: Way): readonly Shown[] =>
  offered(content).map(({ id }) => {
    const { state, seen } = cells[way].get(id) ?? { state: "" as const, seen: "" };
    return state === "happened" && blank(seen) ? "untold" : state;
  });

type Shown = State | "untold";

interface CellsProps {
  content: BenefitContent;
  way: Way;
  id: string;
  name: string;
  shown: readonly Shown[];
  /** Where they may be changed. */
  onPress?: ((benefit: string) => void) | undefined;
}

/** The cells of one partner. */
export const Cells = still(({ content, way, id: partner, name, shown, onPress }: CellsProps) => {
  const { t } = usePage<BenefitWord>();
  return (
    <>
      {offered(content).map(({ id, label }, place) => {
        const now = shown[place] ?? "";
        const [untold, state] = now === "untold" ? [true, "happened" as const] : [false, now];
        const look = `be-cell be-${state || "none"}`;
        return (
          <td key={id}>
            {onPress ? (
              <button
                type="button" class={look} data-at={cellKey(way, partner, id)} onClick={() => { onPress(id); }}
                aria-label={t(untold ? "benefit.cell_untold" : "benefit.cell", { name, benefit: label, state: stateInWords(state, t) })}
              >
                <Mark state={state} />
                {untold && <Icon name="warn" size={16} />}
              </button>
            ) : (
              <span class={look}>
                <Mark state={state} />
                <span class="px-vh">{stateInWords(state, t)}</span>
              </span>
            )}
          </td>
        );
      })}
    </>
  );
});
