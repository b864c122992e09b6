/** What is read from the answers of `friends`. */
import { describe, expect, it } from "vitest";
import stored from "../../../tests/golden/friends/preset.json";
import { partnersOf } from "../../network/partners";
import { valuesView } from "../../state/view";
import { afterTap, asFriend, askedOf, offered, placed, UNSURE } from "./content";
import type { FriendsContent } from "./model.gen";

const content = stored as FriendsContent;
const hidden: FriendsContent = { ...content, kinds: content.kinds.map((kind) => ({ ...kind, hidden: kind.id === "road" })) };
const partners = partnersOf(valuesView({ "partner:a": { name: "วัด", order: 1 }, "partner:b": { name: "อบต.", order: 2 } }));

describe("kinds to choose from", () => {
  it("are those that are not hidden, and one that was chosen before it was", () => {
    expect(offered(hidden).map(({ id }) => id)).toEqual(["ideal", "giving", "work"]);
    expect(offered(hidden, ["road"]).map(({ id }) => id)).toEqual(["ideal", "road", "giving", "work"]);
  });
});

describe("a partner's place", () => {
  it("is none before anything was said", () => {
    expect(asFriend(undefined)).toEqual({ kinds: [], because: "" });
    expect(placed(asFriend({}), content)).toEqual([]);
  });

  it("is a kind that the content knows, hidden or not, or not being sure", () => {
    expect(placed(asFriend({ kinds: ["road", "taken away"] }), hidden)).toEqual(["road"]);
    expect(placed(asFriend({ kinds: [UNSURE] }), content)).toEqual([UNSURE]);
  });
});

describe("a reason is asked of", () => {
  const asked = (answers: Record<string, object>): string => askedOf(partners, valuesView(answers), content);

  it("the first partner while nobody has a place, then the first with a kind", () => {
    expect(asked({})).toBe("a");
    expect(asked({ "friend:a": { kinds: [UNSURE] }, "friend:b": { kinds: ["road"] } })).toBe("b");
  });

  it("nobody once there is one, wherever it stands; spaces are none", () => {
    expect(asked({ "friend:b": { because: "ให้ศาลาทุกปี" } })).toBe("");
    expect(asked({ "friend:b": { because: " " } })).toBe("a");
    expect(askedOf([], valuesView({}), content)).toBe("");
  });
});

describe("a tap", () => {
  it("adds a kind, and takes it back", () => {
    expect(afterTap(["road"], ["road", "work"])).toEqual({ kinds: ["road", "work"], out: "" });
    expect(afterTap(["road", "work"], ["work"])).toEqual({ kinds: ["work"], out: "" });
  });

  it("on a third sends out the one that was chosen first", () => {
    expect(afterTap(["road", "work"], ["road", "work", "ideal"])).toEqual({ kinds: ["work", "ideal"], out: "road" });
  });

  it("on not being sure leaves nothing else, and a kind ends not being sure", () => {
    expect(afterTap(["road", "work"], ["road", "work", UNSURE])).toEqual({ kinds: [UNSURE], out: "" });
    expect(afterTap([UNSURE], [UNSURE, "road"])).toEqual({ kinds: ["road"], out: "" });
  });
});
