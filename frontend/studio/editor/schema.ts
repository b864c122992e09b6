/** The schema that a kind's content is edited by (activities/schema.py), and what follows from it. */

export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };
export type Thing = Record<string, Value>;

export interface Named {
  value: string;
  title: string;
}

/** One field, or an entry of a list or table. */
export interface Field {
  title?: string;
  description?: string;
  type?: string;
  "x-widget"?: string;
  "x-choices"?: Named[];
  "x-also"?: Named[];
  "x-of"?: string;
  "x-list"?: { label: string; add: boolean; reorder: boolean; hide: boolean };
  "x-variants"?: Named[];
  "x-secret"?: boolean;
  items?: Field;
  additionalProperties?: Field | false;
  properties?: Fields;
  oneOf?: { $ref: string }[];
  discriminator?: { propertyName: string; mapping: Record<string, string> };
  $ref?: string;
  const?: Value;
  default?: Value;
  enum?: string[];
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  readOnly?: boolean;
}

export type Fields = Record<string, Field>;

export interface Schema extends Field {
  properties: Fields;
  $defs: Record<string, Field>;
}

/** The objects that a field stands in, the nearest first: what `x-of` is looked up in. */
export type Around = readonly Thing[];

export const isThing = (value: Value | undefined): value is Thing => typeof value === "object" && value !== null && !Array.isArray(value);
export const isText = (value: Value | undefined): value is { th: string; en: string } => isThing(value) && typeof value.th === "string" && typeof value.en === "string";

const model = (schema: Schema, ref: string): Fields => schema.$defs[ref.replace("#/$defs/", "")]?.properties ?? {};

/** The fields of an object, which may be one of several models. */
export function fieldsOf(schema: Schema, field: Field, value: Value): Fields {
  if (field.$ref) return model(schema, field.$ref);
  const by = field.discriminator;
  if (!by || !isThing(value)) return {};
  return model(schema, by.mapping[String(value[by.propertyName])] ?? "");
}

/** The models that a new entry may be of, by name; one without a name where there is no choice. */
export function variantsOf(field: Field): Named[] {
  return field["x-variants"] ?? [{ value: "", title: "" }];
}

/** Which of several models a thing is, in words; empty where there is one. */
export function variantTitle(field: Field, value: Thing): string {
  const by = field.discriminator?.propertyName;
  return (by && field["x-variants"]?.find((one) => one.value === value[by])?.title) || "";
}

const TEXT = "#/$defs/Text";

/** Whether a list's entries are words in two languages. */
export const isTexts = (field: Field): boolean => field.items?.$ref === TEXT;

/** A new value of a field: its default, else the least that it can be. `choose` gives an id of a list by its name. */
export function emptyOf(schema: Schema, field: Field, newId: () => string, choose: (of: string) => string = () => "", variant = ""): Value {
  if (field.default !== undefined) return structuredClone(field.default);
  if (field.const !== undefined) return field.const;
  if (field["x-widget"] === "id") return newId();
  if (field.$ref === TEXT) return { th: "", en: "" };
  if (field["x-of"] && field["x-widget"] === "reference") return choose(field["x-of"]);
  if (field.$ref || field.oneOf) {
    const by = field.discriminator;
    const fields = by ? model(schema, by.mapping[variant || (field["x-variants"]?.[0]?.value ?? "")] ?? "") : model(schema, field.$ref ?? "");
    // Lists first: a field beside them may refer to one of their new things.
    const made: Thing = {};
    const order = Object.entries(fields).sort(([, a], [, b]) => Number(Boolean(a["x-of"])) - Number(Boolean(b["x-of"])));
    for (const [name, one] of order) {
      made[name] = emptyOf(schema, one, newId, (of) => idsIn(made[of])[0] ?? choose(of));
    }
    return Object.fromEntries(Object.keys(fields).map((name) => [name, made[name] ?? null]));
  }
  if (field.type === "array") return field["x-widget"] === "order" ? [] : Array.from({ length: field.items && !field["x-of"] ? (field.minItems ?? 0) : 0 }, () => emptyOf(schema, field.items ?? {}, newId, choose));
  if (field.type === "object") return {};
  if (field.type === "boolean") return false;
  if (field.type === "integer" || field.type === "number") return field.minimum ?? 0;
  return field.enum?.[0] ?? "";
}

/** A new row after the last one: its points go on from there by one. */
export function following(schema: Schema, field: Field, last: Value | undefined, made: Value): Value {
  if (field["x-widget"] !== "rows" || !isThing(last) || !isThing(made)) return made;
  const points = Object.entries(fieldsOf(schema, field.items ?? {}, made)).filter(([name, one]) => one["x-widget"] === "points" && typeof last[name] === "number");
  return { ...made, ...Object.fromEntries(points.map(([name]) => [name, Number(last[name]) + 1])) };
}

/** The ids of a list of things, or the names of lists. */
export function idsIn(value: Value | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => (isThing(one) && typeof one.id === "string" ? [one.id] : []));
  return isThing(value) ? Object.keys(value) : [];
}

/** Words in the reader's language; in the other where there are none. */
export function said(value: Value | undefined, language: string): string {
  if (!isText(value)) return "";
  return (language.startsWith("th") ? value.th || value.en : value.en || value.th).trim();
}

/** What a thing is called: its name by the list's own field, else the first words in it. */
export function nameOf(thing: Value, label: string | undefined, language: string): string {
  if (isText(thing)) return said(thing, language);
  if (!isThing(thing)) return "";
  return said(thing[label ?? ""], language) || Object.values(thing).map((value) => said(value, language)).find(Boolean) || "";
}

/** Puts right what follows from other fields: the order names each thing once, a table only what is in its list. `shared`: the course's lists. */
export function settled(schema: Schema, content: Thing, shared?: Thing): Thing {
  // The content's own of the course's lists have no effect: nothing follows from them, and they are left as they are.
  const fields = shared ? Object.fromEntries(Object.entries(schema.properties).filter(([name]) => !(name in shared))) : schema.properties;
  return inside(schema, fields, content, [], shared);
}

/** The objects around with the course's lists in the place of the content's own, which is the outermost. */
export const withShared = (around: Around, shared: Thing | undefined): Around => (shared ? [...around.slice(0, -1), { ...around.at(-1), ...shared }] : around);

function inside(schema: Schema, fields: Fields, thing: Thing, around: Around, shared?: Thing): Thing {
  const here = withShared([thing, ...around], shared);
  let changed = false;
  const next = Object.fromEntries(
    Object.entries(thing).map(([name, value]) => {
      const settledValue = fields[name] ? one(schema, fields, fields[name], value, here) : value;
      changed ||= settledValue !== value;
      return [name, settledValue];
    }),
  );
  return changed ? next : thing;
}

function one(schema: Schema, fields: Fields, field: Field, value: Value, around: Around): Value {
  const widget = field["x-widget"];
  if (widget === "order" && Array.isArray(value)) {
    const ids = idsIn(around[0]?.[field["x-of"] ?? ""]);
    const left = value.filter((id) => ids.includes(String(id)));
    const next = [...left, ...ids.filter((id) => !left.includes(id))];
    return next.length === value.length && next.every((id, at) => id === value[at]) ? value : next;
  }
  if (widget === "table" && isThing(value)) {
    const ids = [...tableIds(fields, field, around), ...(field["x-also"] ?? []).map((also) => also.value)];
    const gone = Object.keys(value).filter((id) => !ids.includes(id));
    return gone.length ? Object.fromEntries(Object.entries(value).filter(([id]) => !gone.includes(id))) : value;
  }
  if (Array.isArray(value) && field.items) return same(value, value.map((item) => (isThing(item) && !isText(item) ? inside(schema, fieldsOf(schema, field.items ?? {}, item), item, around) : item)));
  if (widget === "lists" && isThing(value) && field.additionalProperties) {
    const list = field.additionalProperties;
    const entries = Object.entries(value).map(([name, items]): [string, Value] => [name, one(schema, fields, list, items, around)]);
    return entries.every(([name, items]) => items === value[name]) ? value : Object.fromEntries(entries);
  }
  if (widget === "group" && isThing(value)) return inside(schema, fieldsOf(schema, field, value), value, around);
  return value;
}

const same = (before: Value[], after: Value[]): Value[] => (after.every((value, at) => value === before[at]) ? before : after);

/** The list that a table has a value for each thing of: named by `x-of`, or by the field beside it of that name. */
export function tableList(fields: Fields, field: Field, around: Around): Value | undefined {
  const of = field["x-of"] ?? "";
  const beside = around[0]?.[of];
  if (typeof beside !== "string") return listNamed(of, around);
  const lists = listNamed(fields[of]?.["x-of"] ?? "", around);
  return isThing(lists) ? lists[beside] : undefined;
}

export const tableIds = (fields: Fields, field: Field, around: Around): string[] => idsIn(tableList(fields, field, around));

/** The nearest list, or lists by name, of that name. */
export function listNamed(of: string, around: Around): Value | undefined {
  return around.map((thing) => thing[of]).find((value) => typeof value === "object" && value !== null);
}
