/** The way to the own draft on paper: a link once all is saved, and before that a button that saves. */
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { act } from "preact/test-utils";
import { afterEach, expect, it, vi } from "vitest";
import type { Session } from "../state/session";
import { PageContext } from "./context";
import { PaperLink } from "./PaperLink";

afterEach(cleanup);

function open({ paper_url = "https://lms.example/partnership/drafts/x/print/", keys = ["about"], unsent = 0, halves = [] as unknown[] } = {}) {
  let tell = (): void => undefined;
  const state = { unsent };
  const flush = vi.fn(() => Promise.resolve());
  const session = {
    page: { paper_url }, answers: { keys: () => keys }, halves,
    store: { unsent: () => state.unsent, flush, subscribe: (on: () => void) => { tell = on; return () => undefined; } },
  } as unknown as Session;
  render(<PageContext.Provider value={{ t: (key) => key, language: "th", idPrefix: "x", problems: [], comments: [] }}><PaperLink session={session} /></PageContext.Provider>);
  return { flush, now: (n: number) => act(() => { state.unsent = n; tell(); }) };
}

it("leads to the paper in a window of its own", () => {
  open();
  const link = screen.getByText("paper.draft").closest("a");
  expect([link?.getAttribute("href"), link?.getAttribute("target")]).toEqual(["https://lms.example/partnership/drafts/x/print/", "_blank"]);
});

it("saves first what is not saved, says so, and is a link again then", async () => {
  const { flush, now } = open({ unsent: 2 });
  expect(screen.queryByText("paper.draft")).toBeNull();
  expect(screen.getByText("paper.unsaved")).toBeTruthy();
  fireEvent.click(screen.getByText("paper.save_first"));
  expect(flush).toHaveBeenCalledOnce();
  await now(0);
  expect(screen.getByText("paper.draft")).toBeTruthy();
});

it("half a date is not saved either", () => {
  open({ halves: [["term#start", {}]] });
  expect(screen.queryByText("paper.draft")).toBeNull();
});

it("is not there where nothing is written, or the kind has no paper of its own", () => {
  open({ keys: [] });
  open({ paper_url: "" });
  expect(document.body.textContent).toBe("");
});
