import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { samplePartners } from "./sample.fixture";
import { stage } from "./stage.fixture";

afterEach(cleanup);
const partners = samplePartners(3);
const network = {
  ...partners,
  "partner:p1": {
    ...partners["partner:p1"],
    quality: "strained",
    story: "เรื่องที่มา",
    trust: 2,
    together: "วันอ่าน 3 ครั้ง",
    change: "อ่านออก 12 คน",
  },
  "tie:t1": { a: "p1", b: "p2", line: "แม่ของนักเรียน" },
};
const comment = (id: string, anchor: string, number: number) => ({
  id,
  anchor,
  number,
  type: "question" as const,
  text: "ทำไม",
  reply: "",
  done: false,
});

describe("reading a map", () => {
  it("shows one picture with one sentence, and everything that was told", () => {
    stage({ network, face: "read", answers: { "q:care": { partner: "p2", text: "เพราะว่า" } } });
    expect(screen.getByRole("img", { name: /^map.picture / })).toBeTruthy();
    expect(document.querySelector(".pm-svg [role=button]")).toBeNull();
    for (const text of ["เรื่องที่มา", "วันอ่าน 3 ครั้ง", "อ่านออก 12 คน", "เพราะว่า"]) expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getAllByText(/แม่ของนักเรียน/)).toHaveLength(2);
    expect(screen.queryByText("map.comment")).toBeNull();
  });

  it("lets the trainer choose a partner, on the map or in the list, a tie and a question", () => {
    const onPick = vi.fn();
    stage({ network, face: "desk", props: { onPick } });
    fireEvent.click(document.querySelector('[data-id="p2"]')!);
    const care = document.querySelector<HTMLElement>('[data-at="q:care"]')!;
    fireEvent.click(within(care).getByRole("button"));
    fireEvent.click(within(document.querySelector<HTMLElement>('[data-at="tie:t1"]')!).getByRole("button"));
    expect(onPick.mock.calls.map(([key]) => String(key))).toEqual(["partner:p2", "q:care", "tie:t1"]);
    expect(onPick.mock.calls[0]![1]).toBe("กลุ่มแม่บ้านทอผ้าดอนตะวัน");
  });

  it("pins a comment to the tie it speaks of, away from both its ends", () => {
    const pins = (): string[] => Array.from(document.querySelectorAll(".pm-svg text"), (one) => one.textContent ?? "").filter((text) => text === "7");
    stage({ network, face: "desk", props: { onPick: vi.fn(), comments: [comment("c", "tie:t1#line", 7)] } });
    expect(pins()).toEqual(["7"]);
  });

  it("rings whom the trainer reads, and nobody where choosing does nothing", () => {
    const ring = (): number => document.querySelectorAll('.pm-svg circle[stroke="var(--accent)"]').length;
    stage({ network, face: "desk", props: { onPick: vi.fn(), focusKey: "partner:p1" } });
    expect(ring()).toBe(1);
    cleanup();
    stage({ network, face: "read", props: { focusKey: "partner:p1" } });
    expect(ring()).toBe(0);
  });

  it("pins comments to the map and tells them in the list", () => {
    stage({ network, face: "read", props: { comments: [comment("c1", "partner:p2", 4), comment("c2", "partner:p1#story", 5)] } });
    const texts = [...document.querySelectorAll(".pm-svg text")].map((node) => node.textContent);
    expect(texts).toContain("4");
    expect(texts).toContain("5");
    expect(screen.getAllByText("map.comments_here 1")).toHaveLength(2);
  });

  it.each(["read", "desk", "print", "edit"] as const)("shows the answer to a question that is no longer asked (%s)", (face) => {
    stage({ face, network: samplePartners(2), answers: { "q:old": { partner: "p2", text: "ฝากครูฝ่ายวิชาการ" } } });
    expect(screen.getByText("map.question_gone old")).toBeTruthy();
    expect(screen.getByText("ฝากครูฝ่ายวิชาการ")).toBeTruthy();
  });

  it("marks who is new since the round before", () => {
    const before = { network: { "partner:p1": { v: {}, r: 1 } } };
    stage({ network, face: "read", props: { earlier: [before as never] } });
    expect(screen.getAllByText(/map.is_new/).length).toBe(3);
  });
});

describe("a map on paper", () => {
  it("tells what is done and what came of it, in Thai digits everywhere", () => {
    stage({ network, face: "print", props: { thaiDigits: true } });
    expect(screen.getByText(/วันอ่าน ๓ ครั้ง/)).toBeTruthy();
    expect(screen.getByText("อ่านออก ๑๒ คน")).toBeTruthy();
    expect([...document.querySelectorAll(".pm-svg text")].map((node) => node.textContent)).toContain("ป.๔–ป.๖");
    expect(document.body.textContent).not.toMatch(/[0-9] (ครั้ง|คน)/);
  });

  it("keeps the lines she broke", () => {
    const lines = { ...partners["partner:p1"], together: "ค่ายอ่าน\nวันแม่", change: "อ่านออก\nกล้าพูด" };
    stage({ network: { ...partners, "partner:p1": lines }, face: "print" });
    for (const text of [/ค่ายอ่าน\nวันแม่/, /อ่านออก\nกล้าพูด/])
      expect([...document.querySelectorAll("td.px-pre")].filter((cell) => text.test(cell.textContent ?? ""))).toHaveLength(1);
  });

  it("never shows quality, trust or story, in words or in the form of a line", () => {
    stage({ network, face: "print", content: { trust: true } });
    for (const secret of ["เรื่องที่มา", "ยังไม่ราบรื่น", "พอคุยกันได้", "map.trust", "map.quality"])
      expect(document.body.textContent).not.toContain(secret);
    expect(document.querySelector('.pm-svg [stroke="var(--danger)"]')).toBeNull();
    expect(document.querySelectorAll(".pm-svg g[aria-hidden] > path[fill-opacity]")).toHaveLength(0);
  });
});
