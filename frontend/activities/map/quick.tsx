/** Adds partners quickly: a name and Enter, several pasted lines, or one tap on a usual partner. */
import { useRef, useState } from "preact/hooks";
import { Button, Field, Select, still, usePage, useTyped } from "@shell";
import type { DocView } from "../../kind";
import { guessSector, namesIn, sameSort } from "../../network/names";
import { addPartners, newNames, twin } from "../../network/partners";
import { Twin } from "../twin";
import { offered } from "./content";
import type { MapContent, MapWord } from "./model.gen";
import { asksFirst, Pause } from "./pause";
import { partnersOf, schoolOf, type PartnerItem } from "./partners";

/** `names`: those who have a name now. `onTake`: goes to the partner with this id, which was to be added and is there. */
export const QuickAdd = still(({ network, content, onTake }: { network: DocView; content: MapContent; names: readonly PartnerItem[]; onTake: (id: string) => void }) => {
  const { t } = usePage<MapWord>();
  // Not entered yet, and not to be lost.
  const [typed, type] = useTyped("whole");
  const name = typed?.text ?? "";
  const [picked, setPicked] = useState<string>();
  const chosen = picked ?? typed?.parts?.["sector"] ?? "";
  /** Pasted ones to be asked about: each comes into the field when the one before is settled. */
  const waiting = typed?.parts?.["waiting"]?.split("\n") ?? [];
  const write = (text: string, by: string, rest = waiting): void => {
    const parts = { ...(by && { sector: by }), ...(rest.length > 0 && { waiting: rest.join("\n") }) };
    type(text || rest.length ? { text, parts } : undefined);
  };
  /** How often it was asked: each Enter asks anew, and the focus goes to the question. */
  const [asking, setAsking] = useState(0);
  const [notice, setNotice] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const sector = chosen || guessSector(name, content.sector_words);
  const written = namesIn(name);
  const same = written.length === 1 ? twin(network, written[0] ?? "") : undefined;
  const ask = ([first = "", ...rest]: string[]): void => {
    write(first, "", rest);
    setAsking(first ? 1 : 0);
  };
  const next = (): void => {
    setPicked(undefined);
    ask(waiting);
  };
  /** `other`: those that are there are others of the same name. */
  const add = (names: readonly string[], by: string, other = false): void => {
    const { fresh, there } = newNames(network, other ? [] : names);
    const added = addPartners(network, other ? names : fresh, by, content.sector_words).length;
    next();
    const told = [added && t("map.added", { n: added, name: (other ? names : fresh)[0] ?? "", all: partnersOf(network).length }), there.length && t("map.add_twin", { name: there.join(", ") })];
    setNotice(told.filter(Boolean).join(" "));
    input.current?.focus({ preventScroll: true });
  };
  const submit = (): void => {
    if (!written.length) input.current?.focus({ preventScroll: true });
    else if (same || (asksFirst(name, content.personal) && !asking)) setAsking(asking + 1);
    else add(written, chosen);
  };
  return (
    <form
      class="pm-quick"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label={t("map.add_label")} at="whole">
        {({ id }) => (
          <input
            ref={input}
            id={id}
            class="px-input"
            value={name}
            autocomplete="off"
            enterkeyhint="enter"
            placeholder={t("map.add_placeholder")}
            aria-describedby={`${id}-q`}
            onInput={(event) => {
              write(event.currentTarget.value, chosen);
              setAsking(0);
              setNotice("");
            }}
            onPaste={(event) => {
              const names = namesIn(event.clipboardData?.getData("text/plain") ?? "");
              if (names.length < 2) return;
              event.preventDefault();
              const all = [...written, ...names];
              const doubtful = all.filter((one) => asksFirst(one, content.personal));
              if (doubtful.length < all.length)
                add(
                  all.filter((one) => !doubtful.includes(one)),
                  "",
                );
              ask([...doubtful, ...waiting]);
            }}
          />
        )}
      </Field>
      <Select
        label={t("map.sector")}
        value={sector}
        onChange={(by) => {
          setPicked(by);
          write(name, by);
        }}
        none={t("map.sector_none")}
        options={offered(content.sectors, sector).map((row) => ({ value: row.id, label: row.label }))}
      />
      <Button type="submit" icon="add">
        {t("map.add")}
      </Button>
      {/* One line, always there: what it says changes, its height does not. */}
      <p class="px-hint pm-say" role="status">
        {notice || (same ? t("map.add_twin", { name: same.value.name }) : t("map.add_hint"))}
      </p>
      {asking > 0 && (same ? (
        <Twin
          key={asking}
          label={t("map.add_twin", { name: same.value.name })}
          take={t("map.add_take")}
          other={t("map.add_other")}
          onTake={() => {
            next();
            onTake(same.id);
          }}
          onOther={() => {
            add(written, chosen, true);
          }}
        />
      ) : (
        <Pause
          text={name}
          table={content.personal}
          onKeep={() => {
            add(written, chosen);
          }}
        />
      ))}
    </form>
  );
});

/** Partners most schools have that are of none of the sorts that are there. */
export function usualOf(network: DocView, content: MapContent): MapContent["usual"] {
  const faith = schoolOf(network).faith;
  const partners = partnersOf(network);
  return content.usual.filter(
    (row) =>
      (!row.faiths.length || row.faiths.includes(faith)) &&
      !partners.some(({ value }) => sameSort(value.name, row.name, content.sector_words)),
  );
}

/** Those, one tap each. */
export const Usual = still(({ rows, network, content }: { rows: MapContent["usual"]; network: DocView; content: MapContent }) => {
  const { t } = usePage<MapWord>();
  const box = useRef<HTMLDivElement>(null);
  if (!rows.length) return null;
  // A tapped one goes away: the next takes the focus, so that a keyboard need not start over.
  const focus = (index: number): void => {
    const buttons = box.current?.querySelectorAll("button") ?? [];
    buttons[Math.min(index, buttons.length - 1)]?.focus({ preventScroll: true });
  };
  return (
    <div ref={box} class="pm-usual" role="group" aria-label={t("map.usual")}>
      <p class="px-label">{t("map.usual")}</p>
      <div class="px-row">
        {rows.map((row, index) => (
          <Button
            key={row.id}
            small
            icon="add"
            onClick={() => {
              addPartners(network, [row.name], row.sector, content.sector_words);
              setTimeout(() => {
                focus(index);
              });
            }}
          >
            {row.name}
          </Button>
        ))}
      </div>
    </div>
  );
});
