/** The content of a lesson, and the cards that a learner has read. */
import { describe, expect, it } from "vitest";
import stored from "../../../tests/golden/lesson/preset.json";
import network from "../../../tests/golden/lesson/preset-network.json";
import { valuesView } from "../../state/view";
import { isRead, isSeen, listed, offered, questionsOf, questionsOn, readTake, sentenceCard, type Card, type LessonContent } from "./content";

const LESSON = stored as unknown as LessonContent;
const NETWORK = network as unknown as LessonContent;
const ids = (cards: readonly { id: string }[]): string[] => cards.map(({ id }) => id);
const withCards = (cards: object[], more: Partial<LessonContent> = {}): LessonContent => ({ ...LESSON, cards: cards as Card[], ...more });

describe("cards", () => {
  const video = { id: "v", kind: "video", hidden: false, url: "" };
  const last = { id: "last", kind: "takeaway", hidden: false };

  it("are those that are not hidden", () => {
    const first = LESSON.cards[0];
    expect(ids(offered({ ...LESSON, cards: LESSON.cards.map((card) => ({ ...card, hidden: card === first })) }))).not.toContain(first?.id);
  });

  it("have a video once it has an address", () => {
    expect(ids(offered(withCards([video])))).toEqual([]);
    expect(ids(offered(withCards([{ ...video, url: "https://video.example/1" }])))).toEqual(["v"]);
  });

  it("end with her sentence where it is asked for", () => {
    expect(sentenceCard(withCards([last], { takeaway: true }))?.id).toBe("last");
    expect(sentenceCard(withCards([last], { takeaway: false }))).toBeUndefined();
  });
});

describe("questions", () => {
  it("are those of all cards that are shown, in their order", () => {
    const cards = offered(NETWORK);
    expect(ids(questionsOf(NETWORK))).toEqual(cards.flatMap((card) => ids(questionsOn(card))));
    expect(questionsOf(NETWORK).length).toBeGreaterThan(1);
  });

  it("are none of a card that has none", () => {
    expect(questionsOn({ id: "t", kind: "text", title: "", minutes: 1, hidden: false, body: [], point: "" })).toEqual([]);
  });
});

it("a list shows what is not hidden; one that is not there is empty", () => {
  const rows = [{ id: "a", hidden: false }, { id: "b", hidden: true }];
  expect(ids(listed({ ...LESSON, lists: { one: rows } } as unknown as LessonContent, "one"))).toEqual(["a"]);
  expect(listed(LESSON, "none")).toEqual([]);
});

describe("a card is read", () => {
  const card = { id: "c", kind: "text" } as Card;
  const last = { id: "last", kind: "takeaway" } as Card;

  it("when she has gone on from it", () => {
    expect([isRead(valuesView({}), card), isRead(valuesView({ "seen:c": { done: false } }), card), isRead(valuesView({ "seen:c": { done: true } }), card)]).toEqual([false, false, true]);
    expect(isSeen(valuesView({ "seen:c": { done: true } }), "c")).toBe(true);
  });

  it("the last one, when her sentence has words", () => {
    expect([isRead(valuesView({ take: { text: " " } }), last), isRead(valuesView({ take: { text: "จะชวนวัด" } }), last)]).toEqual([false, true]);
    expect(isRead(valuesView({ take: { text: "จะชวนวัด" } }), card)).toBe(false);
  });

  it("her sentence is empty before it is written", () => {
    expect(readTake(valuesView({}))).toEqual({ text: "", partner: "" });
  });
});
