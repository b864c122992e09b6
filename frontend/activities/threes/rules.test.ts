/** Of any plan: problems stand at places that are there, and a plan that could be handed in cannot without one of its parts. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/threes/cases.json";
import preset from "../../../tests/golden/threes/preset.json";
import { valuesView } from "../../state/view";
import type { ProblemShape } from "../../types.gen";
import { items } from "../golden.fixture";
import type { ThreesContent } from "./model.gen";
import { problems } from "./rules";

type Values = Record<string, object>;

const content = preset as ThreesContent;
const complete = cases.find(({ name }) => name.includes("complete, with nothing to advise"));
const [ANSWERS, NETWORK] = [items(complete?.answers), items(complete?.network)];
const found = (answers: Values, network: Values = NETWORK): ProblemShape[] => problems({ content, answers: valuesView(answers), network: valuesView(network), minimum: 0 });
const blocking = (answers: Values, network?: Values): string[] => found(answers, network).filter((one) => one.blocking).map(({ code }) => code);
const without = (key: string, field: string, value: unknown = ""): Values => ({ ...ANSWERS, [key]: { ...ANSWERS[key], [field]: value } });

describe("a plan that could be handed in", () => {
  it("has nothing to mend", () => {
    expect(found(ANSWERS)).toEqual([]);
  });

  it.each([
    ["vision", "text", "", ["vision_missing"]],
    ["vision", "how", "", ["how_missing"]],
    ["with:temple", "on", false, ["s1_partner_missing"]],
    ["asset:hall", "can", "", ["pair_missing"]],
    ["asset:hall", "need", "", ["pair_missing"]],
    ["asset:hall", "partner", "", ["pair_missing"]],
    ["act:read", "text", "", ["act_text_missing"]],
    ["act:read", "date", "", ["no_dated_act"]],
    ["act:read", "owner", "", ["act_owner_missing"]],
    ["act:read", "partners", [], ["s3_partner_missing"]],
    ["act:read", "became", "yes", ["act_missing"]],
  ])("cannot without %s#%s", (key, field, value, codes) => {
    expect(blocking(without(key, field, value))).toEqual(codes);
  });

  it.each([
    ["vision", "people", null],
    ["vision", "date", ""],
    ["vision", "place", ""],
    ["word:read", "text", ""],
    ["asset:hall", "grade", ""],
    ["asset:hall", "subject", ""],
    ["act:read", "way", ""],
    ["use:hall.read", "on", false],
    ["serve:read.read", "on", false],
  ])("can without %s#%s", (key, field, value) => {
    expect(blocking(without(key, field, value))).toEqual([]);
  });

  it("cannot once its only partner has left the network", () => {
    const { "partner:temple": _, ...rest } = NETWORK;
    expect(blocking(ANSWERS, rest)).toEqual(["s1_partner_missing", "pair_missing", "s3_partner_missing"]);
  });
});

describe("of 300 plans made at random", () => {
  let seed = 11;
  const random = (below: number): number => {
    seed = (seed * 16807) % 2147483647;
    return seed % below;
  };
  const one = <T>(...of: T[]): T => of[random(of.length)] as T;
  const text = (): string => one("", " ", "อ่าน", "ศาลา");
  const plan = (): Values => {
    const made: Values = { vision: { text: one("", "เด็กอ่านคล่อง", "ศาลา อ่าน"), how: one("", "alone", "together"), people: one(null, 0, 3) } };
    for (const id of ["a", "b", "c"]) {
      if (random(2)) made[`word:${id}`] = { text: text(), order: random(9) };
      if (random(2)) made[`asset:${id}`] = { partner: one("", "temple", "gone"), can: text(), need: text(), order: random(9) };
      if (random(2)) made[`act:${id}`] = { text: text(), way: one("", "teach_us", "both"), date: one("", "2026-12-25"), until: one("", "2026-12-01"), owner: text(), partners: one([], ["temple"], ["gone"]), became: one("", "", "asked", "no"), order: random(9) };
      for (const other of ["a", "b"]) {
        made[`use:${id}.${other}`] = { on: Boolean(random(2)) };
        made[`serve:${id}.${other}`] = { on: Boolean(random(2)) };
      }
    }
    return made;
  };

  it("each problem stands at an item or a lane that is there, once for each code", () => {
    for (let n = 0; n < 300; n += 1) {
      const answers = plan();
      const told = found(answers);
      for (const { path } of told) expect(["vision", "lane:synergy", "lane:school", ...Object.keys(answers)]).toContain(path.split("#")[0]);
      expect(new Set(told.map(({ path, code }) => `${path} ${code}`)).size).toBe(told.length);
    }
  });

  it("activities of the earlier wave change nothing", () => {
    for (let n = 0; n < 300; n += 1) {
      const answers = plan();
      const now = Object.fromEntries(Object.entries(answers).filter(([key, value]) => !(key.startsWith("act:") && (value as { became: string }).became)));
      expect(found(answers)).toEqual(found(now));
    }
  });
});
