/** One partner opened on a phone: a direction, ten tiles that stay where they are, and a card for each that is chosen. */
import { blank, Button, MultiTiles, Segments, TextInput, Tiles, useAct, usePage } from "@shell";
import { useEffect, useState } from "preact/hooks";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { Former, FromMap } from "./about";
import { asCell, cellKey, offered, WAYS, type Way } from "./content";
import { between, type CellItem } from "./giving";
import { Mark } from "./marks";
import type { BenefitContent, BenefitWord, Cell, State } from "./model.gen";
import { stateInWords } from "./say";

/** As the server has it (domain/item.py); counted aloud only where it comes near. */
export const LINE = 300;

interface PartnerEditProps {
  content: BenefitContent;
  partner: PartnerItem;
  items: readonly CellItem[];
  answers: DocView;
  /** The direction it opens with. */
  way: Way;
  more: boolean;
  onNext: () => void;
}

export function PartnerEdit({ content, partner, items, answers, way: first, more, onNext }: PartnerEditProps) {
  const { t } = usePage<BenefitWord>();
  const [way, setWay] = useState(first);
  // A way may lead to the other direction of the partner that is open.
  useEffect(() => { setWay(first); }, [first]);
  const one = between(partner, items, content);
  const cell = (benefit: string): Cell => one.cells[way].get(benefit) ?? asCell(undefined);
  const set = useAct((benefit: string, part: Partial<Cell>): void => { answers.set(cellKey(way, partner.id, benefit), { ...cell(benefit), ...part } satisfies Cell); });
  const chosen = offered(content).filter(({ id }) => cell(id).state);
  const tick = (now: readonly string[]): void => {
    for (const { id } of offered(content)) {
      const { state, seen } = cell(id);
      // A line that was kept comes back with the tile, and with it that it has happened.
      if (now.includes(id) !== Boolean(state)) set(id, { state: state ? "" : blank(seen) ? "expected" : "happened" });
    }
  };
  return (
    <div class="be-open">
      <FromMap partner={partner} />
      <Segments
        label={t("benefit.way")} value={way} onChange={setWay}
        options={WAYS.map((value) => {
          const n = one.happened[value] + one.expected[value];
          return { value, label: n ? t(`benefit.${value}_n`, { n }) : t(`benefit.${value}`) };
        })}
      />
      <div class="be-ten">
        <MultiTiles
          columns={2} label={t(`benefit.which_${way}`)} value={chosen.map(({ id }) => id)} onChange={tick}
          options={offered(content).map(({ id, label }) => ({ value: id, label, drawing: <Mark state={cell(id).state} /> }))}
        />
      </div>
      {chosen.length > 0 && (
        <>
          <p class="px-label">{t("benefit.chosen", { n: chosen.length })}</p>
          <ul class="be-said">
            {chosen.map(({ id, label }) => (
              <li key={`${way}${id}`} data-at={cellKey(way, partner.id, id)}>
                <Tiles
                  columns={2} value={cell(id).state} label={<span class="be-benefit"><Mark state={cell(id).state} />{label}</span>}
                  options={(["expected", "happened"] as const).map((state) => ({ value: state, label: stateInWords(state, t) }))}
                  onChange={(state) => { if (state) set(id, { state: state as State }); }}
                />
                {cell(id).state === "happened" && (
                  <TextInput
                    at={`${cellKey(way, partner.id, id)}#seen`} label={<>{t("benefit.seen")}<span class="px-vh"> {label}</span></>}
                    limit={cell(id).seen.length > LINE * 0.75 ? LINE : undefined} value={cell(id).seen} onChange={(seen) => { set(id, { seen }); }}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <Former content={content} items={items} answers={answers} way={way} />
      <Button icon="check" class="be-next" onClick={onNext}>{t(more ? "benefit.next" : "benefit.done")}</Button>
    </div>
  );
}
