/** The work that is read: which round, two side by side, what changed. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Kind, KindProps } from "../kind";
import { CommentsAt, readIn } from "../shell";
import type { DeskRound, FeedbackShape } from "../types.gen";
import { detail, round } from "./fixture";
import { show } from "./stage.fixture";
import { besideShown, Figures, Work, type WorkProps } from "./Work";

const text = (words: string): DeskRound["answers"] => ({ "q:care": { v: { partner: "", text: words }, r: 1 } });
function Read({ answers }: KindProps) {
  return (
    <div>
      <p>{answers.get<{ text: string }>("q:care")?.text}</p>
      <CommentsAt anchor="q:care" />
    </div>
  );
}
const kind: Kind = { id: "map", Edit: Read, Read, problems: () => [], ready: () => [], label: (key) => key, changes: () => ["เพิ่มภาคี 1 ราย"], text: () => "" };

const FIRST = round({ public_id: "r1", number: 1, submitted_at: "2026-11-01T03:00:00Z", answers: text("ดูแลวัด") });
const SECOND = round({ public_id: "r2", number: 2, answers: text("ดูแลวัดทุกเดือน") });
const said: FeedbackShape = {
  decision: "return", decided_at: "", reviewer: "", comment: "", checklist: [], marks: [],
  comments: [{ id: "c1", number: 1, anchor: "q:care", type: "question", text: "ดูแลอย่างไร" }],
};

function open(more: Partial<WorkProps> = {}) {
  const onChange = vi.fn();
  const page = show(
    <Work kind={kind} block={detail().block} current={SECOND} earlier={[FIRST]} label={(anchor) => `ที่ ${anchor}`} value="" onChange={onChange} wide {...more}>
      <p>as the page draws it</p>
    </Work>,
  );
  return { page, onChange };
}
const choices = (): (string | null)[] => screen.queryAllByRole("button").map((button) => button.textContent);

beforeEach(() => {
  readIn("Asia/Bangkok");
});
afterEach(() => {
  cleanup();
  readIn("");
});

describe("the choice", () => {
  it("is among rounds, what changed, and two beside each other where there is room", () => {
    const { onChange } = open();
    expect(choices()).toEqual(["round.n 2", "round.n 1", "desk.changes", "desk.beside"]);
    fireEvent.click(screen.getByText("desk.changes"));
    expect(onChange).toHaveBeenCalledWith("changes");
  });

  it("has no two beside each other on a phone", () => {
    open({ wide: false });
    expect(choices()).toEqual(["round.n 2", "round.n 1", "desk.changes"]);
  });

  it("is none of a first round", () => {
    open({ earlier: [] });
    expect(choices()).toEqual([]);
    expect(screen.getByText("as the page draws it")).toBeTruthy();
  });
});

describe("a round", () => {
  it("that stands is drawn by the page, with when it was handed in and whether it was late", () => {
    open({ current: { ...SECOND, late: true } });
    expect(screen.getByText("desk.handed_in 2 19 พ.ย. 2569 10:00 น.")).toBeTruthy();
    expect(screen.getByText("round.late")).toBeTruthy();
  });

  it("of before stands in its place, with what was said of it and answered since", () => {
    const { page } = open({ value: "r1", earlier: [{ ...FIRST, feedback: said }], current: { ...SECOND, answers: { ...SECOND.answers, "reply:c1": { v: { text: "เติมแล้ว", done: true }, r: 2 } } } });
    expect(screen.queryByText("as the page draws it")).toBeNull();
    for (const words of ["ดูแลวัด", "ดูแลอย่างไร", "เติมแล้ว", "desk.handed_in 1 1 พ.ย. 2569 10:00 น."]) expect(page.textContent).toContain(words);
  });

  it("has the teacher's note above, and its sheet to print", () => {
    const { page } = open({ current: { ...SECOND, note: "ฝากดูข้อสอง", print_url: "/print/r2/" } });
    expect(screen.getByText("ฝากดูข้อสอง")).toBeTruthy();
    expect(page.querySelector("a[href='/print/r2/']")?.getAttribute("target")).toBe("_blank");
  });
});

describe("what changed", () => {
  it("is the kind's sentences, and the words that were rewritten", () => {
    const { page } = open({ value: "changes" });
    expect(screen.getByText("desk.changed_since 1")).toBeTruthy();
    expect(screen.getByText("เพิ่มภาคี 1 ราย")).toBeTruthy();
    expect(page.querySelector("ins")?.textContent).toContain("ทุกเดือน");
  });

  it("is said to be nothing where nothing is", () => {
    open({ value: "changes", kind: { ...kind, changes: () => [] }, current: { ...SECOND, answers: FIRST.answers } });
    expect(screen.getByText("desk.nothing_changed")).toBeTruthy();
  });

  it("shows what was said of a text below its words", () => {
    const { page } = open({ value: "changes", earlier: [{ ...FIRST, feedback: said }] });
    expect(page.querySelector(".px-rewritten")?.textContent).toContain("ดูแลอย่างไร");
  });
});

describe("two beside each other", () => {
  it("are the newest two at first; of three she chooses the older one", () => {
    const oldest = round({ public_id: "r0", number: 0, answers: text("เริ่มต้น") });
    const { page } = open({ value: "beside", earlier: [FIRST, oldest] });
    expect(page.querySelector(".pd-beside")?.textContent).toContain("ดูแลวัด");
    expect(page.querySelector(".pd-beside")?.textContent).toContain("as the page draws it");
    fireEvent.click(screen.getAllByText("round.n 0").at(-1) as HTMLElement);
    expect(page.querySelector(".pd-beside")?.textContent).toContain("เริ่มต้น");
  });

  it("need room and a round before", () => {
    expect([besideShown("beside", true, [FIRST]), besideShown("beside", false, [FIRST]), besideShown("beside", true, []), besideShown("r1", true, [FIRST])]).toEqual([true, false, false, false]);
  });
});

describe("figures", () => {
  it("stand below the work, each with what it counts", () => {
    const page = show(<Figures round={round({ figures: [{ label: "ภาคี", value: "7", hint: "จาก 4 ภาคส่วน" }] })} />);
    expect(page.querySelector("dl")?.textContent).toBe("ภาคี7จาก 4 ภาคส่วน");
  });

  it("are not there where a kind has none", () => {
    expect(show(<Figures round={round()} />).textContent).toBe("");
  });
});
