/** JSON Schemas (as pydantic writes them) as TypeScript: an interface for each model, a type for each named choice. */

/** Columns of a line. */
export const WIDTH = 120;
const REFERENCE = "#/$defs/";

/** Definitions in their order, each with its docstring. */
export const declarations = (definitions) => Object.entries(definitions).map(([name, schema]) => `${comment(schema.description)}${declaration(name, schema)}`).join("\n");

function declaration(name, schema) {
  if (schema.properties) return `export interface ${name} ${fields(schema, "")}`;
  const line = `export type ${name} = ${type(schema, "")};`;
  const parts = line.length > WIDTH ? choices(schema) : undefined;
  return parts ? `export type ${name} =\n${parts.map((part) => `  | ${part}`).join("\n")};` : line;
}

/** A docstring as a comment above its declaration. */
function comment(text, indent = "") {
  if (!text) return "";
  const lines = text.replaceAll("*/", "* /").trim().split("\n");
  const short = `${indent}/** ${lines[0]} */\n`;
  if (lines.length === 1 && short.length <= WIDTH) return short;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** A field that may be left out is optional. */
function fields({ properties, required = [] }, indent) {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, schema]) => {
    const colon = required.includes(name) ? ":" : "?:";
    const short = `${inner}${literal(name)}${colon} ${type(schema, inner)};`;
    const parts = short.length > WIDTH && !short.includes("\n") ? choices(schema) : undefined;
    return `${comment(schema.description, inner)}${parts ? `${inner}${literal(name)}${colon}\n${parts.map((part) => `${inner}  | ${part}`).join("\n")};` : short}`;
  });
  return lines.length ? `{\n${lines.join("\n")}\n${indent}}` : "Record<string, never>";
}

const literal = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** The members of a union; undefined for other schemas. */
function choices(schema, indent = "") {
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts) return [...new Set(parts.flatMap((part) => choices(part, indent) ?? [type(part, indent)]))];
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value));
  return Array.isArray(schema.type) ? schema.type.map((one) => type({ ...schema, type: one }, indent)) : undefined;
}

const PLAIN = { string: "string", integer: "number", number: "number", boolean: "boolean", null: "null" };

function type(schema, indent) {
  if (schema === true || Object.keys(schema).every((key) => key === "description")) return "unknown";
  if (schema.$ref) return schema.$ref.replace(REFERENCE, "");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.allOf?.length === 1) return type(schema.allOf[0], indent);
  const parts = choices(schema, indent);
  if (parts) return parts.join(" | ");
  if (schema.type === "array") return array(schema, indent);
  if (schema.type === "object") return dictionary(schema, indent);
  const plain = PLAIN[schema.type];
  if (!plain) throw new Error(`no TypeScript is known for ${JSON.stringify(schema)}`);
  return plain;
}

function array({ items = true, prefixItems }, indent) {
  if (prefixItems) return `[${prefixItems.map((one) => type(one, indent)).join(", ")}]`;
  const one = type(items, indent);
  return !one.includes(" | ") ? `${one}[]` : `(${one})[]`;
}

/** One whose keys are a choice is an object with those fields, all of them optional. */
function dictionary(schema, indent) {
  if (schema.properties) return fields(schema, indent);
  const values = schema.additionalProperties;
  if (values === false) return "Record<string, never>";
  const value = type(values === undefined ? true : values, indent);
  const keys = schema.propertyNames && (schema.propertyNames.$ref ? type(schema.propertyNames, indent) : choices(schema.propertyNames));
  if (!keys) return `Record<string, ${value}>`;
  return `Partial<Record<${Array.isArray(keys) ? keys.join(" | ") : keys}, ${value}>>`;
}
