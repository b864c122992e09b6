/** A time of day as it is typed, beside one that is stored meanwhile. */
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LiveDocument } from "../state/document";
import { PageContext } from "./context";
import { TimeField } from "./TimeField";

const AT = "session:a#start";

function page(typed = new LiveDocument()) {
  const said = vi.fn<(time: string) => void>();
  const draw = (value: string) => (
    <PageContext.Provider value={{ t: (key) => key, language: "th", idPrefix: "px1", problems: [], comments: [], typed }}>
      <TimeField label="เริ่ม" at={AT} value={value} onChange={said} />
    </PageContext.Provider>
  );
  const { rerender } = render(draw("15:00"));
  return { typed, said, stored: (value: string) => { rerender(draw(value)); } };
}
const field = (): HTMLInputElement => screen.getByLabelText("เริ่ม");
const type = (value: string): void => { fireEvent.input(field(), { target: { value } }); };

afterEach(cleanup);

describe("a time", () => {
  it("is stored once it is left, as it can be", () => {
    const { said, typed, stored } = page();
    type("๘.๓๐");
    expect([field().value, said.mock.calls]).toEqual(["๘.๓๐", []]);
    fireEvent.blur(field());
    stored("08:30");
    expect([field().value, said.mock.calls, typed.typed.size]).toEqual(["08:30", [["08:30"]], 0]);
  });

  it("that is none stands as it was typed, and is told; drawn again and after a reload", () => {
    const { typed, said, stored } = page();
    type("25:00");
    fireEvent.blur(field());
    stored("15:00");
    const wrong = (): unknown[] => [field().value, field().getAttribute("aria-invalid"), said.mock.calls.length];
    expect(wrong()).toEqual(["25:00", "true", 0]);
    cleanup();
    const again = page(typed);
    expect([field().value, again.said.mock.calls]).toEqual(["25:00", []]);
  });

  it("that is none gives way to one stored meanwhile, by another device or by an offered length", () => {
    const { typed, stored } = page();
    type("25:00");
    fireEvent.blur(field());
    stored("16:00");
    expect([field().value, field().getAttribute("aria-invalid")]).toEqual(["16:00", null]);
    // Nothing is left that would hold up handing in, unseen.
    expect(typed.typed.size).toBe(0);
    stored("17:00");
    expect(field().value).toBe("17:00");
  });

  it("that is none gives way after a reload, too", () => {
    const { typed } = page();
    type("25:00");
    cleanup();
    const { stored } = page(typed);
    expect(field().value).toBe("25:00");
    stored("16:00");
    expect([field().value, typed.typed.size]).toEqual(["16:00", 0]);
  });

  it("does not change under the finger: what is being typed stands, and is what was said last", () => {
    const { said, stored } = page();
    type("9");
    stored("16:00");
    expect(field().value).toBe("9");
    type("9.15");
    expect(field().value).toBe("9.15");
    fireEvent.blur(field());
    expect(said.mock.calls).toEqual([["09:15"]]);
  });

  it("typed over one that was replaced since, and none, gives way when it is left", () => {
    const { stored } = page();
    type("9");
    stored("16:00");
    type("99");
    fireEvent.blur(field());
    expect(field().value).toBe("16:00");
  });

  it("is taken away when nothing is left of it", () => {
    const { said } = page();
    type(" ");
    expect(said.mock.calls).toEqual([[""]]);
  });
});
