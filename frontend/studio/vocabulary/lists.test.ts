import { expect, it } from "vitest";
import type { VocabularyForm } from "../../types.gen";
import { knownIds, newRow, onto, raised, rowsOf, without, withWords, wordsOf, type Part } from "./lists";

const PART: Part = {
  sectors: [{ id: "home", label: { th: "บ้าน", en: "" }, pillar: "home", mark: "home", hidden: false }],
  pillars: [{ id: "home", label: { th: "บ้าน", en: "" }, core: true, hidden: false }],
  sector_words: [{ sector: "home", words: ["ผู้ปกครอง"] }],
};

it("keeps the words of a kind beside it, and takes them away with it", () => {
  expect(wordsOf(PART, "home")).toEqual(["ผู้ปกครอง"]);
  expect(wordsOf(PART, "new")).toEqual([]);
  const more = withWords(PART, "new", ["ชาวนา"]);
  expect(wordsOf(more, "new")).toEqual(["ชาวนา"]);
  expect(withWords(more, "new", [])["sector_words"]).toEqual(PART["sector_words"]);
  const gone = without(PART, "sectors", "home");
  expect([rowsOf(gone, "sectors"), gone["sector_words"]]).toEqual([[], []]);
  expect(rowsOf(PART, "sectors"), "nothing is changed in place").toHaveLength(1);
});

it("makes rows that the server takes once they have a name", () => {
  expect(newRow("sectors", PART)).toMatchObject({ pillar: "home", mark: "community", hidden: false });
  expect(newRow("terms", PART)).toMatchObject({ start: "", end: "" });
  expect(newRow("forms", PART).id).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
  expect(Object.keys(newRow("levels", PART)).sort()).toEqual(["hidden", "id", "label"]);
});

it("knows which ids answers may hold", () => {
  const own = { sectors: [{ id: "growers", label: { th: "เกษตรกร", en: "" } }] };
  const form = { lists: { partners: PART, year: null, ways: null, card: null }, parts: { partners: { activities: 2, choices: [{ titles: ["แผนที่"], lists: own }] } } } as unknown as VocabularyForm;
  expect([...knownIds(form, "partners", "sectors")].sort()).toEqual(["growers", "home"]);
  expect(knownIds(form, "card", "levels").size).toBe(0);
});

it("puts what was changed here onto another's lists, and leaves the rest as it is there", () => {
  const before = { partners: null, year: { goal_hours: 50 }, ways: null, card: null };
  const theirs = { partners: PART, year: { goal_hours: 60 }, ways: null, card: null };
  const mine = { partners: null, year: { goal_hours: 70 }, ways: null, card: { levels: [] } };
  expect(onto(theirs, before, mine)).toEqual({ partners: PART, year: { goal_hours: 70 }, ways: null, card: { levels: [] } });
});

it("moves a row up, and none beyond the first", () => {
  const part = { forms: ["a", "b", "c"].map((id) => ({ id, label: { th: id, en: "" } })) };
  const order = (moved: Part) => rowsOf(moved, "forms").map(({ id }) => id).join("");
  expect([order(raised(part, "forms", "c")), order(raised(part, "forms", "a")), order(raised(part, "forms", "x"))]).toEqual(["acb", "abc", "abc"]);
});
