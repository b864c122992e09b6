/**
 * Makes source_runs.txt: what every run of seven words of the source documents comes to as a number, so that a test can
 * say that none of them stands in the package without the sources being kept beside it.
 *
 *     node tests/activities/lesson/source_runs.mjs ../shared/sources > tests/activities/lesson/source_runs.txt
 *
 * Words as the Unicode rules for Thai cut them. A run is its letters alone, without spaces and marks of punctuation, and
 * in small letters (`letters` in test_own_words.py is the same). One line for each length of a run in letters: the
 * length, then the numbers, sorted, each as the difference from the one before, in base 36.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const WORDS = 7;
const MODULUS = (1n << 61n) - 1n;
const BASE = 1_000_003n;
const KEPT = (1n << 40n) - 1n;

const cut = new Intl.Segmenter("th", { granularity: "word" });
const letters = (text) => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");

function number(run) {
  let sum = 0n;
  for (const char of run) sum = (sum * BASE + BigInt(char.codePointAt(0))) % MODULUS;
  return sum & KEPT;
}

const runs = new Map();
const folder = process.argv[2];
for (const name of readdirSync(folder).sort()) {
  const text = readFileSync(join(folder, name), "utf8");
  const words = [...cut.segment(text)].map(({ segment }) => letters(segment)).filter(Boolean);
  for (let start = 0; start + WORDS <= words.length; start += 1) {
    const run = words.slice(start, start + WORDS).join("");
    const length = [...run].length;
    if (!/[\u0e00-\u0e7f]|[a-z]/u.test(run)) continue; // numbers of a table
    if (!runs.has(length)) runs.set(length, new Set());
    runs.get(length).add(number(run));
  }
}
for (const length of [...runs.keys()].sort((a, b) => a - b)) {
  let before = 0n;
  const steps = [...runs.get(length)]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((one) => {
      const step = one - before;
      before = one;
      return step.toString(36);
    });
  console.log(`${length} ${steps.join(" ")}`);
}
