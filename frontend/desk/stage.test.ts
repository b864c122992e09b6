/** What a trainer has chosen at a stage, and what is still missing there. */
import { describe, expect, it } from "vitest";
import { valuesView } from "../state/view";
import { readDraft } from "./draft";
import { stageShape } from "./gate.fixture";
import { agreedOf, atStage, gateOf, gateProblems, outcomeOf } from "./stage";

const review = (gate: object, more: Record<string, object> = {}) => valuesView({ gate, ...more });

describe("the gate", () => {
  it("is empty before anything was chosen, and filled up where less was stored", () => {
    expect(gateOf(valuesView({}))).toEqual({ outcome: "", as_role: "", amount: null });
    expect(gateOf(review({ outcome: "on" }))).toEqual({ outcome: "on", as_role: "", amount: null });
    expect(outcomeOf(stageShape(), gateOf(review({ outcome: "of_another_stage" })))).toBeUndefined();
  });

  it("gives the draft the decision that its outcome is, whatever was chosen before", () => {
    const before = valuesView({ decision: { value: "accept" } });
    const decided = (gate: object): string => atStage(readDraft(before), stageShape(), review(gate)).decision;
    expect([decided({ outcome: "on" }), decided({ outcome: "money" }), decided({}), decided({ outcome: "gone" })]).toEqual(["return", "accept", "", ""]);
    expect(atStage(readDraft(before), null, review({ outcome: "on" })).decision).toBe("accept");
  });
});

describe("what is missing", () => {
  it("is first of all the outcome", () => {
    expect(gateProblems(stageShape(), review({}))).toEqual({ problems: [{ path: "gate#outcome", code: "outcome_missing" }], wordless: true });
  });

  it("are words, unless the outcome says something by itself", () => {
    expect([gateProblems(stageShape(), review({ outcome: "back" })).wordless, gateProblems(stageShape({ sheets: null }), review({ outcome: "on" })).wordless]).toEqual([false, true]);
  });

  it("are sheets, where the outcome follows from them", () => {
    expect(gateProblems(stageShape(), review({ outcome: "on" })).problems).toEqual([{ path: "sheets", code: "sheets_few", params: { n: 1, of: 2 } }]);
    const enough = stageShape();
    expect(gateProblems({ ...enough, sheets: { ...enough.sheets!, n: 2 } }, review({ outcome: "on" })).problems).toEqual([]);
    expect(gateProblems(stageShape(), review({ outcome: "back" })).problems).toEqual([]);
  });

  it("is the amount that the outcome names; nothing at all is an amount", () => {
    expect(gateProblems(stageShape(), review({ outcome: "money" })).problems).toEqual([{ path: "gate#amount", code: "amount_missing" }]);
    expect(gateProblems(stageShape(), review({ outcome: "money", amount: 0 })).problems).toEqual([]);
  });
});

it("what was agreed on is by line, without those that nobody has recorded", () => {
  expect(agreedOf(valuesView({ "agreed:need": { points: 2.5 }, "agreed:doable": { points: null }, "agreed:none": { points: 0 } }))).toEqual({ need: 2.5, none: 0 });
});
