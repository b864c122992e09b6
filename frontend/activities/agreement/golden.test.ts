/** Rules are the server's: both run the cases in tests/golden/agreement. A case's figures are what the page says. */
import { blank } from "@shell";
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/agreement/cases.json";
import preset from "../../../tests/golden/agreement/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { daysBetween } from "../../thai/days";
import { valuesView } from "../../state/view";
import { contentOf, items } from "../golden.fixture";
import { readAbout, readState, readTerm, STAGES } from "./content";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { problems } from "./rules";
import { givenIn, tableOf } from "./table";
import { progress, ready } from "./tell";

/** The day of tests/fakes/sheets.py. */
const TODAY = "2026-11-20";
const EMPTY = {
  papers: { label: "", hidden: false, note: "", heading: "", signed: false },
  topics: { label: "", hidden: false, hint: "", start: "", money: false },
};

describe.each(cases.map((one) => [one.name, one] as const))("the golden case “%s”", (_name, one) => {
  const content = contentOf<AgreementContent>(preset, one.content, EMPTY);
  const [answers, network] = [valuesView(items(one.answers)), valuesView(items(one.network))];
  const props = { block: { minimum: one.minimum }, content, answers, network, t } as unknown as KindProps<AgreementContent, AgreementWord>;
  const table = tableOf(answers, network, content);
  const found = problems({ content, answers, network, minimum: one.minimum, today: TODAY });

  it("finds the same problems", () => {
    expect(found).toEqual(one.problems);
  });

  it("counts the same", () => {
    const given = givenIn(table);
    const same = table.rows.filter((row) => row.same.length);
    const { start, end } = readTerm(answers);
    expect({
      parties: table.parties.length, rows: table.rows.length, cells: given.length,
      dated: given.filter(({ item }) => item.by).length, followed: given.filter(({ item }) => !blank(item.follow)).length,
      same: same.length, led: same.filter(({ lead }) => lead.party).length, form: readAbout(answers).form,
      state: STAGES.filter((stage) => readState(answers, stage).date).at(-1) ?? "draft",
      days: start && end ? Math.max(0, daysBetween(start, end) + 1) : 0,
    }).toEqual(one.facts);
  });

  it("leads to a gap wherever the rules find one", () => {
    const lines = ready(props, found);
    const missing = lines.filter(({ state }) => state === "missing").map(({ path }) => path);
    const blocking = found.filter((problem) => problem.blocking).map(({ path }) => path);
    expect(missing.length > 0).toBe(blocking.length > 0);
    expect(missing.filter((path) => !blocking.includes(path))).toEqual([]);
    expect(lines.filter(({ state }) => state === "advice").length).toBe(found.some(({ code }) => code === "by_missing") && table.parties.length > 1 ? 1 : 0);
    expect(progress(props)).toBe(table.parties.length > 1 ? `agreement.progress ${String(one.facts.cells)} ${String(table.parties.length * table.rows.length)}` : "");
  });
});
