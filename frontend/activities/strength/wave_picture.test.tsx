/** Two waves in one radar: then dashed and quieter, behind now; the table of waves says the same. */
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import preset from "../../../tests/golden/strength/preset.json";
import { PageContext } from "../../components/context";
import { t } from "../../components/words.fixture";
import type { WaveText } from "../../kind";
import type { ItemShape } from "../../types.gen";
import { strength } from "./kind";
import { WavePicture } from "./wave_picture";

afterEach(cleanup);

const IDS = preset.indicators.map(({ id }) => id);
type Level = number | "unknown" | null;
const text = (now: Level[], ids = IDS): WaveText => ({
  content: preset as unknown as WaveText["content"],
  answers: Object.fromEntries(ids.map((id, place) => [`rating:${id}`, { v: { now: now[place] ?? null, wanted: 5, evidence: "" }, r: 1 } as unknown as ItemShape])),
  network: {},
});
const all = (level: number): Level[] => IDS.map(() => level);
function draw(before: WaveText, after: WaveText, thaiDigits = false): Element {
  return render(
    <PageContext.Provider value={{ t, language: "th", idPrefix: "x", problems: [], comments: [] }}>
      <WavePicture before={before} after={after} thaiDigits={thaiDigits} />
    </PageContext.Provider>,
  ).container;
}
const line = (page: Element, look: string): Element => page.querySelector(`path[data-line=${look}]`)!;

it("is what the page sets above the sentences of two waves", () => {
  expect(strength.wavePicture?.()).toBe(WavePicture);
});

it("draws then dashed, thinner and in another colour, behind now", () => {
  const page = draw(text(all(2)), text(all(4)));
  const [then, now] = [line(page, "earlier"), line(page, "now")];
  expect(then.getAttribute("stroke-dasharray")).toBeTruthy();
  expect(now.getAttribute("stroke-dasharray")).toBeNull();
  const width = (one: Element): number => Number(one.closest("[stroke-width]")?.getAttribute("stroke-width"));
  expect(width(then)).toBeLessThan(width(now));
  expect(then.closest("[stroke]")?.getAttribute("stroke")).not.toBe(now.getAttribute("stroke"));
  expect(then.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(then.getAttribute("d")).not.toBe(now.getAttribute("d"));
});

it("draws what was wanted in neither, and explains both lines", () => {
  const page = draw(text(all(2)), text(all(4)));
  expect(line(page, "wanted")).toBeNull();
  expect([...page.querySelectorAll("li")].map((one) => one.textContent)).toEqual(["strength.now", "strength.earlier"]);
  expect(page.querySelector("svg[role=img]")?.getAttribute("aria-label")).toBe(`strength.radar_waves ${String(IDS.length)}`);
  expect(draw(text(all(2)), text(all(4)), true).querySelector("svg[role=img]")?.getAttribute("aria-label")).toBe("strength.radar_waves ๗");
});

it("leaves a line open where an area was not rated then", () => {
  const page = draw(text(all(2).slice(1), IDS.slice(1)), text(all(4)));
  expect(line(page, "earlier").getAttribute("d")).not.toContain("z");
  expect(line(page, "now").getAttribute("d")).toContain("z");
});

it.each([
  ["nothing was rated then", text([]), text(all(3))],
  ["nothing is rated now", text(all(3)), text(["unknown"])],
])("draws nothing where %s", (_name, before, after) => {
  expect(draw(before, after).innerHTML).toBe("");
});
