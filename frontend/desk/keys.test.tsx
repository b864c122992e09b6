/** The queue's single-key shortcuts. */
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stepOf, useKeysSwitch, useRowKeys } from "./keys";

function List() {
  const [on, setOn] = useKeysSwitch();
  const [root, setRoot] = useState<HTMLElement | null>(null);
  useRowKeys(on, root);
  return (
    <div ref={setRoot}>
      <button type="button" onClick={() => { setOn(!on); }}>{on ? "on" : "off"}</button>
      <input aria-label="name" />
      <ul>
        {["one", "two", "three"].map((row) => <li key={row}><a href={`/${row}/`} data-row={row}>{row}</a><button type="button">take {row}</button></li>)}
      </ul>
    </div>
  );
}
const press = (code: string, more: object = {}, target: Element = document.activeElement ?? document.body): void => {
  fireEvent.keyDown(target, { code, ...more });
};
const focused = (): string | null | undefined => document.activeElement?.textContent;

beforeEach(() => {
  document.cookie = "partnership_keys=on; path=/";
});
afterEach(cleanup);

describe("where a key goes", () => {
  it("is the next row and the one before, and no further than the ends", () => {
    expect([stepOf("KeyJ", -1, 3), stepOf("KeyJ", 2, 3), stepOf("KeyK", 2, 3), stepOf("KeyK", 0, 3), stepOf("KeyK", -1, 3)]).toEqual([0, 2, 1, 0, 0]);
  });

  it("is nowhere for another key, or in an empty list", () => {
    expect([stepOf("KeyL", 0, 3), stepOf("Enter", 0, 3), stepOf("KeyJ", -1, 0)]).toEqual([undefined, undefined, undefined]);
  });
});

describe("J and K", () => {
  it("move along the rows, whatever the key writes", () => {
    render(<List />);
    press("KeyJ", { key: "่" });
    press("KeyJ", { key: "j" });
    expect(focused()).toBe("two");
    press("KeyK");
    expect(focused()).toBe("one");
  });

  it("go on from a button of a row", () => {
    render(<List />);
    screen.getByText("take two").focus();
    press("KeyJ");
    expect(focused()).toBe("three");
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])("are the browser's with %o", (more) => {
    render(<List />);
    press("KeyJ", more);
    expect(document.activeElement).toBe(document.body);
  });

  it("are letters in a field", () => {
    render(<List />);
    const name = screen.getByLabelText("name");
    name.focus();
    press("KeyJ");
    expect(document.activeElement).toBe(name);
  });

  it("rest when they are switched off, and are on again for her when switched on", () => {
    render(<List />);
    fireEvent.click(screen.getByText("on"));
    press("KeyJ", {}, document.body);
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(screen.getByText("off"));
    press("KeyJ", {}, document.body);
    expect(focused()).toBe("one");
  });

  it("stay off in a browser that remembers it", () => {
    document.cookie = "partnership_keys=off; path=/";
    render(<List />);
    expect(screen.getByText("off")).toBeTruthy();
  });

  it("are heard no more when the list is gone", () => {
    const { unmount } = render(<List />);
    unmount();
    press("KeyJ", {}, document.body);
    expect(document.activeElement).toBe(document.body);
  });
});
