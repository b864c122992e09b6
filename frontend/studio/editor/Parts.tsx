/** Every field of an object. */
import { useState } from "preact/hooks";
import { useEditing, type PartProps } from "./context";
import { buries, Fold, folds } from "./Fold";
import type { Fields, Thing, Value } from "./schema";

export interface PartsProps {
  fields: Fields;
  value: Thing;
  onChange: (value: Thing) => void;
  at: string;
  around: readonly Thing[];
  /** Fields that stand elsewhere. */
  without?: readonly string[] | undefined;
  /** Long fields stand in sections that are folded until they are wanted. */
  folded?: boolean;
}

/** Every field of an object, in the order of its model. */
export function Parts({ fields, value, onChange, at, around, without = [], folded = false }: PartsProps) {
  const { Part } = useEditing();
  // As it was opened: a list does not fold under the hands of who adds to it.
  const [buried] = useState(() => Object.entries(fields).filter(([name, field]) => buries(field, value[name])).map(([name]) => name));
  const here = [value, ...around];
  return (
    <>
      {Object.entries(fields).map(([name, field]) => {
        if (without.includes(name)) return null;
        const titled = (folded && folds(field)) || buried.includes(name);
        const part: PartProps = { name, field, value: value[name] ?? null, at: `${at}/${name}`, around: here, beside: fields, titled, onChange: (next: Value) => { onChange({ ...value, [name]: next }); } };
        if (!titled) return <Part key={name} {...part} />;
        return (
          <Fold key={name} part={part}>
            <Part {...part} />
          </Fold>
        );
      })}
    </>
  );
}

