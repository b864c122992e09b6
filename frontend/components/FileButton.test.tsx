/** A file is followed only when it can be had and holds everything; else a sentence says why, and its text can be copied. */
import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Session } from "../state/session";
import { FileButton } from "./FileButton";

const words = { save: "save", copy: "copy", hint: "hint", failed: "failed", unsent: "unsent", copied: "copied", byHand: "by hand" };
let unsent: number;
let flush: ReturnType<typeof vi.fn>;
let followed: string[];

beforeEach(() => {
  unsent = 0;
  flush = vi.fn(() => Promise.resolve());
  followed = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) { followed.push(this.getAttribute("href") ?? ""); });
  vi.stubGlobal("fetch", vi.fn(() => Promise.resolve({ ok: true })));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
    await new Promise((done) => { setTimeout(done, 5); });
  });
}

function show(): void {
  const session = { url: (handler: string) => `/handler/${handler}`, store: { flush, unsent: () => unsent } } as unknown as Session;
  render(<FileButton session={session} file="calendar" text={() => "15 ธ.ค. ตรวจสายตา"} words={words} />);
}

describe("a file", () => {
  it("is followed by its address, once everything is sent", async () => {
    show();
    await press("save");
    expect(flush).toHaveBeenCalledOnce();
    expect(fetch).toHaveBeenCalledWith("/handler/file?name=calendar", { method: "HEAD", credentials: "same-origin" });
    expect(followed).toEqual(["/handler/file?name=calendar"]);
    expect(screen.queryByText("failed")).toBeNull();
  });

  it.each([["refused", () => Promise.resolve({ ok: false })], ["without a connection", () => Promise.reject(new TypeError("offline"))]])("that is %s is not followed, and the page says so", async (_how, answer) => {
    vi.stubGlobal("fetch", vi.fn(answer));
    show();
    await press("save");
    expect(followed).toEqual([]);
    expect(screen.getByText("failed")).toBeTruthy();
  });

  it("that would lack something is not followed", async () => {
    unsent = 1;
    show();
    await press("save");
    expect(followed).toEqual([]);
    expect(screen.getByText("unsent")).toBeTruthy();
    unsent = 0;
    await press("save");
    expect(screen.queryByText("unsent")).toBeNull();
    expect(followed).toHaveLength(1);
  });

  it("is copied as text, or shown to be copied by hand where a frame denies that", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    show();
    await press("copy");
    expect(writeText).toHaveBeenCalledWith("15 ธ.ค. ตรวจสายตา");
    expect(screen.getByLabelText<HTMLTextAreaElement>("copied").value).toBe("15 ธ.ค. ตรวจสายตา");
    writeText.mockImplementation(() => Promise.reject(new Error("denied")));
    await press("copy");
    expect(screen.getByLabelText("by hand")).toBeTruthy();
  });
});
