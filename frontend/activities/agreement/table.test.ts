/** The agreement as a table: whatever is stored, each cell stands once, and what is open in it is named. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/agreement/preset.json";
import { valuesView } from "../../state/view";
import { asksLead, givenIn, partiesOf, rowItems, standing, tableOf } from "./table";

const NETWORK = { context: { name: "โรงเรียนบ้านดอน" }, "partner:a": { name: "วัด", sector: "faith" }, "partner:b": { name: "ร้าน", sector: "business" } };
const PARTIES = { "party:b": { partner: "b", order: 1 }, "party:a": { partner: "a", order: 2 } };
const table = (answers: Record<string, object>, network: Record<string, object> = NETWORK) => tableOf(valuesView(answers), valuesView(network), preset);

describe("parties", () => {
  it("our school first, also without an item; the others as they joined", () => {
    expect(partiesOf(valuesView(PARTIES), valuesView(NETWORK)).map(({ id, name, sector }) => [id, name, sector])).toEqual([["us", "โรงเรียนบ้านดอน", ""], ["b", "ร้าน", "business"], ["a", "วัด", "faith"]]);
    expect(partiesOf(valuesView({ ...PARTIES, "party:us": { order: 99 } }), valuesView(NETWORK)).map(({ id }) => id)).toEqual(["us", "b", "a"]);
  });

  it("one whose partner is not there any more is said to be gone", () => {
    expect(partiesOf(valuesView({ "party:x": { partner: "x" } }), valuesView(NETWORK)).map(({ id, gone }) => [id, gone])).toEqual([["us", false], ["x", true]]);
  });
});

describe("rows", () => {
  it("the author's in their order, then the teacher's own, then what was written to a topic that is gone", () => {
    const answers = { "row:z": { label: "ของเรา", order: 2 }, "row:y": { label: "อีกเรื่อง", order: 1 }, "give:old.us": { text: "เดิม" }, "give:empty.us": { text: " " } };
    expect(rowItems(valuesView(answers), preset).map(({ id }) => id)).toEqual(["knowledge", "people", "means", "care", "y", "z", "old"]);
  });

  it("one that is taken out is none, whatever is written in it", () => {
    const { rows } = table({ ...PARTIES, "row:care": { off: true }, "give:care.us": { text: "ดูแล" } });
    expect(rows.map(({ id }) => id)).toEqual(["knowledge", "people", "means"]);
  });

  it("a name of the teacher's counts before the author's", () => {
    expect(table({ "row:people": { label: "คน" } }).rows.map(({ label }) => label)[1]).toBe("คน");
    expect(table({ "row:people": { label: " " } }).rows.map(({ label }) => label)[1]).toBe("คนและการประสานงาน");
  });
});

describe("cells", () => {
  const SAME = { ...PARTIES, "give:care.us": { text: "ดูแล ๒ ครั้ง", by: "2027-01-01", follow: "ครู" }, "give:care.b": { text: "ดูแล2ครั้ง.", by: "", follow: "" } };

  it("one of each party in each row; given is what can be seen", () => {
    const found = table({ ...PARTIES, "give:people.a": { text: "ช่วย" }, "give:people.b": { text: "\u200b" }, "give:people.left": { text: "ไม่อยู่แล้ว" } });
    for (const { cells } of found.rows) expect(cells.map(({ party }) => party)).toEqual(["us", "b", "a"]);
    expect(givenIn(found).map(({ key }) => key)).toEqual(["give:people.a"]);
  });

  it("words that read the same ask who leads, until a party that is there does, or it is meant so", () => {
    const care = (answers: Record<string, object>) => table(answers).rows.find(({ id }) => id === "care");
    const asks = (lead: Record<string, object>): boolean => { const row = care({ ...SAME, ...lead }); return row !== undefined && asksLead(row); };
    expect(care(SAME)?.same.map(({ party }) => party)).toEqual(["us", "b"]);
    expect([asks({}), asks({ "lead:care": { party: "left" } }), asks({ "lead:care": { party: "a" } }), asks({ "lead:care": { split: true } })]).toEqual([true, true, false, false]);
  });

  it("the first thing that is open is named", () => {
    const at = (answers: Record<string, object>, row: string, party: string): string | undefined => {
      const found = table(answers).rows.find(({ id }) => id === row);
      const cell = found?.cells.find((one) => one.party === party);
      return found && cell && standing(found, cell);
    };
    expect(at(SAME, "care", "us")).toBe("no_lead");
    expect(at({ ...SAME, "lead:care": { party: "us" } }, "care", "us")).toBe("whole");
    expect(at({ ...SAME, "lead:care": { party: "us" } }, "care", "b")).toBe("no_day");
    expect(at({ ...PARTIES, "give:people.us": { text: "ก", by: "2027-01-01" } }, "people", "us")).toBe("no_follow");
    expect(at(PARTIES, "people", "us")).toBe("none");
  });
});
