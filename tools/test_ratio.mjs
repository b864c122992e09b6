/**
 * How many lines of test stand beside a line of code, for every folder of the front-end where logic lives; `make check`
 * asks it, and fails below the floor.
 *
 *   node tools/test_ratio.mjs            each folder, its lines and its ratio
 *   node tools/test_ratio.mjs --files    the files of logic that no test is named after, too
 *
 * Counted are lines with something in them. Logic is what a `.ts` file holds; at the desk components are counted too. A
 * test counts for logic when it is `*.test.ts`, or named after a file of logic; a fixture counts as test.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const FLOOR = 0.8;

/** Folders of frontend/, each held to the floor by itself, and every kind. `drawn`: what a folder draws counts as well. */
export const FOLDERS = [{ name: "state" }, { name: "desk", drawn: true }, { name: "thai" }, { name: "network" }, { name: "host" }, { name: "components" }, { name: "drawing" }];

const kinds = (root) =>
  readdirSync(path.join(root, "activities"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name: `activities/${name}` }));

/** Made by the build, or without logic of their own: entries, the list of parts of a kind, drawings of icons. */
const NO_LOGIC = /(\.gen|\.d)\.ts$|^(index|kind|icons|sectors)\.tsx?$/;
const TEST = /\.test\.tsx?$/;
const FIXTURE = /(^|\.)fixture\.tsx?$/;

const stem = (file) => file.replace(/(\.test)?\.tsx?$/, "");

/** Lines of code and of tests in a folder; `nameless`: the files of code that no test is named after. */
export function measure(folder, drawn = false) {
  const files = readdirSync(folder).filter((file) => /\.tsx?$/.test(file));
  const isCode = (file) => !TEST.test(file) && !FIXTURE.test(file) && !NO_LOGIC.test(file) && (drawn || file.endsWith(".ts"));
  const code = files.filter(isCode);
  const stems = new Set(code.map(stem));
  const tests = files.filter((file) => TEST.test(file) && (drawn || file.endsWith(".ts") || stems.has(stem(file))));
  const fixtures = drawn ? files.filter((file) => FIXTURE.test(file)) : [];
  const lines = (some) => some.reduce((sum, file) => sum + readFileSync(path.join(folder, file), "utf8").split("\n").filter((line) => line.trim()).length, 0);
  const named = new Set(tests.map(stem));
  return { code: lines(code), tests: lines([...tests, ...fixtures]), nameless: code.filter((file) => !named.has(stem(file))) };
}

/** What is said of each folder, and whether all of them stand on the floor. */
export function report(root, folders = [...FOLDERS, ...kinds(root)], floor = FLOOR) {
  const rows = folders.map(({ name, drawn }) => ({ name, ...measure(path.join(root, name), drawn) }));
  const ratio = ({ code, tests }) => (code ? tests / code : Infinity);
  return {
    rows,
    lines: rows.map((row) => `${row.name.padEnd(22)} ${String(row.tests).padStart(5)} lines of test, ${String(row.code).padStart(5)} of code: ${ratio(row).toFixed(2)}`),
    low: rows.filter((row) => ratio(row) < floor).map(({ name }) => name),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rows, lines, low } = report(path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "frontend"));
  console.log(lines.join("\n"));
  if (process.argv.includes("--files")) for (const { name, nameless } of rows) for (const file of nameless) console.log(`no test is named after ${name}/${file}`);
  if (low.length) {
    console.log(`fewer than ${String(FLOOR)} lines of test a line of code: ${low.join(", ")}`);
    process.exitCode = 1;
  }
}
