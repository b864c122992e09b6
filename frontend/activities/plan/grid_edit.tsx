/** Writes the numbers of the years: a table where there is room, a part at a time on a phone. Part of more-plan.js. */
import { blank, Button, CommentsAt, Details, ErrorLine, MultiTiles, problemText, SectionHead, still, TextInput, useAct, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { DocView } from "../../kind";
import { yearOf, yearText } from "../../thai/spans";
import { Bars } from "./bars";
import { cellKey, numberProblem, readCell, readGrid, type Part } from "./grid";
import type { Cell, Measure, PlanContent, PlanWord } from "./model.gen";
import { NumberInput } from "./number";
import { measureInWords } from "./say";

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
  const head = (year: number): string => (year === now ? t("plan.this_year", { year: yearText(year, language) }) : yearText(year, language));
  const rows = { answers, years, head, language };
  const table = wide && years.length <= BESIDE;
  return (
    <>
      {table ? (
        <table class="pn-grid">
          <caption class="px-vh">{t("plan.years_caption")}</caption>
          <thead><tr><th scope="col">{t("plan.part")}</th><td />{years.map((year) => <th key={year} scope="col">{head(year)}</th>)}</tr></thead>
          {parts.map((part, place) => <PartRows key={part.id} {...rows} part={part} place={place + 1} of={[...part.cells.values(), part.own]} table />)}
        </table>
      ) : (
        parts.map((part, place) => (
          <Details key={part.id} at={`part:${part.id}`} open={open === part.id} onToggle={(is) => { if (is) setOpen(part.id); }} summary={<span>{`${String(place + 1)}. ${part.label}`}<small class="pn-sub">{measureInWords(part)}</small></span>}>
            <PartRows {...rows} part={part} place={place + 1} of={[...part.cells.values(), part.own]} table={false} />
          </Details>
        ))
      )}
      {parts.some(({ begun }) => begun) && (
        <section>
          <SectionHead title={t("plan.bars")}>{t("plan.bars_lead")}</SectionHead>
          <Bars parts={parts} years={years} now={now} />
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
  head: (year: number) => string;
  language: string;
  table: boolean;
  of: readonly unknown[];
}

const FIELDS = ["target", "actual"] as const;

function PartRows({ answers, part, place, years, head, language, table }: PartRowsProps) {
  const { t, problems } = usePage<PlanWord>();
  const [writing, setWriting] = useState("");
  const [more, setMore] = useState(false);
  const set = useAct((key: string, change: Partial<Cell>): void => { answers.set(key, { ...readCell(answers, key), ...change } satisfies Cell); });
  const cell = (year: number): Cell => part.cells.get(year) ?? { target: "", actual: "", note: "" };
  const input = (year: number, field: (typeof FIELDS)[number]) => {
    const key = cellKey(part.id, year);
    const text = cell(year)[field];
    return (
      <NumberInput at={`${key}#${field}`} name={t("plan.cell", { field: t(`plan.${field}`), part: part.label, year: yearText(year, language) })} value={text} wrong={writing !== `${key}#${field}` && Boolean(numberProblem(text, part.money))} real={field === "actual"}
        onChange={(value) => { set(key, { [field]: value }); }} onFocus={setWriting} />
    );
  };
  const wrong = years.flatMap((year) => FIELDS.map((field) => ({ path: `${cellKey(part.id, year)}#${field}`, year, field, code: numberProblem(cell(year)[field], part.money) }))).filter(({ code, path }) => code && path !== writing);
  const said = problems.filter(({ path, code }) => path.startsWith(`cell:${part.id}.`) && (code === "target_missing" || code === "actual_missing"));
  const below = (
    <>
      {wrong.map(({ path, year, field, code }) => <ErrorLine key={path}>{t(`plan.${field}`)} {yearText(year, language)}: {problemText({ path, code, params: {}, blocking: true }, t)}</ErrorLine>)}
      {said.map((problem) => <ErrorLine key={problem.path + problem.code} advice>{problemText(problem, t)}</ErrorLine>)}
      {more ? <PartMore answers={answers} part={part} years={years} language={language} set={set} onClose={() => { setMore(false); }} /> : (
        <Button look="quiet" small icon="edit" onClick={() => { setMore(true); }}>{t("plan.change_measure")}<span class="px-vh"> {part.label}</span></Button>
      )}
      {[...new Set([`measure:${part.id}`, ...years.map((year) => cellKey(part.id, year))])].map((anchor) => <CommentsAt key={anchor} anchor={anchor} />)}
    </>
  );
  if (!table) {
    return (
      <div data-at={`measure:${part.id}`}>
        <table class="pn-years">
          <caption class="px-vh">{`${part.label}: ${measureInWords(part)}`}</caption>
          <thead><tr><th scope="col">{t("plan.year")}</th>{FIELDS.map((field) => <th key={field} scope="col">{t(`plan.${field}`)}</th>)}</tr></thead>
          <tbody>{years.map((year) => <tr key={year}><th scope="row" class="px-num">{head(year)}</th>{FIELDS.map((field) => <td key={field}>{input(year, field)}</td>)}</tr>)}</tbody>
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
