/** Shows partners as a list: the map's content as a table, with the same cells in every view. */
import type { ComponentChildren } from "preact";
import { blank, SectorMark, usePage } from "@shell";
import { labelOf, markOf } from "./content";
import type { MapContent, MapWord } from "./model.gen";
import type { PartnerItem } from "./partners";
import { DirectionSign, QualitySign } from "../../drawing/signs";

/** Columns of the table; the last one, where it is edited, holds what can be done. */
export function useColumns(edit = false): { label: string; quiet?: boolean }[] {
  const { t } = usePage<MapWord>();
  return [
    ...(["partner", "sector", "quality", "direction", "frequency"] as const).map((name) => ({ label: t(`map.col_${name}`) })),
    ...(edit ? [{ label: t("map.col_act"), quiet: true }] : []),
  ];
}

interface RowProps {
  partner: PartnerItem;
  content: MapContent;
  /** As on the map, where that shows numbers; 0 for none. */
  number: number;
  open?: boolean | undefined;
  fresh?: boolean | undefined;
  comments?: number[] | undefined;
  act?: ComponentChildren;
  /** Called for a tap anywhere on the row; the row's button does the same without tapping. */
  onOpen?: (() => void) | undefined;
}

export function PartnerRow({ partner, content, number, open, fresh, comments = [], act, onOpen }: RowProps) {
  const { t } = usePage<MapWord>();
  const { value, key } = partner;
  const unsaid = (
    <span class="px-muted pm-unsaid">
      <span aria-hidden="true">–</span>
      <span class="px-vh">{t("map.not_said")}</span>
    </span>
  );
  return (
    <tr
      class={open ? "px-on" : undefined}
      data-at={key}
      tabIndex={-1}
      onClick={
        onOpen &&
        ((event: MouseEvent) => {
          if (!(event.target as Element).closest("button")) onOpen();
        })
      }
    >
      <th scope="row">
        <span class="pm-who">
          {number > 0 && <span class="pm-no px-num">{number}</span>}
          <SectorMark sector={markOf(content, value.sector)} size={34} />
          <span>
            {blank(value.name) ? <span class="px-muted">{t("map.no_name")}</span> : value.name}
            {comments.length > 0 && <span class="px-vh"> {t("map.comments_here", { n: comments.length })}</span>}
            <small>{[value.contact_role, fresh ? t("map.is_new") : ""].filter(Boolean).join(" · ")}</small>
          </span>
        </span>
      </th>
      <td class="pm-sector">{labelOf(content.sectors, value.sector) || unsaid}</td>
      <td>
        <span class="px-inl">
          {value.quality ? (
            <>
              <QualitySign quality={value.quality} />
              {labelOf(content.qualities, value.quality)}
            </>
          ) : (
            unsaid
          )}
        </span>
      </td>
      <td>
        <span class="px-inl">
          {value.direction ? (
            <>
              <DirectionSign direction={value.direction} />
              {labelOf(content.directions, value.direction)}
            </>
          ) : (
            unsaid
          )}
        </span>
      </td>
      <td class="pm-often">{labelOf(content.frequencies, value.frequency) || unsaid}</td>
      {act && <td class="pm-act">{act}</td>}
    </tr>
  );
}
