/** Reads golden cases of all kinds: an author's content as the server sends it to a page. */

/** The Thai of every text. */
function localized(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(localized);
  if (typeof value !== "object" || value === null) return value;
  if ("th" in value || "en" in value) return (value as { th?: string; en?: string }).th ?? (value as { en?: string }).en ?? "";
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localized(item)]));
}

/** A case's content: the preset, or an author's fields over it. `empty`: by list, the defaults of a row. */
export function contentOf<Content extends object>(preset: Content, authored: unknown, empty: Partial<Record<keyof Content, object>> = {}): Content {
  if (authored === "preset") return preset;
  const fields = Object.entries(localized(authored) as object).map(([name, value]: [string, unknown]) => {
    const row = (one: unknown): unknown => (typeof one === "object" ? { ...empty[name as keyof Content], ...one } : one);
    return [name, Array.isArray(value) ? value.map(row) : value];
  });
  return { ...preset, ...(Object.fromEntries(fields) as Partial<Content>) };
}

/** The documents of a case, as its JSON has them. */
export const items = (values: unknown): Record<string, object> => values as Record<string, object>;
