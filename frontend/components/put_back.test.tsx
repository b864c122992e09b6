/** What was removed is put back: the focus is on what came back, near it, or where it was. */
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, expect, it } from "vitest";
import { putBack } from "./put_back";

afterEach(cleanup);
const drawn = (): Promise<unknown> => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); });

function Page({ there }: { there: "here" | "elsewhere" | "refused" }) {
  const [gone, set] = useState(true);
  const named = <button type="button" aria-label="แก้ วัดโพธิ์">x</button>;
  return (
    <div class="partnership-xblock">
      <button type="button">ที่อื่น</button>
      {!gone && there === "elsewhere" && <section>{named}</section>}
      <ul class="list">
        <li><button type="button">วัดป่า</button></li>
        {gone && <li><button type="button" onClick={() => { putBack("วัดโพธิ์", () => { set(there === "refused"); }); }}>put back</button></li>}
        {!gone && there === "here" && <li>{named}</li>}
      </ul>
    </div>
  );
}

async function press(there: Parameters<typeof Page>[0]["there"]): Promise<Element | null> {
  render(<Page there={there} />);
  const button = screen.getByRole("button", { name: "put back" });
  button.focus();
  fireEvent.click(button);
  await drawn();
  return document.activeElement;
}

it("goes to what came back, first in the list it was pressed in", async () => {
  expect((await press("here"))?.getAttribute("aria-label")).toBe("แก้ วัดโพธิ์");
});

it("goes to it elsewhere in the block, or stays at the list where it has no field", async () => {
  expect((await press("elsewhere"))?.getAttribute("aria-label")).toBe("แก้ วัดโพธิ์");
});

it("stays at the list where nothing has its name", async () => {
  render(<div class="partnership-xblock"><ul><li><button type="button" onClick={(event) => { const li = event.currentTarget.closest("li"); putBack("วัดโพธิ์", () => { li?.remove(); }); }}>put back</button></li></ul></div>);
  const button = screen.getByRole("button");
  button.focus();
  fireEvent.click(button);
  await drawn();
  expect(document.activeElement?.tagName).toBe("UL");
});

it("leaves the focus where the button stays", async () => {
  expect((await press("refused"))?.textContent).toBe("put back");
});
