import { expect, test, vi } from "vitest";
import { fit } from "./TextPair";

/** A field whose text is `height` px high; what is done to it is written down. */
function field(height: number, done: string[]): HTMLTextAreaElement {
  const area = document.createElement("textarea");
  vi.spyOn(area, "scrollHeight", "get").mockImplementation(() => {
    done.push(`read ${area.style.height}`);
    return height;
  });
  return area;
}

test("fields are measured together, after the last of them was written", async () => {
  const done: string[] = [];
  const [first, second] = [field(40, done), field(64, done)];
  first.style.height = second.style.height = "300px";
  fit(first);
  fit(second);
  fit(first);
  expect(done).toEqual([]);
  await Promise.resolve();
  expect(new Set(done)).toEqual(new Set(["read auto"]));
  expect([first, second].map((area) => area.style.height)).toEqual(["40px", "64px"]);
});

test("one that is hidden keeps the height of its rows, and is measured when it asks again", async () => {
  const area = field(0, []);
  fit(area);
  await Promise.resolve();
  expect(area.style.height).toBe("auto");
  vi.spyOn(area, "scrollHeight", "get").mockReturnValue(52);
  fit(area);
  await Promise.resolve();
  expect(area.style.height).toBe("52px");
});
