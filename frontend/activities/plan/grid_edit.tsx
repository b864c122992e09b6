/** Writes the numbers of the years: a table where there is room, a part at a time on a phone. Part of more-plan.js. */
import { blank, Button, CommentsAt, Details, ErrorLine, MultiTiles, problemText, SectionHead, still, TextInput, useAct, usePage, useSame } from "@shell";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { DocView } from "../../kind";
import { readMoney } from "../../thai/money";
import { yearOf, yearText } from "../../thai/spans";
import { Bars } from "./bars";
import { cellKey, numberProblem, readCell, readGrid, type Part } from "./grid";
import type { Cell, Measure, PlanContent, PlanWord } from "./model.gen";
import { NumberInput } from "./number";
import { measureInWords, type Say } from "./say";

export interface GridEditProps {
  content: PlanContent;
  answers: DocView;
  today: string;
  wide: boolean;
  focusKey: string;
  /** With what it is drawn anew. */
  values: readonly unknown[];
}

/** So many years stand beside each other; more are a list a part, as on a phone. */
const BESIDE = 8;

export const GridEdit = still(({ content, answers, today, wide, focusKey }: GridEditProps) => {
  const { t, language } = usePage<PlanWord>();
  const { range, years, parts } = readGrid(answers, content);
  const [open, setOpen] = useState(parts[0]?.id ?? "");
  useEffect(() => {
    const id = /^(?:cell|measure):([^.#]+)/.exec(focusKey)?.[1];
    if (id) setOpen(id);
  }, [focusKey]);
  const now = yearOf(today, range.kind, content.school_year);
  const rows = { answers, years: useSame(years), now, language };
  const table = wide && years.length <= BESIDE;
  return (
    <>
      {table ? (
        <table class="pn-grid">
          <caption class="px-vh">{t("plan.years_caption")}</caption>
          <thead><tr><th scope="col">{t("plan.part")}</th><td />{years.map((year) => <th key={year} scope="col">{inHead(year, now, language, t)}</th>)}</tr></thead>
          {parts.map((part, place) => <PartOf key={part.id} {...rows} part={part} place={place + 1} table />)}
        </table>
      ) : (
        parts.map((part, place) => (
          <Details key={part.id} at={`part:${part.id}`} open={open === part.id} onToggle={(is) => { if (is) setOpen(part.id); }} summary={<span>{`${String(place + 1)}. ${part.label}`}<small class="pn-sub">{measureInWords(part)}</small></span>}>
            <PartOf {...rows} part={part} place={place + 1} table={false} />
          </Details>
        ))
      )}
      {parts.some(({ begun }) => begun) && (
        <section>
          <SectionHead title={t("plan.bars")}>{t("plan.bars_lead")}</SectionHead>
          <BarsOf parts={parts} years={rows.years} now={now} />
        </section>
      )}
    </>
  );
});

interface PartRowsProps {
  answers: DocView;
  part: Part;
  place: number;
  years: readonly number[];
  now: number;
  language: string;
  table: boolean;
}

const FIELDS = ["target", "actual"] as const;

/** What no number changes is not drawn anew. */
const BarsOf = ({ parts, years, now }: { parts: readonly Part[]; years: readonly number[]; now: number }) => {
  const drawn = useSame(parts, parts.map(({ measure, unit, cells }) => [measure, unit, ...[...cells.values()].flatMap(({ target, actual }) => [readMoney(target).satang, readMoney(actual).satang])]));
  return useMemo(() => <Bars parts={drawn} years={years} now={now} />, [drawn, years, now]);
};

const inHead = (year: number, now: number, language: string, t: Say): string => (year === now ? t("plan.this_year", { year: yearText(year, language) }) : yearText(year, language));

/** Reads anew only where something in the part is another. */
const PartOf = ({ part, answers, place, years, now, language, table }: PartRowsProps) => {
  const read = useSame(part, [part.measure, part.unit, part.own, ...part.cells.values()]);
  return useMemo(() => <PartRows part={read} {...{ answers, place, years, now, language, table }} />, [read, answers, place, years, now, language, table]);
};

function PartRows({ answers, part, place, years, now, language, table }: PartRowsProps) {
  const { t, problems } = usePage<PlanWord>();
  const [writing, setWriting] = useState("");
  const [more, setMore] = useState(false);
  const set = useAct((key: string, change: Partial<Cell>): void => { answers.set(key, { ...readCell(answers, key), ...change } satisfies Cell); });
  const write = useAct((at: string, value: string): void => {
    const [key = "", field = ""] = at.split("#");
    set(key, { [field]: value });
  });
  const cell = (year: number): Cell => part.cells.get(year) ?? { target: "", actual: "", note: "" };
  const input = (year: number, field: (typeof FIELDS)[number]) => {
    const key = cellKey(part.id, year);
    const text = cell(year)[field];
    return (
      <NumberInput at={`${key}#${field}`} name={t("plan.cell", { field: t(`plan.${field}`), part: part.label, year: yearText(year, language) })} value={text} wrong={writing !== `${key}#${field}` && Boolean(numberProblem(text, part.money))} real={field === "actual"}
        onChange={write} onFocus={setWriting} />
    );
  };
  const wrong = years.flatMap((year) => FIELDS.map((field) => ({ path: `${cellKey(part.id, year)}#${field}`, year, field, code: numberProblem(cell(year)[field], part.money) }))).filter(({ code, path }) => code && path !== writing);
  const said = problems.filter(({ path, code }) => path.startsWith(`cell:${part.id}.`) && (code === "target_missing" || code === "actual_missing"));
  const toggle = useAct((): void => { setMore(!more); });
  const below = (
    <>
      <Said
        wrong={wrong.map(({ path, year, field, code }) => `${t(`plan.${field}`)} ${yearText(year, language)}: ${problemText({ path, code, params: {}, blocking: true }, t)}`)}
        said={said.map((problem) => problemText(problem, t))}
      />
      {more ? <PartMore answers={answers} part={part} years={years} language={language} set={set} onClose={toggle} /> : <MoreButton label={part.label} onClick={toggle} />}
      <PartComments id={part.id} years={years} />
    </>
  );
  if (!table) {
    return (
      <div data-at={`measure:${part.id}`}>
        <table class="pn-years">
          <caption class="px-vh">{`${part.label}: ${measureInWords(part)}`}</caption>
          <thead><tr><th scope="col">{t("plan.year")}</th>{FIELDS.map((field) => <th key={field} scope="col">{t(`plan.${field}`)}</th>)}</tr></thead>
          <tbody>{years.map((year) => <tr key={year}><th scope="row" class="px-num">{inHead(year, now, language, t)}</th>{FIELDS.map((field) => <td key={field}>{input(year, field)}</td>)}</tr>)}</tbody>
        </table>
        {below}
      </div>
    );
  }
  const line = (field: (typeof FIELDS)[number], first: ComponentChildren) => (
    <tr>{first}<td class="pn-lab" aria-hidden="true">{t(`plan.${field}`)}</td>{years.map((year) => <td key={year}>{input(year, field)}</td>)}</tr>
  );
  return (
    <tbody data-at={`measure:${part.id}`}>
      {line("target", <th scope="row" rowSpan={2}>{`${String(place)}. ${part.label}`}<small class="pn-sub">{measureInWords(part)}</small></th>)}
      {line("actual", null)}
      <tr><td colSpan={years.length + 2} class="pn-below">{below}</td></tr>
    </tbody>
  );
}

const Said = still(({ wrong, said }: { wrong: readonly string[]; said: readonly string[] }) => (
  <>
    {wrong.map((text) => <ErrorLine key={text}>{text}</ErrorLine>)}
    {said.map((text) => <ErrorLine key={text} advice>{text}</ErrorLine>)}
  </>
));

const MoreButton = still(({ label, onClick }: { label: string; onClick: () => void }) => {
  const { t } = usePage<PlanWord>();
  return <Button look="quiet" small icon="edit" onClick={onClick}>{t("plan.change_measure")}<span class="px-vh"> {label}</span></Button>;
});

const PartComments = still(({ id, years }: { id: string; years: readonly number[] }) => (
  <>{[`measure:${id}`, ...years.map((year) => cellKey(id, year))].map((anchor) => <CommentsAt key={anchor} anchor={anchor} />)}</>
));

interface PartMoreProps {
  answers: DocView;
  part: Part;
  years: readonly number[];
  language: string;
  set: (key: string, change: Partial<Cell>) => void;
  onClose: () => void;
}

/** What a part is measured by, and a note to a year. */
function PartMore({ answers, part, years, language, set, onClose }: PartMoreProps) {
  const { t } = usePage<PlanWord>();
  const key = `measure:${part.id}`;
  const { own } = part;
  const measure = (change: Partial<Measure>): void => { answers.set(key, { ...own, ...change } satisfies Measure); };
  return (
    <div class="px-card px-wash px-stack-s">
      <TextInput at={`${key}#text`} label={t("plan.measure")} optional hint={blank(own.text) ? t("plan.own_measure", { measure: measureInWords(part) }) : undefined} limit={120} value={own.text} onChange={(text) => { measure({ text }); }} />
      <TextInput at={`${key}#unit`} label={t("plan.unit")} optional limit={120} value={own.unit} onChange={(unit) => { measure({ unit }); }} />
      <MultiTiles label={t("plan.money")} quietLabel options={[{ value: "money", label: t("plan.money") }]} value={own.money ? ["money"] : []} onChange={(chosen) => { measure({ money: chosen.length > 0 }); }} />
      {years.map((year) => {
        const cell = cellKey(part.id, year);
        return <TextInput key={year} at={`${cell}#note`} label={`${t("plan.note")} ${yearText(year, language)}`} optional limit={300} value={readCell(answers, cell).note} onChange={(note) => { set(cell, { note }); }} />;
      })}
      <Button small icon="check" onClick={onClose}>{t("plan.close")}</Button>
    </div>
  );
}
