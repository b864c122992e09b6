/** The code of a meeting: every fact comes back, a slip of the finger is found, and no word of anyone is in it. */
import { describe, expect, it } from "vitest";
import { CONTENT, meeting } from "./log.fixture";
import { codeOf, factsOf } from "./meeting_code";
import type { PlcContent } from "./model.gen";

const FACTS = { date: "2026-11-25", start: "15:00", end: "16:30", pause: 10, step: "do", roles: { model: 1, buddy: 4 } };
const CODE = codeOf(FACTS, CONTENT);
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

describe("a code", () => {
  it("is short, and means the same to every release", () => {
    expect(CODE).toBe("BMMM-MEYG-F8H0-2");
  });

  it("gives every fact back", () => {
    expect(factsOf(CODE, CONTENT)).toEqual(FACTS);
    for (const facts of [
      { date: "2020-01-01", start: "00:00", end: "00:00", pause: 0, step: "", roles: {} },
      { date: "2064-11-08", start: "23:59", end: "23:59", pause: 240, step: "see", roles: Object.fromEntries(CONTENT.roles.map(({ id }) => [id, 99])) },
      { date: "2028-02-29", start: "08:05", end: "07:00", pause: 1, step: "plan", roles: { expert: 2 } },
    ]) {
      expect(factsOf(codeOf(facts, CONTENT), CONTENT)).toEqual(facts);
    }
  });

  it("is read however it is typed", () => {
    for (const typed of [CODE.toLowerCase(), CODE.replaceAll("-", " "), CODE.replaceAll("-", ""), ` ${CODE}. `, CODE.replaceAll("0", "o").replaceAll("1", "l"), CODE.replaceAll("-", "–")]) {
      expect(factsOf(typed, CONTENT)).toEqual(FACTS);
    }
    const thai = codeOf({ ...FACTS, date: "2026-12-02" }, CONTENT);
    expect(factsOf(thai.replace(/\d/gu, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)] ?? ""), CONTENT)).toMatchObject({ date: "2026-12-02" });
  });

  it("says nothing of what was talked about, where, or with whom", () => {
    expect(codeOf(meeting({ topic: "a", place: "b", partners: ["c"], cycle: "d", number: 1 }), CONTENT)).toBe(codeOf(meeting({ topic: "z", place: "", partners: [], cycle: "", number: null }), CONTENT));
  });

  it("waits for a day and times, and holds no more than it can", () => {
    for (const part of [{ date: "" }, { start: "" }, { end: "" }, { date: "2019-12-31" }, { date: "2064-11-10" }, { pause: 241 }, { roles: { model: 100 } }]) {
      expect(codeOf({ ...FACTS, ...part }, CONTENT)).toBe("");
    }
  });
});

describe("what is no code", () => {
  it("is told when a letter is mistyped, wherever it is", () => {
    const letters = CODE.replaceAll("-", "");
    for (const [at, right] of [...letters].entries()) {
      for (const wrong of SIGNS) {
        if (wrong !== right) expect(factsOf(letters.slice(0, at) + wrong + letters.slice(at + 1), CONTENT)).toEqual({ code: "wrong" });
      }
    }
  });

  it("is told when two letters changed places", () => {
    const letters = [...CODE.replaceAll("-", "")];
    for (let a = 0; a < letters.length; a++) {
      for (let b = a + 1; b < letters.length; b++) {
        const typed = letters.with(a, letters[b] ?? "").with(b, letters[a] ?? "");
        if (letters[a] !== letters[b]) expect(factsOf(typed.join(""), CONTENT)).toEqual({ code: "wrong" });
      }
    }
  });

  it("is told when it is of a log with other steps or roles", () => {
    const others: PlcContent[] = [
      { ...CONTENT, steps: CONTENT.steps.slice(1) },
      { ...CONTENT, roles: [...CONTENT.roles].reverse() },
      { ...CONTENT, roles: [...CONTENT.roles, { id: "pupil", label: "", hidden: false, short: "" }] },
    ];
    for (const other of others) expect(factsOf(CODE, other)).toEqual({ code: "wrong" });
    const renamed = { ...CONTENT, roles: CONTENT.roles.map((role) => ({ ...role, label: "x", hidden: true })) };
    expect(factsOf(CODE, renamed)).toEqual(FACTS);
  });

  it("is told when no code looks like it", () => {
    for (const typed of ["", "  ", "พรุ่งนี้บ่ายสาม", "U2", "1".repeat(41), "1".repeat(5000)]) expect(factsOf(typed, CONTENT)).toEqual({ code: "unclear" });
    for (const typed of ["0", "1", "15:00".replace(":", "")]) expect(factsOf(typed, CONTENT)).toEqual({ code: "wrong" });
  });
});
