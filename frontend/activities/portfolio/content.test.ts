/** What a portfolio reads: what is left out, what was done with a comment, and the draft of an indicator. */
import { describe, expect, it } from "vitest";
import { valuesView } from "../../state/view";
import { draftOf, entriesOf, followed, inWords, isEmpty, isWhole, kept, leftOut, offered, partLabel, picked, questionLabel, readDid, readLook, readShare, readStatement, readStep, recordOf, statementYear, yearOfCode } from "./content";
import { NO_STATEMENT } from "./model.gen";
import { ABOUT_PARTNER, CHANGED, COMMENT, ENTRIES, NETWORK, STEP, WPA, withRecord } from "./record.fixture";

const NOTHING = valuesView({});
const content = withRecord();

describe("what is left out", () => {
  it("is what was dropped, or started out and was never taken in", () => {
    const answers = valuesView({ [`drop:${STEP.ref}`]: { out: true }, [`drop:${ABOUT_PARTNER.ref}`]: { out: false } });
    expect([leftOut(NOTHING, STEP), leftOut(answers, STEP)]).toEqual([false, true]);
    expect([leftOut(NOTHING, ABOUT_PARTNER), leftOut(answers, ABOUT_PARTNER)]).toEqual([true, false]);
    expect(kept(content, answers, "steps")).toHaveLength(1);
    expect(kept(content, NOTHING, "feedback")).toEqual([COMMENT, CHANGED]);
  });

  it("no part is, until it is said", () => {
    expect(picked(NOTHING, "network")).toBe(true);
    expect(picked(valuesView({ "pick:network": { inside: false } }), "network")).toBe(false);
  });
});

describe("the parts to choose from", () => {
  it("are those with something in them, and those that the teacher writes", () => {
    const ids = (...asked: Parameters<typeof offered>) => offered(...asked).map(({ id }) => id);
    expect(ids(content, WPA)).toEqual(["network", "levels", "strength", "steps", "hours", "feedback", "wpa", "reflect"]);
    expect(ids(withRecord({}), [])).toEqual(["reflect"]);
    expect(ids(withRecord({}), WPA)).toEqual(["wpa", "reflect"]);
  });

  it("have nothing in them before the record has come", () => {
    const before = { ...content, record: undefined };
    expect(recordOf(before as never)).toBeUndefined();
    expect(entriesOf(before as never, "steps")).toEqual([]);
  });

  it("are called as their author calls them, and by their id where they are gone", () => {
    expect([partLabel(content, "nowhere"), questionLabel(content, "nowhere")]).toEqual(["nowhere", "nowhere"]);
    expect(partLabel(content, "steps")).toBe(content.parts.find(({ id }) => id === "steps")?.label);
  });
});

describe("a comment", () => {
  it("is answered by what is written here, else by the reply there", () => {
    const emptied = valuesView({ [`did:${COMMENT.ref}`]: { text: " " } });
    expect(readDid(NOTHING, COMMENT)).toBe("ชวนปู่ย่าแล้ว");
    expect(readDid(emptied, COMMENT)).toBe(" ");
    expect([followed(NOTHING, COMMENT), followed(emptied, COMMENT)]).toEqual([true, false]);
  });

  it("is followed where the place changed afterwards, and else is not", () => {
    expect([followed(NOTHING, CHANGED), followed(NOTHING, ABOUT_PARTNER)]).toEqual([true, false]);
  });
});

describe("an indicator", () => {
  it("rests on its newest fiscal year, which may not be that of the others", () => {
    expect([yearOfCode(content, "2.4"), yearOfCode(content, "3.2"), yearOfCode(content, "1.1")]).toEqual([2027, 2028, 0]);
    expect(statementYear(content)).toBe(2028);
  });

  it("is drafted of that year alone, and says of what", () => {
    expect(draftOf(content, "2.4", NETWORK)).toEqual({
      words: { task: "ร่วมกับภาคี 9 ราย", result: "ขยับ 1 ราย", measure: "" },
      from: ["แผนที่", "บันได"],
    });
    expect(draftOf(content, "1.1", NETWORK)).toEqual({ words: { task: "", result: "", measure: "" }, from: [] });
  });

  it("has a line for each thing that is told", () => {
    const also = ENTRIES.filter(({ ref }) => ref === "0a.2.wpa").map((one) => ({ ...one, ref: "0f.1.wpa", line: [{ text: "ทำข้อตกลง", partner: "" }], source: "ข้อตกลง" }));
    expect(draftOf(withRecord({ entries: [...ENTRIES, ...also] }), "2.4", NETWORK).words.task).toBe("ร่วมกับภาคี 9 ราย\nทำข้อตกลง");
  });

  it("is empty, in part, or whole", () => {
    const [some, all] = [{ ...NO_STATEMENT, task: "งาน" }, { ...NO_STATEMENT, task: "ก", result: "ข", measure: "ค" }];
    expect([NO_STATEMENT, some, all].map(isEmpty)).toEqual([true, false, false]);
    expect([NO_STATEMENT, some, all].map(isWhole)).toEqual([false, false, true]);
  });
});

it("a partner is called as now, and as then where the network lacks it", () => {
  expect(inWords(STEP.line, NETWORK)).toBe("คุยกับวัดโพธิ์ศรี");
  expect(inWords(STEP.line, NOTHING)).toBe("คุยกับวัดเก่า");
  expect(inWords(undefined, NETWORK)).toBe("");
});

describe("what is not answered yet", () => {
  it("is empty, closed to others and without her name", () => {
    expect(readStep(NOTHING, STEP.ref)).toEqual({ done: "", text: "" });
    expect([readLook(NOTHING, "self"), readStatement(NOTHING, "2.4")]).toEqual(["", NO_STATEMENT]);
    expect(readShare(NOTHING)).toEqual({ names: "alias", me: false, licence: "" });
  });

  it("stays so beside the fields that are", () => {
    const answers = valuesView({ share: { licence: "by" }, [`step:${STEP.ref}`]: { done: "no" }, "wpa:2.4": { task: "งาน" } });
    expect(readShare(answers)).toEqual({ names: "alias", me: false, licence: "by" });
    expect(readStep(answers, STEP.ref)).toEqual({ done: "no", text: "" });
    expect(readStatement(answers, "2.4")).toEqual({ task: "งาน", result: "", measure: "" });
  });
});
