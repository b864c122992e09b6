/** Draws a map: the picture of a network with its legend. Comes in a file of its own (later.tsx). */
import { addressOf, Boundary, toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import { labelOf, markOf } from "./content";
import type { LayoutName, MapContent, MapWord } from "./model.gen";
import type { Size } from "../../drawing/extent";
import type { Point } from "../../drawing/geometry";
import { groupingOf } from "./groups";
import { Legend } from "./legend";
import { schoolOf, spotsOf, type PartnerItem, type TieItem } from "./partners";
import { Picture } from "../../drawing/picture";
import type { Seen } from "../../drawing/props";

export interface DrawingProps {
  props: KindProps<MapContent, MapWord>;
  content: MapContent;
  partners: readonly PartnerItem[];
  ties: TieItem[];
  layout: LayoutName;
  size: Size;
  /** Partners that were not in the round before. */
  fresh?: Set<string> | undefined;
  selected?: string | undefined;
  onChoose?: ((id: string) => void) | undefined;
  onMove?: ((id: string, spot: Point) => void) | undefined;
  report?: ((seen: Seen) => void) | undefined;
}

/** A drawing that fails shows a sentence instead; the list goes on working. */
export function Drawing(props: DrawingProps) {
  const { t } = usePage<MapWord>();
  return (
    <Boundary message={<p class="pm-failed">{t("map.failed")}</p>}>
      <WithLegend {...props} />
    </Boundary>
  );
}

function WithLegend({ props, content, partners, ties, layout, size, fresh, selected, onChoose, onMove, report }: DrawingProps) {
  const { t } = usePage<MapWord>();
  const plain = props.face === "print";
  const { groups, of } = groupingOf(layout, partners, content);
  const nameOf = ({ value }: PartnerItem): string =>
    [
      value.name,
      labelOf(content.sectors, value.sector),
      labelOf(content.qualities, value.quality),
      labelOf(content.directions, value.direction),
    ]
      .filter(Boolean)
      .join(", ");
  // How good a relation is stays off paper, in the form of its line too.
  const shown = plain ? partners.map((item) => ({ ...item, value: { ...item.value, quality: "normal" as const } })) : partners;
  return (
    <>
      <Picture
        partners={shown}
        ties={ties}
        groups={groups}
        groupOf={of}
        markOf={({ value }) => markOf(content, value.sector)}
        spots={layout === "own" ? spotsOf(props.network) : new Map<string, Point>()}
        size={size}
        label={t(onChoose ? "map.picture_buttons" : "map.picture", {
          school: schoolOf(props.network).name || t("map.our_school"),
          n: partners.length,
        })}
        waiting={t("part.opening")}
        worker={addressOf("drawing-worker")}
        centre={t("map.centre")}
        plain={plain}
        digits={props.thaiDigits ? toThai : undefined}
        selected={selected}
        fresh={fresh}
        pins={plain ? undefined : props.comments}
        nameOf={nameOf}
        onChoose={onChoose}
        onMove={onMove}
        report={report}
      />
      {size !== "small" && (
        <Legend
          content={content}
          plain={plain}
          open={partners.some(({ value }) => !value.quality)}
          fresh={partners.some(({ id }) => fresh?.has(id))}
        />
      )}
    </>
  );
}
