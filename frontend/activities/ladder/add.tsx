/** Adds partners in `ladder`: a name and Enter, or several pasted lines. They join the shared network. */
import { Button, Field, problemAt, problemText, still, usePage, useTyped } from "@shell";
import { useRef, useState } from "preact/hooks";
import type { DocView } from "../../kind";
import { namesIn } from "../../network/names";
import { addPartners, partnersOf, twin, type PartnerItem } from "../../network/partners";
import type { LadderContent, LadderWord } from "./model.gen";

/** `partners`: those that are there. */
export const AddPartners = still(({ network, content }: { network: DocView; content: LadderContent; partners: readonly PartnerItem[] }) => {
  const { problems, t } = usePage<LadderWord>();
  // Not entered yet, and not to be lost.
  const [typed, type] = useTyped("whole");
  const name = typed?.text ?? "";
  const [said, setSaid] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const same = twin(network, name);
  const none = problemAt(problems, "whole");
  const add = (names: string[]): void => {
    const again = names.find((one, at) => twin(network, one) || names.indexOf(one) < at);
    addPartners(network, names, "", content.sector_words);
    type();
    const added = t("ladder.added", { n: partnersOf(network).length, name: names.join(", "), all: partnersOf(network).length });
    setSaid(again ? `${added} ${t("ladder.twin", { name: again })}` : added);
  };
  return (
    <form
      class="la-add"
      data-at="whole"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const names = namesIn(name);
        if (names.length) add(names);
        input.current?.focus({ preventScroll: true });
      }}
    >
      <Field label={t("ladder.name")} error={none && none.blocking !== false ? problemText(none, t) : undefined}>
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
        {t("ladder.add")}
      </Button>
      {/* One line, always there: what it says changes, its height does not. */}
      <p class="px-hint" role="status">
        {said || (same ? t("ladder.twin", { name: same }) : t("ladder.add_hint"))}
      </p>
    </form>
  );
});
