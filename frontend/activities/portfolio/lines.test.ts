/** The one line that a part has: its numbers are those of what is not left out. */
import { expect, it } from "vitest";
import { t } from "../../components/words.fixture";
import { valuesView } from "../../state/view";
import type { EntryShape } from "../../types.gen";
import { lineOf } from "./lines";
import { COMMENT, ENTRIES, LATER, STEP, WPA, withRecord } from "./record.fixture";

const line = (part: string, answers: Record<string, object> = {}, entries: EntryShape[] = ENTRIES): string =>
  lineOf(part, { content: withRecord({ entries }), answers: valuesView(answers), wpa: WPA, t });

it.each([
  ["network", "portfolio.line_network 4 9"],
  ["network", "portfolio.line_ties 3"],
  ["network", "portfolio.line_agreements 1"],
  ["levels", "portfolio.line_levels 1 6"],
  ["strength", "portfolio.line_strength 1 1 1"],
  ["steps", "portfolio.line_steps_open 2"],
  ["hours", "5 ครั้ง รวม 7 ชม."],
  ["feedback", "portfolio.line_feedback 2 2"],
  ["wpa", "portfolio.line_drafts 2"],
  ["reflect", "portfolio.line_look 0 3"],
])("%s says %s", (part, said) => {
  expect(line(part)).toContain(said);
});

it("one map, or two alike, have no then and now", () => {
  const maps = ENTRIES.filter(({ sort }) => sort === "wave");
  expect(line("network", {}, maps.slice(0, 1))).toBe("portfolio.line_partners 4");
  expect(line("network", {}, [...maps.slice(0, 1), ...maps.slice(0, 1)])).toBe("portfolio.line_partners 4");
  expect(line("network", {}, ENTRIES.filter(({ sort }) => sort === "agreed"))).toBe("portfolio.line_agreements 1");
});

it("areas that were asked once are only counted", () => {
  const once = ENTRIES.filter(({ part }) => part === "strength").map((entry) => ({ ...entry, facts: { now: 3 } }));
  expect(line("strength", {}, once)).toContain("3");
});

it("steps say what became of them, and of how many it is not said", () => {
  const answers = { [`step:${STEP.ref}`]: { done: "partly", text: "" } };
  expect(line("steps", answers)).toContain("portfolio.line_steps 0 1 0");
  expect(line("steps", answers)).toContain("portfolio.line_steps_open 1");
  const both = { ...answers, [`step:${LATER.ref}`]: { done: "no", text: "" } };
  expect(line("steps", both)).toBe("portfolio.line_steps 0 1 1");
  expect(line("steps", { ...answers, [`drop:${LATER.ref}`]: { out: true } })).toBe("portfolio.line_steps 0 1 0");
});

it("a comment whose answer was emptied is not followed", () => {
  expect(line("feedback", { [`did:${COMMENT.ref}`]: { text: "" } })).toBe("portfolio.line_feedback 2 1");
});

it("statements count once all three columns are written, reflections once there is a word", () => {
  const answers = { "wpa:2.4": { task: "ก", result: "ข", measure: "ค" }, "wpa:3.2": { task: "ก" }, "look:self": { text: "เห็นต่าง" }, "look:hand": { text: " " } };
  expect(line("wpa", answers)).toBe("portfolio.line_wpa 1 2");
  expect(line("reflect", answers)).toBe("portfolio.line_look 1 3");
});
