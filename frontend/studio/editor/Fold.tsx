/** A section of the form under one line: its title, how much it has and how that begins. It opens where something is wrong in it, and stays open. */
import { Icon, useUid, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { optionsOf, useEditing, type PartProps } from "./context";
import { within } from "./paths";
import { isThing, nameOf, type Field, type Value } from "./schema";

const FOLDED = ["list", "sectors", "texts", "rows", "words", "lists", "choices", "references", "indicators"];
/** Names in the line: it is cut where the screen ends. */
const NAMES = 4;

/** Whether a field is so long that it is folded; what has one line stays as it is. */
export const folds = (field: Field): boolean => FOLDED.includes(field["x-widget"] ?? "");

/** With more rows than this a field that few authors touch, such as words that names are searched for, is folded everywhere: it would bury what stands below. */
const ROWS = 5;
export const buries = (field: Field, value: Value | undefined): boolean => field["x-widget"] === "rows" && Array.isArray(value) && value.length > ROWS;

export function Fold({ part, children }: { part: PartProps; children: ComponentChildren }) {
  const { name, field, at } = part;
  const { problems } = usePage();
  const id = useUid();
  const [opened, setOpened] = useState(false);
  const wrong = problems.some((one) => within(one.path, at));
  useEffect(() => {
    // It does not close under the hands of who mends it.
    if (wrong) setOpened(true);
  }, [wrong]);
  const open = opened || wrong;
  const { number, names } = useNames(part);
  return (
    <section class="px-e-fold" data-fold={name}>
      <h4>
        <button type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => { setOpened(!open); }}>
          <span class="px-e-folded">
            <span>
              {field.title ?? name} <span class="px-soft">{number}</span>
            </span>
            {!open && names.length > 0 && <span class="px-note px-soft px-e-names">{names.slice(0, NAMES).join(" · ")}</span>}
          </span>
          <Icon name="down" />
        </button>
      </h4>
      {open && <div id={id}>{children}</div>}
    </section>
  );
}

/** How many things a field has, and the names of those that have one. */
function useNames({ field, value, around }: PartProps): { number: number; names: string[] } {
  const editing = useEditing();
  const things = Array.isArray(value) ? value : isThing(value) ? Object.values(value).flatMap((one) => (Array.isArray(one) ? one : [])) : [];
  const list = field["x-list"] ?? (field.additionalProperties || {})["x-list"];
  const options = field["x-widget"] === "indicators" ? (editing.outside.indicators ?? []) : optionsOf(editing, field, around);
  const named = things.map((one) => {
    if (typeof one === "object") return nameOf(one, list?.label, editing.language);
    return options.find((option) => option.value === String(one))?.title ?? String(one);
  });
  return { number: named.length, names: named.filter(Boolean) };
}
