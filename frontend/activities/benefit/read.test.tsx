/** `benefit` as it is read: by the teacher, at the desk, on paper; and two waves as tables. */
import { PageContext } from "@shell";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import cases from "../../../tests/golden/benefit/cases.json";
import preset from "../../../tests/golden/benefit/preset.json";
import pairs from "../../../tests/golden/benefit/waves.json";
import { provide } from "../../components/later";
import { t } from "../../components/words.fixture";
import type { CommentView, KindProps, WaveText } from "../../kind";
import { valuesView } from "../../state/view";
import type { ItemShape } from "../../types.gen";
import { items } from "../golden.fixture";
import type { BenefitContent, BenefitWord } from "./model.gen";
import { Read } from "./read";
import { WavePicture } from "./wave_picture";

type Props = KindProps<BenefitContent, BenefitWord>;

const example = cases.find(({ name }) => name === "the finished example");
const [ANSWERS, NETWORK] = [items(example?.answers), items(example?.network)];

let width = 1000;
beforeAll(async () => {
  vi.stubGlobal("PartnershipXBlock", { provide });
  await import("./later");
});
beforeEach(() => {
  width = 1000;
  vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => width);
});
afterEach(cleanup);

const show = (more: Partial<Props> = {}, answers = ANSWERS, network = NETWORK, comments: Partial<CommentView>[] = []): Element =>
  render(<PageContext.Provider value={{ t, language: "th", idPrefix: "x", problems: [], comments: comments as CommentView[] }}><Read {...({ content: preset, answers: valuesView(answers), network: valuesView(network), language: "th", t, face: "read", problems: [], comments, earlier: [], idPrefix: "x", ...more } as unknown as Props)} /></PageContext.Provider>).container;
const row = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`li[data-at="partner:${id}"]`);
const heads = (): (string | null)[] => Array.from(document.querySelectorAll("thead th"), (one) => one.textContent).slice(1, 3);

describe("reading", () => {
  it("shows each partner in the network's order, both directions with their lines", () => {
    const page = show();
    expect(Array.from(page.querySelectorAll("li[data-at^='partner:'] .be-row b"), (one) => one.textContent).slice(0, 3)).toEqual(["เครือข่ายผู้ปกครอง ป.4–ป.6", "กลุ่มแม่บ้านทอผ้าดอนตะวัน", "อสม. หมู่ 4"]);
    expect(row("healthvol001")?.textContent).toBe("อสม. หมู่ 4benefit.getใกล้ชุมชน: เยี่ยมบ้านคู่กับครู 42 หลังbenefit.giveช่วยด้านเทคนิค (benefit.state_expected)");
    expect(row("farmshop0001")?.textContent).toContain("benefit.givebenefit.nothing");
    expect(page.querySelector("input, textarea, select")).toBeNull();
    expect(page.textContent).not.toMatch(/NaN|undefined/);
  });

  it("has the words above the columns where there is room, their numbers with a key where there is less, and no table on a phone", () => {
    show();
    expect(heads()).toEqual(["ของและทุน", "ความรู้ ทักษะ"]);
    cleanup();
    width = 600;
    show();
    expect(heads()).toEqual(["1ของและทุน", "2ความรู้ ทักษะ"]);
    expect(document.querySelector(".be-key")?.textContent).toContain("10 อยากเรียน");
    cleanup();
    width = 360;
    expect(show().querySelector("table")).toBeNull();
    expect(document.querySelectorAll("li[data-at^='partner:']")).toHaveLength(9);
  });

  it("says in words what each cell shows, direction by direction", () => {
    const page = show();
    const cells = (): (string | null)[] => Array.from(page.querySelectorAll("tbody tr:nth-child(2) td"), (one) => one.textContent);
    expect(cells().slice(1, 4)).toEqual(["benefit.state_happened", "benefit.state_happened", "benefit.state_expected"]);
    fireEvent.click(screen.getByText("benefit.give", { selector: "button" }));
    expect(cells().slice(4, 6)).toEqual(["benefit.state_happened", "benefit.state_happened"]);
  });

  it("keeps what was said of a partner and a benefit that were removed", () => {
    const { "partner:temple000001": _, ...rest } = NETWORK;
    show({ content: { ...preset, benefits: preset.benefits.filter(({ id }) => id !== "resources") } as unknown as BenefitContent }, ANSWERS, rest);
    expect(row("temple000001")?.textContent).toContain("partner.unknown");
    expect(row("temple000001")?.textContent).toContain("resources: ให้ใช้ศาลาจัดค่ายอ่าน 3 ครั้ง");
  });

  it("tells how a cell was in an earlier round", () => {
    const earlier = [{ answers: { ...Object.fromEntries(Object.entries(ANSWERS).map(([key, v]) => [key, { v, r: 1 }])), "get:farmshop0001.resources": { v: { state: "expected", seen: "" }, r: 1 } } }] as unknown as Props["earlier"];
    show({ earlier });
    expect(document.querySelectorAll(".be-told small")).toHaveLength(1);
    expect(row("farmshop0001")?.textContent).toContain("benefit.was benefit.state_expected");
  });
});

describe("at the desk", () => {
  it("a partner and the two answers may be commented on; pins stand at the partner's name", () => {
    const picked: string[] = [];
    show({ face: "desk", onPick: (key, name) => { picked.push(`${key} ${name}`); } }, ANSWERS, NETWORK, [{ id: "c", anchor: "get:temple000001.resources#seen", number: 2, done: false }]);
    fireEvent.click(screen.getByLabelText("benefit.comment_here วัดโพธิ์ศรีดอน"));
    fireEvent.click(screen.getByLabelText("benefit.comment_here benefit.asked"));
    expect(picked).toEqual(["partner:temple000001 วัดโพธิ์ศรีดอน", "ask benefit.asked"]);
    expect(row("temple000001")?.querySelector(".px-pin")?.textContent).toBe("2");
  });
});

describe("on paper", () => {
  it("are two tables with numbers, the lines, and the two answers, in Thai digits where the author asked for them", () => {
    const page = show({ face: "print", thaiDigits: true });
    expect(page.querySelectorAll("table")).toHaveLength(2);
    expect(page.textContent).toContain("ทำอาหารกลางวันวันกีฬาสี ๖๐ คน");
    expect(page.textContent).toContain("benefit.asked_by ๒๐ ธ.ค. ๒๕๖๙");
    expect(page.querySelector("button, details")).toBeNull();
  });

  it("say nothing that is never printed", () => {
    const network = { ...NETWORK, "partner:temple000001": { ...NETWORK["partner:temple000001"], quality: "strained", story: "เคยเข้าใจผิดกัน", contact_role: "เจ้าอาวาส", together: "ค่ายอ่าน" } };
    expect(show({ face: "print" }, ANSWERS, network).textContent).not.toMatch(/strained|เคยเข้าใจผิด|เจ้าอาวาส/);
  });
});

it("two waves are counted by earlier state and state of now, direction by direction", () => {
  const [pair] = pairs;
  const text = (documents: { answers: object; network: object } | undefined): WaveText => ({ content: preset, ...Object.fromEntries(Object.entries(documents ?? {}).map(([name, values]) => [name, Object.fromEntries(Object.entries(values as object).map(([key, v]) => [key, { v, r: 1 } as unknown as ItemShape]))])) }) as unknown as WaveText;
  render(<PageContext.Provider value={{ t: t as never, language: "th", idPrefix: "x", problems: [], comments: [] }}><WavePicture before={text(pair?.earlier)} after={text(pair?.now)} /></PageContext.Provider>);
  const tables = Array.from(document.querySelectorAll("table"), (table) => Array.from(table.rows, (one) => Array.from(one.cells, (cell) => cell.textContent).slice(1)).slice(1));
  expect(tables).toEqual([
    [["–", "0", "0"], ["1", "0", "1"], ["0", "0", "3"]],
    [["–", "1", "0"], ["0", "0", "1"], ["0", "0", "0"]],
  ]);
});
