/** A comment of the draft as its trainer meets it. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { DraftComment } from "./draft";
import { DraftCard, type DraftCardProps } from "./DraftCard";
import { show } from "./stage.fixture";

const comment = (over: Partial<DraftComment> = {}): DraftComment => ({ id: "a", key: "comment:a", anchor: "q:care", type: "question", text: "เริ่มจากอะไร", order: 1, number: 3, gone: false, ...over });
const open = (props: Partial<DraftCardProps> = {}): HTMLElement => show(<DraftCard comment={comment()} place="ภาคีที่อยากดูแล" {...props} />);

afterEach(cleanup);

describe("a card", () => {
  it("is called by its number, and shows sort, place and words", () => {
    open();
    const card = screen.getByRole("article", { name: "comment.number 3" });
    expect(card.textContent).toBe("3comment.questionภาคีที่อยากดูแลเริ่มจากอะไร");
  });

  it("offers nothing where nothing can be changed", () => {
    open();
    expect(screen.queryAllByRole("button")).toEqual([]);
  });

  it("offers what can be done with it", () => {
    const acts = { onEdit: vi.fn(), onTodo: vi.fn(), onGo: vi.fn() };
    open(acts);
    for (const word of ["desk.edit", "desk.as_todo", "ภาคีที่อยากดูแล"]) fireEvent.click(screen.getByText(word));
    for (const act of Object.values(acts)) expect(act).toHaveBeenCalledTimes(1);
  });

  it("that was deleted says where it stood, and comes back", () => {
    const onRestore = vi.fn();
    open({ comment: comment({ gone: true }), onRestore });
    expect(screen.getByText("gone.removed desk.comment_on ภาคีที่อยากดูแล")).toBeTruthy();
    expect(screen.queryByText("เริ่มจากอะไร")).toBeNull();
    fireEvent.click(screen.getByText("gone.restore"));
    expect(onRestore).toHaveBeenCalledTimes(1);
  });
});
