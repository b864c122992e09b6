/** What the circle of the map is shared among. */
import { describe, expect, it } from "vitest";
import { NO_PARTNER } from "../../network/model.gen";
import { partnersOf } from "../../network/partners";
import { valuesView } from "../../state/view";
import { groupingOf } from "./groups";
import type { LayoutName, MapContent } from "./model.gen";
import { content } from "./sample.fixture";

const partners = (...sectors: string[]) => partnersOf(valuesView(Object.fromEntries(sectors.map((sector, n) => [`partner:p${String(n)}`, { ...NO_PARTNER, name: sector, sector, order: n }]))));
const ids = (layout: LayoutName, sectors: string[], of: MapContent = content): string[] => groupingOf(layout, partners(...sectors), of).groups.map(({ id }) => id);
const places = (layout: LayoutName, sectors: string[], of: MapContent = content): string[] => {
  const here = partners(...sectors);
  const { of: groupOf } = groupingOf(layout, here, of);
  return here.map(groupOf);
};
const hide = (pillar: string): MapContent => ({ ...content, pillars: content.pillars.map((row) => ({ ...row, hidden: row.id === pillar })) });

describe("by pillar", () => {
  it("all pillars stand there, also those that nobody is in", () => {
    expect(ids("pillars", ["home"])).toEqual(["home", "faith", "school", "other"]);
  });

  it("a partner stands in its sector's pillar", () => {
    expect(places("pillars", ["community", "faith", "ngo"])).toEqual(["home", "faith", "other"]);
  });

  it("a hidden pillar stands there while somebody is in it", () => {
    expect(ids("pillars", ["home"], hide("faith"))).toEqual(["home", "school", "other"]);
    expect(ids("pillars", ["faith"], hide("faith"))).toContain("faith");
  });

  it("a partner whose pillar an author took away stands in the last one", () => {
    const without = { ...content, pillars: content.pillars.filter(({ id }) => id !== "faith") };
    expect(places("pillars", ["faith", "home"], without)).toEqual(["other", "home"]);
  });

  it("the three pillars have their own colours, the others one each", () => {
    const more = { ...content, pillars: [...content.pillars, { id: "media", label: "สื่อ", hidden: false, core: false }, { id: "health", label: "สาธารณสุข", hidden: false, core: false }] };
    expect(groupingOf("pillars", partners("home"), more).groups.map(({ colour }) => colour)).toEqual([
      "var(--home)", "var(--faith)", "var(--school)", "var(--ngo)", "var(--state)", "var(--business)",
    ]);
  });
});

describe("by sector", () => {
  it("only sectors that are there stand there, in the author's order and the colour of their mark", () => {
    const { groups } = groupingOf("sectors", partners("ngo", "home", "ngo"), content);
    expect(groups.map(({ id, colour }) => `${id} ${colour}`)).toEqual(["home var(--home)", "ngo var(--ngo)"]);
  });

  it("partners whose sector nobody knows stand together, without a name", () => {
    expect(ids("sectors", ["home", "", "gone"])).toEqual(["home", ""]);
    expect(places("sectors", ["home", "", "gone"])).toEqual(["home", "", ""]);
  });

  it("nobody stands apart where every sector is known", () => {
    expect(ids("sectors", ["home", "faith"])).toEqual(["home", "faith"]);
  });
});
