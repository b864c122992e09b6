/** `portfolio` in words: what an item is called, what is ready, what changed, everything she wrote. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/portfolio/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import type { RoundShape } from "../../types.gen";
import { offered } from "./content";
import type { PortfolioContent, PortfolioWord } from "./model.gen";
import { changes, label, ready, text } from "./tell";

const [FIRST] = preset.choices;
const ALL = { choice: { value: FIRST?.id }, note: { text: "เพราะอยู่ใกล้โรงเรียน" } };
const propsOf = (values: Record<string, object>): KindProps<PortfolioContent, PortfolioWord> =>
  ({ block: { minimum: 0 }, content: preset, answers: valuesView(values), network: valuesView({}), t }) as unknown as KindProps<PortfolioContent, PortfolioWord>;
const round = (values: Record<string, object>): RoundShape =>
  ({ content: preset as unknown, answers: Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v, r: 1 }])) }) as RoundShape;

describe("an item", () => {
  it("is called by what is asked", () => {
    expect([label("choice#value", propsOf({})), label("note", propsOf({})), label("gone", propsOf({}))]).toEqual([preset.choose, preset.tell, "portfolio.network"]);
  });

  it("is missing until it is answered", () => {
    expect(ready(propsOf({}), []).map(({ state, path }) => `${state} ${path}`)).toEqual(["missing choice#value", "missing note#text"]);
    expect(ready(propsOf(ALL), []).map(({ text: words }) => words)).toEqual(["portfolio.ready_choice", "portfolio.ready_note"]);
  });
});

it("what changed is named, and only that", () => {
  expect(changes(round(ALL), round(ALL), t)).toEqual([]);
  expect(changes(round(ALL), round({ ...ALL, note: { text: "เพราะรู้จักกัน" } }), t)).toEqual([`portfolio.changed ${preset.tell}`]);
});

it("the plain text has each question with its answer", () => {
  expect(text(propsOf(ALL))).toBe(`${preset.choose}\n${FIRST?.label ?? ""}\n\n${preset.tell}\nเพราะอยู่ใกล้โรงเรียน`);
  expect(text(propsOf({}))).toContain("portfolio.no_answer");
});

it("a hidden choice is offered where it was chosen before", () => {
  const hidden = { ...preset, choices: preset.choices.map((choice) => ({ ...choice, hidden: true })) };
  expect([offered(hidden, "").length, offered(hidden, FIRST?.id ?? "").map(({ id }) => id)]).toEqual([0, [FIRST?.id]]);
});
