/** A portfolio as it is read: by its teacher, at the desk, on paper. What is chosen, in order, and nothing the teacher left out. */
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { PageValue } from "../../components/context";
import type { RoundShape } from "../../types.gen";
import { stage } from "../stage.fixture";
import type { WithRecord } from "./content";
import { at, buttons, contentWith, NETWORK, propsOf, RECORD, sessionWith, TEMPLE, type Props } from "./course.fixture";
import { Read } from "./read";

afterEach(cleanup);

const STATEMENT = { "wpa:2.4": { task: "ร่วมกับภาคี 11 ราย", result: "", measure: "ขยับ 2 ราย" } };
/** All of it written. */
const WRITTEN = { ...STATEMENT, "look:pupils": { text: "อ่านให้ยายฟัง 3 เล่ม" }, "step:a.1.calendar": { done: "partly", text: "ได้ 2 เดือน" } };
const ALL = ["pick:network", "pick:levels", "pick:strength", "pick:steps", "pick:hours", "pick:feedback", "pick:wpa", "pick:reflect"];
const CHOSEN = ALL.map((path) => path.replace("pick:", ""));
const MOVED = "จากนาน ๆ ครั้ง เป็นทุกเดือน";
const TRUSTED = "เริ่มไว้ใจกัน";

function show(said: Record<string, object> = WRITTEN, more: Partial<Props> = {}, value: Partial<PageValue> = {}): Element {
  const page = stage();
  const [answers, network] = [page.view(said), page.view(NETWORK)];
  page.show(() => <Read {...propsOf({ answers, network, face: "desk", ...more })} />, value);
  return document.querySelector(".po-read") as Element;
}
const paper = (said: Record<string, object> = WRITTEN, more: Partial<Props> = {}): Element => show(said, { face: "print", ...more });
const parts = (): (string | null)[] => Array.from(document.querySelectorAll("section"), (one) => one.getAttribute("data-at"));
const words = (path: string): string => at(path).textContent;
const without = (...ids: string[]): Record<string, object> => Object.fromEntries(ids.map((id) => [`pick:${id}`, { inside: false }]));

describe("what is chosen", () => {
  it("stands in the order of the parts, each under its name", () => {
    show();
    expect(parts()).toEqual(ALL);
    expect(Array.from(document.querySelectorAll("h3"), (one) => one.textContent)).toEqual(contentWith().parts.map(({ label }) => label));
    cleanup();
    const turned = contentWith(RECORD);
    show(WRITTEN, { content: { ...turned, parts: [...turned.parts].reverse() } });
    expect(parts(), "the author's order").toEqual([...ALL].reverse());
  });

  it("holds no field, and nothing to press", () => {
    expect(show().querySelector("input, textarea, select, button")).toBeNull();
  });

  it("is without parts that were left out, that the author hides, or in which nothing was written", () => {
    show({ ...WRITTEN, ...without("strength", "reflect") });
    expect(parts()).toEqual(ALL.filter((path) => !["pick:strength", "pick:reflect"].includes(path)));
    cleanup();
    const content = contentWith(RECORD);
    show({}, { content: { ...content, parts: content.parts.map((part) => (part.id === "hours" ? { ...part, hidden: true } : part)) } });
    expect(parts()).toEqual(ALL.filter((path) => !["pick:hours", "pick:wpa", "pick:reflect"].includes(path)));
  });

  it("is without entries that were left out, and those that start so, until they are taken in", () => {
    const page = show();
    expect(page.textContent).toContain(MOVED);
    expect(page.textContent, "a comment about a partner").not.toContain("ภาคีนี้เป็นอย่างไร");
    cleanup();
    const other = show({ ...WRITTEN, "drop:m.2.moved": { out: true }, "drop:a.1.calendar": { out: true }, "drop:m.1.comment.c3": { out: false } });
    expect(other.textContent).not.toContain(MOVED);
    expect(document.querySelector('[data-at="step:a.1.calendar"]')).toBeNull();
    expect(words("did:m.1.comment.c3")).toContain("ภาคีนี้เป็นอย่างไร");
  });

  it("is without indicators and questions that nothing was written of", () => {
    show();
    expect(Array.from(document.querySelectorAll("h4"), (one) => one.textContent)).toEqual(["portfolio.indicator 2.4 จัดการเรียนรู้ร่วมกับชุมชน", "นักเรียนได้อะไรที่เมื่อก่อนไม่มี"]);
  });
});

describe("where there is nothing", () => {
  it("nothing chosen is said", () => {
    expect(show({ ...WRITTEN, ...without(...CHOSEN) }).textContent).toBe("portfolio.none_chosen");
  });

  it("chosen and not written is something else", () => {
    expect(show(without(...CHOSEN.filter((id) => id !== "reflect"))).textContent).toBe("portfolio.none_written");
    cleanup();
    expect(show().textContent).not.toContain("portfolio.none_");
  });

  it("neither is said before the record has come", () => {
    const content = contentWith();
    const session = sessionWith(stage().document(), content, { call: () => new Promise(() => undefined) });
    for (const said of [without("wpa", "reflect"), {}]) {
      expect(show(said, { content: session.page.content as unknown as WithRecord }, { session }).textContent).toBe("portfolio.coming");
      cleanup();
    }
  });
});

describe("what is for her and her trainer alone", () => {
  it("has a lock at the desk, and is on no paper", () => {
    show();
    const rows = Array.from(at("pick:network").querySelectorAll("li"), (one) => one.textContent);
    expect(rows.filter((row) => row.includes("portfolio.lock"))).toEqual([`${TEMPLE} ${TRUSTED} (portfolio.lock)`]);
    cleanup();
    const page = paper();
    expect(page.textContent).toContain(MOVED);
    expect(page.textContent).not.toContain(TRUSTED);
    expect(page.textContent).not.toContain("portfolio.lock");
  });

  it("makes no part on paper where there is nothing else", () => {
    const entries = (RECORD.entries ?? []).filter(({ part, private: own }) => part !== "network" || own);
    const content = contentWith({ ...RECORD, entries });
    show(WRITTEN, { content });
    expect(parts()).toEqual(ALL);
    cleanup();
    paper(WRITTEN, { content });
    expect(parts()).toEqual(ALL.slice(1));
  });
});

describe("on paper", () => {
  it("an indicator is a table of three columns, with a dash for what is missing", () => {
    paper();
    const table = at("wpa:2.4").querySelector("table");
    expect(Array.from(table?.rows ?? [], ({ cells }) => Array.from(cells, (cell) => cell.textContent))).toEqual([
      ["portfolio.task", "portfolio.result", "portfolio.measure"],
      ["ร่วมกับภาคี 11 ราย", "–", "ขยับ 2 ราย"],
    ]);
    expect(document.querySelector("dl")).toBeNull();
  });

  it("on a screen its columns stand below each other, those with words", () => {
    show();
    expect(Array.from(at("wpa:2.4").querySelectorAll("dl > div"), (one) => one.textContent)).toEqual(["portfolio.taskร่วมกับภาคี 11 ราย", "portfolio.measureขยับ 2 ราย"]);
    expect(document.querySelector("table")).toBeNull();
  });

  it("all digits are Thai where they were asked for, and only there", () => {
    const said = { ...WRITTEN, "did:m.1.comment.c1": { text: "ชวน 2 บ้าน" } };
    const content = contentWith({ ...RECORD, indicators: { "2.4": "ข้อ 4" } });
    const page = paper(said, { content, thaiDigits: true });
    expect(parts()).toEqual(ALL);
    // The words of tests show the numbers that go into them.
    expect(page.textContent.replaceAll(/portfolio\.\w+/g, "")).not.toMatch(/[0-9]/);
    for (const some of ["ภาคี ๑๑ ราย", "๑๐ ส.ค. ๒๕๖๙", "จาก ๒ เป็น ๔", "๕ ชั่วโมง", "ชวน ๒ บ้าน", "portfolio.indicator ๒.๔ ข้อ ๔", "อ่านให้ยายฟัง ๓ เล่ม", "ได้ ๒ เดือน"]) expect(page.textContent).toContain(some);
    cleanup();
    expect(paper(said, { content }).textContent).not.toMatch(/[๐-๙]/);
  });
});

describe("a trainer's comments", () => {
  /** Every anchor of the page that shows its comments, and what it stands in. */
  const anchors = (): string[][] => Array.from(document.querySelectorAll("i"), (one) => [one.textContent, one.closest("[data-at]")?.getAttribute("data-at") ?? ""]);
  const commentsAt = (anchor: string) => <i>{anchor}</i>;
  const PLACES = [...ALL, "step:a.1.calendar", "step:a.1.elders", "did:m.1.comment.c1", "did:m.1.comment.c2", "wpa:2.4", "look:pupils"];

  it("have a place at every part, step, comment, indicator and question that is shown", () => {
    show(WRITTEN, {}, { commentsAt });
    expect(anchors().toSorted()).toEqual(PLACES.map((path) => [path, path]).toSorted());
  });

  it("are written at the same places, each with its name", () => {
    const onPick = vi.fn();
    show(WRITTEN, { onPick });
    const all = buttons(/^portfolio\.comment_here/);
    for (const one of all) fireEvent.click(one);
    expect(onPick.mock.calls.map(([path]) => String(path)).toSorted()).toEqual(PLACES.toSorted());
    for (const [path, name] of onPick.mock.calls as [string, string][]) expect(words(path)).toContain(name);
    expect(new Set(all.map((one) => one.getAttribute("aria-label"))).size, "no two have one name").toBe(PLACES.length);
  });

  it("the place that is commented on is marked, whichever of its fields it is", () => {
    show(WRITTEN, { focusKey: "wpa:2.4#task" });
    expect(Array.from(document.querySelectorAll(".px-picked"), (one) => one.getAttribute("data-at"))).toEqual(["wpa:2.4"]);
    cleanup();
    show(WRITTEN, { focusKey: "pick:hours" });
    expect(Array.from(document.querySelectorAll(".px-picked"), (one) => one.getAttribute("data-at"))).toEqual(["pick:hours"]);
  });
});

describe("a round after another", () => {
  const round = (answers: Record<string, object>): RoundShape => ({ answers: Object.fromEntries(Object.entries(answers).map(([key, v]) => [key, { v, r: 1 }])) }) as unknown as RoundShape;

  it("says what was said of a step and of a question before, where that is another", () => {
    const earlier = [round({ "step:a.1.calendar": { done: "no", text: "" }, "look:pupils": { text: "ยังไม่เห็น" } })];
    show(WRITTEN, { earlier });
    expect(words("step:a.1.calendar")).toContain("portfolio.was portfolio.done_no");
    expect(words("look:pupils")).toContain("portfolio.was ยังไม่เห็น");
    cleanup();
    expect(show(WRITTEN, { earlier: [round(WRITTEN)] }).textContent).not.toContain("portfolio.was");
  });
});
