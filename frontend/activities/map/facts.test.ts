/** What the map says, in sentences. Which facts there are: golden.test.ts. */
import { describe, expect, it } from "vitest";
import { t } from "../../components/words.fixture";
import { valuesView } from "../../state/view";
import { facts, sentence, type Fact } from "./facts";
import { content, samplePartners } from "./sample.fixture";

const partners = samplePartners(3);
const NETWORK: Record<string, object> = { context: { name: "โรงเรียนเรา", faith: "mosque" }, ...partners };
const found = (more: Record<string, object> = {}): Fact[] => facts(valuesView({ ...NETWORK, ...more }), content);
const codes = (more: Record<string, object> = {}): string[] => found(more).map(({ code }) => code);
const fact = (code: Fact["code"], over: Partial<Fact> = {}): Fact => ({ code, params: {}, partners: [], private: false, ...over });
const said = (one: Fact, language = "th"): string => sentence(one, valuesView(NETWORK), content, t, language);

describe("facts", () => {
  it("are none of an empty map", () => {
    expect(facts(valuesView({ context: { name: "โรงเรียนเรา" } }), content)).toEqual([]);
  });

  it("speak of ties only where there are two partners", () => {
    expect(facts(valuesView(samplePartners(1)), content).map(({ code }) => code)).not.toContain("no_ties");
    expect(codes()).toContain("no_ties");
  });

  it("name who is known through the school alone, and who is known best", () => {
    const ties = { "tie:a": { a: "p1", b: "p2" }, "tie:b": { a: "p2", b: "p3" } };
    expect(codes({ "tie:a": ties["tie:a"] })).toContain("only_through_us");
    expect(found(ties).find(({ code }) => code === "well_connected")).toMatchObject({ params: { n: 2 }, partners: ["p2"] });
    expect(codes(ties)).not.toContain("only_through_us");
  });

  it("count partners, and the sectors that are said", () => {
    expect(found()[0]).toMatchObject({ code: "count", params: { n: 3, sectors: 2 }, partners: ["p1", "p2", "p3"] });
    expect(found({ "partner:p1": { ...partners["partner:p1"], sector: "" } })[0]?.params).toEqual({ n: 3, sectors: 1 });
  });

  it("name the pillars that nobody is in, or all of them when each has somebody", () => {
    expect(found().filter(({ code }) => code === "pillar_empty").map(({ params }) => params["pillar"])).toEqual(["faith", "school"]);
    const full = { "partner:p2": { ...partners["partner:p2"], sector: "faith" }, "partner:p3": { ...partners["partner:p3"], pillar: "school" } };
    expect(found(full)[1]).toMatchObject({ code: "pillars_full", params: { pillars: "home,faith,school" } });
  });

  it("tell who gives, each way by itself", () => {
    const given = { "partner:p1": { ...partners["partner:p1"], direction: "both" }, "partner:p2": { ...partners["partner:p2"], direction: "we_give" }, "partner:p3": { ...partners["partner:p3"], direction: "we_give" } };
    expect(found(given).filter(({ code }) => /give|both/.test(code)).map(({ code, partners: who }) => [code, who])).toEqual([["both_ways", ["p1"]], ["we_give", ["p2", "p3"]]]);
  });

  it("of how good a relation is are private, all others are not", () => {
    const weak = { "partner:p1": { ...partners["partner:p1"], quality: "thin" }, "partner:p2": { ...partners["partner:p2"], quality: "strained", direction: "both" } };
    expect(found(weak).filter((one) => one.private).map(({ code }) => code)).toEqual(["thin", "strained"]);
  });
});

describe("a sentence", () => {
  it("names its partners as one says them, in Thai with spaces around", () => {
    expect(said(fact("thin", { params: { n: 2 }, partners: ["p1", "p2"] }))).toBe("fact.thin 2 เครือข่ายผู้ปกครอง ป.4–ป.6 และ กลุ่มแม่บ้านทอผ้าดอนตะวัน");
    expect(said(fact("thin", { params: { n: 2 }, partners: ["p1", "p2"] }), "en")).toBe("fact.thin 2 เครือข่ายผู้ปกครอง ป.4–ป.6 and กลุ่มแม่บ้านทอผ้าดอนตะวัน");
  });

  it("calls a pillar what this school calls it, and one that is gone by its id", () => {
    expect(said(fact("pillar_empty", { params: { pillar: "faith" } }))).toBe("fact.pillar_empty มัสยิด ");
    expect(said(fact("pillar_empty", { params: { pillar: "gone" } }))).toBe("fact.pillar_empty gone ");
  });

  it("says two pillars as Thai does, close to each other", () => {
    expect(said(fact("pillar_empty", { params: { pillar: "home,faith" } }))).toBe("fact.pillar_empty บ้านและมัสยิด ");
  });

  it("says all pillars in a row", () => {
    const full = fact("pillars_full", { params: { pillars: "home,faith,school" } });
    expect([said(full), said(full, "en")]).toEqual(["fact.pillars_full บ้าน มัสยิด โรงเรียน ", "fact.pillars_full บ้าน, มัสยิด, โรงเรียน "]);
  });

  it("of several who are known best has words of its own", () => {
    expect(said(fact("well_connected", { params: { n: 2 }, partners: ["p1"] }))).toMatch(/^fact\.well_connected/);
    expect(said(fact("well_connected", { params: { n: 2 }, partners: ["p1", "p2"] }))).toMatch(/^map\.well_connected/);
  });
});
