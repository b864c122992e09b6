import { cleanup, fireEvent, render } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, expect, it } from "vitest";
import { numberOf } from "./editor/numbers";
import { NumberInput } from "./NumberInput";

afterEach(cleanup);

it("lets half a number stand while it is typed", () => {
  let now: number | string = 2;
  function Story() {
    const [value, setValue] = useState<number | string>(2);
    now = value;
    return <NumberInput label="คะแนน" at="points" value={String(value)} read={(typed) => String(numberOf(typed))} onChange={(typed) => { setValue(numberOf(typed)); }} />;
  }
  const field = render(<Story />).container.querySelector("input")!;
  fireEvent.input(field, { target: { value: "2." } });
  expect([field.value, now]).toEqual(["2.", 2]);
  fireEvent.input(field, { target: { value: "2.5" } });
  expect([field.value, now]).toEqual(["2.5", 2.5]);
  fireEvent.input(field, { target: { value: "๒.๕" } });
  expect([field.value, now]).toEqual(["๒.๕", 2.5]);
  fireEvent.input(field, { target: { value: "" } });
  expect([field.value, now]).toEqual(["", ""]);
  fireEvent.input(field, { target: { value: "มาก" } });
  expect(now).toBe("มาก");
});
