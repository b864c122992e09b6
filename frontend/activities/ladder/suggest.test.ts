/** The rule that suggests a level, over every pattern of answers there is: the same as in Python. */
import { describe, expect, it } from "vitest";
import golden from "../../../tests/golden/ladder/patterns.json";
import preset from "../../../tests/golden/ladder/preset.json";
import { UNKNOWN } from "./content";
import type { LadderContent } from "./model.gen";
import { ASK, votes } from "./suggest";

const LEVELS = preset.levels.map(({ id }) => id);
const PATTERNS = preset.questions.reduce<string[][]>((rows, _) => rows.flatMap((row) => [...LEVELS, UNKNOWN].map((level) => [...row, level])), [[]]);

/** Answers that point to these levels, question by question. */
function answers(pattern: readonly string[], content: LadderContent = preset): Record<string, string> {
  return Object.fromEntries(content.questions.map((question, n) => [question.id, question.answers.find(({ level }) => level === pattern[n])?.id ?? UNKNOWN]));
}
const suggested = (pattern: readonly string[], content: LadderContent = preset): string => votes(answers(pattern, content), content).suggested;
const SUGGESTED = new Map(PATTERNS.map((pattern) => [pattern.join(), suggested(pattern)]));
const count = (sure: boolean): Record<string, number> => {
  const told: Record<string, number> = {};
  for (const [pattern, level] of SUGGESTED) if (!sure || !pattern.includes(UNKNOWN)) told[level] = (told[level] ?? 0) + 1;
  return told;
};

describe("the patterns of five answers", () => {
  it("that are sure suggest 106 times each level, and ask 600 times", () => {
    expect(count(true)).toEqual({ [ASK]: 600, ...Object.fromEntries(LEVELS.map((level) => [level, 106])) });
  });

  it("with those that are not sure suggest 181 times each, and ask 2,401 times", () => {
    expect(count(false)).toEqual({ [ASK]: 2401, ...Object.fromEntries(LEVELS.map((level) => [level, 181])) });
  });

  it("are read as the server reads them, one by one", () => {
    expect(golden.levels).toEqual(LEVELS);
    expect([...SUGGESTED.values()].map((level) => (level === ASK ? "-" : String(LEVELS.indexOf(level)))).join("")).toBe(golden.suggested);
  });

  it("ask wherever three are not sure", () => {
    expect(new Set(PATTERNS.filter((pattern) => pattern.filter((level) => level === UNKNOWN).length > 2).map((pattern) => SUGGESTED.get(pattern.join())))).toEqual(new Set([ASK]));
  });

  it("are not changed by one more answer for the suggested level", () => {
    for (const pattern of PATTERNS) {
      const level = SUGGESTED.get(pattern.join()) ?? ASK;
      if (level !== ASK) expect(pattern.map((_, n) => SUGGESTED.get(pattern.with(n, level).join()))).toEqual(pattern.map(() => level));
    }
  });

  it.each([1, 2, 3])("say the same whatever the order of levels and questions: turned by %i", (turn) => {
    const turned = <T,>(row: readonly T[]): T[] => [...row.slice(turn), ...row.slice(0, turn)];
    const content: LadderContent = { ...preset, levels: turned(preset.levels).reverse(), questions: turned(preset.questions) };
    expect(PATTERNS.filter((pattern) => suggested(turned(pattern), content) !== SUGGESTED.get(pattern.join()))).toEqual([]);
  });
});

describe("counts", () => {
  it("stand most first, then in the author's order", () => {
    const seen = votes(answers([LEVELS[3] ?? "", LEVELS[2] ?? "", LEVELS[0] ?? "", LEVELS[2] ?? "", UNKNOWN]), preset);
    expect([...seen.counts]).toEqual([[LEVELS[2], 2], [LEVELS[0], 1], [LEVELS[3], 1]]);
    expect(seen).toMatchObject({ unknown: 1, asked: 5, begun: true, complete: true, suggested: ASK });
  });

  it("of nothing are none", () => {
    expect(votes({ other: "host" }, preset)).toMatchObject({ begun: false, complete: false, suggested: ASK });
    expect(votes({}, { ...preset, questions: [] }).complete).toBe(false);
  });
});
