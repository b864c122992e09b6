/** The result: what is missing for it, and the question before it is sent. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Decision, type DecisionProps } from "./Decision";
import { problemsOf, readDraft } from "./draft";
import { showReview } from "./stage.fixture";

const RUBRIC = [{ id: "a", label: "เห็นภาคีรอบด้าน", points: 4, levels: [] }];
const ACCEPT = { decision: { value: "accept" }, "mark:a": { points: 3 } };
const RETURN = { decision: { value: "return" }, overall: { text: "เติมอีกนิด" } };

function open(values: Record<string, object> = {}, more: Partial<DecisionProps> = {}, editable = true) {
  const acts = { onAsk: vi.fn(), onSend: vi.fn() };
  const stage = showReview(
    values,
    (review) => {
      const draft = readDraft(review);
      return (
        <Decision
          review={review} draft={draft} rubric={RUBRIC} graded teacher="ครูบัวแก้ว" problems={problemsOf(draft, RUBRIC, true)}
          label={(path) => path} triedToSend={false} refusal="" busy={false} root={document.body} {...acts} {...more}
        />
      );
    },
    editable,
  );
  return { ...stage, ...acts };
}
const listed = (page: HTMLElement): (string | null)[] => [...page.querySelectorAll(".pd-dots li")].map((line) => line.textContent);

afterEach(cleanup);

describe("the button", () => {
  it.each([
    ["desk.send", {}],
    ["desk.send_return", RETURN],
    ["desk.send_accept", ACCEPT],
  ] as [string, Record<string, object>][])("%s: says what it does", (verb, values) => {
    open(values);
    expect(screen.getByRole("button", { name: verb })).toBeTruthy();
  });

  it("cannot be pressed by one who does not hold the work, nor twice", () => {
    open(ACCEPT, {}, false);
    expect(screen.getByText("desk.send_accept")).toHaveProperty("disabled", true);
    cleanup();
    open(ACCEPT, { busy: true });
    expect(screen.getByText("desk.send_accept")).toHaveProperty("disabled", true);
  });
});

describe("what is missing", () => {
  it("is told once she asked, by the name of its place", () => {
    const { onAsk } = open({ decision: { value: "accept" } });
    expect(screen.queryByText(/problem\./)).toBeNull();
    fireEvent.click(screen.getByText("desk.send_accept"));
    expect(onAsk).toHaveBeenCalledTimes(1);
    expect(screen.queryByText("submit.not_yet")).toBeNull();
    cleanup();
    open({ decision: { value: "accept" } }, { triedToSend: true });
    expect(screen.getByText("เห็นภาคีรอบด้าน: problem.mark_missing")).toBeTruthy();
  });

  it("once it is there, sends nothing and asks nothing by itself: she presses again", () => {
    const { document: draft } = open({ decision: { value: "accept" } });
    fireEvent.click(screen.getByText("desk.send_accept"));
    draft.set("mark:a", { points: 3 });
    expect(screen.queryByText(/desk\.confirm_accept/)).toBeNull();
  });

  it("names a line of the checklist that was not added, the overall word, and the decision itself", () => {
    const path = (at: string) => ({ path: at, code: "typed" });
    open(RETURN, { triedToSend: true, problems: ["todo", "overall", "decision"].map(path) });
    for (const place of ["desk.todo_new", "desk.overall", "desk.decision"]) expect(screen.getByText(`${place}: problem.typed`)).toBeTruthy();
  });
});

describe("the question before it is sent", () => {
  const ask = (verb: string): void => {
    fireEvent.click(screen.getByText(verb));
  };

  it("names the teacher, and counts what goes with it", () => {
    const comment = { anchor: "whole", type: "question", text: "อะไร", order: 1 };
    const { page } = open({ ...ACCEPT, "comment:a": comment, "comment:b": { ...comment, text: " " }, "todo:a": { text: "เติม", comment: "", order: 1 } });
    ask("desk.send_accept");
    expect(screen.getByText("desk.confirm_accept ครูบัวแก้ว")).toBe(document.activeElement);
    expect(listed(page)).toEqual(["desk.confirm_comments 1", "desk.confirm_todos 1", "desk.confirm_score 3 4"]);
  });

  it("speaks of no points where work is returned", () => {
    const { page } = open({ ...RETURN, "mark:a": { points: 3 } });
    ask("desk.send_return");
    expect(screen.getByText("desk.confirm_return ครูบัวแก้ว")).toBeTruthy();
    expect(listed(page)).toEqual([]);
  });

  it("sends the decision that it asks about", () => {
    const { onSend } = open(ACCEPT);
    ask("desk.send_accept");
    expect(onSend).not.toHaveBeenCalled();
    ask("desk.send_accept");
    expect(onSend).toHaveBeenCalledWith("accept");
  });

  it("is over when she does not want to yet, or decides otherwise", () => {
    open(ACCEPT);
    ask("desk.send_accept");
    fireEvent.click(screen.getByText("submit.not_yet"));
    expect(screen.queryByText(/desk\.confirm_accept/)).toBeNull();
    fireEvent.input(screen.getByLabelText("desk.overall"), { target: { value: "เติมอีกนิด" } });
    ask("desk.send_accept");
    fireEvent.click(screen.getByLabelText("desk.return"));
    expect(screen.queryByText(/desk\.confirm/)).toBeNull();
  });
});

describe("the checklist", () => {
  it("belongs to a return", () => {
    open(RETURN);
    expect(screen.getByText("desk.todos")).toBeTruthy();
  });

  it("stands with an acceptance only where it has a line", () => {
    open(ACCEPT);
    expect(screen.queryByText("desk.todos")).toBeNull();
    cleanup();
    open({ ...ACCEPT, "todo:a": { text: "เติม", comment: "", order: 1 } });
    expect(screen.getByText("desk.todos")).toBeTruthy();
  });
});
