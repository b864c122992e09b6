/** Ties, the school and partners, as the map reads them from the shared network. */
import { describe, expect, it } from "vitest";
import { NO_PARTNER } from "../../network/model.gen";
import { frozenView, valuesView } from "../../state/view";
import type { RoundShape } from "../../types.gen";
import { freshOf, OTHER, partnersOf, pillarOf, schoolOf, spotsOf, tiesOf, tiesWith, yearOf } from "./partners";
import { content, samplePartners } from "./sample.fixture";

const tie = (a: string, b: string) => ({ a, b, line: "" });
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

describe("ties", () => {
  it("are between two different partners that are both there, each pair once", () => {
    const network = valuesView({ ...samplePartners(3), "tie:1": tie("p1", "p2"), "tie:2": tie("p2", "p1"), "tie:3": tie("p3", "p3"), "tie:4": tie("p1", "gone") });
    expect(ids(tiesOf(network))).toEqual(["1"]);
  });

  it("of one partner are told also when it was removed, the others being there", () => {
    const items = Object.fromEntries(Object.entries({ ...samplePartners(3), "tie:1": tie("p1", "p2"), "tie:2": tie("p2", "p3") }).map(([key, v]) => [key, { v: v as object as Record<string, unknown>, r: 1, gone: key === "partner:p1" }]));
    const network = frozenView(items);
    expect(ids(tiesOf(network))).toEqual(["2"]);
    expect(ids(tiesWith(network, "p1"))).toEqual(["1"]);
    expect(ids(tiesWith(network, "p2"))).toEqual(["2"]);
  });
});

describe("a partner's pillar", () => {
  const pillar = (over: object): string => pillarOf({ ...NO_PARTNER, ...over }, content);

  it("is the one she chose, else its sector's", () => {
    expect([pillar({ sector: "community" }), pillar({ sector: "community", pillar: "school" })]).toEqual(["home", "school"]);
  });

  it("is the last one where nobody knows its sector", () => {
    expect([pillar({}), pillar({ sector: "gone" })]).toEqual([OTHER, OTHER]);
  });
});

describe("new partners", () => {
  const now = partnersOf(valuesView(samplePartners(3)));
  const before = (network: object): RoundShape => ({ network }) as unknown as RoundShape;

  it("are those that the round before did not have, or had lost", () => {
    expect([...freshOf(now, [before({ "partner:p1": { v: {}, r: 1 }, "partner:p2": { v: {}, r: 1, gone: true } })])]).toEqual(["p2", "p3"]);
  });

  it("are none in a first round", () => {
    expect(freshOf(now, []).size).toBe(0);
  });
});

it("the school's card and her own layout are read where they are", () => {
  expect(schoolOf(valuesView({}))).toMatchObject({ name: "", villages_tambon: null });
  expect(schoolOf(valuesView({ context: { name: "โรงเรียนเรา" } })).name).toBe("โรงเรียนเรา");
  expect([...spotsOf(valuesView({ "spot:p1": { x: 0.2, y: 0.4 } }))]).toEqual([["p1", { x: 0.2, y: 0.4 }]]);
});

it("a year is of the Buddhist Era in Thai, and of nothing where none is known", () => {
  expect([yearOf(2019, "th"), yearOf(2019, "en"), yearOf(null, "th")]).toEqual(["2562", "2019", ""]);
});
