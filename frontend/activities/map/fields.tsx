/** The fields of a form about one item: each has the word of its field as label, and writes its value back. */
import { Select, Tiles, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import type { After } from "../../kind";
import { offered } from "./content";
import type { Choice, MapContent, MapWord } from "./model.gen";
import { CarefulArea, CarefulInput } from "./pause";

/** Limits in grapheme clusters, equal to the server's (domain/item.py). */
export const NAME = 120;
export const LINE = 300;

/** Fields that have a word. */
type Named<Prefix extends string> = After<`map.${Prefix}`, MapWord>;

interface FieldsOf<Prefix extends string> {
  /** The item's key. */
  key: string;
  value: object;
  set: (change: object) => void;
  content: MapContent;
  /** Words are `map.<prefix><field>`. */
  prefix?: Prefix;
}

type Extra<T extends (props: never) => unknown> = Partial<Parameters<T>[0]>;

export function useFields<Prefix extends "" | "school_" = "">({ key, value, set, content, prefix = "" as Prefix }: FieldsOf<Prefix>) {
  const { t } = usePage<MapWord>();
  type Field = Named<Prefix>;
  const base = (field: Field) => ({
    at: `${key}#${field}`,
    label: t(`map.${prefix}${field}` as MapWord),
    value: String((value as Record<string, unknown>)[field] ?? ""),
    onChange: (next: string) => {
      set({ [field]: next });
    },
  });
  const options = (rows: readonly Choice[], field: Field, drawing?: (id: string) => ComponentChildren) =>
    offered(rows, base(field).value).map(({ id, label }) => ({ value: id, label, drawing: drawing?.(id) }));
  return {
    line: (field: Field, limit: number, extra?: Extra<typeof CarefulInput>) => (
      <CarefulInput {...base(field)} limit={limit} table={content.personal} {...extra} />
    ),
    /** A field of two lines; the count is shown only near the limit. */
    area: (field: Field, limit: number, hint?: string) => {
      const own = base(field);
      return (
        <CarefulArea {...own} rows={2} limit={own.value.length > limit * 0.75 ? limit : undefined} table={content.personal} hint={hint} />
      );
    },
    select: (field: Field, rows: readonly Choice[], none = t("map.not_said")) => (
      <Select {...base(field)} none={none} options={options(rows, field)} />
    ),
    tiles: (
      field: Field,
      rows: readonly Choice[],
      columns: 2 | 3,
      drawing?: (id: string) => ComponentChildren,
      extra?: Extra<typeof Tiles>,
    ) => <Tiles {...base(field)} columns={columns} noTick options={options(rows, field, drawing)} {...extra} />,
  };
}
