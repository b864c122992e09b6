import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askFor, filesAreAt, provide, useLater } from "./later";
import { Lost } from "./Lost";

const asked = (): HTMLScriptElement[] => [...document.head.querySelectorAll<HTMLScriptElement>('script[src*="more-map"]')];
function Probe({ wait }: { wait: number | false }) {
  const part = useLater<() => null>("more-map", wait);
  return <p>{part === "failed" ? "failed" : part ? "here" : "coming"}</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
  // Both names hold a hash, and one says nothing of the other.
  document.body.append(Object.assign(document.createElement("script"), { type: "text/plain", src: "https://school.example/static/kind-map.0a1b2c.js" }));
  filesAreAt({ "more-map.js": "https://school.example/static/more-map.9f8e7d.js", "more-map.css": "https://school.example/static/more-map.1b2c3d.css" });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  for (const script of document.querySelectorAll("script")) script.remove();
});

describe("a file that comes later", () => {
  it("is asked for at the address the server gave, once and no sooner than it may; a failure is said and mended", () => {
    render(<Probe wait={false} />).unmount();
    vi.advanceTimersByTime(60_000);
    const first = render(<Probe wait={3000} />);
    vi.advanceTimersByTime(2000);
    expect(asked()).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(asked().map(({ src }) => src)).toEqual(["https://school.example/static/more-map.9f8e7d.js"]);
    expect(document.head.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href).toBe("https://school.example/static/more-map.1b2c3d.css");
    first.unmount();
    render(<Probe wait={0} />);
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
      provide("more-map", () => null);
    });
    expect(screen.getByText("here")).toBeTruthy();
  });

  it("that came and brought nothing has failed, and is asked for again at once when somebody wants it", () => {
    filesAreAt({ "more-aar.js": "https://school.example/static/more-aar.js" });
    const here = (): HTMLScriptElement[] => [...document.head.querySelectorAll<HTMLScriptElement>('script[src*="more-aar"]')];
    render(<Lost name="more-aar" />);
    act(() => { askFor("more-aar"); });
    expect(document.body.textContent).not.toContain("page.");
    act(() => { here()[0]!.onload?.(new Event("load")); });
    expect(screen.getByRole("alert").textContent).toBe("page.part_lost");
    expect(here()).toEqual([]);
    fireEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("alert").textContent).toBe("page.loading");
    expect(here()).toHaveLength(1);
    act(() => { provide("more-aar", {}); });
    act(() => { here()[0]!.onload?.(new Event("load")); });
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
