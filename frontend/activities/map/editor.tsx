/** The one place for all that is told about one partner. Only the name is asked for; everything else can wait. */
import { useEffect, useRef } from "preact/hooks";
import { Button, MultiTiles, Select, Tiles, usePage } from "@shell";
import type { DocView } from "../../kind";
import { offered, type MapContent } from "./content";
import type { Point } from "./geometry";
import type { Direction, Quality } from "./lines";
import { More } from "./more";
import { Mover } from "./mover";
import { CarefulInput } from "./pause";
import { pillarOf, tiesWith, type Partner, type PartnerItem } from "./partners";
import { DirectionSign, QualitySign } from "./signs";
import { Ties } from "./ties";

/** Limits in grapheme clusters, as the server has them (domain/item.py). */
export const NAME = 120;
export const LINE = 300;

export interface EditorProps {
  partner: PartnerItem;
  network: DocView;
  content: MapContent;
  /** In her own layout: moves it one step. */
  onStep?: ((arrow: Point) => void) | undefined;
  onClose: () => void;
  onNext?: (() => void) | undefined;
  onDelete: () => void;
}

export function Editor({ partner, network, content, onStep, onClose, onNext, onDelete }: EditorProps) {
  const { t } = usePage();
  const group = useRef<HTMLDivElement>(null);
  const { value, key, id } = partner;
  const set = (change: Partial<Partner>): void => { network.set(key, { ...value, ...change }); };
  const lines = tiesWith(network, id).length + 1;
  useEffect(() => {
    // The first field takes the focus; where that would open a keyboard over the page, the group does.
    const coarse = typeof matchMedia === "function" && matchMedia("(pointer: coarse)").matches;
    const first = coarse ? group.current : group.current?.querySelector<HTMLElement>("input");
    (first ?? group.current)?.focus({ preventScroll: true });
  }, [id]);
  const line = (field: "together" | "change" | "story", hint?: string) => (
    <CarefulInput
      at={`${key}#${field}`} label={t(`map.${field}`)} hint={hint} value={value[field]} limit={LINE} table={content.personal}
      onChange={(text) => { set({ [field]: text }); }}
    />
  );
  return (
    <div
      ref={group} class="pm-editor" role="group" tabIndex={-1} aria-label={t("map.edit", { name: value.name })}
      onKeyDown={(event) => { if (event.key === "Escape") onClose(); }}
    >
      <CarefulInput
        at={`${key}#name`} label={t("map.name")} value={value.name} limit={NAME} table={content.personal}
        onChange={(name) => { set({ name }); }}
      />
      <div class="px-even pm-pair">
        <Select
          at={`${key}#sector`} label={t("map.sector")} value={value.sector} none={t("map.sector_none")}
          options={offered(content.sectors, value.sector).map((row) => ({ value: row.id, label: row.label }))}
          onChange={(sector) => { set({ sector }); }}
        />
        <CarefulInput
          at={`${key}#contact_role`} label={t("map.contact_role")} value={value.contact_role} limit={NAME} table={content.personal}
          placeholder={t("map.contact_role_example")} onChange={(contact_role) => { set({ contact_role }); }}
        />
      </div>
      <Tiles
        at={`${key}#quality`} label={t("map.quality")} columns={2} noTick value={value.quality} onChange={(quality) => { set({ quality: quality as Quality }); }}
        options={content.qualities.map((row) => ({ value: row.id, label: row.label, drawing: <QualitySign quality={row.id as Quality} width={40} /> }))}
      />
      {line("story", t("map.story_hint"))}
      <Tiles
        at={`${key}#direction`} label={t("map.direction")} columns={3} value={value.direction} onChange={(direction) => { set({ direction: direction as Direction }); }}
        options={content.directions.map((row) => ({ value: row.id, label: row.label, drawing: <DirectionSign direction={row.id as Direction} /> }))}
      />
      <Tiles
        at={`${key}#frequency`} label={t("map.frequency")} columns={3} value={value.frequency} onChange={(frequency) => { set({ frequency: frequency as Partner["frequency"] }); }}
        options={content.frequencies.map((row) => ({ value: row.id, label: row.label }))}
      />
      <MultiTiles
        at={`${key}#forms`} label={t("map.forms")} columns={2} value={value.forms} onChange={(forms) => { set({ forms }); }}
        options={offered(content.forms, value.forms).map((row) => ({ value: row.id, label: row.label }))}
      />
      {line("together")}
      {line("change")}
      <Ties partner={partner} network={network} content={content} />
      <More partner={partner} content={content} set={set} pillar={pillarOf({ ...value, pillar: "" }, content)} />
      {onStep && <Mover name={value.name} onStep={onStep} />}
      <div class="pm-foot">
        <Button onClick={onClose}>{t("map.done")}</Button>
        {onNext && <Button look="quiet" icon="next" onClick={onNext}>{t("map.next")}</Button>}
        <Button look="danger" icon="trash" onClick={onDelete}>{t("map.delete", { n: lines })}</Button>
      </div>
    </div>
  );
}
