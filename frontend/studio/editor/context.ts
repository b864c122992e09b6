/** Gives every part of the editor the schema, words, and what is known of the content as it was saved. */
import { createContext, type ComponentType } from "preact";
import { useContext } from "preact/hooks";
import type { Translate } from "../../kind";
import type { StudioWord } from "../../words.gen";
import { fieldsOf, idsIn, isThing, listNamed, nameOf, tableList, withShared, type Around, type Field, type Fields, type Named, type Schema, type Thing, type Value } from "./schema";

export interface Editing {
  t: Translate<StudioWord>;
  language: string;
  schema: Schema;
  /** Lists that a content may refer to without having them: "sectors", "kinds", "indicators". */
  outside: Record<string, Named[]>;
  /** Lists that are the course's, by their names: they count in the place of the content's own. */
  shared?: Thing | undefined;
  /** Whether a teacher may have chosen a thing: it is hidden and not removed. */
  answered: (path: string) => boolean;
  /** Draws one field: given here, because parts contain parts. */
  Part: ComponentType<PartProps>;
}

const NONE: Editing = { t: (key) => key, language: "th", schema: { properties: {}, $defs: {} }, outside: {}, answered: () => false, Part: () => null };
export const EditingContext = createContext<Editing>(NONE);
export const useEditing = (): Editing => useContext(EditingContext);

/** Where a field stands: its path, the objects around it, and the fields beside it. */
export interface Place {
  at: string;
  around: Around;
  beside: Fields;
}

export interface PartProps extends Place {
  name: string;
  field: Field;
  value: Value;
  onChange: (value: Value) => void;
  /** A list of which only its title and length are shown until it is opened. */
  closed?: boolean | undefined;
  /** Its title stands above it. */
  titled?: boolean | undefined;
}

const listed = (list: Value | undefined, language: string): Named[] =>
  Array.isArray(list) ? list.flatMap((thing, at) => (idsIn([thing])[0] ? [{ value: idsIn([thing])[0] ?? "", title: nameOf(thing, undefined, language) || String(at + 1) }] : [])) : [];

/** What a field with `x-of` or `x-choices` may be, in words. */
export function optionsOf({ outside, shared, language }: Editing, field: Field, around: Around): Named[] {
  if (field["x-choices"]) return field["x-choices"];
  const of = field["x-of"] ?? "";
  const list = listNamed(of, withShared(around, shared));
  if (Array.isArray(list)) return listed(list, language);
  // Lists by their codes: known by the first things in them.
  if (list) return Object.entries(list as Thing).map(([value, things]) => ({ value, title: `${listed(things, language).slice(0, 3).map(({ title }) => title).join(", ")} (${value})` }));
  return outside[of] ?? [];
}

/** The lines of a table: one for each thing of its list, and those that it accepts beside. */
export function tableLines({ shared, language }: Editing, field: Field, beside: Fields, around: Around): Named[] {
  return [...listed(tableList(beside, field, withShared(around, shared)), language), ...(field["x-also"] ?? [])];
}

/** A part in words, by its path: "Questions › Who helped us? › Name". */
export function partName(editing: Editing, content: Value, path: string): string {
  const { schema, language } = editing;
  const names: string[] = [];
  let field: Field = schema;
  let fields: Fields = schema.properties;
  let node: Value | undefined = isThing(content) ? { ...content, ...editing.shared } : content;
  for (const step of path.split("/").slice(1)) {
    if (Array.isArray(node)) {
      const at: number = node.findIndex((one, index) => (idsIn([one])[0] ?? String(index)) === step);
      node = node[at];
      names.push(node === undefined ? "" : nameOf(node, field["x-list"]?.label, language) || editing.t("studio.item", { n: at + 1 }));
      field = field.items ?? {};
    } else {
      node = typeof node === "object" && node !== null ? node[step] : undefined;
      const inner: Field | undefined = fields[step];
      if (!inner && (step === "th" || step === "en")) names.push(editing.t(`studio.${step}`));
      else if (inner?.title) names.push(inner.title);
      field = inner ?? (field.additionalProperties || {});
    }
    fields = fieldsOf(schema, field, node ?? null);
  }
  return names.filter(Boolean).join(" › ");
}
