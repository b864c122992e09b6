/** No words of the interface stand in the front-end's own sources: they come translated from Python, by key. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname);
const LETTERS = /\p{L}{2,}/u;
const THAI = /[\u0e00-\u0e7f]/;
/** Attributes that a person reads or hears. */
const SPOKEN = new Set(["title", "alt", "placeholder", "aria-label", "aria-description", "aria-roledescription", "label", "summary"]);
/** Sources whose Thai is data, not words of the interface: how dates and digits are written and read, how wide letters are, how
 * names are spelled, which words a line is not broken in. */
const DATA = [/^thai\//, /^print\/digits\.ts$/, /^drawing\/names\.ts$/, /^activities\/map\/alike\.ts$/, /^activities\/agreement\/whole\.tsx$/];

const sources = (readdirSync(ROOT, { recursive: true, encoding: "utf8" }) as string[])
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture|gen|d)\.tsx?$|fixture\.tsx?$/.test(name))
  .sort();

/** What is said in a source without asking the catalogue. */
export function said(name: string, text: string): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, name.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && LETTERS.test(node.text) && !isKey(node.parent)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText(file))) {
      const value = node.initializer && (ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer);
      if (value && ts.isStringLiteralLike(value) && LETTERS.test(value.text)) found.push(value.text);
    }
    // `{"words"}` and `{cond ? "words" : …}` between elements.
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression) literals(node.expression).forEach((one) => LETTERS.test(one) && found.push(one));
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) && THAI.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...new Set(found)];
}

/** A key of the keyboard is called by what is printed on it. */
const isKey = (node: ts.Node): boolean => ts.isJsxElement(node) && node.openingElement.tagName.getText() === "kbd";

function literals(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return literals(node.right);
  return [];
}

describe("the front-end's sources", () => {
  it.each(sources.filter((name) => !DATA.some((data) => data.test(name))))("%s", (name) => {
    expect(said(name, readFileSync(path.join(ROOT, name), "utf8"))).toEqual([]);
  });

  it.each([
    ["<p>Save now</p>", ["Save now"]],
    ["<p>{t('save')}</p>", []],
    ["<p>{ok ? 'Yes' : t('no')}</p>", ["Yes"]],
    ["<p>{ok && 'Done'}</p>", ["Done"]],
    ['<img alt="A map" />', ["A map"]],
    ['<input class="px-input" type="text" />', []],
    ["const a = `ภาคี ${n}`;", ["ภาคี "]],
    ["<kbd>Enter</kbd>", []],
    ["// ภาคี\nconst a = 1;", []],
  ])("finds what is said in %s", (text, found) => {
    expect(said("a.tsx", text)).toEqual(found);
  });
});
