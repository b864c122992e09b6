/** A list that its author adds to, renames, puts in order, hides and removes from; every thing keeps its id. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button, Chip, newId, Select, usePage } from "@shell";
import { optionsOf, useEditing, type PartProps } from "./context";
import { Movable } from "./Movable";
import { Parts } from "./Parts";
import { PasteTable } from "./PasteTable";
import { stepOf, within } from "./paths";
import { emptyOf, fieldsOf, following, isText, isTexts, isThing, nameOf, variantsOf, variantTitle, type Thing, type Value } from "./schema";
import { TextPair } from "./TextPair";
import { ListProblem } from "./ListProblem";

/** A list longer than this is closed until it is wanted. */
const SHORT = 14;

/** What is gone to in a new thing, and in the line that takes a removal back. */
const FIELD = "textarea, input, select, .px-e-undo button";

export function ItemList(props: PartProps) {
  const { name, field, value, onChange, at, around } = props;
  const editing = useEditing();
  const { t, language, schema } = editing;
  const { problems } = usePage();
  const things = Array.isArray(value) ? value : [];
  const rules = field["x-list"] ?? { label: "", add: !field.readOnly, reorder: !field.readOnly, hide: false };
  const texts = isTexts(field);
  const [gone, setGone] = useState<{ thing: Value; index: number } | null>(null);
  const [opened, setOpened] = useState<readonly string[]>([]);
  // In a section that was just opened nothing is closed a second time.
  const closes = props.closed === true || (things.length > SHORT && !props.titled);
  const [whole, setWhole] = useState(!closes);
  const [pasting, setPasting] = useState(false);
  const variants = variantsOf(field.items ?? {});
  const [variant, setVariant] = useState(variants[0]?.value ?? "");
  const box = useRef<HTMLDivElement>(null);
  const focus = useRef("");
  useLayoutEffect(() => {
    const where = focus.current;
    focus.current = "";
    if (!where) return;
    const places = Array.from(box.current?.querySelectorAll<HTMLElement>("[data-id], .px-e-undo") ?? []);
    places.find((one) => (one.dataset["id"] ?? "undo") === where)?.querySelector<HTMLElement>(FIELD)?.focus();
  });
  const title = field.title ?? name;
  const ids = things.map(stepOf);
  const byId = (id: string): Value => things[ids.indexOf(id)] ?? null;
  const called = (id: string): string => nameOf(byId(id), rules.label, language) || t("studio.item", { n: ids.indexOf(id) + 1 });
  const put = (id: string, next: Value): void => {
    onChange(things.map((one, index) => (ids[index] === id ? next : one)));
  };
  const room = (field.maxItems ?? Infinity) - things.length;
  const hasProblem = problems.some((one) => within(one.path, at));
  const open = whole || hasProblem;
  const add = (made: readonly Value[]): void => {
    onChange([...things, ...made]);
    setGone(null);
    setWhole(true);
    const first = made[0];
    if (first === undefined) return;
    const id = stepOf(first, things.length);
    setOpened([...opened, id]);
    focus.current = id;
  };
  const missing = (["th", "en"] as const).map((one) => ({
    language: one,
    n: things.filter((thing) => {
      const words = texts ? thing : isThing(thing) ? thing[rules.label] : null;
      return isText(words ?? null) && !(words as Thing)[one] && Boolean((words as Thing)[one === "th" ? "en" : "th"]);
    }).length,
  }));
  const row = (id: string, handle: preact.ComponentChildren, steps: preact.ComponentChildren) => {
    const thing = byId(id);
    const here = `${at}/${id}`;
    const own = texts ? {} : fieldsOf(schema, field.items ?? {}, thing);
    const fields = field.readOnly ? Object.fromEntries(Object.entries(own).map(([inner, one]) => [inner, { ...one, readOnly: true }])) : own;
    const label = texts ? field.items : fields[rules.label];
    const words = texts ? thing : isThing(thing) ? (thing[rules.label] ?? null) : null;
    const rest = Object.keys(fields).filter((one) => one !== rules.label && one !== "hidden" && !["id", "type"].includes(fields[one]?.["x-widget"] ?? ""));
    const hidden = isThing(thing) && thing.hidden === true;
    // Without a name of its own all of it is shown.
    const wanted = !label || opened.includes(id) || problems.some((one) => within(one.path, here) && one.path !== `${here}/${rules.label}` && one.path !== here);
    const kept = rules.hide && editing.answered(here);
    const kind = isThing(thing) ? variantTitle(field.items ?? {}, thing) : "";
    const who = called(id);
    return (
      <div class={`px-e-row${hidden ? " px-e-off" : ""}${handle ? "" : " px-e-still"}${label ? "" : " px-e-bare"}`} data-at={here}>
        {handle}
        <div class="px-e-body">
          {kind && <span class="px-e-kind">{kind}</span>}
          {label && <TextPair label={label.title ?? title} field={label} value={words} at={texts ? here : `${here}/${rules.label}`} inRow onChange={(next) => { put(id, texts ? next : { ...(thing as Thing), [rules.label]: next }); }} />}
          <ListProblem at={here} />
          {hidden && <Chip icon="eye">{t("studio.hidden")}</Chip>}
          {/* What is switched on, such as the right answer, is seen without opening each. */}
          {!wanted && isThing(thing) && rest.map((one) => thing[one] === true && <Chip key={one} tone="accent" icon="check">{fields[one]?.title}</Chip>)}
          {rest.length > 0 && label && (
            <Button
              small
              look="quiet"
              icon={wanted ? undefined : "edit"}
              aria-expanded={wanted}
              aria-label={t("studio.more", { name: who })}
              onClick={() => { setOpened(opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id]); }}
            >
              {t("studio.more.short")}
            </Button>
          )}
        </div>
        <div class="px-e-acts">
          {steps}
          {rules.hide && isThing(thing) && (
            <Button small look="quiet" aria-label={t(hidden ? "studio.show.name" : "studio.hide.name", { name: who })} onClick={() => { put(id, { ...thing, hidden: !hidden }); }}>
              {t(hidden ? "studio.show" : "studio.hide")}
            </Button>
          )}
          {rules.add && !kept && (
            <Button
              icon="trash"
              name={t("studio.remove", { name: who })}
              onClick={() => {
                const index = ids.indexOf(id);
                setGone({ thing, index });
                focus.current = "undo";
                onChange(things.filter((_, one) => one !== index));
              }}
            />
          )}
        </div>
        {wanted && rest.length > 0 && isThing(thing) && (
          <div class="px-e-more">
            <Parts fields={fields} value={thing} at={here} around={around} without={[rules.label, "hidden"]} onChange={(next) => { put(id, next); }} />
          </div>
        )}
      </div>
    );
  };
  return (
    <div class="px-e-items" data-at={at} ref={box} role="group" aria-label={title}>
      <div class="px-e-head">
        {!props.titled && (
          <h4>
            {title} <span class="px-soft">{things.length}</span>
          </h4>
        )}
        {rules.add && !field.readOnly && room > 0 && (
          <Button small look="quiet" icon="page" aria-label={t("studio.paste.name", { name: title })} aria-expanded={pasting} onClick={() => { setPasting(!pasting); }}>
            {t("studio.paste")}
          </Button>
        )}
      </div>
      {field.description && <p class="px-hint">{field.description}</p>}
      {field.readOnly && <p class="px-hint">{t("studio.fixed")}</p>}
      <ListProblem at={at} />
      {pasting && (
        <PasteTable
          list={field}
          variants={variants}
          room={room}
          options={(one) => optionsOf(editing, one, around)}
          onTake={(made) => {
            setPasting(false);
            add(made);
          }}
          onClose={() => { setPasting(false); }}
        />
      )}
      {closes && !hasProblem && (
        <Button small icon={open ? undefined : "down"} aria-expanded={open} onClick={() => { setWhole(!whole); }}>
          {open ? t("studio.close_list") : t("studio.open_list", { n: things.length })}
        </Button>
      )}
      {open && (texts || rules.label) && things.length > 0 && (
        <div class={`px-e-cols${rules.reorder ? "" : " px-e-still"}`} aria-hidden="true">
          <span>{t("studio.th")}</span>
          <span>{t("studio.en")}</span>
        </div>
      )}
      {open && (
        <Movable
          ids={ids}
          nameOf={called}
          onMove={rules.reorder && !field.readOnly ? (next) => { onChange(next.map(byId)); } : undefined}
          row={row}
        />
      )}
      {gone && (
        <p class="px-e-undo px-row" role="status">
          {t("studio.removed", { name: nameOf(gone.thing, rules.label, language) || t("studio.item", { n: gone.index + 1 }) })}
          <Button
            small
            look="quiet"
            icon="restore"
            onClick={() => {
              setGone(null);
              onChange([...things.slice(0, gone.index), gone.thing, ...things.slice(gone.index)]);
            }}
          >
            {t("studio.undo")}
          </Button>
        </p>
      )}
      {open && rules.add && !field.readOnly && (
        <div class="px-e-add">
          {variants.length > 1 && <Select label={t("studio.add.which")} quietLabel value={variant} options={variants.map((one) => ({ value: one.value, label: one.title }))} onChange={setVariant} />}
          <Button
            icon="add"
            disabled={room <= 0}
            onClick={() => { add([following(schema, field, things.at(-1), emptyOf(schema, field.items ?? {}, newId, (of) => optionsOf(editing, { "x-of": of }, around)[0]?.value ?? "", variant))]); }}
          >
            {t("studio.add")}
          </Button>
          {room <= 0 ? (
            <span class="px-note px-soft">{t("studio.full", { n: field.maxItems ?? 0 })}</span>
          ) : (
            missing.map((one) => one.n > 0 && <span key={one.language} class="px-note px-e-warn">{t(`studio.${one.language}.missing_n`, { n: one.n })}</span>)
          )}
        </div>
      )}
    </div>
  );
}
