/** `threes` as it is read: by the teacher, at the desk with comments at every place, on paper. */
import { PageContext } from "@shell";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import cases from "../../../tests/golden/threes/cases.json";
import preset from "../../../tests/golden/threes/preset.json";
import { provide } from "../../components/later";
import { t } from "../../components/words.fixture";
import type { CommentView, KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { items } from "../golden.fixture";
import type { ThreesContent, ThreesWord } from "./model.gen";
import { Read } from "./read";

type Props = KindProps<ThreesContent, ThreesWord>;

const example = cases.find(({ name }) => name === "the finished example");
const [ANSWERS, NETWORK] = [items(example?.answers), items(example?.network)];

let width = 800;
beforeAll(async () => {
  vi.stubGlobal("PartnershipXBlock", { provide });
  await import("./later");
});
beforeEach(() => {
  width = 800;
  vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => width);
});
afterEach(cleanup);

const show = (more: Partial<Props> = {}, answers = ANSWERS, network = NETWORK, comments: Partial<CommentView>[] = []): Element =>
  render(<PageContext.Provider value={{ t, language: "th", idPrefix: "x", problems: [], comments: comments as CommentView[] }}><Read {...({ content: preset, answers: valuesView(answers), network: valuesView(network), language: "th", t, face: "read", problems: [], comments, earlier: [], idPrefix: "x", ...more } as unknown as Props)} /></PageContext.Provider>).container;
const cells = (table: number, row: number): (string | null)[] => Array.from(document.querySelectorAll("table")[table]?.tBodies[0]?.rows[row]?.cells ?? [], (cell) => cell.textContent);

describe("reading", () => {
  it("has the sentence with its words and where it comes from, then two tables", () => {
    const page = show();
    expect(Array.from(page.querySelectorAll("mark"), (one) => [one.textContent, one.className])).toEqual([["อ่านคล่อง", "ts-k1"], ["รู้จักบ้านตัวเอง", "ts-k2"], ["ผู้ใหญ่ทุกบ้านเป็นครู", "ts-k3"]]);
    expect(page.textContent).toContain("ครูร่าง แล้วแก้ด้วยกัน · threes.people_n 14 · ศาลาวัด · 14 พ.ย. 2569");
    expect(cells(0, 1).slice(1)).toEqual(["ภาษาไทย ป.5 threes.needs ที่อ่านให้คนนอกห้องเรียนฟัง", "อ่านให้ฟังที่ศาลา ทุกศุกร์สุดท้ายของเดือน"]);
    expect(cells(0, 3).slice(1)).toEqual(["threes.no_need", "threes.not_used"]);
    expect(cells(1, 1).slice(1, 3)).toEqual(["12 ม.ค. 2570", "ครูวิทยาศาสตร์"]);
    expect(page.querySelector("input, textarea, select, button")).toBeNull();
    expect(page.textContent).not.toMatch(/NaN|undefined|null/);
  });

  it("says so where there is nothing, and keeps what was said of a removed partner", () => {
    expect(show({}, {}, {}).textContent).toMatch(/threes\.no_sentence.*threes\.with_none.*threes\.no_words.*threes\.no_assets.*threes\.no_acts/s);
    cleanup();
    const { "partner:temple000001": _, ...rest } = NETWORK;
    const page = show({}, ANSWERS, rest);
    expect(page.querySelector('[data-at="with:temple000001"]')?.textContent).toContain("partner.unknown");
    expect(cells(0, 1)[0]).toContain("มีศาลากว้าง");
  });

  it("tells what became of activities of the earlier wave, apart from what is planned", () => {
    show({}, { ...ANSWERS, "act:old": { text: "ค่ายอ่าน", became: "no", order: 9 } });
    expect(document.querySelectorAll("table")).toHaveLength(3);
    expect(cells(2, 0)[0]).toContain("ค่ายอ่านthrees.became_no");
    expect(document.querySelectorAll("table")[1]?.textContent).not.toContain("ค่ายอ่าน");
  });
});

describe("at the desk", () => {
  it("every place of the plan may be commented on, and pins stand there", () => {
    const picked: string[] = [];
    const comments = [{ id: "a", anchor: "asset:exassetfarms#need", number: 2, done: false }, { id: "b", anchor: "lane:school", number: 3, done: true }];
    show({ face: "desk", onPick: (key) => { picked.push(key); } }, ANSWERS, NETWORK, comments);
    for (const button of screen.getAllByRole("button", { name: /^threes\.comment_here/ })) fireEvent.click(button);
    expect(new Set(picked)).toEqual(new Set(["lane:vision", "lane:synergy", "lane:school", ...Object.keys(ANSWERS).filter((key) => /^(vision|with|word|asset|act)/.test(key))]));
    expect(picked).toHaveLength(new Set(picked).size);
    expect(document.querySelector('[data-at="asset:exassetfarms"] .px-pin')?.textContent).toBe("2");
    expect(document.querySelector('[data-at="lane:school"] h3 .px-pin')?.textContent).toBe("3");
  });

  it("marks the one whose comment is being written", () => {
    show({ face: "desk", onPick: () => undefined, focusKey: "act:exactleafdye" });
    expect(Array.from(document.querySelectorAll(".ts-picked"), (one) => one.getAttribute("data-at"))).toEqual(["act:exactleafdye"]);
  });
});

describe("on paper", () => {
  it("are the sentence and two tables, in Thai digits where the author asked for them", () => {
    const page = show({ face: "print", thaiDigits: true });
    expect(page.querySelectorAll("table.pp-table")).toHaveLength(2);
    expect(page.textContent).toContain("threes.days ๒๕ ธ.ค. ๒๕๖๙ ๒๖ มี.ค. ๒๕๗๐");
    expect(page.textContent).toContain("threes.people_n ๑๔");
    expect(page.textContent).not.toMatch(/[0-9]/);
    expect(page.querySelector("button, details")).toBeNull();
  });

  it("say nothing that is never printed", () => {
    const network = { ...NETWORK, "partner:temple000001": { ...NETWORK["partner:temple000001"], quality: "strained", story: "เคยเข้าใจผิดกัน", contact_role: "เจ้าอาวาส" } };
    expect(show({ face: "print" }, ANSWERS, network).textContent).not.toMatch(/strained|เคยเข้าใจผิด|เจ้าอาวาส/);
  });
});
