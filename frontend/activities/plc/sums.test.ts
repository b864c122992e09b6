/** Hours by fiscal year and by term: the ring and the table. */
import { describe, expect, it } from "vitest";
import { CERTIFIED, CONTENT, logOf, meeting, SIX } from "./log.fixture";
import { sureOf, waitingOf } from "./log";
import { byFiscal, byTerm, HOLIDAYS, total } from "./sums";

/** One meeting of an hour and a half on each of these days. */
const on = (...days: string[]) => logOf(Object.fromEntries(days.map((date, at) => [`session:m${String(at)}`, meeting({ date, order: at })])), "2027-12-31").counting;
const keys = (days: string[]): string[] => byTerm(on(...days), CONTENT).map(({ key }) => key);

describe("a fiscal year", () => {
  it("ends on 30 September and begins on 1 October", () => {
    expect(byFiscal(on("2026-09-30", "2026-10-01"))).toEqual([
      { key: "2569", year: 2569, certified: 0, waiting: 90, sessions: 1 },
      { key: "2570", year: 2570, certified: 0, waiting: 90, sessions: 1 },
    ]);
  });

  it("is one over New Year", () => {
    expect(byFiscal(on("2026-10-21", "2026-12-31", "2027-01-01", "2027-09-30"))).toMatchObject([{ key: "2570", waiting: 360, sessions: 4 }]);
  });
});

describe("a term", () => {
  it("that crosses New Year carries the year it begins in", () => {
    expect(byTerm(on("2026-11-01", "2026-12-31", "2027-01-01", "2027-04-01"), CONTENT)).toEqual([{ key: "t2-2569", label: "ภาคเรียนที่ 2", year: 2569, certified: 0, waiting: 360, sessions: 4 }]);
  });

  it("and the next one like it are two", () => {
    expect(keys(["2026-04-01", "2026-11-01"])).toEqual(["t2-2568", "t2-2569"]);
  });

  it("has its first and its last day; the days between are holidays", () => {
    expect(keys(["2026-05-15", "2026-05-16"])).toEqual([HOLIDAYS, "t1-2569"]);
    expect(keys(["2026-10-11", "2026-10-12"])).toEqual(["t1-2569", HOLIDAYS]);
    expect(keys(["2027-04-01", "2027-04-02"])).toEqual(["t2-2569", HOLIDAYS]);
  });

  it("is none where an author has none", () => {
    expect(byTerm(on("2026-11-25"), { ...CONTENT, terms: [] })).toEqual([{ key: HOLIDAYS, year: 0, certified: 0, waiting: 90, sessions: 1 }]);
  });
});

describe("the six meetings of the example", () => {
  const { counting } = logOf(SIX, "2026-12-03", CERTIFIED);

  it("are 9:55 in fiscal 2570, 5:15 of it certified and 4:40 waiting", () => {
    expect(byFiscal(counting)).toEqual([{ key: "2570", year: 2570, certified: 315, waiting: 280, sessions: 6 }]);
  });

  it("are 7:40 in term 2 of 2569 and 2:15 in the holidays", () => {
    expect(byTerm(counting, CONTENT).map(({ key, certified, waiting }) => [key, certified + waiting])).toEqual([[HOLIDAYS, 135], ["t2-2569", 460]]);
  });

  it("add up the same by year, by term and one by one", () => {
    const sum = (spans: { certified: number; waiting: number }[]): number => spans.reduce((all, { certified, waiting }) => all + certified + waiting, 0);
    expect([sum(byFiscal(counting)), sum(byTerm(counting, CONTENT)), total(counting, sureOf) + total(counting, waitingOf)]).toEqual([595, 595, 595]);
  });
});
