/**
 * No script knows or makes the address of another file: a host serves each under a name of its own (with a hash), so a
 * file that comes later is at the address the server gave with the page (components/later.ts).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname);
const SERVED = path.join(ROOT, "..", "static", "partnership_xblock");

/** A file's name in a text, and what reads an address where a script stands. */
const MADE = [
  /["'`/][\w./${}-]*\.(?:m?js|css|woff2?|json|wasm|svg|png)(?:[?#][^"'`]*)?["'`]/,
  /\bcurrentScript\b/,
  /\bscript\[src/,
  /\bimport\.meta\.url\b/,
  /\bnew (?:Shared)?Worker\b/,
  /\bimportScripts\b/,
  /\bimport\(/,
  /\blocal_resource_url\b/,
];
/** The only modules that ask for a file of ours, by name, from what the server gave. */
const LOADER = "components/later.ts";
const OF_KINDS = "desk/kind_files.ts";
/** Starts a worker at an address that it is given, and so does the file it is built into. */
const STARTS_A_WORKER = new Set(["drawing/background.ts", "more-map.js"]);

export function made(text: string): string[] {
  return MADE.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

/** The same, where a worker may be started; but no address of it be made: a name in brackets, nothing else. */
const madeBesideWorkers = (name: string, text: string): string[] =>
  made(STARTS_A_WORKER.has(name) ? text.replaceAll(/\bnew Worker\(\w+\)/g, "") : text);

/** Without comments and without imports that the build resolves. */
const code = (text: string): string => text.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*|^(?:import|export) (?:[^;"]* from )?"[^"]*";$/gm, "");

const sources = (readdirSync(ROOT, { recursive: true, encoding: "utf8" }) as string[])
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.tsx?$/.test(name) && !/\.(test|gen|d)\.tsx?$|fixture\.tsx?$/.test(name))
  .sort();

describe("no address of another file is made in", () => {
  it.each(sources.filter((name) => name !== LOADER && name !== OF_KINDS))("%s", (name) => {
    expect(madeBesideWorkers(name, code(readFileSync(path.join(ROOT, name), "utf8")))).toEqual([]);
  });

  it.each(readdirSync(path.join(SERVED, "js")))("js/%s, as it is built", (name) => {
    const text = readFileSync(path.join(SERVED, "js", name), "utf8");
    // Only the loader's, which are names to look up: `${name}.js`.
    expect(madeBesideWorkers(name, text.replaceAll(/`\$\{\w+\}\.(?:js|css)`/g, ""))).toEqual([]);
  });

  it("the loader of kinds, whose names are looked up in what the server gave", () => {
    const text = code(readFileSync(path.join(ROOT, OF_KINDS), "utf8"));
    expect(made(text.replaceAll(/addresses\[`\$\{\w+\}\.(?:js|css)`\]/g, ""))).toEqual([]);
  });

  it("the loader, whose names are looked up in what the server gave", () => {
    const text = code(readFileSync(path.join(ROOT, LOADER), "utf8"));
    expect(text.match(/`[^`]*`/g)).toEqual(["`${name}.js`", "`${name}.js`", "`${name}.css`", "`${name}Css`"]);
    expect(text.match(/addresses\[[^\]]*\]/g)).toHaveLength(5);
  });

  it.each([
    ['const a = own.replace(/kind-map[^/]*?\\.js/, "more-map.js");', ['"more-map.js"']],
    ["const here = document.currentScript.src;", ["currentScript"]],
    ["load(`${base}/words/th-map.js`)", ["`${base}/words/th-map.js`"]],
    ["new Worker(url)", ["new Worker"]],
    ['askFor("more-map")', []],
  ])("finds it in %s", (text, found) => {
    expect(made(text)).toEqual(found);
  });
});

describe("styles name only what a storage with hashes renames with them", () => {
  it.each(readdirSync(path.join(SERVED, "css")))("css/%s", (name) => {
    const text = readFileSync(path.join(SERVED, "css", name), "utf8");
    expect(text).not.toContain("@import");
    for (const [, url = ""] of text.matchAll(/url\(["']?([^"')]+)/g)) {
      if (!url.startsWith("data:")) expect(existsSync(path.join(SERVED, "css", url)), url).toBe(true);
    }
  });
});
