/** The smaller hand-made parts: some of a list, an order, a day of the year, plain lines, a table, lists by name. */
import { useState } from "preact/hooks";
import { Button, Field as Frame, monthNames, MultiTiles, newId, TextArea } from "@shell";
import { ItemList } from "./ItemList";
import { optionsOf, tableLines, useEditing, type PartProps } from "./context";
import { emptyOf, isThing, type Value } from "./schema";
import { numberOf } from "./numbers";
import { Movable } from "./Movable";

/** Some of a list of choices, of the content's own things, or of the indicators. */
export function Choices({ name, field, value, onChange, at, around, titled }: PartProps) {
  const editing = useEditing();
  const { t, outside } = editing;
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const options = field["x-widget"] === "indicators" ? (outside.indicators ?? []) : optionsOf(editing, field, around);
  const gone = chosen.filter((one) => !options.some((option) => option.value === one));
  return (
    <MultiTiles
      label={field.title ?? name}
      quietLabel={titled}
      hint={field.description}
      at={at}
      columns={2}
      most={field.maxItems}
      options={[...options.map((one) => ({ value: one.value, label: one.title })), ...gone.map((one) => ({ value: one, label: `${one} (${t("studio.gone")})` }))]}
      value={chosen}
      onChange={(next) => {
        // In the order of the list, not of the presses.
        const order = [...options.map((one) => one.value), ...gone];
        onChange(order.filter((one) => next.includes(one)));
      }}
    />
  );
}

/** All things of a list in the right order. */
export function OrderList({ name, field, value, onChange, at, around }: PartProps) {
  const editing = useEditing();
  const { t } = editing;
  const things = optionsOf(editing, field, around);
  const ids = Array.isArray(value) ? value.map(String) : [];
  return (
    <Frame label={field.title ?? name} hint={[field.description, t("studio.secret")].filter(Boolean).join(" ")} at={at} group>
      {() => (
        <Movable
          ids={ids}
          nameOf={(id) => things.find((one) => one.value === id)?.title ?? id}
          onMove={onChange}
          row={(id, handle, steps) => (
            <div class="px-e-row px-e-plain">
              {handle}
              <span>{things.find((one) => one.value === id)?.title ?? id}</span>
              <div class="px-e-acts">{steps}</div>
            </div>
          )}
        />
      )}
    </Frame>
  );
}

interface MonthDayProps {
  label: string;
  hint?: string | undefined;
  at: string;
  value: string;
  readOnly?: boolean | undefined;
  onChange: (value: string) => void;
}

/** A day of any year, `05-15`. */
export function MonthDay({ label, hint, at, value, readOnly, onChange }: MonthDayProps) {
  const { t, language } = useEditing();
  const [month = "", day = ""] = value.split("-");
  const set = (next: { month?: string; day?: string }): void => {
    onChange(`${(next.month ?? month).padStart(2, "0")}-${(next.day ?? day).padStart(2, "0")}`);
  };
  const days = Array.from({ length: 31 }, (_, at) => String(at + 1));
  return (
    <Frame label={label} hint={hint} at={at} group>
      {({ invalid }) => (
        <div class="px-e-day">
          <select class="px-input" aria-label={`${label} · ${t("studio.day")}`} value={String(Number(day))} disabled={readOnly} aria-invalid={invalid || undefined} onChange={(event) => { set({ day: event.currentTarget.value }); }}>
            <option value="0">{t("studio.day")}</option>
            {days.map((one) => <option key={one} value={one}>{one}</option>)}
          </select>
          <select class="px-input" aria-label={`${label} · ${t("studio.month")}`} value={String(Number(month))} disabled={readOnly} aria-invalid={invalid || undefined} onChange={(event) => { set({ month: event.currentTarget.value }); }}>
            <option value="0">{t("studio.month")}</option>
            {monthNames(language).map((one, at) => <option key={one} value={String(at + 1)}>{one}</option>)}
          </select>
        </div>
      )}
    </Frame>
  );
}

/** Plain words or numbers, one a line; days of the year one below the other. */
export function Plain({ name, field, value, onChange, at, titled }: PartProps) {
  const { t } = useEditing();
  const entries = Array.isArray(value) ? value : [];
  const numbers = field.items?.["x-widget"] === "number";
  // Kept as typed: an empty last line is where the next word goes.
  const [typed, setTyped] = useState(entries.join("\n"));
  const read = (text: string): Value[] => text.split("\n").map((line) => line.replace(/\r$/, "")).filter((line) => line.trim()).map((line) => (numbers ? numberOf(line) : line));
  const shown = read(typed).join("\n") === entries.join("\n") ? typed : entries.join("\n");
  const label = field.title ?? name;
  if (field.items?.["x-widget"] === "month_day") {
    const set = (index: number, next: string | null): void => {
      onChange(next === null ? entries.filter((_, one) => one !== index) : entries.map((one, i) => (i === index ? next : one)));
    };
    return (
      <Frame label={label} quietLabel={titled} hint={field.description} at={at} group>
        {() => (
          <div class="px-e-stack">
            {entries.map((one, index) => (
              <div class="px-row" key={index}>
                <MonthDay label={t("studio.item", { n: index + 1 })} at={`${at}/${String(index)}`} value={String(one)} onChange={(next) => { set(index, next); }} />
                <Button icon="trash" name={t("studio.remove", { name: t("studio.item", { n: index + 1 }) })} onClick={() => { set(index, null); }} />
              </div>
            ))}
            <Button icon="add" small disabled={entries.length >= (field.maxItems ?? Infinity)} onClick={() => { onChange([...entries, "01-01"]); }}>{t("studio.add")}</Button>
          </div>
        )}
      </Frame>
    );
  }
  return (
    <TextArea
      label={label}
      quietLabel={titled}
      hint={[field.description, t("studio.lines")].filter(Boolean).join(" ")}
      at={at}
      rows={Math.min(8, Math.max(2, entries.length + 1))}
      value={shown}
      readOnly={field.readOnly}
      onChange={(text) => {
        setTyped(text);
        onChange(read(text));
      }}
    />
  );
}

/** One value for each thing of a list. */
export function Table({ name, field, value, onChange, at, around, beside }: PartProps) {
  const editing = useEditing();
  const { Part } = editing;
  const inner = field.additionalProperties;
  const values = isThing(value) ? value : {};
  if (!inner) return null;
  const also = new Set((field["x-also"] ?? []).map((one) => one.value));
  return (
    <Frame label={field.title ?? name} hint={[field.description, field["x-secret"] && editing.t("studio.secret")].filter(Boolean).join(" ")} at={at} group>
      {() => (
        <div class="px-e-stack">
          {tableLines(editing, field, beside, around).map(({ value: id, title }) => {
            const own = { ...inner, title, ...(also.has(id) && inner["x-choices"] ? { "x-choices": inner["x-choices"] } : {}) };
            const empty = inner.$ref ? { th: "", en: "" } : "";
            return <Part key={id} name={id} field={own} value={values[id] ?? empty} at={`${at}/${id}`} around={around} beside={beside} onChange={(next) => { onChange({ ...values, [id]: next }); }} />;
          })}
        </div>
      )}
    </Frame>
  );
}

/** Lists that cards and questions show by their codes. */
export function Lists(props: PartProps) {
  const { name, field, value, onChange, at } = props;
  const { t, schema } = useEditing();
  const list = field.additionalProperties;
  const lists = isThing(value) ? value : {};
  if (!list) return null;
  return (
    <fieldset class="px-e-group" data-at={at}>
      <legend class={props.titled ? "px-vh" : undefined}>{field.title ?? name}</legend>
      {field.description && <p class="px-hint">{field.description}</p>}
      {Object.entries(lists).map(([code, things]) => (
        <div key={code}>
          <ItemList {...props} titled={false} closed field={{ ...list, title: t("studio.code", { id: code }) }} name={code} value={things} at={`${at}/${code}`} onChange={(next) => { onChange({ ...lists, [code]: next }); }} />
          <Button small look="quiet" icon="trash" onClick={() => { onChange(Object.fromEntries(Object.entries(lists).filter(([one]) => one !== code))); }}>
            {t("studio.remove", { name: t("studio.code", { id: code }) })}
          </Button>
        </div>
      ))}
      <Button icon="add" small onClick={() => { onChange({ ...lists, [newId()]: [emptyOf(schema, list.items ?? {}, newId)] }); }}>
        {t("studio.add")}
      </Button>
    </fieldset>
  );
}

