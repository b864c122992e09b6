/** What the golden cases do not say of the rules: other days, hidden things, and that nothing is asked twice. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/agreement/cases.json";
import preset from "../../../tests/golden/agreement/preset.json";
import { valuesView } from "../../state/view";
import { needed, problems } from "./rules";

type Values = Record<string, object>;
const EXAMPLE = cases.find(({ name }) => name.startsWith("the finished example"));
const [ANSWERS, NETWORK] = [(EXAMPLE?.answers ?? {}) as Values, (EXAMPLE?.network ?? {}) as Values];

const found = (answers: Values, today = "2026-11-29", minimum = 2): string[] =>
  problems({ content: preset, answers: valuesView(answers), network: valuesView(NETWORK), minimum, today }).map(({ code, path, blocking }) => `${blocking === false ? "~" : ""}${code} ${path}`);

it.each([[0, 2], [1, 2], [3, 3], [5, 5], [9, 5]])("of %i parties asked for, %i are needed", (minimum, n) => {
  expect(needed(minimum)).toBe(n);
});

describe("days", () => {
  it.each([
    ["2026-11-19", ["state_in_future state:checked#date"]],
    ["2026-11-20", []],
    ["2030-01-01", []],
  ])("on %s what was checked on 20 November has %j", (today, codes) => {
    expect(found(ANSWERS, today).filter((one) => !one.startsWith("~"))).toEqual(codes);
  });

  it.each([
    ["the day it begins", "2026-12-01", []],
    ["the day before", "2026-11-30", ["~by_outside_term give:people.us#by"]],
    ["the day it ends", "2028-03-31", []],
    ["the day after", "2028-04-01", ["~by_outside_term give:people.us#by"]],
  ])("a cell on %s of the term", (_name, by, codes) => {
    const answers = { ...ANSWERS, "give:people.us": { ...ANSWERS["give:people.us"], by } };
    expect(found(answers).filter((one) => one.includes("people.us"))).toEqual(codes);
  });
});

describe("each gap is told once, at its own place", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const all = one.problems.map(({ path, code }) => `${code} ${path}`);
    expect(new Set(all).size).toBe(all.length);
    for (const { path } of one.problems) expect(path).toMatch(/^(about|parties|term|party:|row:|give:|group:|member:|state:)/);
  });
});

describe("what is taken out asks for nothing", () => {
  it("a topic: neither days nor who leads", () => {
    const { "lead:care": _, ...without } = ANSWERS;
    expect(found(without)).toContain("same_no_lead row:care");
    const off = { ...without, "row:care": { label: "", off: true, order: 0 }, "give:care.us": { text: "ติดตามผล", by: "", follow: "" } };
    expect(found(off).filter((one) => one.includes("care"))).toEqual([]);
  });

  it("a party: neither a signer nor a coordinator", () => {
    const gone = Object.fromEntries(Object.entries(ANSWERS).filter(([key]) => key !== "party:tambonadm001"));
    expect(found(gone).filter((one) => one.includes("tambonadm001"))).toEqual([]);
    expect(found(gone)).toEqual([]);
  });

  it("a form without signatures: neither signers nor dates", () => {
    const notes = { ...ANSWERS, about: { ...ANSWERS["about"], form: "notes" }, term: {}, "party:us": {} };
    expect(found(notes).filter((one) => !one.startsWith("~"))).toEqual([]);
    const mou = { ...notes, about: { ...ANSWERS["about"], form: "mou" } };
    expect(found(mou).filter((one) => !one.startsWith("~"))).toEqual(["signer_missing party:us#signer", "term_missing term#start", "term_missing term#end"]);
  });
});

it("a state without a day is asked for it, and one of today is none of the future", () => {
  const [state] = problems({ content: preset, answers: valuesView({ "state:checked": { who: "ผู้อำนวยการ" } }), network: valuesView({}), minimum: 2, today: "" }).filter(({ path }) => path.startsWith("state:"));
  expect(state).toEqual({ path: "state:checked#date", code: "state_date_missing", params: {}, blocking: true });
  const early = problems({ content: preset, answers: valuesView({ "state:agreed": { date: "2026-11-20" } }), network: valuesView({}), minimum: 2, today: "2026-11-20" });
  expect(early.filter(({ path }) => path.startsWith("state:"))).toEqual([]);
});
