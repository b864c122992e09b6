/** Holds what a kind says of two waves to the golden pairs in tests/golden/<kind>/waves.json. */
import { expect, it } from "vitest";
import { t } from "../components/words.fixture";
import type { Kind, WaveRow, WaveText } from "../kind";
import type { ItemShape } from "../types.gen";
import { contentOf } from "./golden.fixture";

interface Documents {
  answers: object;
  network: object;
}
interface Pair {
  name: string;
  content: unknown;
  before: unknown;
  earlier: Documents;
  now: Documents;
  rows: string[][];
}

const shapes = (values: object): Record<string, ItemShape> => Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v: v as ItemShape["v"], r: 1 }]));

/** A row in short: what, key, was, is, that it was worded differently, and where a word is asked for. */
const short = ({ what, key, was, is, reworded, ask }: WaveRow): string[] => [what, key, was, is, ...(reworded ? ["reworded"] : []), ...(ask ? [ask.path, ask.text] : [])];

/** `empty`: by list of the content, the defaults of a row. */
export function runPairs<Content extends object, Word extends string>(waves: NonNullable<Kind<Content, Word>["waves"]>, pairs: readonly Pair[], preset: Content, empty: Partial<Record<keyof Content, object>> = {}): void {
  const text = (authored: unknown, { answers, network }: Documents): WaveText => ({ content: contentOf(preset, authored, empty) as WaveText["content"], answers: shapes(answers), network: shapes(network) });
  it.each(pairs.map((pair) => [pair.name, pair] as const))("%s", (_name, pair) => {
    const rows = waves(text(pair.before, pair.earlier), text(pair.content, pair.now), t) ?? [];
    expect(rows.map(short)).toEqual(pair.rows);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(rows.every(({ about }) => about)).toBe(true);
  });
}
