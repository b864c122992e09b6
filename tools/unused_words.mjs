/**
 * Lists unused words of the interface: no string and no composed key in the front-end's sources, in
 * Python or in a template matches their key.
 *
 *   node tools/unused_words.mjs
 *
 * A composed key counts by its type: of `t(\`aar.${kind}\`)` the possible values of `kind` are known. Where it is any string
 * (`problem.<code>`), a key of this form is used when the open part occurs as a string somewhere.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const config = ts.getParsedCommandLineOfConfigFile(path.join(root, "tsconfig.json"), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
const program = ts.createProgram(config.fileNames, config.options);
const checker = program.getTypeChecker();
const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(path.join(root, "frontend")) && !fileName.endsWith(".d.ts"));

/** Key → where it is declared. */
const declared = new Map();
/** All string literals; whole keys are among them. */
const literals = new Set();
const forms = [];

/** The fewest letters of a form: a shorter one matches too much. */
const FEWEST = 4;
const OPEN = "([\\w.]*)";
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const addType = (type) => {
  if (type.isUnion()) type.types.forEach(addType);
  else if (type.isStringLiteral()) literals.add(type.value);
  else if (type.flags & ts.TypeFlags.TemplateLiteral) addForm(type.texts);
};
const addForm = (texts) => {
  if (texts.join("").length >= FEWEST && texts.every((text) => /^[\w.]*$/.test(text))) forms.push(new RegExp(`^${texts.map(escaped).join(OPEN)}$`));
};
const isUsed = (key) => literals.has(key) || forms.some((pattern) => pattern.exec(key)?.slice(1).every((part) => part !== key && (part === "" || isUsed(part))));

for (const file of sources) {
  const name = path.relative(root, file.fileName);
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text);
    else if (ts.isTemplateExpression(node)) {
      addType(checker.getTypeAtLocation(node));
      addForm([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    }
    ts.forEachChild(node, visit);
  };
  if (name.endsWith(".gen.ts")) {
    for (const one of file.statements.filter((statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text.endsWith("Word"))) {
      const { type } = one;
      for (const { literal } of ts.isUnionTypeNode(type) ? type.types : [type]) declared.set(literal.text, name);
    }
  } else if (!/\.(test|fixture)\.tsx?$/.test(name)) visit(file);
}

const below = path.join(root, "partnership_xblock");
for (const name of readdirSync(below, { recursive: true, encoding: "utf8" })) {
  if (!/\.(py|html)$/.test(name)) continue;
  const text = readFileSync(path.join(below, name), "utf8").replace(/^\s*"[\w.]+": (?=N_\()/gm, "");
  for (const [, key] of text.matchAll(/["']([a-z]\w*(?:\.\w+)*)["']/g)) literals.add(key);
  for (const [, put] of text.matchAll(/\bf["']([\w.{}[\]]*)["']/g)) addForm(put.split(/\{[^}]*\}/));
  for (const [, last] of text.matchAll(/\bwords\.(\w+)/g)) forms.push(new RegExp(`^\\w+\\.${last}$`));
}

const unused = [...declared].filter(([key]) => !isUsed(key));
for (const [key, name] of unused) console.error(`${name}: nobody says ${key}: take it out of the words in Python, then make messages build`);
if (unused.length) process.exitCode = 1;
else console.log(`words: each of ${declared.size} is said somewhere`);
