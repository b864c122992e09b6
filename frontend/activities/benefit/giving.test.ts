/** Who gives whom what, counted from what is stored. The golden cases hold it to the server's. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/benefit/preset.json";
import { valuesView } from "../../state/view";
import { betweenEach, cellsByPartner, columns, isNobody, isOnlyExpected, toldOf, type Between } from "./giving";
import type { BenefitContent } from "./model.gen";

const content = preset as BenefitContent;
const H = (seen = "เห็น 3 ครั้ง") => ({ state: "happened", seen });
const E = { state: "expected", seen: "" };
const NETWORK = { "partner:b": { name: "ข", order: 1 }, "partner:a": { name: "ก", order: 2 } };
const each = (answers: Record<string, object>, network: Record<string, object> = NETWORK, of = content): Between[] => betweenEach(valuesView(answers), valuesView(network), of);
/** The one that is asked about, with what its map says of it. */
const one = (answers: Record<string, object>, direction = ""): Between | undefined => each(answers, { "partner:a": { name: "ก", direction, order: 1 } })[0];

describe("between the school and a partner", () => {
  it("stands each in the network's order, whatever it gives", () => {
    const answers = { "get:a.work": H(), "get:a.skills": H(), "get:a.events": H(), "get:b.work": E };
    expect(each(answers).map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("cells stand in the author's order, and those of other partners are not among them", () => {
    const [, a] = each({ "get:a.motivation": H(), "get:a.resources": E, "get:b.work": H(), "get:ab.work": H() });
    expect([...(a?.cells.get.keys() ?? [])]).toEqual(["resources", "motivation"]);
    expect(a?.cells.give.size).toBe(0);
  });

  it("is counted by direction and state", () => {
    const between = one({ "get:a.work": H(), "get:a.skills": H(), "get:a.events": E, "give:a.work": E });
    expect(between?.happened).toEqual({ get: 2, give: 0 });
    expect(between?.expected).toEqual({ get: 1, give: 1 });
  });

  it.each<[string, Record<string, object>, string, boolean]>([
    ["both have given", { "get:a.work": H(), "give:a.skills": H("") }, "two_way", true],
    ["only the partner has", { "get:a.work": H(), "give:a.skills": E }, "they_only", true],
    ["only we have", { "give:a.skills": H() }, "we_only", true],
    ["all is hope", { "get:a.work": E, "give:a.skills": E }, "hoped", true],
    ["a line was kept of what is unticked", { "get:a.work": { state: "", seen: "ดูงาน" } }, "none", false],
    ["a benefit is no longer offered", { "get:a.merger": H() }, "none", false],
    ["nothing is said", {}, "none", false],
  ])("%s", (_what, answers, standing, covered) => {
    expect(one(answers)).toMatchObject({ standing, covered });
  });

  it("names what has happened and is not told, in both directions", () => {
    expect(one({ "get:a.work": H(" \u200b"), "get:a.skills": H(), "give:a.events": H(""), "give:a.research": E })?.untold).toEqual(["get:a.work", "give:a.events"]);
  });
});

describe("who gives, as it would stand on the map,", () => {
  it.each<[string, Record<string, object>, string, string]>([
    ["is both where both have", { "get:a.work": H(), "give:a.work": H() }, "they_give", "both"],
    ["is one where one has", { "get:a.work": H() }, "both", "they_give"],
    ["is one where one has, also where the other is hoped for and the map says neither", { "get:a.work": H(), "give:a.work": E }, "we_give", "they_give"],
    ["is nothing where the map says both and the other direction is hoped for", { "give:a.work": H(), "get:a.work": E }, "both", ""],
    ["is nothing where all is hope", { "get:a.work": E }, "we_give", ""],
  ])("%s", (_what, answers, map, direction) => {
    expect(one(answers, map)?.direction).toBe(direction);
  });
});

describe("columns", () => {
  const answers = { "get:a.resources": H(), "get:b.resources": E, "get:a.work": E, "give:a.skills": H() };

  it("count partners by state, every benefit in the author's order", () => {
    const got = columns(content, each(answers), "get");
    expect(got.map(({ benefit }) => benefit)).toEqual(content.benefits.map(({ id }) => id));
    expect(got[0]).toEqual({ benefit: "resources", happened: 1, expected: 1 });
  });

  it("tell what nobody gives from what is only hoped for", () => {
    const got = columns(content, each(answers), "get");
    expect(got.filter(isOnlyExpected).map(({ benefit }) => benefit)).toEqual(["work"]);
    expect(got.filter(isNobody)).toHaveLength(8);
  });

  it("leave out a benefit that is not offered", () => {
    const less = { ...content, benefits: content.benefits.map((benefit) => ({ ...benefit, hidden: benefit.id === "resources" })) };
    expect(columns(less, each(answers, NETWORK, less), "get")[0]).toEqual({ benefit: "skills", happened: 0, expected: 0 });
  });
});

it("stored cells are found by partner, also by one that is no longer there", () => {
  const stored = cellsByPartner(valuesView({ "get:a.work": H(), "give:a.work": E, "get:gone.work": H(), ask: { benefit: "work" } }));
  expect([...stored.keys()]).toEqual(["a", "gone"]);
  expect(stored.get("a")?.map(({ key }) => key)).toEqual(["get:a.work", "give:a.work"]);
});

it("what is read of a partner stands in the author's order, with what is no longer offered last, and without what was unticked", () => {
  const items = cellsByPartner(valuesView({ "get:a.merger": H(), "get:a.motivation": E, "get:a.resources": H(), "get:a.work": { state: "", seen: "ดูงาน" }, "give:a.skills": E })).get("a") ?? [];
  expect(toldOf(items, "get", content).map(({ benefit }) => benefit)).toEqual(["resources", "motivation", "merger"]);
});
