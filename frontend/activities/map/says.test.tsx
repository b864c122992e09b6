import { cleanup, screen } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { facts, sentence } from "./facts";
import { content, memoryView, samplePartners } from "./sample.fixture";
import { stage } from "./stage.fixture";

afterEach(cleanup);

const partner = (name: string, order: number, part: object = {}): object => ({ name, sector: "state", order, ...part });

it("empty sides are told in one sentence", () => {
  stage({ network: { "partner:a": partner("วัดป่าดอน", 1, { sector: "faith" }) } });
  expect(screen.getByText("fact.pillar_empty บ้านและโรงเรียน")).toBeTruthy();
  expect(screen.getAllByText(/^fact.pillar_empty/)).toHaveLength(1);
});

it("each kind of relation has a line of its own", () => {
  const relations = { a: { direction: "they_give" }, b: { direction: "we_give", quality: "thin" }, c: { direction: "both", quality: "strained" } };
  stage({ network: Object.fromEntries(Object.entries(relations).map(([id, part], n) => [`partner:${id}`, partner(id, n, part)])) });
  for (const code of ["both_ways", "we_give", "strained", "thin"]) expect(screen.getByText(new RegExp(`^fact.${code} 1 `)).tagName).toBe("SPAN");
});

it.each([
  ["th", "map.well_connected 2 ก ข และ อสม. หมู่ 4"],
  ["en", "map.well_connected 2 ก ข and อสม. หมู่ 4"],
])("who knows the most is listed as one says it: %s", (language, words) => {
  const network = memoryView({
    "partner:a": partner("ก ข", 1), "partner:b": partner("อสม. หมู่ 4", 2), "partner:c": partner("c", 3), "partner:d": partner("d", 4),
    "tie:1": { a: "a", b: "c", line: "" }, "tie:2": { a: "a", b: "d", line: "" }, "tie:3": { a: "b", b: "c", line: "" }, "tie:4": { a: "b", b: "e", line: "" }, "tie:5": { a: "a", b: "b", line: "" },
  });
  const most = facts(memoryView({ ...Object.fromEntries(["a", "b", "c", "d"].map((id) => [`partner:${id}`, network.get(`partner:${id}`)!])), "tie:1": { a: "a", b: "c" }, "tie:2": { a: "b", b: "d" }, "tie:3": { a: "a", b: "b" } }), content).find(({ code }) => code === "well_connected");
  expect(most?.partners).toEqual(["a", "b"]);
  const t = (key: string, params: Record<string, string | number> = {}): string => [key, params["n"], params["partners"]].join(" ");
  expect(sentence(most!, network, content, t, language)).toBe(words);
});

it("deleting a partner whom no other knows speaks of no lines", () => {
  stage({ network: samplePartners(1), props: { focusKey: "partner:p1#name" } });
  expect(screen.getByText("map.delete_none 0")).toBeTruthy();
});
