/** The one place for the map as a figure: the size that fits, the drawing, its legend; a plain sentence where drawing fails. */
import { Component, type ComponentChildren } from "preact";
import { toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import { labelOf, markOf, type LayoutName, type MapContent } from "./content";
import type { Size } from "./frame";
import type { Point } from "./geometry";
import { groupingOf } from "./groups";
import { Legend } from "./legend";
import { schoolOf, type PartnerItem, type TieItem } from "./partners";
import { Picture, type Seen } from "./picture";

/** Widths in px: taken until the page is measured; below which the table leaves out two columns, and the drawing is a phone's. */
export const FIRST = 1000;
export const NARROW = 860;
export const PHONE = 600;

/** A drawing that fails says so; the list goes on working. */
class Guard extends Component<{ sentence: string; children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };
  override componentDidCatch(): void {
    this.setState({ failed: true });
  }
  override render() {
    return this.state.failed ? <p class="pm-failed">{this.props.sentence}</p> : this.props.children;
  }
}

export interface FigureProps {
  props: KindProps<MapContent>;
  content: MapContent;
  partners: PartnerItem[];
  ties: TieItem[];
  layout: LayoutName;
  size: Size;
  /** Partners that were not in the round before. */
  fresh?: Set<string> | undefined;
  selected?: string | undefined;
  onChoose?: ((id: string) => void) | undefined;
  onMove?: ((id: string, spot: Point) => void) | undefined;
  report?: ((seen: Seen) => void) | undefined;
  legend?: boolean | undefined;
  head?: ComponentChildren;
  foot?: ComponentChildren;
}

export function spotsOf(network: KindProps["network"]): Map<string, Point> {
  return new Map(network.list<Point>("spot").map((item) => [item.id, item.value]));
}

export function MapFigure({ props, content, partners, ties, layout, size, fresh, selected, onChoose, onMove, report, legend = true, head, foot }: FigureProps) {
  const { t } = usePage();
  const plain = props.face === "print";
  const { groups, of } = groupingOf(layout, partners, content);
  const nameOf = ({ value }: PartnerItem): string =>
    [value.name, labelOf(content.sectors, value.sector), labelOf(content.qualities, value.quality), labelOf(content.directions, value.direction)].filter(Boolean).join(", ");
  const shown = plain ? partners.map((item) => ({ ...item, value: { ...item.value, quality: "normal" as const } })) : partners;
  const anyFresh = partners.some((partner) => fresh?.has(partner.id));
  return (
    <figure class="pm-map">
      {head}
      <Guard sentence={t("map.failed")}>
        <Picture
          partners={shown}
          ties={ties}
          groups={groups}
          groupOf={of}
          markOf={({ value }) => markOf(content, value.sector)}
          spots={layout === "own" ? spotsOf(props.network) : new Map<string, Point>()}
          size={size}
          label={t(onChoose ? "map.picture_buttons" : "map.picture", { school: schoolOf(props.network).name || t("map.our_school"), n: partners.length })}
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
      </Guard>
      {legend && <Legend content={content} plain={plain} open={partners.some(({ value }) => !value.quality)} fresh={anyFresh} />}
      {foot}
    </figure>
  );
}
