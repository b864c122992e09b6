/** Two waves of a map in one picture: who is new has a ring, who moved a mark, who is gone an outline and no line. */
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import pairs from "../../../tests/golden/map/waves.json";
import preset from "../../../tests/golden/map/preset.json";
import { PageContext } from "../../components/context";
import { t } from "../../components/words.fixture";
import type { WaveText } from "../../kind";
import type { ItemShape } from "../../types.gen";
import { WavePicture } from "./wave_picture";

afterEach(cleanup);

const [PAIR, , EMPTY] = pairs;
const text = (network: object): WaveText => ({
  content: preset as unknown as WaveText["content"],
  answers: {},
  network: Object.fromEntries(Object.entries(network).map(([key, v]) => [key, { v: v as ItemShape["v"], r: 1 }])),
});

function draw(pair = PAIR, paper = false): Element {
  return render(
    <PageContext.Provider value={{ t, language: "th", idPrefix: "x", problems: [], comments: [] }}>
      <WavePicture before={text(pair?.earlier.network ?? {})} after={text(pair?.now.network ?? {})} paper={paper} />
    </PageContext.Provider>,
  ).container;
}
const node = (page: Element, id: string): Element => page.querySelector(`[data-id=${id}]`)!;
const [TEMPLE, SHOP, PARENTS, WEAVERS] = ["temple000001", "shop00000001", "parents00001", "weavers00001"];

it("draws everybody of both, each as what became of it", () => {
  const page = draw();
  expect([...page.querySelectorAll("[data-id]")].map((one) => one.getAttribute("data-id")).sort()).toEqual([PARENTS, SHOP, TEMPLE, WEAVERS]);
  expect([...page.querySelectorAll("[data-moved]")].map((mark) => mark.closest("[data-id]")?.getAttribute("data-id"))).toEqual([TEMPLE]);
  expect(node(page, WEAVERS).querySelector("circle[stroke-dasharray]")).not.toBeNull();
  expect(node(page, PARENTS).querySelector("[stroke-dasharray]")).toBeNull();
  expect(node(page, SHOP).querySelector("path")?.getAttribute("fill")).toBe("var(--paper)");
  expect(node(page, SHOP).querySelector("path")?.getAttribute("stroke-dasharray")).toBeTruthy();
});

it("explains its signs, and no other", () => {
  const signs = (page: Element): (string | null)[] => [...page.querySelectorAll(".pm-legend li")].map((one) => one.textContent);
  expect(signs(draw())).toEqual(["wave.how_first", "wave.how_moved", "wave.how_removed"]);
  cleanup();
  const still = { ...PAIR!, now: PAIR!.earlier };
  expect(signs(draw(still as never))).toEqual([]);
});

it("has a sentence for who does not see it, and uses no red or green for what became of a partner", () => {
  const page = draw();
  expect(page.querySelector("svg[role=img]")?.getAttribute("aria-label")).toMatch(/^map\.picture /);
  for (const mark of page.querySelectorAll("[data-moved] *")) expect(mark.outerHTML).not.toMatch(/--(ok|danger)/);
});

it("draws nothing of two empty networks", () => {
  expect(draw(EMPTY as never).innerHTML).toBe("");
});
