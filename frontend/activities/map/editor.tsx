/** Edits all facts about one partner. Only the name is required; everything else can wait. */
import { useEffect, useRef } from "preact/hooks";
import { Button, comeTo, MultiTiles, usePage } from "@shell";
import type { DocView } from "../../kind";
import { More, Ties } from "./beside";
import { offered } from "./content";
import type { MapContent, MapWord } from "./model.gen";
import { LINE, NAME, useFields } from "./fields";
import type { Point } from "../../drawing/geometry";
import type { Direction, Quality } from "../../drawing/lines";
import { tiesWith, type PartnerItem } from "./partners";
import { DirectionSign, QualitySign } from "../../drawing/signs";

export interface EditorProps {
  partner: PartnerItem;
  network: DocView;
  content: MapContent;
  /** In the teacher's own layout: moves the partner one step. */
  onStep?: ((arrow: Point) => void) | undefined;
  onClose: () => void;
  onNext?: (() => void) | undefined;
  onDelete: () => void;
}

/** Gives it the focus and brings its head into view: its row in the list, or the head of its card. */
export function enter(group: HTMLElement): void {
  // The first field takes the focus; where that would open a keyboard over the page, the group does.
  const coarse = typeof matchMedia === "function" && matchMedia("(pointer: coarse)").matches;
  (coarse ? group : group.querySelector("input"))?.focus({ preventScroll: true });
  comeTo(group.closest("tr")?.previousElementSibling ?? group.previousElementSibling);
}

export function Editor({ partner, network, content, onStep, onClose, onNext, onDelete }: EditorProps) {
  const { t, saving } = usePage<MapWord>();
  const group = useRef<HTMLDivElement>(null);
  const ties = tiesWith(network, partner.id).length;
  const { value, key, id } = partner;
  const set = (change: object): void => {
    network.set(key, { ...value, ...change });
  };
  const { area, line, select, tiles } = useFields({ key, value, set, content });
  useEffect(() => {
    if (group.current) enter(group.current);
  }, [id]);
  return (
    <div
      ref={group}
      class="pm-editor"
      role="group"
      tabIndex={-1}
      aria-label={t("map.edit", { name: value.name })}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      {line("name", NAME)}
      <div class="px-even pm-pair">
        {select("sector", content.sectors, t("map.sector_none"))}
        {line("contact_role", NAME, { placeholder: t("map.contact_role_example") })}
      </div>
      {tiles("quality", content.qualities, 2, (quality) => (
        <QualitySign quality={quality as Quality} width={40} />
      ))}
      {area("story", LINE, t("map.story_hint"))}
      {tiles("direction", content.directions, 3, (direction) => (
        <DirectionSign direction={direction as Direction} />
      ))}
      {tiles("frequency", content.frequencies, 3)}
      <MultiTiles
        at={`${key}#forms`}
        label={t("map.forms")}
        columns={2}
        value={value.forms}
        onChange={(forms) => {
          set({ forms });
        }}
        options={offered(content.forms, value.forms).map((row) => ({ value: row.id, label: row.label }))}
      />
      {area("together", LINE)}
      {area("change", LINE)}
      <Ties partner={partner} network={network} content={content} />
      <More {...{ partner, content, set, onStep }} />
      {saving}
      <div class="pm-foot">
        <Button onClick={onClose}>{t("map.done")}</Button>
        {onNext && (
          <Button look="quiet" icon="next" onClick={onNext}>
            {t("map.next")}
          </Button>
        )}
        <Button look="danger" icon="trash" onClick={onDelete}>
          {t(ties ? "map.delete" : "map.delete_none", { n: ties })}
        </Button>
      </div>
    </div>
  );
}
