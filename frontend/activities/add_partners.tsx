/** Adds partners to the shared network: a name and Enter, or several pasted lines. */
import { Button, Field, problemAt, problemText, usePage, useTyped } from "@shell";
import { useRef, useState } from "preact/hooks";
import type { DocView } from "../kind";
import { namesIn } from "../network/names";
import { addPartners, partnersOf, twin } from "../network/partners";
import "./add_partners.css";

export interface AddWords {
  name: string;
  add: string;
  hint: string;
  /** Said where a name is there already. */
  twin: (name: string) => string;
  /** Said of names that were added, and how many partners there are now. */
  added: (name: string, all: number) => string;
}

export interface AddPartnersProps {
  network: DocView;
  /** Words by which a name's sector is guessed. */
  sectors: Parameters<typeof addPartners>[3];
  words: AddWords;
}

export function AddPartners({ network, sectors, words }: AddPartnersProps) {
  const { problems, t } = usePage();
  // Not entered yet, and not to be lost.
  const [typed, type] = useTyped("whole");
  const name = typed?.text ?? "";
  const [said, setSaid] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const same = twin(network, name);
  const none = problemAt(problems, "whole");
  const add = (names: string[]): void => {
    const again = names.find((one, at) => twin(network, one) || names.indexOf(one) < at);
    addPartners(network, names, "", sectors);
    type();
    const added = words.added(names.join(", "), partnersOf(network).length);
    setSaid(again ? `${added} ${words.twin(again)}` : added);
  };
  return (
    <form
      class="px-addpartners"
      data-at="whole"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const names = namesIn(name);
        if (names.length) add(names);
        input.current?.focus({ preventScroll: true });
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
            }}
            onPaste={(event) => {
              const names = namesIn(event.clipboardData?.getData("text/plain") ?? "");
              if (names.length < 2) return;
              event.preventDefault();
              add([...namesIn(name), ...names]);
            }}
          />
        )}
      </Field>
      <Button type="submit" icon="add">
        {words.add}
      </Button>
      {/* One line, always there: what it says changes, its height does not. */}
      <p class="px-hint" role="status">
        {said || (same ? words.twin(same) : words.hint)}
      </p>
    </form>
  );
}
