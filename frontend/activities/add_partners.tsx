/** Adds partners to the shared network: a name and Enter, or several pasted lines. One of a name that is there is asked about. */
import { Button, Field, problemAt, problemText, usePage, useTyped } from "@shell";
import { useRef, useState } from "preact/hooks";
import type { DocView } from "../kind";
import { namesIn } from "../network/names";
import { addPartners, newNames, partnersOf, twin } from "../network/partners";
import { Twin } from "./twin";
import "./add_partners.css";

export interface AddWords {
  name: string;
  add: string;
  hint: string;
  /** Said where a name is there already. */
  twin: (name: string) => string;
  /** Pressed to go to the one that is there. */
  take: string;
  /** Pressed to add another of the same name. */
  other: string;
  /** Said of names that were added, and how many partners there are now. */
  added: (name: string, all: number) => string;
}

export interface AddPartnersProps {
  network: DocView;
  /** Words by which a name's sector is guessed. */
  sectors: Parameters<typeof addPartners>[3];
  words: AddWords;
  /** Goes to the partner with this id, which was to be added and is there. */
  onTake: (id: string) => void;
  /** Told the ids of those that were added. */
  onAdd?: (ids: readonly string[]) => void;
}

export function AddPartners({ network, sectors, words, onTake, onAdd }: AddPartnersProps) {
  const { problems, t } = usePage();
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
    const told = [names.length > 0 && words.added(names.join(", "), partnersOf(network).length), there.length > 0 && words.twin(there.join(", "))];
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
      <Field label={words.name} error={none && none.blocking !== false ? problemText(none, t) : undefined}>
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
        {words.add}
      </Button>
      {/* One line, always there: what it says changes, its height does not. */}
      <p class="px-hint" role="status">
        {said || (same ? words.twin(same.value.name) : words.hint)}
      </p>
      {asks > 0 && same && (
        <Twin key={asks} label={words.twin(same.value.name)} take={words.take} other={words.other} onTake={() => { done(""); onTake(same.id); }} onOther={() => { add(written); }} />
      )}
    </form>
  );
}
