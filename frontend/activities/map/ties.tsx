/** Asks which other partners a partner knows, with an optional line about each. */
import { useRef, useState } from "preact/hooks";
import { Button, GoneRow, newId, PartnerName, PartnerPicker, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { MapContent, MapWord } from "./model.gen";
import type { Tie, Partner } from "../../network/model.gen";
import { CarefulInput } from "./pause";
import { partnersOf, tiesWith, type PartnerItem } from "./partners";

const other = (tie: Tie, id: string): string => (tie.a === id ? tie.b : tie.a);

export function Ties({ partner, network, content }: { partner: PartnerItem; network: DocView; content: MapContent }) {
  const { t } = usePage<MapWord>();
  const [chosen, setChosen] = useState("");
  const keys = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  const ties = tiesWith(network, partner.id, { gone: true });
  const knownIds = ties.filter((tie) => !tie.gone).map((tie) => other(tie.value, partner.id));
  const free = partnersOf(network).filter((one) => one.id !== partner.id && !knownIds.includes(one.id));
  if (!ties.length && !free.length) return null;
  const add = (id = chosen): void => {
    setChosen("");
    if (!id) return;
    const [a, b] = [partner.id, id].sort();
    const before = ties.find((tie) => tie.gone && other(tie.value, partner.id) === id);
    if (before) network.restore(before.key);
    else network.set(`tie:${newId()}`, { a, b, line: "" });
    // The button is disabled now, or gone with the last partner: the focus stays here, where another may be added.
    setTimeout(() => (box.current?.querySelector("select") ?? box.current)?.focus({ preventScroll: true }));
  };
  /** Of a tie its first button: to remove it, or to put it back. The one that was pressed is gone. */
  const focusTie = (key: string): void => {
    setTimeout(() => box.current?.querySelector<HTMLElement>(`[data-tie="${key}"] button`)?.focus({ preventScroll: true }));
  };
  return (
    <div ref={box} class="pm-ties" role="group" tabIndex={-1} aria-label={t("map.ties")} data-at={`${partner.key}#ties`}>
      <p class="px-label">{t("map.ties")}</p>
      {ties.map((tie) => {
        const id = other(tie.value, partner.id);
        const name = network.get<Partial<Partner>>(`partner:${id}`)?.name ?? "";
        if (tie.gone)
          return knownIds.includes(id) ? null : (
            <div key={tie.key} data-tie={tie.key}>
              <GoneRow
                name={t("map.tie_with", { name })}
                onRestore={() => {
                  network.restore(tie.key);
                  focusTie(tie.key);
                }}
              />
            </div>
          );
        return (
          <div class="pm-tie" key={tie.key} data-tie={tie.key}>
            <PartnerName network={network} id={id} />
            <Button
              name={t("map.tie_remove", { name })}
              icon="close"
              onClick={() => {
                network.remove(tie.key);
                focusTie(tie.key);
              }}
            />
            <CarefulInput
              at={`${tie.key}#line`}
              label={t("map.tie_line", { name })}
              quietLabel
              placeholder={t("map.tie_line_example")}
              value={tie.value.line}
              limit={300}
              table={content.personal}
              onChange={(line) => {
                network.set(tie.key, { ...tie.value, line });
              }}
            />
          </div>
        );
      })}
      {free.length > 0 && (
        // A choice adds the partner at once. Arrow keys only pass names: there Enter adds, or leaving the list.
        <div
          onPointerDown={() => {
            keys.current = false;
          }}
          onKeyDown={({ key }) => {
            keys.current = true;
            if (key === "Enter") add();
          }}
          onFocusOut={() => {
            add();
          }}
        >
          <PartnerPicker
            network={network}
            label={t("map.tie_add_label")}
            quietLabel
            value={chosen}
            onChange={(id) => {
              if (keys.current) setChosen(id);
              else add(id);
            }}
            except={[partner.id, ...knownIds]}
            none={t("map.tie_none")}
          />
        </div>
      )}
    </div>
  );
}
