import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { provide } from "../../components/later";
import { NETWORK, readTo, ROAD, stage } from "./stage.fixture";
import { mark } from "./stage.fixture";

const CARDS = NETWORK.cards.filter(({ hidden, kind }) => !hidden && kind !== "video");

beforeEach(async () => {
  Object.assign(window, { PartnershipXBlock: { provide } });
  await import("./later");
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const heading = () => screen.getByRole("heading", { level: 3 });
const press = (name: RegExp | string): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};
const status = (name: string) => within(document.querySelector<HTMLElement>(`[data-at="draft:${name}"]`)!);

describe("the way through the cards", () => {
  it("begins with what she gains and the road, one tap from the first card", () => {
    stage();
    expect(screen.getByText(NETWORK.gains[0]!)).toBeTruthy();
    expect(screen.getAllByRole("listitem").filter((one) => one.closest(".le-nav"))).toHaveLength(CARDS.length);
    press("lesson.start");
    expect(heading().textContent).toContain(CARDS[0]!.title);
  });

  it("marks a card read by going on, and puts the focus on the next one's heading", async () => {
    const { answers } = stage();
    press("lesson.start");
    expect(answers.get(`seen:${CARDS[0]!.id}`)).toBeUndefined();
    press("lesson.next");
    expect(answers.get(`seen:${CARDS[0]!.id}`)).toEqual({ done: true });
    expect(heading().textContent).toContain(CARDS[1]!.title);
    await waitFor(() => { expect(document.activeElement).toBe(heading()); });
  });

  it("opens again at the first card that is not read", () => {
    stage(readTo(NETWORK, "friday"));
    expect(heading().textContent).toContain(CARDS.find(({ id }) => id === "friday")!.title);
  });

  it("goes where it is led, and shows the end of the page on the last card only", () => {
    const { change } = stage(readTo(NETWORK, "three"), { end: <p>the end</p> });
    expect(screen.queryByText("the end")).toBeNull();
    change({ focusKey: "draft:hall" });
    expect(status("hall").getByRole("heading", { level: 4 })).toBeTruthy();
    change({ focusKey: "take#text" });
    expect(screen.getByText("the end")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "lesson.next" })).toBeNull();
  });

  it("leaves out hidden cards, a video without an address and, where it is not asked for, the sentence", () => {
    stage({}, { content: { ...NETWORK, takeaway: false } });
    expect(document.querySelectorAll(".le-nav > li")).toHaveLength(CARDS.length - 1);
  });

  it("needs no press after a last card that asks for no sentence", () => {
    const { answers } = stage(readTo(NETWORK, "order24"), { content: { ...NETWORK, takeaway: false } });
    press("lesson.to_last");
    expect(answers.get("seen:check")).toEqual({ done: true });
  });
});

describe("a question", () => {
  it("single: two taps, the try is a copy of the draft and is sent at once", () => {
    const { answers, send } = stage(readTo(NETWORK, "three"));
    expect(screen.getByRole("button", { name: "lesson.check" })).toHaveProperty("disabled", true);
    fireEvent.click(screen.getAllByRole("radio")[1]!);
    press("lesson.check");
    expect(answers.get("try:day.1")).toEqual({ picks: ["do"], pairs: {} });
    expect(answers.get("draft:day")).toEqual({ picks: ["do"], pairs: {} });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it("is locked while its try waits, and no second one is made", () => {
    const { answers } = stage(readTo(NETWORK, "three"));
    fireEvent.click(screen.getAllByRole("radio")[0]!);
    press("lesson.check");
    const button = screen.getByRole("button", { name: "lesson.check" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(button);
    expect(answers.get("try:day.2")).toBeUndefined();
    expect(screen.getAllByRole("radio").every((one) => (one as HTMLInputElement).disabled)).toBe(true);
    // The next card is free meanwhile.
    press("lesson.next");
    expect(heading().textContent).toContain(CARDS[3]!.title);
  });

  it("without signal says that it will be checked later", () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    stage(readTo(NETWORK, "three"));
    fireEvent.click(screen.getAllByRole("radio")[0]!);
    press("lesson.check");
    expect(screen.getByText("lesson.waiting")).toBeTruthy();
  });

  it("says right or not yet when the marks arrive, once to who hears it, and explains what she chose", () => {
    const { marks } = stage(readTo(NETWORK, "three"));
    fireEvent.click(screen.getAllByRole("radio")[0]!);
    press("lesson.check");
    marks({ day: mark({ told: { think: "ยังไม่เล่าว่าร่วมเลือก" } }) });
    const day = status("day");
    expect(day.getByText("lesson.not_right")).toBeTruthy();
    expect(day.getByText("ยังไม่เล่าว่าร่วมเลือก")).toBeTruthy();
    expect(day.getAllByRole("status").map((one) => one.textContent)).toContain("lesson.not_right · lesson.this_question 0 2 · lesson.left 2");
    expect(day.queryByText("lesson.key")).toBeNull();
  });

  it("tries again: what was not right is to be chosen anew, its explanation stays", () => {
    const { answers, marks } = stage(readTo(NETWORK, "three"));
    fireEvent.click(screen.getAllByRole("radio")[0]!);
    press("lesson.check");
    marks({ day: mark({ told: { think: "เหตุผล" } }) });
    press("lesson.again");
    expect(screen.getAllByRole("radio").some((one) => (one as HTMLInputElement).checked)).toBe(false);
    expect(screen.getByText("เหตุผล")).toBeTruthy();
    fireEvent.click(screen.getAllByRole("radio")[1]!);
    press("lesson.check");
    expect(answers.get("try:day.2")).toEqual({ picks: ["do"], pairs: {} });
    marks({ day: mark({ points: 2, tries: 2, left: 1, closed: true, right: ["do"], told: {}, key: { picks: ["do"], pairs: {} } }) });
    expect(screen.queryByRole("button", { name: /lesson\.(again|check)/ })).toBeNull();
    expect(screen.getByText("lesson.right_in 2")).toBeTruthy();
    expect((document.activeElement as HTMLElement).className).toContain("le-score");
  });

  it("multiple: more ticks than are right tell of none which it is", () => {
    const { marks } = stage({ ...readTo(NETWORK, "check"), "try:hall.1": { picks: ["willing", "learning", "paper", "flat"], pairs: {} } });
    marks({ hall: mark({ points: 1 }) });
    expect(status("hall").queryByText("lesson.not_right")).toBeNull();
    expect(status("hall").getByText(/lesson.this_question 1 2/)).toBeTruthy();
  });

  it("match: one tap a line, by letters that are read with what they stand for", () => {
    const { answers } = stage(readTo(NETWORK, "check"));
    const rows = status("pairs").getAllByRole("radiogroup");
    const choice = within(rows[0]!).getAllByRole("radio")[0] as HTMLInputElement;
    expect(choice.getAttribute("aria-label")).toMatch(/^ก .+/);
    rows.forEach((row, index) => fireEvent.click(within(row).getAllByRole("radio")[index]!));
    fireEvent.click(status("pairs").getByRole("button", { name: "lesson.check" }));
    expect(Object.keys(answers.get<{ pairs: object }>("try:pairs.1")!.pairs)).toHaveLength(rows.length);
  });

  it("network: every feature and the conclusion, and what was right stays for the next try", () => {
    const { answers, marks } = stage(readTo(NETWORK, "order24"));
    const rows = status("is24").getAllByRole("radiogroup");
    expect(rows).toHaveLength(8);
    for (const row of rows) fireEvent.click(within(row).getAllByRole("radio")[1]!);
    fireEvent.click(status("is24").getByRole("button", { name: "lesson.check" }));
    expect(answers.get<{ pairs: Record<string, string> }>("try:is24.1")!.pairs).toMatchObject({ goal: "no", verdict: "no" });
    const right = ["goal", "joint", "flat", "fair", "learning", "verdict"];
    marks({ is24: mark({ points: 1.5, right, told: { willing: "คำสั่งบอกแค่ว่าเชิญใคร" } }) });
    expect(status("is24").getAllByText("lesson.not_right")).toHaveLength(2);
    press("lesson.again");
    expect(Object.keys(answers.get<{ pairs: object }>("draft:is24")!.pairs).sort()).toEqual([...right].sort());
    expect(status("is24").getByText("คำสั่งบอกแค่ว่าเชิญใคร")).toBeTruthy();
  });

  it("order: tapped in order, taken back by tapping again; begun anew after a mark", () => {
    const [card] = ROAD.cards.filter((one) => "questions" in one && one.questions.some(({ type }) => type === "order"));
    const question = "questions" in card! ? card.questions.find(({ type }) => type === "order")! : null!;
    const { answers, marks } = stage(readTo(ROAD, card!.id), { content: ROAD });
    const here = status(question.id);
    const items = () => here.getAllByRole("button").filter((one) => one.hasAttribute("aria-pressed"));
    for (const item of items()) fireEvent.click(item);
    fireEvent.click(items()[0]!);
    expect(items().map((one) => one.querySelector(".le-num")!.textContent)).toEqual(["", "1", "2", "3", "4"]);
    fireEvent.click(items()[0]!);
    fireEvent.click(here.getByRole("button", { name: "lesson.check" }));
    const { picks } = answers.get<{ picks: string[] }>(`try:${question.id}.1`)!;
    expect(picks).toHaveLength(5);
    marks({ [question.id]: mark({ points: 0.5, right: [picks[2]!] }) });
    expect(here.getAllByText("lesson.right")).toHaveLength(1);
    fireEvent.click(here.getByRole("button", { name: "lesson.again" }));
    expect(answers.get<{ picks: string[] }>(`draft:${question.id}`)!.picks).toEqual([]);
  });

  it("shows the key once no try is left, and nothing of it before", () => {
    const { marks } = stage({ ...readTo(NETWORK, "check"), "try:level.1": { picks: ["chair"], pairs: {} } });
    marks({ level: mark({ left: 1 }) });
    expect(status("level").queryByText("lesson.key")).toBeNull();
    marks({ level: mark({ left: 0, closed: true, key: { picks: ["cook"], pairs: {} }, told: { cook: "ใครเห็นว่าควรคุยก็นัดได้" } }) });
    expect(status("level").getByText("lesson.key")).toBeTruthy();
    expect(status("level").getByText(/lesson.no_left/)).toBeTruthy();
  });

  it("of a try from another device says so, keeps hers as the draft, and lets her check it", () => {
    const mine = { picks: ["think"], pairs: {} };
    const { document: answers, marks, change } = stage({ ...readTo(NETWORK, "three"), "try:day.1": { picks: ["judge"], pairs: {} } });
    marks({ day: mark({}) });
    answers.set("draft:day", mine);
    change({ dropped: [{ key: "try:day.1", value: mine, message: "ข้อนี้ตรวจไปแล้วจากอีกเครื่อง" }] });
    expect(screen.getByText("ข้อนี้ตรวจไปแล้วจากอีกเครื่อง")).toBeTruthy();
    press("lesson.check");
    expect(answers.item("try:day.2")?.v).toEqual(mine);
    expect(screen.queryByText("ข้อนี้ตรวจไปแล้วจากอีกเครื่อง")).toBeNull();
  });
});

describe("the sentence", () => {
  it("is begun by a tap without losing what is written", () => {
    const { answers } = stage({ ...readTo(NETWORK, "take"), take: { text: "พระอาจารย์", partner: "" } });
    fireEvent.click(within(screen.getByRole("group", { name: "lesson.take_starters" })).getAllByRole("button")[1]!);
    expect(answers.get<{ text: string }>("take")!.text).toMatch(/^\S.* พระอาจารย์$/);
  });

  it("asks for a partner only where there is one", () => {
    stage(readTo(NETWORK, "take"));
    expect(screen.queryByLabelText("lesson.take_partner")).toBeNull();
  });
});

describe("once it is done", () => {
  it("shows the sentence, each result and what is left to try; cards can be read and tries made, the sentence stands", async () => {
    const made = stage({ ...readTo(NETWORK, "take"), "seen:take": { done: true }, take: { text: "ประโยคของเรา", partner: "" }, "try:pairs.1": { picks: [], pairs: { same: "goal" } } });
    made.document.writable = ["seen:", "draft:", "try:"];
    made.marks({ pairs: mark({ points: 1.5 }), day: mark({ points: 2, closed: true }) });
    expect(await screen.findByText("ประโยคของเรา")).toBeTruthy();
    expect(screen.getByText(/lesson.done_result 1.5 2 1/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "lesson.done_try 5" }));
    expect(status("pairs").getByRole("button", { name: "lesson.again" })).toBeTruthy();
    made.change({ focusKey: "take" });
    expect(screen.getByLabelText<HTMLTextAreaElement>("lesson.take_text").readOnly).toBe(true);
  });
});
