/** The one place for a form's fields over one item: each is named by the word of its field, and writes it back. */
import { Select, Tiles, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import { offered, type Choice, type MapContent } from "./content";
import { CarefulArea, CarefulInput } from "./pause";

/** Limits in grapheme clusters, as the server has them (domain/item.py). */
export const NAME = 120;
export const LINE = 300;

interface FieldsOf {
  /** The item's key. */
  key: string;
  value: object;
  set: (change: object) => void;
  content: MapContent;
  /** Words are `map.<prefix><field>`. */
  prefix?: string;
}

type Extra<T extends (props: never) => unknown> = Partial<Parameters<T>[0]>;

export function useFields({ key, value, set, content, prefix = "" }: FieldsOf) {
  const { t } = usePage();
  const base = (field: string) => ({
    at: `${key}#${field}`,
    label: t(`map.${prefix}${field}`),
    value: String((value as Record<string, unknown>)[field] ?? ""),
    onChange: (next: string) => {
      set({ [field]: next });
    },
  });
  const options = (rows: readonly Choice[], field: string, drawing?: (id: string) => ComponentChildren) =>
    offered(rows, base(field).value).map(({ id, label }) => ({ value: id, label, drawing: drawing?.(id) }));
  return {
    line: (field: string, limit: number, extra?: Extra<typeof CarefulInput>) => (
      <CarefulInput {...base(field)} limit={limit} table={content.personal} {...extra} />
    ),
    /** Two lines to read it in; counted aloud only where it comes near its limit. */
    area: (field: string, limit: number, hint?: string) => {
      const own = base(field);
      return (
        <CarefulArea {...own} rows={2} limit={own.value.length > limit * 0.75 ? limit : undefined} table={content.personal} hint={hint} />
      );
    },
    select: (field: string, rows: readonly Choice[], none = t("map.not_said")) => (
      <Select {...base(field)} none={none} options={options(rows, field)} />
    ),
    tiles: (
      field: string,
      rows: readonly Choice[],
      columns: 2 | 3,
      drawing?: (id: string) => ComponentChildren,
      extra?: Extra<typeof Tiles>,
    ) => <Tiles {...base(field)} columns={columns} noTick options={options(rows, field, drawing)} {...extra} />,
  };
}
