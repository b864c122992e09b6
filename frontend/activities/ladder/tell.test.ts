/** `ladder` in words: an item's label, what changed, and all the teacher wrote. Figures and lines: golden.test.ts. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/ladder/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import type { ItemShape, RoundShape } from "../../types.gen";
import { about } from "./about";
import type { LadderContent, LadderWord } from "./model.gen";
import { aimInWords, chosenBeside, howDecided, suggestedInWords } from "./say";
import { changes, label, ready, text } from "./tell";

const NETWORK = { "partner:a": { name: "วัด", order: 1 }, "partner:b": { name: "อบต.", order: 2 } };
const saw = (words: string) => ({ answers: Object.fromEntries(words.split(" ").map((answer, n) => [preset.questions[n]?.id ?? "", answer])) });
const stand = (over: object) => ({ level: "", why: "", target: "", date: "", step: "", ...over });
/** Three of five answers point to participation. */
const PART = saw("team asked lessons anew ours");
/** No level has more than two. */
const ASK = saw("host asked teach team unknown");
const items = (values: Record<string, object>): Record<string, ItemShape> => Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v: v as ItemShape["v"], r: 1 }]));
const round = (answers: Record<string, object>, network: Record<string, object> = NETWORK): RoundShape => ({ content: preset as unknown, answers: items(answers), network: items(network) }) as RoundShape;
const changed = (before: Record<string, object>, after: Record<string, object>, network?: Record<string, object>): string[] => changes(round(before), round(after, network), t) ?? [];
const said = (answers: Record<string, object>) => about("a", valuesView(answers), preset);

describe("an item is called", () => {
  it.each([["saw:a#answers", "วัด"], ["stand:b#why", "อบต."], ["partner:b", "อบต."], ["stand:gone", "partner.unknown"], ["context", "ladder.network"]])("%s: %s", (key, words) => {
    expect(label(key, { content: preset, answers: valuesView({}), network: valuesView(NETWORK), t })).toBe(words);
  });
});

describe("how a level was decided", () => {
  it("is no word where it is the suggested one", () => {
    const one = said({ "saw:a": PART, "stand:a": stand({ level: "participation" }) });
    expect([howDecided(one, preset, t), chosenBeside(one, preset, t), suggestedInWords(one, preset, t)]).toEqual(["", "ladder.as_suggested", "การมีส่วนร่วม"]);
  });

  it("names the suggested one beside another, and the reason", () => {
    const one = said({ "saw:a": PART, "stand:a": stand({ level: "cooperation", why: " เราไปช่วย " }) });
    expect([howDecided(one, preset, t), chosenBeside(one, preset, t)]).toEqual(["ladder.own การมีส่วนร่วม ladder.because เราไปช่วย", "ladder.chose_why ความร่วมมือ"]);
  });

  it("is the teacher's where no level had more than half", () => {
    const one = said({ "saw:a": ASK, "stand:a": stand({ level: "collaboration" }) });
    expect([howDecided(one, preset, t), chosenBeside(one, preset, t), suggestedInWords(one, preset, t)]).toEqual(["ladder.own_choice", "ladder.chose การทำงานร่วมกัน", "ladder.ask"]);
  });

  it("is not said while questions are open, or before there is a level", () => {
    const one = said({ "saw:a": saw("team"), "stand:a": stand({ level: "cooperation" }) });
    expect([howDecided(one, preset, t), suggestedInWords(one, preset, t), chosenBeside(said({ "saw:a": PART }), preset, t)]).toEqual(["", "", ""]);
  });
});

describe("an aim", () => {
  it.each([
    [{}, ""],
    [{ target: "cooperation", date: "2027-03-31" }, "ladder.keep"],
    [{ target: "participation", date: "2027-03-31" }, "ladder.aim_by การมีส่วนร่วม 31\u00a0มี.ค.\u00a02570"],
    [{ target: "participation" }, "การมีส่วนร่วม"],
  ])("%j is “%s”", (over, words) => {
    expect(aimInWords(said({ "stand:a": stand({ level: "cooperation", ...over }) }), preset, t, "th")).toBe(words);
  });
});

it("who was not asked is not called open, and a level without a reason is", () => {
  const props = { block: { minimum: 1 }, content: preset, answers: valuesView({ "saw:a": PART, "stand:a": stand({ level: "cooperation", target: "cooperation" }) }), network: valuesView(NETWORK), t } as unknown as KindProps<LadderContent, LadderWord>;
  expect(ready(props, []).map(({ state, path }) => `${state} ${path}`)).toEqual(["done ", "missing stand:a#why", "done "]);
});

describe("what changed between two rounds", () => {
  it("is nothing where nothing did; spaces are nothing", () => {
    const same = { "saw:a": PART, "stand:a": stand({ level: "participation", why: "ก", step: "ข" }) };
    expect(changed(same, { ...same, "stand:a": stand({ level: "participation", why: "ก ", step: " ข" }) })).toEqual([]);
  });

  it("is a level: another, as intended, for the first time, no longer", () => {
    const at = (level: string, target = "") => ({ "stand:a": stand({ level, target }) });
    expect(changed(at("cooperation"), at("participation"))).toEqual(["ladder.changed_moved วัด ความร่วมมือ การมีส่วนร่วม"]);
    expect(changed(at("cooperation", "participation"), at("participation", "participation"))).toEqual(["ladder.changed_reached วัด ความร่วมมือ การมีส่วนร่วม"]);
    expect(changed({}, at("participation"))).toEqual(["ladder.changed_first วัด  การมีส่วนร่วม"]);
    expect(changed(at("cooperation"), {})).toEqual(["ladder.changed_gone วัด ความร่วมมือ "]);
  });

  it("is answers, a reason, an aim and how to begin", () => {
    const before = { "saw:a": PART, "stand:a": stand({ level: "participation" }) };
    const after = { "saw:a": ASK, "stand:a": stand({ level: "participation", why: "ก", target: "participation", step: "ข" }) };
    expect(changed(before, after)).toEqual(["ladder.changed_answers วัด", "ladder.changed_why วัด", "ladder.changed_aim วัด ladder.no_aim ladder.keep", "ladder.changed_step วัด"]);
  });

  it("is said once of a partner who was removed", () => {
    const answers = { "stand:b": stand({ level: "cooperation" }) };
    expect(changed(answers, answers, { "partner:a": NETWORK["partner:a"] })).toEqual(["ladder.changed_removed อบต. ความร่วมมือ ความร่วมมือ"]);
  });
});

it("the plain text has all she said of each partner, also of one that is gone", () => {
  const answers = valuesView({ "saw:a": saw("team unknown"), "stand:a": stand({ level: "cooperation", target: "participation", date: "2027-03-31", step: "ชวนคุย" }), "stand:x": stand({ why: "เคยช่วยกัน" }) });
  expect(text({ content: preset, answers, network: valuesView({ "partner:a": NETWORK["partner:a"] }), t })).toBe(
    "วัด: ความร่วมมือ\nเจ้าของงาน: ทีมร่วมที่มีคนของทั้งสองฝ่าย\nความต่อเนื่อง: ladder.unknown\nladder.col_aim: ladder.aim_by การมีส่วนร่วม 2027-03-31\nชวนคุย\n\npartner.unknown: ladder.not_begun\nladder.because เคยช่วยกัน",
  );
});
