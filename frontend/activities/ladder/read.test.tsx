/** `ladder` as it is read: by the teacher, at the desk, on paper. */
import { PageContext } from "@shell";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import cases from "../../../tests/golden/ladder/cases.json";
import preset from "../../../tests/golden/ladder/preset.json";
import { provide } from "../../components/later";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { items } from "../golden.fixture";
import type { LadderContent, LadderWord } from "./model.gen";
import { Read } from "./read";

type Props = KindProps<LadderContent, LadderWord>;

const example = cases.find(({ name }) => name === "the finished example");
const ANSWERS = items(example?.answers);
const NETWORK = items(example?.network);

beforeAll(async () => {
  vi.stubGlobal("PartnershipXBlock", { provide });
  await import("./later");
});
afterEach(cleanup);

const show = (more: Partial<Props> = {}, answers = ANSWERS, network = NETWORK): Element =>
  render(<PageContext.Provider value={{ t, language: "th", idPrefix: "x", problems: [], comments: [] }}><Read {...({ content: preset, answers: valuesView(answers), network: valuesView(network), language: "th", t, face: "read", problems: [], comments: [], earlier: [], idPrefix: "x", ...more } as unknown as Props)} /></PageContext.Provider>).container;
const row = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`li[data-at="stand:${id}"]`);

describe("reading", () => {
  it("shows each partner with its level, how it was decided, and what is wanted", () => {
    const page = show();
    expect(row("clinic000001")?.textContent).toContain("ladder.own การประสานงาน ladder.because งานตรวจสุขภาพ รพ.สต. เป็นเจ้าภาพ เราไปช่วย");
    expect(row("neighbour001")?.textContent).toContain("ladder.own_choice");
    expect(row("neighbour001")?.textContent).toContain("ladder.aim_by การมีส่วนร่วม 31\u00a0มี.ค.\u00a02570");
    expect(row("tambonadm001")?.textContent).toContain("ladder.not_begun");
    expect(page.querySelector("input, textarea, button")).toBeNull();
    expect(page.textContent).not.toMatch(/NaN|undefined|mean/);
  });

  it("stands by level, in the author's order, those without last", () => {
    show();
    const order = Array.from(document.querySelectorAll<HTMLElement>("li[data-at]"), (one) => one.dataset["at"]);
    expect(order).toEqual(["healthvol001", "weavinggrp01", "clinic000001", "parentsnet01", "neighbour001", "temple000001", "tambonadm001", "farmshop0001", "readfound001"].map((id) => `stand:${id}`));
  });

  it("keeps what was said of a partner that was removed", () => {
    const { "partner:temple000001": _, ...rest } = NETWORK;
    show({}, ANSWERS, rest);
    expect(row("temple000001")?.textContent).toContain("partner.unknown");
    expect(row("temple000001")?.textContent).toContain("การมีส่วนร่วม");
  });

  it("tells where a partner was in an earlier round", () => {
    const earlier = [{ answers: { "stand:temple000001": { v: { level: "cooperation" }, r: 1 } } }] as unknown as Props["earlier"];
    show({ earlier });
    expect(row("temple000001")?.textContent).toContain("ladder.was ความร่วมมือ");
    expect(row("healthvol001")?.textContent).not.toContain("ladder.was");
  });
});

describe("at the desk", () => {
  it("a partner's row may be commented on", () => {
    const picked: string[] = [];
    show({ face: "desk", onPick: (key, label) => { picked.push(`${key} ${label}`); } });
    fireEvent.click(screen.getByLabelText("ladder.comment_here วัดโพธิ์ศรีดอน"));
    expect(picked).toEqual(["stand:temple000001 วัดโพธิ์ศรีดอน"]);
  });

  it("the answers behind are counted beside what was suggested and chosen; nothing is averaged", () => {
    show({ face: "desk" });
    const table = Array.from(document.querySelectorAll("table"));
    expect(table).toHaveLength(1);
    const cells = Array.from(table[0]?.rows ?? [], (one) => Array.from(one.cells, (cell) => cell.textContent));
    expect(cells.find(([name]) => name === "รพ.สต. ดอนตะวัน")).toEqual(["รพ.สต. ดอนตะวัน", "3", "2", "–", "–", "–", "การประสานงาน", "ladder.chose_why ความร่วมมือ"]);
    expect(cells.find(([name]) => name === "โรงเรียนบ้านโนนสูง")).toEqual(["โรงเรียนบ้านโนนสูง", "–", "2", "2", "–", "1", "ladder.ask", "ladder.chose การทำงานร่วมกัน"]);
    expect(document.querySelector<HTMLDetailsElement>("details")?.open).toBe(true);
  });
});

describe("on paper", () => {
  it("is one table of those with a level, in Thai digits where the author asked for them, without counts", () => {
    const page = show({ face: "print", thaiDigits: true });
    expect(page.querySelectorAll("tbody tr")).toHaveLength(6);
    expect(page.textContent).toContain("ladder.aim_by การมีส่วนร่วม ๓๑\u00a0มี.ค.\u00a0๒๕๗๐");
    expect(page.textContent).toContain("ladder.not_better");
    expect(page.querySelector("details, figure")).toBeNull();
  });
});
