/** A colleague's code: the facts in it come into a meeting that was just begun, and nothing that is written in words goes. */
import { PageContext } from "@shell";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ShareCode, TakeOver } from "./colleague";
import { CONTENT, CYCLE, logOf, meeting } from "./log.fixture";
import { codeOf, type Facts } from "./meeting_code";

const t = (key: string, params: Record<string, string | number> = {}): string => [key, ...Object.values(params)].join(" ");
const context = { t, language: "en", idPrefix: "x", problems: [], comments: [] };
const LOG = logOf({ ...CYCLE, "session:one": meeting({ roles: { model: 1, buddy: 4 } }), "session:planned": meeting({ date: "2026-12-16", order: 2 }) });
const found = (id: string) => {
  const session = LOG.byId.get(id);
  if (!session) throw new Error(id);
  return session;
};
const field = (): HTMLInputElement => screen.getByLabelText("plc.code");

afterEach(() => { cleanup(); vi.unstubAllGlobals(); });

describe("the code of a meeting", () => {
  it("is shown, and copied where the page may", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
    render(<PageContext.Provider value={context}><ShareCode session={found("one")} content={CONTENT} /></PageContext.Provider>);
    expect(field().value).toBe(codeOf(meeting(), CONTENT));
    fireEvent.click(screen.getByRole("button", { name: "plc.code_copy" }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("copy.copied"));
    expect(writeText).toHaveBeenCalledWith(field().value);
  });

  it("stays to be selected where the page may not", () => {
    vi.stubGlobal("navigator", { ...navigator, clipboard: undefined });
    render(<PageContext.Provider value={context}><ShareCode session={found("one")} content={CONTENT} /></PageContext.Provider>);
    fireEvent.click(screen.getByRole("button", { name: "plc.code_copy" }));
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("is not there before the day has come", () => {
    const { container } = render(<PageContext.Provider value={context}><ShareCode session={found("planned")} content={CONTENT} /></PageContext.Provider>);
    expect(container.textContent).toBe("");
  });
});

describe("a colleague's code", () => {
  const taking = (typed: string, how: "press" | "enter" = "press"): Facts[] => {
    const taken: Facts[] = [];
    render(<PageContext.Provider value={context}><TakeOver id="new" others={LOG.sessions} content={CONTENT} onTake={(facts) => { taken.push(facts); }} /></PageContext.Provider>);
    fireEvent.input(field(), { target: { value: typed } });
    if (how === "press") fireEvent.click(screen.getByRole("button", { name: "plc.code_take" }));
    else fireEvent.keyDown(field(), { key: "Enter" });
    return taken;
  };
  const OTHER = { date: "2026-12-02", start: "15:00", end: "16:30", pause: 5, step: "see", roles: { model: 1, buddy: 3, expert: 1 } };

  it("fills in its facts and says so", () => {
    expect(taking(codeOf(OTHER, CONTENT).toLowerCase())).toEqual([OTHER]);
    expect(screen.getByRole("status").textContent).toContain("plc.code_taken");
    expect(screen.getByRole("status").textContent).toMatch(/ 5$/);
    expect(field().value).toBe("");
  });

  it("is taken at Enter as well", () => {
    expect(taking(codeOf(OTHER, CONTENT), "enter")).toEqual([OTHER]);
  });

  it("is not taken twice: a meeting of that day and time is named", () => {
    expect(taking(codeOf(meeting(), CONTENT))).toEqual([]);
    expect(screen.getByText("plc.code_twice 1")).toBeTruthy();
  });

  it("is told to be none, until it is typed anew", () => {
    expect(taking("พรุ่งนี้")).toEqual([]);
    expect(screen.getByText("plc.code_unclear")).toBeTruthy();
    fireEvent.input(field(), { target: { value: `${codeOf(OTHER, CONTENT)}7` } });
    expect(screen.queryByText("plc.code_unclear")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "plc.code_take" }));
    expect(screen.getByText("plc.code_wrong")).toBeTruthy();
  });
});
