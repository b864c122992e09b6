/** The gallery: looking for an aim, choosing a kind and what it begins with. */
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { t } from "../../components/words.fixture";
import { PageContext } from "../../shell";
import { Gallery, type GalleryData, type GalleryProps } from "./Gallery";

const preset = (value: string, minutes: number) => ({ value, label: `ชุด ${value}`, title: "", instructions: `ทำ ${value}`, minutes });
const gallery: GalleryData = {
  aims: [{ value: "know", label: "ทำความรู้จัก" }, { value: "reflect", label: "สะท้อนคิด" }],
  kinds: [
    { value: "map", label: "แผนที่", aim: "know", picture: "/map.svg", teacher: "วาด", trainer: "เห็นแผนที่", read: true, grading: "ตามเกณฑ์", presets: [preset("standard", 40)] },
    { value: "lesson", label: "บทเรียน", aim: "know", picture: "/lesson.svg", teacher: "เรียน", trainer: "เห็นผล", read: false, grading: "ระบบให้", presets: [preset("a", 9), preset("b", 11)] },
    { value: "aar", label: "ถอดบทเรียน", aim: "reflect", picture: "/aar.svg", teacher: "ฟัง", trainer: "เห็นกระดาน", read: true, grading: "ตามเกณฑ์", presets: [preset("standard", 40)] },
  ],
};

function show(over: Partial<GalleryProps> = {}) {
  const props: GalleryProps = { gallery, kind: "map", t, failed: "", busy: false, onUse: vi.fn(), onSet: vi.fn(), onLook: vi.fn(), trial: () => null, onCancel: vi.fn(), ...over };
  render(
    <PageContext.Provider value={{ t, language: "th", idPrefix: "g", problems: [], comments: [] }}>
      <Gallery {...props} />
    </PageContext.Provider>,
  );
  return props;
}
const card = (name: string): HTMLInputElement => screen.getByRole("radio", { name: new RegExp(name) });
const press = (name: string): void => { fireEvent.click(screen.getByRole("button", { name })); };

afterEach(cleanup);

test("one press takes the kind that is chosen", () => {
  const { onUse } = show();
  press("gallery.use");
  expect(onUse).toHaveBeenLastCalledWith({ kind: "map", preset: "standard" });
  fireEvent.click(card("ถอดบทเรียน"));
  press("gallery.use");
  expect(onUse).toHaveBeenLastCalledWith({ kind: "aar", preset: "standard" });
});

test("what an activity begins with is chosen per kind, and remembered", () => {
  const { onUse, onSet } = show();
  fireEvent.click(card("บทเรียน.*เรียน"));
  expect(screen.getByText("ทำ a")).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: /ชุด b/ }));
  expect(screen.getByText("ทำ b")).toBeTruthy();
  fireEvent.click(card("แผนที่"));
  fireEvent.click(card("บทเรียน.*เรียน"));
  press("gallery.use");
  press("gallery.set");
  expect(onUse).toHaveBeenLastCalledWith({ kind: "lesson", preset: "b" });
  expect(onSet).toHaveBeenLastCalledWith({ kind: "lesson", preset: "b" });
});

test("each says how long it takes, who reads it, what a trainer sees and where points come from", () => {
  show();
  expect(card("บทเรียน.*เรียน").closest("label")?.textContent).toContain("gallery.minutes 9–11");
  expect(card("บทเรียน.*เรียน").closest("label")?.textContent).toContain("gallery.unread");
  expect(card("แผนที่").closest("label")?.textContent).toContain("gallery.read");
  expect(screen.getByText("เห็นแผนที่")).toBeTruthy();
  expect(screen.getByText("ตามเกณฑ์")).toBeTruthy();
});

test("an aim leaves its kinds; what is not among them cannot be used", () => {
  const { onUse } = show();
  press("สะท้อนคิด");
  expect(screen.getAllByRole("radio")).toHaveLength(1);
  expect(screen.getByRole("button", { name: "สะท้อนคิด" }).getAttribute("aria-pressed")).toBe("true");
  const use = screen.getByRole<HTMLButtonElement>("button", { name: "gallery.use" });
  expect(use.disabled).toBe(true);
  fireEvent.click(card("ถอดบทเรียน"));
  expect(use.disabled).toBe(false);
  press("gallery.all 3");
  expect(screen.getAllByRole("radio")).toHaveLength(3);
  expect(card("ถอดบทเรียน").checked).toBe(true);
  expect(onUse).not.toHaveBeenCalled();
});

test("while it is saved nothing can be pressed, and what failed is said", () => {
  show({ busy: true });
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "gallery.use" }).disabled).toBe(true);
  cleanup();
  show({ failed: "บันทึกไม่ได้" });
  expect(screen.getByRole("status").textContent).toBe("บันทึกไม่ได้");
});

test("what a teacher sees is asked for by the choice, and stands with it", () => {
  const { onLook } = show({ trial: ({ kind }) => (kind === "aar" ? <p>กระดาน</p> : null) });
  fireEvent.click(card("ถอดบทเรียน"));
  press("gallery.look");
  expect(onLook).toHaveBeenLastCalledWith({ kind: "aar", preset: "standard" });
  expect(screen.getByText("กระดาน")).toBeTruthy();
  fireEvent.click(card("แผนที่"));
  expect(screen.queryByText("กระดาน")).toBeNull();
});
