/** One field of a content, by what its schema says it is; a kind brings none of its own. */
import { Field as Frame, Select, TextInput } from "@shell";
import { Choices, Lists, MonthDay, OrderList, Plain, Table } from "./widgets";
import { ItemList } from "./ItemList";
import { optionsOf, useEditing, type PartProps } from "./context";
import { NumberInput } from "../NumberInput";
import { numberOf } from "./numbers";
import { Parts } from "./Parts";
import { fieldsOf, isThing } from "./schema";
import { TextPair } from "./TextPair";

export function Part(props: PartProps) {
  const { name, field, value, onChange, at, around } = props;
  const editing = useEditing();
  const { t } = editing;
  const label = field.title ?? name;
  const hint = [field.description, field["x-secret"] && t("studio.secret"), field.readOnly && t("studio.fixed")].filter(Boolean).join(" ") || undefined;
  const frame = { label, hint, at };
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  switch (field["x-widget"]) {
    case "id":
    case "type":
      return null;
    case "text":
    case "long_text":
      return <TextPair label={label} {...props} />;
    case "number":
    case "points":
      return <NumberInput {...frame} value={text} readOnly={field.readOnly} decimal={field["x-widget"] === "points"} read={(typed) => String(numberOf(typed))} onChange={(typed) => { onChange(numberOf(typed)); }} />;
    case "switch":
      return (
        <Frame {...frame} quietLabel group>
          {({ describedBy }) => (
            <label class="px-e-switch">
              <input type="checkbox" checked={value === true} disabled={field.readOnly} aria-describedby={describedBy} onChange={() => { onChange(value !== true); }} />
              <span>{label}</span>
            </label>
          )}
        </Frame>
      );
    case "choice":
    case "reference": {
      const options = optionsOf(editing, field, around).map((one) => ({ value: one.value, label: one.title }));
      const known = options.some((one) => one.value === text);
      const gone = text && !known ? [{ value: text, label: `${text} (${t("studio.gone")})` }] : [];
      return <Select {...frame} value={text} disabled={field.readOnly} none={known ? undefined : text ? undefined : t("studio.choose")} options={[...options, ...gone]} onChange={onChange} />;
    }
    case "choices":
    case "references":
    case "indicators":
      return <Choices {...props} />;
    case "order":
      return <OrderList {...props} />;
    case "month_day":
      return <MonthDay {...frame} value={text} readOnly={field.readOnly} onChange={onChange} />;
    case "words":
      return <Plain {...props} />;
    case "table":
      return <Table {...props} />;
    case "lists":
      return <Lists {...props} />;
    case "list":
    case "sectors":
    case "texts":
    case "rows":
      return <ItemList {...props} />;
    case "group":
      return isThing(value) ? (
        <fieldset class="px-e-group" data-at={at}>
          <legend>{label}</legend>
          <Parts {...props} value={value} fields={fieldsOf(editing.schema, field, value)} />
        </fieldset>
      ) : null;
    case "date":
      return <TextInput {...frame} value={text} input={{ type: "date" }} readOnly={field.readOnly} onChange={onChange} />;
    case "line":
    case "url":
    case "picture":
    default:
      return <TextInput {...frame} value={text} readOnly={field.readOnly} input={field["x-widget"] === "line" ? {} : { inputMode: "url" }} onChange={onChange} />;
  }
}
