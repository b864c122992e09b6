/** Who holds the work, until when, and what can be done about it. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readIn } from "../shell";
import { LiveDocument } from "../state/document";
import type { DeskDetail } from "../types.gen";
import { ClaimBar } from "./ClaimBar";
import { detail, row } from "./fixture";
import type { ReviewSession } from "./session";
import { show } from "./stage.fixture";

const UNTIL = "2099-01-01T03:30:00Z";

interface Held {
  editable?: boolean;
  over?: Partial<DeskDetail>;
  /** Items that the system has not got. */
  unsent?: number;
  /** As many of them as this page alone has. */
  loose?: number;
  busy?: boolean;
  asksAnew?: boolean;
}

function open({ editable = true, over = {}, unsent = 0, loose = 0, busy = false, asksAnew = false }: Held = {}) {
  const document = new LiveDocument();
  for (let n = 0; n < unsent; n += 1) document.set(`todo:${String(n)}`, { text: "ก" });
  const session = { detail: detail({ claimed_until: UNTIL, ...over }), editable, document, busy, asksAnew, store: { unsent: () => loose } } as unknown as ReviewSession;
  const acts = { onClaim: vi.fn(), onRelease: vi.fn(), onCopy: vi.fn() };
  show(<ClaimBar session={session} saveLine={<span>saved</span>} refusal="" {...acts} />);
  return acts;
}

beforeEach(() => {
  readIn("Asia/Bangkok");
});
afterEach(() => {
  cleanup();
  readIn("");
});

describe("her own claim", () => {
  it("says until when it is hers, beside how it stands with saving", () => {
    open();
    expect(screen.getByText("desk.yours 10:30 น.")).toBeTruthy();
    expect(screen.getByText("saved")).toBeTruthy();
  });

  it("that lapsed says so, and is hers until somebody else takes it", () => {
    open({ over: { claimed_until: "2020-01-01T03:30:00Z" } });
    expect(screen.getByText("desk.lapsed 10:30 น.")).toBeTruthy();
    expect(screen.getByText("desk.release")).toBeTruthy();
  });

  it("is given back only after a question", () => {
    const { onRelease } = open();
    fireEvent.click(screen.getByText("desk.release"));
    expect(screen.getByText("desk.release_help")).toBeTruthy();
    fireEvent.click(screen.getByText("desk.release_not"));
    expect(screen.queryByText("desk.release_help")).toBeNull();
    expect(onRelease).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText("desk.release"));
    fireEvent.click(screen.getByText("desk.release"));
    expect(onRelease).toHaveBeenCalledTimes(1);
  });

  it("that was lost while the page was open is taken up again", () => {
    const { onClaim } = open({ editable: false, over: { row: row({ claim: "mine" }) } });
    fireEvent.click(screen.getByText("desk.go_on"));
    expect(onClaim).toHaveBeenCalledTimes(1);
  });
});

describe("work that is not hers", () => {
  it("waits to be taken", () => {
    const { onClaim } = open({ editable: false, over: { row: row() } });
    fireEvent.click(screen.getByText("desk.claim"));
    expect(onClaim).toHaveBeenCalledTimes(1);
    expect(screen.queryByText("saved")).toBeNull();
  });

  it("cannot be taken twice at once", () => {
    open({ editable: false, over: { row: row() }, busy: true });
    expect(screen.getByText("desk.claim")).toHaveProperty("disabled", true);
  });

  it("is held by somebody whose name is refusal", () => {
    open({ editable: false, over: { row: row({ claim: "other", claimed_by: "ศน.อารี" }) } });
    expect(screen.getByText("desk.held ศน.อารี 10:30 น.")).toBeTruthy();
    expect(screen.queryByText("desk.claim")).toBeNull();
  });
});

describe("words that did not get into the system", () => {
  const lost: Held = { editable: false, over: { row: row({ claim: "other" }) }, unsent: 2 };

  it("are on this device, and can be copied", () => {
    const { onCopy } = open(lost);
    expect(screen.getByText("desk.unsent_kept 2")).toBeTruthy();
    fireEvent.click(screen.getByText("copy.all"));
    expect(onCopy).toHaveBeenCalledTimes(1);
  });

  it("are on this page alone where the device takes nothing", () => {
    open({ ...lost, loose: 2 });
    expect(screen.getByText("desk.unsent_here 2")).toBeTruthy();
  });

  it("are not spoken of while she holds it: the save line says it", () => {
    open({ unsent: 2 });
    expect(screen.queryByText(/desk\.unsent/)).toBeNull();
  });
});

describe("choices about certificates of a round that was replaced", () => {
  it.each([true, false])("are asked anew in a sentence, also before it is taken up: %s", (editable) => {
    open({ editable, asksAnew: true, over: { row: row() } });
    expect(screen.getByRole("status").textContent).toBe("desk.choose_anew");
  });

  it("are not spoken of otherwise", () => {
    open();
    expect(screen.getByRole("status").textContent).toBe("");
  });
});
