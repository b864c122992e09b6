/** Which tests have a window of their own (vitest.config.mts): a name of no file would give one to nobody. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);
const list = /OWN_WINDOW = \[([^\]]*)\]/.exec(readFileSync(path.join(root, "vitest.config.mts"), "utf8"))?.[1] ?? "";
const names = [...list.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
const files = Object.keys(import.meta.glob("./**/*.test.{ts,tsx}")).map((name) => name.replace("./", "frontend/"));

/** `**` is not used there. */
const patternOf = (name: string): RegExp => new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("*", "[^/]*").replace(/\{(\w+),(\w+)\}/g, "($1|$2)")}$`);

describe("a window of its own", () => {
  it("is asked for by name", () => {
    expect(names.length).toBeGreaterThan(3);
  });

  it.each(names)("is had by %s, which is there", (name) => {
    expect(files.filter((file) => patternOf(name).test(file))).not.toEqual([]);
  });
});
