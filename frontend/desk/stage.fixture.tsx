/** Draws a part of the desk for tests, beside a server that answers as the test says. */
import { act, render } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { useReducer } from "preact/hooks";
import { vi } from "vitest";
import type { Reply } from "../host/reply";
import { t } from "../components/words.fixture";
import type { DocView } from "../kind";
import { PageContext, type PageValue } from "../shell";
import { LiveDocument, type Value } from "../state/document";
import { liveView } from "../state/view";
import type { DeskApi } from "./api";

export const ok = <T,>(body: T) => Promise.resolve({ kind: "ok" as const, body });
export const refused = (code: string): Promise<Reply<never>> => Promise.resolve({ kind: "refused", status: 409, error: { code, message: `said ${code}` }, problems: [] });
export const silence = (): Promise<Reply<never>> => Promise.resolve({ kind: "unreachable" });

/** A server of mocks, with the requests that a test defines. */
export const apiOf = (over: Partial<DeskApi> = {}): DeskApi => ({
  list: vi.fn(), absent: vi.fn(), remind: vi.fn(), rhythm: vi.fn(), blocks: vi.fn(), results: vi.fn(), open: vi.fn(), move: vi.fn(), save: vi.fn(), decide: vi.fn(), score: vi.fn(), ...over,
});

export const PAGE: PageValue = { t, language: "th", idPrefix: "pd", problems: [], comments: [] };

/** Draws a part once and returns its element. */
export function show(part: ComponentChildren, more: Partial<PageValue> = {}): HTMLElement {
  return render(<PageContext.Provider value={{ ...PAGE, ...more }}>{part}</PageContext.Provider>).container as HTMLElement;
}

export interface ReviewStage {
  document: LiveDocument;
  review: DocView;
  page: HTMLElement;
}

/** Draws a part that edits a review's draft, again at every change. */
export function showReview(values: Record<string, object>, part: (review: DocView) => ComponentChildren, editable = true): ReviewStage {
  let redraw: () => void = () => undefined;
  const document = new LiveDocument(() => {
    redraw();
  });
  for (const [key, value] of Object.entries(values)) document.set(key, value as Value);
  const review = liveView(document, editable);
  function Part() {
    const [, again] = useReducer((n: number) => n + 1, 0);
    redraw = () => {
      void act(() => {
        again(undefined);
      });
    };
    return <PageContext.Provider value={{ ...PAGE, typed: document }}>{part(review)}</PageContext.Provider>;
  }
  return { document, review, page: render(<Part />).container as HTMLElement };
}
