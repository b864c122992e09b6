/** `strength` in words: an item's label, what is ready, what changed, and all the teacher wrote. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/strength/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps, Ready } from "../../kind";
import { valuesView } from "../../state/view";
import type { ItemShape, RoundShape } from "../../types.gen";
import { offered } from "./content";
import type { StrengthContent, StrengthWord } from "./model.gen";
import { changes, label, progress, ready, text } from "./tell";

const [GOALS, MANAGEMENT] = offered(preset);
const ALL = {
  scope: { network: "named", text: "เครือข่ายอ่านคล่อง" },
  ...Object.fromEntries(offered(preset).map(({ id }) => [`rating:${id}`, { now: 2, wanted: 4, evidence: "" }])),
  "rating:goals": { now: 4, wanted: 5, evidence: "ประชุมต้นเทอม" },
  priority: { indicator: "goals", why: "ข่าวช้า", first_step: "ถามผู้ปกครอง", date: "2026-12-01", partner: "p1" },
};
const propsOf = (values: Record<string, object>): KindProps<StrengthContent, StrengthWord> =>
  ({ content: preset, answers: valuesView(values), network: valuesView({ "partner:p1": { name: "วัด" } }), t }) as unknown as KindProps<StrengthContent, StrengthWord>;
const states = (values: Record<string, object>): string[] => ready(propsOf(values), []).map(({ state, path, text: words }: Ready) => [state, path || words].join(" "));
const round = (values: Record<string, object>): RoundShape =>
  ({ content: preset as unknown, answers: Object.fromEntries(Object.entries(values).map(([key, v]): [string, ItemShape] => [key, { v: v as ItemShape["v"], r: 1 }])) }) as RoundShape;

it.each([
  ["scope#network", "strength.scope"],
  ["priority#why", "strength.priority"],
  ["rating:management#now", `strength.item 2 ${MANAGEMENT?.label ?? ""}`],
  ["partner:p1", "วัด"],
  ["rating:gone", "strength.network"],
])("%s is called “%s”", (key, words) => {
  expect(label(key, propsOf({}))).toBe(words);
});

it("progress counts the sides that are answered, not knowing too", () => {
  const of = String(offered(preset).length);
  expect(progress(propsOf({ "rating:goals": { now: "unknown", wanted: "unknown" }, "rating:management": { now: 3 } }))).toBe(`strength.progress 1 ${of}`);
});

describe("the lines beside the button", () => {
  it("of nothing name the first gap of each part", () => {
    expect(states({})).toEqual(["missing scope#network", `missing rating:${GOALS?.id ?? ""}#now`, "done strength.ready_evidence", "missing priority#indicator"]);
  });

  it("of everything are done", () => {
    expect(states(ALL)).toEqual(["done strength.ready_scope", `done strength.ready_all ${String(offered(preset).length)}`, "done strength.ready_evidence", "done strength.ready_priority"]);
  });

  it.each([
    ["the name of the network", { scope: { network: "named", text: " " } }, "missing scope#text"],
    ["what is wanted, where only now is answered", { "rating:management": { now: 3, wanted: null } }, "missing rating:management#wanted"],
    ["what a high rating is seen in", { "rating:goals": { now: 4, wanted: 5, evidence: "" } }, "missing rating:goals#evidence"],
    ["the first step", { priority: { ...ALL.priority, first_step: "" } }, "missing priority#first_step"],
    ["a date, softly", { priority: { ...ALL.priority, date: "" } }, "advice priority#date"],
    ["what is wanted where she is not sure, softly", { "rating:management": { now: 3, wanted: "unknown" } }, "advice rating:management#now"],
    ["what she does not know, softly", { "rating:management": { now: "unknown", wanted: 3 } }, "advice rating:management#now"],
  ])("ask for %s", (_what, over, line) => {
    expect(states({ ...ALL, ...over })).toContain(line);
  });

  it("ask for no evidence of what is rated below four", () => {
    expect(states({ ...ALL, "rating:goals": { now: 3, wanted: 5, evidence: "" } })).toContain("done strength.ready_evidence");
  });
});

describe("what changed between two rounds", () => {
  it("is nothing where nothing did; spaces are nothing", () => {
    expect(changes(round(ALL), round({ ...ALL, "rating:goals": { ...ALL["rating:goals"], evidence: "ประชุมต้นเทอม " } }), t)).toEqual([]);
  });

  it("is a rating's two numbers and what it is seen in", () => {
    const name = GOALS?.label ?? "";
    expect(changes(round(ALL), round({ ...ALL, "rating:goals": { now: 5, wanted: "unknown", evidence: "ใหม่" } }), t)).toEqual([
      `strength.changed_now ${name} 4 5`, `strength.changed_wanted ${name} 5 strength.unsure`, `strength.changed_evidence ${name}`,
    ]);
    expect(changes(round({}), round({ "rating:goals": { evidence: "ใหม่" } }), t)).toEqual([`strength.added_evidence ${name}`]);
  });

  it("is the one to begin with", () => {
    expect(changes(round(ALL), round({ ...ALL, priority: { ...ALL.priority, why: "อื่น" } }), t)).toEqual(["strength.changed_priority"]);
  });
});

describe("the plain text", () => {
  it("has the scope, each side with its rating, and the one to begin with", () => {
    const plain = text(propsOf(ALL));
    expect(plain).toContain("strength.scope_read: เครือข่ายอ่านคล่อง");
    expect(plain).toContain(`1. ${GOALS?.label ?? ""}\nstrength.from_to 4 5\nประชุมต้นเทอม`);
    expect(plain.endsWith(`strength.priority_indicator: ${GOALS?.label ?? ""}\nstrength.why: ข่าวช้า\nstrength.first_step: ถามผู้ปกครอง\nstrength.by: 2026-12-01\nstrength.with_partner: วัด`)).toBe(true);
  });

  it("of nothing has the names of the sides alone", () => {
    expect(text(propsOf({}))).toBe(offered(preset).map(({ label: name }, n) => `${String(n + 1)}. ${name}`).join("\n\n"));
  });
});
