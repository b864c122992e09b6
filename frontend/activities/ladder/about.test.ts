/** Everything about one partner, as it is drawn from what is stored. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/ladder/preset.json";
import { valuesView } from "../../state/view";
import { about, aboutEach, moves, type About } from "./about";
import { asked, levelLabel, offered, offers, partnerOf, readSaw, readStand } from "./content";
import type { LadderContent, Stand } from "./model.gen";

const saw = (words: string) => ({ answers: Object.fromEntries(words.split(" ").map((answer, n) => [preset.questions[n]?.id ?? "", answer])) });
/** Three of five answers point to participation. */
const PART = saw("team asked lessons anew ours");
/** No level has more than two. */
const ASK = saw("host asked teach team unknown");
const of = (seen: object, stand: Partial<Stand>, content: LadderContent = preset): About => about("a", valuesView({ "saw:a": seen, "stand:a": stand }), content);
const without = (level: string): LadderContent => ({ ...preset, levels: preset.levels.map((one) => ({ ...one, hidden: one.id === level })) });

describe("what is stored", () => {
  it("is empty where nothing was said, and filled up where half was", () => {
    expect([readSaw(valuesView({}), "a"), readStand(valuesView({ "stand:a": { level: "cooperation" } }), "a")]).toEqual([{ answers: {} }, { level: "cooperation", why: "", target: "", date: "", step: "" }]);
  });

  it.each([["saw:a#answers", "a"], ["stand:a", "a"], ["partner:a#name", "a"], ["context", ""], ["tie:a", ""]])("%s is about “%s”", (key, id) => {
    expect(partnerOf(key)).toBe(id);
  });

  it("keeps the name of a level that the author hid, and the id of one that is gone", () => {
    expect([levelLabel(without("participation"), "participation"), levelLabel(preset, "merger")]).toEqual(["การมีส่วนร่วม", "merger"]);
    expect([offers(without("participation"), "participation"), offers(preset, "participation")]).toEqual([false, true]);
    expect([offered(without("participation")).length, asked(preset).length]).toEqual([3, 5]);
  });
});

describe("a partner", () => {
  it.each<[string, object, Partial<Stand>, boolean]>([
    ["of whom nothing is said", {}, {}, false],
    ["with one answer", saw("host"), {}, true],
    ["with spaces for a reason", {}, { why: " \u200b" }, false],
    ["with a reason alone", {}, { why: "เคยช่วยกัน" }, true],
    ["with an aim alone", {}, { target: "cooperation" }, true],
  ])("%s is begun or not", (_what, seen, stand, begun) => {
    expect(of(seen, stand).begun).toBe(begun);
  });

  it("is decided with a level that can be chosen", () => {
    expect([of(PART, { level: "participation" }).decided, of(PART, { level: "participation" }, without("participation")).decided, of(PART, { level: "merger" }).decided]).toEqual([true, false, false]);
  });

  it("moves where another level is wanted, and one that can be chosen", () => {
    expect([{ target: "participation" }, { target: "cooperation" }, { target: "" }, { target: "merger" }].map((aim) => moves(of(PART, { level: "cooperation", ...aim })))).toEqual([true, false, false, false]);
  });

  it.each<[string, object, string, boolean]>([
    ["the suggested level", PART, "participation", false],
    ["another than the suggested level", PART, "cooperation", true],
    ["one of several that answers point to", ASK, "collaboration", false],
    ["one that no answer points to", ASK, "participation", true],
    ["any, while questions are open", saw("team asked lessons"), "coordination", false],
    ["none yet", PART, "", false],
  ])("%s needs a reason or not", (_what, seen, level, needs) => {
    expect(of(seen, { level }).needsReason).toBe(needs);
  });

  it("is to be looked at again where a question went and the level no longer fits, until there is a reason", () => {
    const fewer: LadderContent = { ...preset, questions: preset.questions.map((one) => ({ ...one, hidden: ["decides", "says"].includes(one.id) })) };
    // Left are team, asked, lessons: nobody has more than half.
    expect(of(PART, { level: "coordination" }, fewer).changed).toBe(true);
    expect([of(PART, { level: "coordination", why: "แบ่งงานกัน" }, fewer).changed, of(PART, { level: "participation" }, fewer).changed, of(PART, { level: "coordination" }).changed]).toEqual([false, false, false]);
  });
});

it("all stand in the network's order, without those that were removed", () => {
  const network = valuesView({ "partner:b": { name: "ข", order: 1 }, "partner:a": { name: "ก", order: 2 } });
  expect(aboutEach(valuesView({ "stand:x": { level: "cooperation" } }), network, preset).map(({ id }) => id)).toEqual(["b", "a"]);
});
