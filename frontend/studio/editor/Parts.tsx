/** Every field of an object. */
import { useEditing } from "./context";
import type { Fields, Thing, Value } from "./schema";

export interface PartsProps {
  fields: Fields;
  value: Thing;
  onChange: (value: Thing) => void;
  at: string;
  around: readonly Thing[];
  /** Fields that stand elsewhere. */
  without?: readonly string[] | undefined;
  closed?: boolean;
}

/** Every field of an object, in the order of its model. */
export function Parts({ fields, value, onChange, at, around, without = [], closed }: PartsProps) {
  const { Part } = useEditing();
  const here = [value, ...around];
  return (
    <>
      {Object.entries(fields).map(
        ([name, field]) =>
          !without.includes(name) && (
            <Part key={name} name={name} field={field} value={value[name] ?? null} at={`${at}/${name}`} around={here} beside={fields} closed={closed} onChange={(next: Value) => { onChange({ ...value, [name]: next }); }} />
          ),
      )}
    </>
  );
}

