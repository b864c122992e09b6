/** `anatomy` as it is read: by the teacher, at the desk with its quick comments, on paper. */
import { PageContext } from "@shell";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import cases from "../../../tests/golden/anatomy/cases.json";
import preset from "../../../tests/golden/anatomy/preset.json";
import { provide } from "../../components/later";
import { t } from "../../components/words.fixture";
import type { CommentView, KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { items } from "../golden.fixture";
import type { AnatomyContent, AnatomyWord } from "./model.gen";
import { Read } from "./read";

type Props = KindProps<AnatomyContent, AnatomyWord>;

const example = cases.find(({ name }) => name === "the finished example");
const [ANSWERS, NETWORK] = [items(example?.answers), items(example?.network)];

beforeAll(async () => {
  vi.stubGlobal("PartnershipXBlock", { provide });
  await import("./later");
});
beforeEach(() => {
  vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => 800);
});
afterEach(cleanup);

const show = (more: Partial<Props> = {}, answers = ANSWERS, network = NETWORK, comments: Partial<CommentView>[] = []): Element =>
  render(<PageContext.Provider value={{ t, language: "th", idPrefix: "x", problems: [], comments: comments as CommentView[] }}><Read {...({ content: preset, answers: valuesView(answers), network: valuesView(network), language: "th", t, face: "read", problems: [], comments, earlier: [], idPrefix: "x", ...more } as unknown as Props)} /></PageContext.Provider>).container;
const row = (key: string): HTMLElement => document.querySelector<HTMLElement>(`li[data-at="${key}"]`)!;
const rows = (family: string): string[] => Array.from(document.querySelectorAll(`li[data-at^="${family}:"]`), (one) => one.getAttribute("data-at") ?? "");

describe("reading", () => {
  it("names the partner, each feature with its answer and example, each part and why there is no paper", () => {
    const page = show();
    expect(page.querySelector("h3")?.textContent).toBe("รพ.สต. ดอนตะวัน");
    expect(rows("feature")).toHaveLength(9);
    expect(row("feature:clinic000001.rules").textContent).toBe("1. วางหน้าที่และกติกาด้วยกันanatomy.partlyวางคิวตรวจด้วยกัน แต่เรื่องวันเวลา รพ.สต. กำหนด");
    expect(row("feature:clinic000001.formal").textContent).toBe("3. มีความเป็นทางการanatomy.no");
    expect(row("part:clinic000001.review").textContent).toContain("anatomy.some 1anatomy.whoครูอนามัยโรงเรียนanatomy.what–");
    expect(row("record:clinic000001").textContent).toContain("anatomy.paper_none · กำลังร่างข้อตกลง 3 ฝ่าย");
    expect(page.querySelector("input, textarea, button")).toBeNull();
    expect(page.textContent).not.toMatch(/NaN|undefined/);
  });

  it("shows what is said of the chosen partner, and nothing of another", () => {
    show({}, { ...ANSWERS, "feature:temple000001.goal": { answer: "yes", example: "ของวัด" }, "record:temple000001": { form: "none", reason: "หาไม่เจอ" } });
    expect(document.body.textContent).not.toMatch(/ของวัด|หาไม่เจอ/);
  });

  it("keeps what was said of a feature and a part that are no longer asked, and of a partner that was removed", () => {
    const content = { ...preset, features: preset.features.filter(({ id }) => id !== "goal"), parts: preset.parts.map((part) => ({ ...part, hidden: part.id === "plan" })) } as unknown as AnatomyContent;
    const { "partner:clinic000001": _, ...rest } = NETWORK;
    const page = show({ content }, ANSWERS, rest);
    expect(page.querySelector("h3")?.textContent).toBe("partner.unknown");
    expect(row("feature:clinic000001.goal").textContent).toContain("goal (anatomy.former)");
    expect(rows("feature").at(-1)).toBe("feature:clinic000001.goal");
    expect(row("part:clinic000001.plan").textContent).toContain("วางแผนด้วยกัน (anatomy.former)");
    expect(document.querySelectorAll(".an-bar > li")).toHaveLength(4);
  });

  it("tells how an answer was in the round before", () => {
    const earlier = [{ answers: { "feature:clinic000001.goal": { v: { answer: "unsure" }, r: 1 }, "feature:clinic000001.lead": { v: { answer: "yes" }, r: 1 } } }] as unknown as Props["earlier"];
    show({ earlier });
    expect(row("feature:clinic000001.goal").textContent).toContain("anatomy.was anatomy.unsure");
    expect(row("feature:clinic000001.lead").textContent).not.toContain("anatomy.was");
  });

  it("of an empty work says what is open", () => {
    const page = show({}, {}, {});
    expect(page.textContent).toContain("anatomy.unanswered");
    expect(page.textContent).not.toMatch(/NaN|undefined|anatomy\.aloud/);
  });
});

describe("at the desk", () => {
  it("a feature has two quick ways to begin a comment, and a plain one", () => {
    const picked: unknown[][] = [];
    show({ face: "desk", onPick: (...given) => { picked.push(given); } });
    const [goal, key] = ["มีเป้าหมายเดียวกัน", "feature:clinic000001.goal"];
    const button = (words: string): HTMLElement => screen.getAllByRole("button").find((one) => one.textContent === `${words} ${goal}`)!;
    fireEvent.click(button("anatomy.agree"));
    fireEvent.click(button("anatomy.again"));
    fireEvent.click(screen.getByLabelText(`anatomy.comment_here ${goal}`));
    expect(picked).toEqual([[key, goal, { type: "strength", text: "anatomy.agree_start" }], [key, goal, { type: "question", text: "anatomy.again_start" }], [key, goal]]);
  });

  it("parts, the paper and the partner may be commented on; pins stand at their names", () => {
    const picked: string[] = [];
    show({ face: "desk", onPick: (key) => { picked.push(key); }, focusKey: "part:clinic000001.plan" }, ANSWERS, NETWORK, [{ id: "c", anchor: "part:clinic000001.plan#who", number: 2, done: false }, { id: "d", anchor: "subject", number: 3, done: true }]);
    for (const name of ["วางแผนด้วยกัน", "บันทึกสิ่งที่ตกลง", "รพ.สต. ดอนตะวัน"]) fireEvent.click(screen.getByLabelText(`anatomy.comment_here ${name}`));
    expect(picked).toEqual(["part:clinic000001.plan", "record:clinic000001", "subject"]);
    expect(row("part:clinic000001.plan").querySelector(".px-pin")?.textContent).toBe("2");
    expect(row("part:clinic000001.plan").className).toBe("an-picked");
    expect(document.querySelector("h3 .px-pin")?.textContent).toBe("3");
  });
});

describe("on paper", () => {
  it("has the wheel, the features and the parts, in Thai digits where the author asked for them, and nothing to press", () => {
    const page = show({ face: "print", thaiDigits: true });
    expect(page.querySelector("svg[role=img]")).toBeTruthy();
    expect(page.textContent).toContain("ทำมาตั้งแต่ปี ๒๕๕๘");
    expect(page.textContent).toContain("๒. มีเป้าหมายเดียวกัน");
    expect(page.querySelector("button, details")).toBeNull();
  });

  it("says nothing that is never printed", () => {
    const network = { ...NETWORK, "partner:clinic000001": { ...NETWORK["partner:clinic000001"], quality: "strained", story: "เคยเข้าใจผิดกัน", contact_role: "พยาบาลคนเก่า", trust: 1 } };
    expect(show({ face: "print" }, ANSWERS, network).textContent).not.toMatch(/strained|เคยเข้าใจผิด|พยาบาลคนเก่า/);
  });
});
