/** `friends` in words: an item's label, what changed, and all the teacher wrote. Figures: golden.test.ts. */
import { describe, expect, it } from "vitest";
import stored from "../../../tests/golden/friends/preset.json";
import { t } from "../../components/words.fixture";
import { valuesView } from "../../state/view";
import type { ItemShape, RoundShape } from "../../types.gen";
import { UNSURE } from "./content";
import type { FriendsContent } from "./model.gen";
import { changes, label, placesInWords, text } from "./tell";

const content = stored as FriendsContent;
const NETWORK = { "partner:a": { name: "วัด", order: 1 }, "partner:b": { name: "อบต.", order: 2 } };
const items = (values: Record<string, object>): Record<string, ItemShape> => Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v: v as ItemShape["v"], r: 1 }]));
const round = (answers: Record<string, object>, network: Record<string, object> = NETWORK): RoundShape => ({ content: content as unknown, answers: items(answers), network: items(network) }) as RoundShape;
const friend = (kinds: string[], because = "") => ({ kinds, because });

describe("places as one phrase", () => {
  it("stand in the order of the page, not of her taps", () => {
    expect(placesInWords(["work", "road"], content, t)).toBe("friends.both ร่วมทาง ร่วมมือ");
    expect(placesInWords(["work"], content, t)).toBe("ร่วมมือ");
  });

  it("say that she is not sure, and nothing of nothing", () => {
    expect(placesInWords([UNSURE], content, t)).toBe("friends.unsure");
    expect([placesInWords([], content, t), placesInWords(["taken away"], content, t)]).toEqual(["", ""]);
  });
});

describe("an item is called", () => {
  const called = (key: string): string => label(key, { content, answers: valuesView({}), network: valuesView(NETWORK), t });

  it("by the partner it is about", () => {
    expect([called("friend:a#because"), called("partner:b")]).toEqual(["วัด", "อบต."]);
  });

  it("as unknown, or the network's, where there is none", () => {
    expect([called("friend:gone"), called("context")]).toEqual(["partner.unknown", "friends.network"]);
  });
});

describe("what changed between two rounds", () => {
  const changed = (before: Record<string, object>, after: Record<string, object>): string[] => changes(round(before), round(after), t) ?? [];

  it("is nothing where nothing did", () => {
    expect(changed({ "friend:a": friend(["road"], "ทุกปี") }, { "friend:a": friend(["road"], "ทุกปี ") })).toEqual([]);
  });

  it("is where a partner stands now", () => {
    expect(changed({}, { "friend:a": friend(["road"]) })).toEqual(["friends.changed_placed วัด  ร่วมทาง"]);
    expect(changed({ "friend:a": friend(["road"]) }, { "friend:a": friend(["work"]) })).toEqual(["friends.changed_moved วัด ร่วมทาง ร่วมมือ"]);
    expect(changed({ "friend:a": friend(["road"]) }, { "friend:a": friend([]) })).toEqual(["friends.changed_taken วัด ร่วมทาง "]);
  });

  it("is a reason that was written, or rewritten", () => {
    expect(changed({ "friend:a": friend(["road"]) }, { "friend:a": friend(["road"], "ทุกปี") })[0]).toMatch(/^friends\.added_because วัด/);
    expect(changed({ "friend:a": friend(["road"], "ทุกปี") }, { "friend:a": friend(["road"], "ทุกเดือน") })[0]).toMatch(/^friends\.changed_because วัด/);
  });

  it("is said once of a partner who was removed, and not again later", () => {
    const [before, after] = [round({ "friend:b": friend(["road"]) }), round({ "friend:b": friend(["road"]) }, { "partner:a": NETWORK["partner:a"] })];
    expect(changes(before, after, t)).toEqual(["friends.changed_removed อบต."]);
    expect(changes(after, after, t)).toEqual([]);
  });
});

describe("the plain text", () => {
  it("has each partner with her place and her reason", () => {
    const answers = valuesView({ "friend:a": friend(["giving"], " ให้ศาลาทุกปี ") });
    expect(text({ content, answers, network: valuesView(NETWORK), t })).toBe("วัด: ร่วมให้\nให้ศาลาทุกปี\n\nอบต.: friends.not_placed");
  });

  it("loses no reason of a partner who is gone", () => {
    expect(text({ content, answers: valuesView({ "friend:x": friend([], "เคยช่วยกัน") }), network: valuesView({}), t })).toBe("partner.unknown: friends.not_placed\nเคยช่วยกัน");
  });
});
