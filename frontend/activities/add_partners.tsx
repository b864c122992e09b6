/** Adds partners to the shared network, in the words of the kind: a name and Enter, or several pasted lines. One of a name that is there is asked about. */
import { Button, Field, problemAt, problemText, still, usePage, useTyped } from "@shell";
import { useRef, useState } from "preact/hooks";
import type { DocView } from "../kind";
import { namesIn } from "../network/names";
import { addPartners, newNames, partnersOf, twin, type PartnerItem } from "../network/partners";
import { Twin } from "./twin";
import "./add_partners.css";

type Of = "agreement" | "anatomy" | "benefit" | "friends" | "ladder" | "proposal" | "threes";
type Said = "name" | "add" | "add_hint" | "twin" | "twin_take" | "twin_other" | "added";

interface Props {
  /** Its words are `<kind>.name`, `.add`, `.add_hint`, `.twin` (one of the name is there), `.twin_take`, `.twin_other`, `.added`. */
  kind: Of;
  network: DocView;
  /** Those that are there: drawn again when they are others. */
  partners: readonly PartnerItem[];
  /** Words by which a name's sector is guessed. */
  sectors: Parameters<typeof addPartners>[3];
  /** Goes to the partner with this id, which was to be added and is there. */
  onTake: (id: string) => void;
  /** Told the ids of those that were added. */
  onAdd?: (ids: readonly string[]) => void;
}

export const AddPartners = still(function AddPartners({ kind, network, sectors, onTake, onAdd }: Props) {
  const { problems, t } = usePage<`${Of}.${Said}`>();
  const twinSaid = (name: string): string => t(`${kind}.twin`, { name });
  // Not entered yet, and not to be lost.
  const [typed, type] = useTyped("whole");
  const name = typed?.text ?? "";
  const [said, setSaid] = useState("");
  /** How often it was asked: each Enter asks anew, and the focus goes to the question. */
  const [asks, setAsks] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const written = namesIn(name);
  const same = written.length === 1 ? twin(network, written[0] ?? "") : undefined;
  const none = problemAt(problems, "whole");
  const done = (told: string): void => {
    type();
    setAsks(0);
    setSaid(told);
  };
  const add = (names: readonly string[], there: readonly string[] = []): void => {
    const ids = addPartners(network, names, "", sectors);
    onAdd?.(ids);
    const all = partnersOf(network).length;
    const told = [names.length > 0 && t(`${kind}.added`, { n: all, name: names.join(", "), all }), there.length > 0 && twinSaid(there.join(", "))];
    done(told.filter(Boolean).join(" "));
    input.current?.focus({ preventScroll: true });
  };
  const addNew = (names: string[]): void => {
    const { fresh, there } = newNames(network, names);
    add(fresh, there);
  };
  return (
    <form
      class="px-addpartners"
      data-at="whole"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (same) setAsks(asks + 1);
        else if (written.length) addNew(written);
        else input.current?.focus({ preventScroll: true });
      }}
    >
      <Field label={t(`${kind}.name`)} error={none && none.blocking !== false ? problemText(none, t) : undefined}>
        {({ id, invalid, describedBy }) => (
          <input
            ref={input}
            id={id}
            class="px-input"
            value={name}
            autocomplete="off"
            enterkeyhint="enter"
            aria-invalid={invalid || undefined}
            aria-describedby={[describedBy, `${id}-q`].filter(Boolean).join(" ")}
            onInput={(event) => {
              type({ text: event.currentTarget.value });
              setSaid("");
              setAsks(0);
            }}
            onPaste={(event) => {
              const names = namesIn(event.clipboardData?.getData("text/plain") ?? "");
              if (names.length < 2) return;
              event.preventDefault();
              addNew([...written, ...names]);
            }}
          />
        )}
      </Field>
      <Button type="submit" icon="add">
        {t(`${kind}.add`)}
      </Button>
      {/* One line, always there: what it says changes, its height does not. */}
      <p class="px-hint" role="status">
        {said || (same ? twinSaid(same.value.name) : t(`${kind}.add_hint`))}
      </p>
      {asks > 0 && same && (
        <Twin key={asks} label={twinSaid(same.value.name)} take={t(`${kind}.twin_take`)} other={t(`${kind}.twin_other`)} onTake={() => { done(""); onTake(same.id); }} onOther={() => { add(written); }} />
      )}
    </form>
  );
});
