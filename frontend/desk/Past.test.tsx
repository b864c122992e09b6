/** Comments that were sent, and what became of them. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CommentView } from "../kind";
import { valuesView } from "../state/view";
import type { FeedbackShape } from "../types.gen";
import { round } from "./fixture";
import { EarlierComments, PastComment } from "./Past";
import { show } from "./stage.fixture";

const comment = (over: Partial<CommentView> = {}): CommentView => ({ id: "c1", number: 2, anchor: "q:care", type: "question", text: "เริ่มจากอะไร", reply: "", done: false, ...over });
const feedback = (over: Partial<FeedbackShape> = {}): FeedbackShape => ({
  decision: "return", decided_at: "", reviewer: "", comment: "", checklist: [], comments: [], marks: [], ...over,
});

afterEach(cleanup);

describe("a comment", () => {
  it("stands with its number, sort, place and words", () => {
    show(<PastComment comment={comment()} place="ภาคีที่อยากดูแล" />);
    expect(screen.getByRole("article", { name: "comment.number 2" }).textContent).toBe("2comment.questionภาคีที่อยากดูแลเริ่มจากอะไร");
  });

  it("shows the teacher's answer, and that she is done with it", () => {
    show(<PastComment comment={comment({ reply: "จากวัด", done: true })} place="" />);
    expect(screen.getByText("desk.reply").nextElementSibling?.textContent).toBe("จากวัด");
    expect(screen.getByText("desk.reply_done")).toBeTruthy();
    expect(screen.getByRole("article").className).toContain("px-done");
  });

  it("leads to its place where that is on the page", () => {
    const onGo = vi.fn();
    show(<PastComment comment={comment()} place="ภาคีที่อยากดูแล" onGo={onGo} />);
    fireEvent.click(screen.getByRole("button"));
    expect(onGo).toHaveBeenCalledTimes(1);
  });
});

describe("an earlier round", () => {
  const open = (given: Partial<FeedbackShape>, comments: CommentView[] = [], ticked: Record<string, object> = {}): HTMLElement =>
    show(<EarlierComments round={round({ number: 1, feedback: feedback(given) })} comments={comments} todos={valuesView(ticked)} label={(anchor) => `ที่ ${anchor}`} open />);

  it("says in its head how many comments are done", () => {
    const page = open({}, [comment(), comment({ id: "c2", done: true })]);
    expect(page.querySelector("summary")?.textContent).toContain("desk.earlier 1 1 2");
    expect(page.textContent).toContain("ที่ q:care");
  });

  it("shows its checklist as the teacher ticked it", () => {
    const page = open({ checklist: [{ id: "t1", text: "เติมเหตุผล" }, { id: "t2", text: "ถามวัด" }] }, [], { "todo:t2": { done: true } });
    expect([...page.querySelectorAll("li")].map((line) => line.textContent)).toEqual(["เติมเหตุผล (desk.todo_open)", "ถามวัด (desk.todo_done)"]);
  });

  it("shows the overall word", () => {
    expect(open({ comment: "ดีมาก" }).textContent).toContain("ดีมาก");
  });

  it("about which nothing was said is not there", () => {
    expect(open({}).textContent).toBe("");
  });
});
