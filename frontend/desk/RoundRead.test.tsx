/** A frozen round in the kind's own read view. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Kind, KindProps } from "../kind";
import { CommentsAt } from "../shell";
import { detail, round } from "./fixture";
import { RoundRead, type RoundReadProps } from "./RoundRead";
import { show } from "./stage.fixture";

const given = vi.fn<(props: KindProps) => void>();
function Read(props: KindProps) {
  given(props);
  return (
    <div>
      <p>{props.answers.get<{ text: string }>("q:care")?.text}</p>
      <button type="button" onClick={() => props.onPick?.("q:care", "")}>pick</button>
      <CommentsAt anchor="q:care" />
    </div>
  );
}
function Broken(): never {
  throw new Error("broken");
}
const kind = (read: Kind["Read"]): Kind => ({ id: "map", Edit: read, Read: read, problems: () => [], ready: () => [], label: () => "", text: () => "" });
const open = (more: Partial<RoundReadProps> = {}): HTMLElement =>
  show(<RoundRead kind={kind(Read)} block={detail().block} round={round()} earlier={[]} comments={[]} at={(anchor) => <b>at {anchor}</b>} {...more} />);

afterEach(cleanup);

describe("a round", () => {
  it("is read as it was handed in, and cannot be written", () => {
    open();
    expect(screen.getByText("อยากดูแลวัด")).toBeTruthy();
    expect(given.mock.lastCall?.[0]).toMatchObject({ face: "desk", problems: [], answers: { editable: false }, network: { editable: false } });
  });

  it("has ids of its own: two rounds stand beside each other", () => {
    open();
    const first = given.mock.lastCall?.[0].idPrefix;
    open({ round: round({ number: 2 }) });
    expect(given.mock.lastCall?.[0].idPrefix).not.toBe(first);
  });

  it("shows at an item's place what the desk has for it", () => {
    open();
    expect(screen.getByText("at q:care")).toBeTruthy();
  });

  it("is picked from only where a comment can be written", () => {
    open();
    expect(given.mock.lastCall?.[0]).not.toHaveProperty("onPick");
    cleanup();
    const onPick = vi.fn();
    open({ onPick, focusKey: "q:care" });
    fireEvent.click(screen.getByText("pick"));
    expect(onPick).toHaveBeenCalledWith("q:care", "");
    expect(given.mock.lastCall?.[0].focusKey).toBe("q:care");
  });

  it("that its kind fails at takes nothing else with it", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    open({ kind: kind(Broken) });
    expect(screen.getByRole("alert").textContent).toBe("page.part_failed");
  });
});
