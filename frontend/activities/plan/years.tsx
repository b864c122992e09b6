/** Several years ahead: two years, and at once how many they are; below them the numbers, which come with more-plan.js. */
import { blank, Banner, Button, CommentsAt, SectionHead, Select, still, TextInput, toArabic, useAct, usePage, useTyped } from "@shell";
import { useEffect, useState } from "preact/hooks";
import type { DocView } from "../../kind";
import { readYear, thisYear } from "../../thai/date_entry";
import { yearRange, yearText } from "../../thai/spans";
import { readRange } from "./content";
import { difference, readGrid } from "./grid";
import type { Later } from "./later";
import type { PlanContent, PlanWord, YearKind, YearRange } from "./model.gen";
import { countInWords, kindInWords } from "./say";

export interface YearsProps {
  content: PlanContent;
  answers: DocView;
  today: string;
  wide: boolean;
  focusKey: string;
  parts: Later | null;
  /** With what it is drawn anew. */
  values: readonly unknown[];
}

const KINDS: readonly YearKind[] = ["fiscal", "academic", "calendar"];

export const Years = still(({ content, answers, today, wide, focusKey, parts }: YearsProps) => {
  const { t, language } = usePage<PlanWord>();
  const grid = readGrid(answers, content);
  const { range } = grid;
  const set = useAct((part: Partial<YearRange>): void => { answers.set("range", { ...readRange(answers), ...part } satisfies YearRange); });
  const [first, last, called] = [useAct((year: number | null) => { set({ first: year }); }), useAct((year: number | null) => { set({ last: year }); }), useAct((n: number | null) => { set({ called: n }); })];
  const [asked, ask] = useState<YearKind | "">("");
  const kindChosen = useAct((kind: YearKind): void => {
    if (begun && kind !== range.kind) ask(kind);
    else set({ kind });
  });
  const differs = difference(grid);
  const begun = grid.parts.some((part) => part.begun);
  return (
    <section data-at="years">
      <SectionHead title={t("plan.years")}>{t("plan.years_lead")}</SectionHead>
      {content.show_road && (
        <ol class="pn-road" aria-label={t("plan.road")}>{content.road.filter(({ hidden }) => !hidden).map(({ id, label }) => <li key={id}>{label}</li>)}</ol>
      )}
      <div class="pn-range" data-at="range">
        <YearInput at="range#first" label={t("plan.first")} value={range.first} onChange={first} />
        <YearInput at="range#last" label={t("plan.last")} value={range.last} onChange={last} />
        <KindSelect content={content} value={range.kind} onChange={kindChosen} />
      </div>
      {asked && (
        <Banner tone="warn" icon="warn">
          <p>{t("plan.kind_sure")}</p>
          <div class="px-row">
            <Button small onClick={() => { set({ kind: asked }); ask(""); }}>{t("plan.kind_change", { kind: kindInWords(asked, content, language, t) })}</Button>
            <Button small look="quiet" onClick={() => { ask(""); }}>{t("plan.kind_leave")}</Button>
          </div>
        </Banner>
      )}
      <div role="status">
        {differs ? (
          <Banner tone="warn" icon="warn">
            <h4 class="px-num">{t("plan.differ", { range: yearRange(differs.first, differs.last, language), n: differs.n })}</h4>
            <p class="px-note">{t("plan.differ_lead", { called: differs.called, end: yearText(differs.first + differs.called - 1, language) })}</p>
            <div class="px-row">
              <Button small onClick={() => { set({ last: differs.first + differs.called - 1, called: differs.called }); }}>{t("plan.end_at", { end: yearText(differs.first + differs.called - 1, language) })}</Button>
              <Button small look="quiet" onClick={() => { set({ called: differs.n }); }}>{t("plan.call_it", { n: differs.n })}</Button>
            </div>
          </Banner>
        ) : grid.years.length > 0 && range.first !== null && range.last !== null ? (
          <p class="pn-count"><b class="px-num">{countInWords(range.first, range.last, language, t)}</b>{range.called !== null && <span class="px-soft"> · {t("plan.called_as", { n: range.called })}</span>}</p>
        ) : <p class="px-hint">{t("plan.range_hint")}</p>}
      </div>
      {grid.years.length > 0 && <CalledInput value={range.called} onChange={called} />}
      {grid.years.length > 0 && parts && <parts.GridEdit {...{ content, answers, today, wide, focusKey }} values={[grid.range, ...grid.years, ...answers.list("cell"), ...answers.list("measure")]} />}
      <CommentsAt anchor="range" />
    </section>
  );
});

const KindSelect = still(({ content, value, onChange }: { content: PlanContent; value: YearKind; onChange: (kind: YearKind) => void }) => {
  const { t, language } = usePage<PlanWord>();
  return <Select at="range#kind" label={t("plan.kind")} options={KINDS.map((kind) => ({ value: kind, label: kindInWords(kind, content, language, t) }))} value={value} onChange={(kind) => { onChange(kind as YearKind); }} />;
});

interface NumberProps {
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A year as it is typed (2568, 68, 2025). What is no year yet is kept as it stands, and asked about when the field is left. */
const YearInput = still(({ at, label, value, onChange }: NumberProps & { at: string; label: string }) => {
  const { t, language } = usePage<PlanWord>();
  const [half, keep] = useTyped(at);
  const [text, setText] = useState(value === null ? "" : yearText(value, language));
  const [left, setLeft] = useState(false);
  // A year from elsewhere replaces what was typed.
  useEffect(() => {
    if (value === null) return;
    setText((typed) => (readYear(typed) === value ? typed : yearText(value, language)));
    if (half) keep();
  }, [value, language, half, keep]);
  const shown = half?.text ?? (value === null && readYear(text) !== null ? "" : text);
  /** Two digits are a year once the field is left: while it is typed, 25 is the beginning of 2570. */
  const enter = (typed: string): void => {
    const year = readYear(typed);
    keep(year === null && !blank(typed) ? { text: typed } : undefined);
    if (year !== null && year !== value) onChange(year);
  };
  const error = left && !blank(shown) && readYear(shown) === null ? t("date.year_range", thisYear()) : undefined;
  return (
    <TextInput at={at} label={label} error={error} value={shown} input={{ inputMode: "numeric", onBlur: () => { setLeft(true); enter(shown); } }}
      onChange={(typed) => {
        setText(typed);
        setLeft(false);
        if (typed.trim().length !== 2) enter(typed);
        else keep({ text: typed });
        if (value !== null && (readYear(typed) === null || typed.trim().length === 2)) onChange(null);
      }} />
  );
});

/** How many years a paper says the plan has. */
const CalledInput = still(({ value, onChange }: NumberProps) => {
  const { t } = usePage<PlanWord>();
  const [text, setText] = useState(value === null ? "" : String(value));
  useEffect(() => { if (value !== null) setText((typed) => (Number(typed) === value ? typed : String(value))); }, [value]);
  return (
    <div class="pn-called">
      <TextInput at="range#called" label={t("plan.called")} value={value === null ? "" : text} input={{ inputMode: "numeric", maxLength: 2 }}
        onChange={(typed) => {
          const digits = toArabic(typed).replace(/\D/g, "");
          setText(digits);
          onChange(Number(digits) || null);
        }} />
    </div>
  );
});
