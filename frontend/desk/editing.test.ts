import { expect, test } from "vitest";
import { afterEditing, whereFor } from "./editing";

function page(): HTMLElement {
  document.body.innerHTML = `
    <div><button id="pick"></button><div data-slot="q:care"></div></div>
    <div><div data-slot="partner:a#story"><button id="edit"></button></div></div>
    <div class="pd-new"><select></select><button id="new"></button></div>`;
  return document.body;
}

test("in one column the editor opens at its place; without one, among the comments", () => {
  const root = page();
  expect(whereFor(root, "q:care", false)).toBe("place");
  expect(whereFor(root, "tie:x", false)).toBe("list");
});

test("beside the work it opens where it can be seen", () => {
  const root = page();
  const slot = root.querySelector("[data-slot]") as HTMLElement;
  slot.getBoundingClientRect = () => ({ top: 300 }) as DOMRect;
  expect(whereFor(root, "q:care", true)).toBe("place");
  slot.getBoundingClientRect = () => ({ top: window.innerHeight + 500 }) as DOMRect;
  expect(whereFor(root, "q:care", true)).toBe("list");
});

test("the focus stays where the editor stood", () => {
  const root = page();
  const id = (): string | undefined => document.activeElement?.id;
  const editing = { id: "x", anchor: "q:care", type: "question", where: "place" } as const;
  afterEditing(root, editing);
  expect(id()).toBe("pick");
  afterEditing(root, { ...editing, anchor: "partner:a#story" });
  expect(id()).toBe("edit");
  afterEditing(root, { ...editing, where: "list" });
  expect(id()).toBe("new");
});
