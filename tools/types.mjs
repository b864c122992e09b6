/**
 * Generates the front-end's types from Python's (tools/schemas.py), so that nothing is typed twice:
 *
 *   frontend/types.gen.ts                        types on the wire that the front-end imports, and those they mention
 *   frontend/words.gen.ts                        the keys of the interface's words
 *   frontend/{activities/<kind>,...}/model.gen.ts  content, items, their empty values, words of a kind
 *
 *   node tools/types.mjs           write them
 *   node tools/types.mjs --check   say whether they are up to date; write nothing
 *
 * PYTHON names the interpreter that has the project installed (default: .venv's, else python3).
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { declarations, WIDTH } from "./typescript.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const frontend = path.join(root, "frontend");
const ownPython = path.join(root, ".venv", "bin", "python");
const python = process.env.PYTHON ?? (existsSync(ownPython) ? ownPython : "python3");

const banner = (from) => `/** Made by \`make build\` from ${from}. Do not edit: change it there. */\n`;

/** Definitions by name, and all they mention. */
function reached(names, definitions) {
  const seen = new Set();
  const look = (name) => {
    if (seen.has(name)) return;
    if (!definitions[name]) throw new Error(`the front-end imports ${name} from types.gen, and no model is called so`);
    seen.add(name);
    for (const [, mentioned] of JSON.stringify(definitions[name]).matchAll(/"\$ref":\s*"#\/\$defs\/(\w+)"/g)) look(mentioned);
  };
  names.forEach(look);
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => seen.has(name)));
}

/** The types that the front-end's own sources, tests among them, import from types.gen. */
function imported(sources) {
  const names = new Set();
  for (const file of sources) {
    const text = readFileSync(file, "utf8");
    const lists = [...text.matchAll(/(?:import|export) (?:type )?\{([^}]*)\} from "[./]+\/types\.gen"/g)].map(([, list]) => list);
    if (lists.length !== text.split('/types.gen"').length - 1) throw new Error(`${path.relative(root, file)}: types.gen is imported by \`import { ... }\``);
    for (const name of lists.flatMap((list) => list.split(","))) names.add(name.trim().replace("type ", "").split(" as ")[0]);
  }
  for (const none of ["", "TEXTS"]) names.delete(none);
  return names;
}

/** Where a person's words are, in each document. */
const written = (texts) => `/** The fields that hold a person's words, of each item of the two documents; \`partner:\` is every one with an id behind it. */
export const TEXTS: Readonly<Record<"network" | "answers", Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(texts, null, 2)};`;

/** `type Name =` and one key a line: a new word is one line of a change. */
const union = ([name, keys]) => `export type ${name} =\n${keys.map((key) => `  | ${JSON.stringify(key)}`).join("\n")};`;

function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `${/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)}: ${literal(field)}`);
  return fields.length ? `{ ${fields.join(", ")} }` : "{}";
}

function constant([name, type, value]) {
  const line = `export const ${name}: Readonly<${type}> = ${literal(value)};`;
  if (line.length <= WIDTH) return line;
  return `export const ${name}: Readonly<${type}> = {\n${Object.entries(value).map((field) => `  ${literal(Object.fromEntries([field])).slice(2, -2)},`).join("\n")}\n};`;
}

function model(name, { defs, empty, words = {} }) {
  const kind = /^activities\/(\w+)\//.exec(name)?.[1];
  const parts = [
    banner(kind ? `partnership_xblock/activities/${kind}` : "partnership_xblock"),
    declarations(defs),
    empty.length ? `\n${empty.map(constant).join("\n")}` : "",
    ...Object.entries(words).map((one) => `\n${union(one)}`),
  ];
  return `${parts.filter(Boolean).join("\n")}\n`;
}

function generated() {
  const { wire, models, words, texts } = JSON.parse(
    execFileSync(python, [path.join(root, "tools", "schemas.py")], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 }),
  );
  const sources = readdirSync(frontend, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const own = sources.filter((name) => !name.endsWith(".gen.ts")).map((name) => path.join(frontend, name));
  const files = new Map();
  files.set("types.gen.ts", `${banner("the pydantic models of partnership_xblock/services")}\n${declarations(reached(imported(own), wire))}\n\n${written(texts)}\n`);
  files.set("words.gen.ts", `${banner("partnership_xblock/wording")}\n${Object.entries(words).map(union).join("\n\n")}\n`);
  // A kind that has no views yet has no folder (tests/conformance tells what it lacks).
  for (const [name, declared] of Object.entries(models)) {
    if (existsSync(path.dirname(path.join(frontend, name)))) files.set(name, model(name, declared));
  }
  const left = sources.map((name) => name.replaceAll("\\", "/")).filter((name) => name.endsWith(".gen.ts") && !files.has(name));
  return { files, left };
}

const { files, left } = generated();
if (!process.argv.includes("--check")) {
  for (const [name, text] of files) writeFileSync(path.join(frontend, name), text);
  for (const name of left) rmSync(path.join(frontend, name));
  console.log(`wrote ${files.size} files of types in frontend/`);
} else {
  const stale = [...files].filter(([name, text]) => !existsSync(path.join(frontend, name)) || readFileSync(path.join(frontend, name), "utf8") !== text);
  for (const [name] of stale) console.error(`frontend/${name} is not what Python says: run \`make build\` and commit it`);
  for (const name of left) console.error(`frontend/${name} is nobody's any more: run \`make build\` and commit it`);
  if (stale.length + left.length > 0) process.exitCode = 1;
  else console.log(`types: ${files.size} files are what Python says`);
}
