/** What the golden cases do not say: rules without a day, and of values of another release. */
import { expect, it } from "vitest";
import preset from "../../../tests/golden/plan/preset.json";
import { valuesView } from "../../state/view";
import type { PlanContent } from "./model.gen";
import { problems } from "./rules";

const content = { ...(preset as PlanContent), with_duties: false, with_years: false, with_cues: false };
const codes = (answers: Record<string, object>, today?: string): string[] => problems({ content, answers: valuesView(answers), network: valuesView({}), minimum: 0, ...(today ? { today } : {}) }).map(({ path, code }) => `${path} ${code}`);

it("an event that stores less than today's fields is read, and asked for what it lacks", () => {
  expect(codes({ "event:a": { text: "งาน" } }, "2026-11-20")).toEqual(["event:a#date event_date_missing", "event:a#owner event_owner_missing", "calendar no_partner"]);
});

it("of two on one day the later one is told, whatever its place among the keys", () => {
  const both = { "event:z": { text: "ก", date: "2027-01-12", owner: "ครู", partner: "p", order: 1 }, "event:a": { text: "ข", date: "2027-01-12", owner: "ครู", partner: "p", order: 2 } };
  expect(codes(both, "2027-01-12").filter((said) => said.includes("same_day"))).toEqual(["event:a#date same_day"]);
  expect(codes(both, "2027-01-13").filter((said) => said.includes("same_day"))).toEqual([]);
});
