/**
 * The one place for how frontend/types.gen.ts is made: the pydantic models' JSON Schema as TypeScript
 * interfaces, and where words are written.
 *
 *   node tools/types.mjs           write it
 *   node tools/types.mjs --check   say whether it is what the models say; write nothing
 *
 * PYTHON names the interpreter that has the project installed (default: .venv's, else python3).
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, "frontend", "types.gen.ts");
const ownPython = path.join(root, ".venv", "bin", "python");
const python = process.env.PYTHON ?? (existsSync(ownPython) ? ownPython : "python3");

const BANNER = `/**
 * Made by \`make build\` from the pydantic models (services/shapes.py, services/desk_shapes.py, the activities'
 * content). Do not edit: change the models.
 */
`;

/** A dictionary whose keys are a choice becomes an object with those fields, none of them promised. */
function keyed(schema) {
  if (Array.isArray(schema)) return schema.map(keyed);
  if (schema === null || typeof schema !== "object") return schema;
  const { propertyNames, ...rest } = schema;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, keyed(value)]));
  if (!propertyNames?.enum) return inner;
  const properties = Object.fromEntries(propertyNames.enum.map((name) => [name, inner.additionalProperties]));
  return { type: "object", properties, additionalProperties: false };
}

const { texts, ...schemas } = JSON.parse(
  execFileSync(python, [path.join(root, "tools", "schemas.py")], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 }),
);
const source = await compile({ ...keyed(schemas), title: "Wire", type: "object", additionalProperties: false }, "Wire", {
  bannerComment: BANNER,
  additionalProperties: false,
  unreachableDefinitions: true,
  format: true,
  style: { printWidth: 120 },
});
// The holder of all definitions is nobody's shape.
const interfaces = source
  .replace(/\/\*\*\n \* This interface was referenced by `Wire`'s JSON-Schema\n \* via the `definition` ".*"\.\n \*\/\n/g, "")
  .replace(/ \*\n \* This interface was referenced by `Wire`'s JSON-Schema\n \* via the `definition` ".*"\.\n/g, "")
  .replace(/export interface Wire \{\}\n/, "");
const types = `${interfaces}
/** The fields that hold a person's words, of each item of the two documents; \`partner:\` is every one with an id behind it. */
export const TEXTS: Readonly<Record<"network" | "answers", Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(texts, null, 2)};
`;

if (!process.argv.includes("--check")) {
  writeFileSync(target, types);
  console.log(`wrote ${path.relative(root, target)}`);
} else if (!existsSync(target) || readFileSync(target, "utf8") !== types) {
  console.error("frontend/types.gen.ts is not what the models say: run `make build` and commit it");
  process.exitCode = 1;
} else {
  console.log("types: frontend/types.gen.ts is what the models say");
}
