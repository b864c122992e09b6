import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ARRIVED, useDrawing } from "./arrival";

const page = (): Record<string, unknown> => window.PartnershipXBlock as unknown as Record<string, unknown>;
const asked = (): HTMLScriptElement[] => [...document.head.querySelectorAll<HTMLScriptElement>('script[src*="more-map"]')];
function Probe({ atOnce }: { atOnce: boolean }) {
  const drawing = useDrawing(atOnce);
  return <p>{drawing === "failed" ? "failed" : drawing ? "here" : "coming"}</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
  (window as { PartnershipXBlock?: unknown }).PartnershipXBlock = {};
  document.body.append(
    Object.assign(document.createElement("script"), { type: "text/plain", src: "https://school.example/static/kind-map.0a1b2c.js" }),
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  for (const script of document.querySelectorAll("script")) script.remove();
});

describe("the drawing", () => {
  it("is asked for beside kind-map.js, once; a page opened empty asks only after its first save; a failure is said and mended", () => {
    const first = render(<Probe atOnce={false} />);
    vi.advanceTimersByTime(2000);
    expect(asked()).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(asked().map(({ src }) => src)).toEqual(["https://school.example/static/more-map.js"]);
    first.unmount();
    render(<Probe atOnce />);
    vi.advanceTimersByTime(10);
    expect(asked()).toHaveLength(1);
    act(() => {
      asked()[0]!.onerror?.(new Event("error"));
    });
    expect(screen.getByText("failed")).toBeTruthy();
    act(() => {
      window.dispatchEvent(new Event("online"));
    });
    expect(asked()).toHaveLength(1);
    act(() => {
      page()["mapDrawing"] = () => null;
      window.dispatchEvent(new Event(ARRIVED));
    });
    expect(screen.getByText("here")).toBeTruthy();
  });
});
