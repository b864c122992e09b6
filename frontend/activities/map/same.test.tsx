/** On the map: asks about two names for one partner, joins, tells apart, and undoes. */
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { stage } from "./stage.fixture";

afterEach(cleanup);

const network = { "partner:a": { name: "นาขนวน", order: 1 }, "partner:b": { name: "บ้านนาขนวน", sector: "home", order: 2 } };
const press = (name: RegExp | string): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};

it("joins under the name that was chosen, and undoes it", () => {
  const { names, network: now } = stage({ network });
  expect(screen.getByRole("group", { name: "map.same_ask นาขนวน บ้านนาขนวน" })).toBeTruthy();
  press("map.same_join บ้านนาขนวน");
  expect(names()).toEqual(["บ้านนาขนวน"]);
  expect(now.item("partner:a")?.gone).toBe(true);
  expect(screen.getByText("map.same_joined นาขนวน บ้านนาขนวน")).toBeTruthy();
  expect(screen.queryByText(/map.same_ask/)).toBeNull();
  press(/map.same_undo/);
  expect(names()).toEqual(["นาขนวน", "บ้านนาขนวน"]);
  expect(screen.queryByText(/map.same_/)).toBeNull();
});

it("told apart, it is not asked again", () => {
  const { names } = stage({ network });
  press("map.same_apart");
  expect(names()).toHaveLength(2);
  expect(screen.queryByText(/map.same_/)).toBeNull();
});

it("restored in the list, all of it is undone", async () => {
  const { names, network: now } = stage({ network });
  press("map.same_join นาขนวน");
  press(/gone.restore/);
  await waitFor(() => {
    expect(now.get<{ into: string }>("same:b")?.into).toBe("");
  });
  expect(names()).toEqual(["นาขนวน", "บ้านนาขนวน"]);
  expect(now.get<{ sector: string }>("partner:a")?.sector).toBe("");
});

it("a reader is not asked", () => {
  stage({ network, face: "read" });
  expect(screen.queryByText(/map.same_/)).toBeNull();
});
