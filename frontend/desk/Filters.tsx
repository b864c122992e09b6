/** Filters the queue: chips with counts, a name, kind and group (behind one button on a phone). */
import { useEffect, useState } from "preact/hooks";
import { Button, Select, TextInput, usePage } from "@shell";
import type { Choice, KindChoice, QueueCounts, QueueFilter } from "../types.gen";
import type { DeskWord } from "../words.gen";

/** Pause in typing before a name is searched for, ms. */
const TYPING = 350;

type State = NonNullable<QueueFilter["state"]>;
const CHIPS: readonly State[] = ["waiting", "mine", "returned", "accepted", "all"];

/** A count as text: the server stops at 100, which means more than 99. */
export const counted = (n: number): string => (n >= 100 ? "99+" : String(n));

/** Parts an address of a kind from that of a part of its work. */
const PART = "/";

/** Each kind, and below it the parts of its work that can be listed alone. */
const kindsAndParts = (kinds: readonly KindChoice[]): Choice[] =>
  kinds.flatMap(({ value, label, only = [] }) => [{ value, label }, ...only.map((part) => ({ value: value + PART + part.value, label: `${label}: ${part.label}` }))]);

export interface FiltersProps {
  filter: QueueFilter;
  counts: QueueCounts;
  kinds: readonly KindChoice[];
  groups: readonly string[];
  onChange: (filter: QueueFilter) => void;
}

export function Filters({ filter, counts, kinds, groups, onChange }: FiltersProps) {
  const { t, idPrefix } = usePage<DeskWord>();
  const [name, setName] = useState(filter.q ?? "");
  const [open, setOpen] = useState(Boolean(filter.kind || filter.group));
  const { q = "" } = filter;
  useEffect(() => {
    if (name.trim() === q) return undefined;
    const timer = setTimeout(() => {
      onChange({ ...filter, q: name.trim() });
    }, TYPING);
    return () => {
      clearTimeout(timer);
    };
  }, [name, q, filter, onChange]);
  const panel = `${idPrefix}-filters`;
  return (
    <div class="px-stack" role="search" aria-label={t("desk.filters")}>
      <div class="pd-filters" data-open={open}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onChange({ ...filter, q: name.trim() });
          }}
        >
          <TextInput label={t("desk.name")} value={name} onChange={setName} placeholder={t("desk.name_part")} input={{ type: "search", enterkeyhint: "search" }} />
        </form>
        <Button class="pd-fold" aria-expanded={open} aria-controls={panel} onClick={() => { setOpen(!open); }}>
          {t(groups.length ? "desk.fold" : "desk.fold_kind")}
        </Button>
        <div id={panel} class="pd-more">
          <Select
            label={t("desk.kind")} value={[filter.kind, filter.only].filter(Boolean).join(PART)} options={kindsAndParts(kinds)} none={t("desk.kind_all")}
            onChange={(chosen) => {
              const [kind, only = ""] = chosen.split(PART);
              onChange({ ...filter, kind: kind ?? "", only });
            }}
          />
          {groups.length > 0 && (
            <Select
              label={t("desk.group")} value={filter.group ?? ""} options={groups.map((group) => ({ value: group, label: group }))} none={t("desk.group_all")}
              onChange={(group) => { onChange({ ...filter, group }); }}
            />
          )}
        </div>
      </div>
      <div class="pd-chips" role="group" aria-label={t("desk.state")}>
        {CHIPS.map((state) => (
          <button key={state} type="button" class="pd-chip" aria-pressed={(filter.state ?? "waiting") === state} onClick={() => { onChange({ ...filter, state }); }}>
            {t(`desk.shelf_${state}`)}
            {state !== "all" && <span class="px-num"> {counted(counts[state])}</span>}
          </button>
        ))}
      </div>
    </div>
  );
}
