/** The agreement as it is read and as it is printed: every cell, the same words once, dotted lines for what is open. */
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import cases from "../../../tests/golden/agreement/cases.json";
import preset from "../../../tests/golden/agreement/preset.json";
import { PageContext } from "@shell";
import { provide } from "../../components/later";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { agreement } from "./kind";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { Read } from "./read";

type Props = KindProps<AgreementContent, AgreementWord>;
type Values = Record<string, object>;
const EXAMPLE = cases.find(({ name }) => name.startsWith("the finished example"));
const [ANSWERS, NETWORK] = [(EXAMPLE?.answers ?? {}) as Values, (EXAMPLE?.network ?? {}) as Values];
const CLINIC = "clinic000001";

beforeAll(async () => {
  vi.stubGlobal("PartnershipXBlock", { provide });
  await import("./later");
});
afterEach(cleanup);

function show(face: Props["face"], answers: Values = ANSWERS, more: Partial<Props> = {}): HTMLElement {
  const props = { block: { minimum: 2 }, content: preset, answers: valuesView(answers), network: valuesView(NETWORK), language: "th", t, face, problems: [], comments: [], earlier: [], idPrefix: "x", today: "2026-11-29", ...more } as unknown as Props;
  const page = { t, language: "th", idPrefix: "x", problems: [], comments: props.comments };
  return render(<PageContext.Provider value={page}><Read {...props} /></PageContext.Provider>).container as HTMLElement;
}
const shown = (root: HTMLElement, key: string): string => root.querySelector(`[data-at="${key}"]`)?.textContent ?? "";

describe("as it is read", () => {
  it("shows each cell with its day and follower, and says what is open", () => {
    const root = show("desk");
    expect(shown(root, "give:people.us")).toContain("จัดคิวตรวจทีละชั้น");
    expect(shown(root, "give:people.us")).toContain("19\u00a0ม.ค.\u00a02570");
    expect(shown(root, "give:people.tambonadm001")).toContain("agreement.no_by");
    expect(root.querySelector(".ag-bars"), "the picture is the teacher's own").toBeNull();
  });

  it("shows the same words once, with the party that leads, where followers are the same too", () => {
    const same = Object.fromEntries(["us", CLINIC, "tambonadm001"].map((party) => [`give:care.${party}`, { text: "ติดตามผล", by: "2027-09-30", follow: "ผู้ประสานงาน" }]));
    const root = show("read", { ...ANSWERS, ...same });
    expect(root.querySelectorAll('[data-at="row:care"] .ag-lines > li')).toHaveLength(1);
    expect(shown(root, "row:care")).toContain("agreement.lead_is รพ.สต. ดอนตะวัน");
    cleanup();
    expect(show("read").querySelectorAll('[data-at="row:care"] .ag-lines > li')).toHaveLength(3);
  });

  it("can be commented on at each place of the specification", () => {
    const picked: string[] = [];
    show("desk", ANSWERS, { onPick: (key) => { picked.push(key); } });
    for (const one of screen.getAllByRole("button")) fireEvent.click(one);
    expect(picked).toEqual(expect.arrayContaining(["about", "term", "state:checked", "row:people", "give:people.us", `give:care.${CLINIC}`, "group:us"]));
  });

  it("says what an earlier round said", () => {
    const earlier = [{ answers: { "give:people.us": { v: { text: "จัดคิว", by: "", follow: "" }, r: 1, gone: false } } }] as unknown as Props["earlier"];
    expect(shown(show("desk", ANSWERS, { earlier }), "give:people.us")).toContain("agreement.was จัดคิว");
  });
});

describe("on paper", () => {
  const words = (answers: Values = ANSWERS, more: Partial<Props> = {}): string => (show("print", answers, more).textContent ?? "").replaceAll("\u00a0", " ");

  it("a draft is marked, until it is agreed", () => {
    expect(words()).toContain("agreement.paper_draft");
    expect(agreement.ownPaper?.(valuesView(ANSWERS))).toBe("draft");
    cleanup();
    const agreed = { ...ANSWERS, "state:agreed": { date: "2026-11-20" } };
    expect(words(agreed)).not.toContain("agreement.paper_draft");
    expect(agreement.ownPaper?.(valuesView(agreed))).toBe("final");
  });

  it("has long dates with the length of the term, Thai digits where chosen, and no others", () => {
    const printed = words(ANSWERS, { thaiDigits: true });
    expect(printed).toContain("๑ ธันวาคม ๒๕๖๙");
    expect(printed).toContain("๓๑ มีนาคม ๒๕๗๑");
    expect(printed).not.toMatch(/[0-9]/);
  });

  it("has a signature and a witness of each party, with a blank for the name", () => {
    const root = show("print");
    const signatures = Array.from(root.querySelectorAll(".ag-sign > div"), (one) => one.textContent);
    expect(signatures).toHaveLength(6);
    expect(signatures[2]).toContain("ผู้อำนวยการ รพ.สต. ดอนตะวัน");
    expect(signatures[3]).toContain("agreement.paper_witness");
    expect(signatures.every((one) => one.includes("( ....."))).toBe(true);
  });

  it("of notes there are no signatures and no clauses", () => {
    const root = show("print", { ...ANSWERS, about: { ...ANSWERS["about"], form: "notes" } });
    expect(root.querySelector(".ag-sign")).toBeNull();
    expect(root.querySelector(".ag-clause")).toBeNull();
    expect(root.querySelector("h1")?.textContent).toBe("จดไว้หลังคุย");
  });

  it("leaves dotted lines for days that are not known", () => {
    const { term: _, ...without } = ANSWERS;
    expect(words(without)).toMatch(/agreement.paper_from_to \.{20,} \.{20,}/);
    cleanup();
    expect(words()).toMatch(/agreement.paper_by \.{20,}/);
  });

  it("three parties stand beside each other, four below each other", () => {
    expect(show("print").querySelectorAll(".ag-gives thead th")).toHaveLength(4);
    cleanup();
    const four = show("print", { ...ANSWERS, "party:x": { partner: "x", full: "วัด", order: 9 } });
    expect(four.querySelector(".ag-gives")).toBeNull();
    expect(four.querySelectorAll(".ag-one")).toHaveLength(4);
  });

  it("days, amounts and abbreviations are never broken", () => {
    const kept = Array.from(show("print").querySelectorAll(".ag-kept"), (one) => (one.textContent ?? "").replaceAll("\u00a0", " "));
    for (const one of ["12,000 บาท", "รพ.สต.", "ป.1", "2 คน"]) expect(kept, one).toContain(one);
  });
});
