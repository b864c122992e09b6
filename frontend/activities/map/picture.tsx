/** The one place for drawing the map as SVG: the school in the middle, partners round it, lines for how it is between them. */
import { useEffect, useMemo } from "preact/hooks";
import { sectorDrawing } from "@shell";
import type { CommentView } from "../../kind";
import { useDrag, type Bind } from "./drag";
import { at, type Point } from "./geometry";
import { frameFor, NAMES_ON_A_PHONE, type Frame, type Size } from "./frame";
import type { Group } from "./groups";
import { headings } from "./headings";
import { layOut, LINE, nameBox, rings, type Layout, type Member, type Placed } from "./layout";
import { relation, tie } from "./lines";
import { labelLines, widthOf } from "./names";
import type { PartnerItem, TieItem } from "./partners";
import { Line, NewRing, TieLine } from "./signs";

export interface PictureProps {
  partners: PartnerItem[];
  ties: TieItem[];
  groups: Group[];
  groupOf: (partner: PartnerItem) => string;
  /** The mark of its sector: a shape with its colour. */
  markOf: (partner: PartnerItem) => string;
  /** Places she chose herself, 0..1 of the frame, by partner id. */
  spots: Map<string, Point>;
  size: Size;
  /** What the drawing is, in one sentence. */
  label: string;
  /** The words inside the school's disc, split at a space. */
  centre: string;
  /** On paper the wedges are left out. */
  plain?: boolean | undefined;
  digits?: ((text: string) => string) | undefined;
  selected?: string | undefined;
  fresh?: Set<string> | undefined;
  pins?: CommentView[] | undefined;
  /** Makes each partner a button with this name. */
  nameOf?: ((partner: PartnerItem) => string) | undefined;
  onChoose?: ((id: string) => void) | undefined;
  onMove?: ((id: string, spot: Point) => void) | undefined;
  /** Told when the picture is another. */
  report?: ((seen: Seen) => void) | undefined;
}

/** What the list beside the picture must know of it. */
export interface Seen {
  /** True when the shapes carry numbers instead of names beside them. */
  numbered: boolean;
  /** Where each partner stands, 0..1 of the frame. */
  spots: Map<string, Point>;
}

const RING = { monthly: 0, termly: 1, rarely: 2, "": 1 } as const;

interface Drawing {
  frame: Frame;
  layout: Layout;
  members: Map<string, Member>;
  numbered: boolean;
}

/** Whether names are tried at all: not in the small frame, nor many of them on a phone. */
const named = ({ size, partners }: PictureProps): boolean => size !== "small" && !(size === "phone" && partners.length > NAMES_ON_A_PHONE);

/** Everything that decides the picture, computed to rest before it is shown. */
function compute(p: PictureProps): Drawing {
  const frame = frameFor(p.size, p.partners.length);
  const attempt = (names: boolean): Drawing => {
    const members = p.partners.map((partner): Member => {
      const lines = names ? labelLines(p.digits?.(partner.value.name) ?? partner.value.name, frame.type, frame.label) : [];
      return {
        id: partner.id, group: p.groupOf(partner), ring: RING[partner.value.frequency] ?? 1, lines,
        width: Math.max(0, ...lines.map((line) => widthOf(line, frame.type))), spot: p.spots.get(partner.id),
      };
    });
    const layout = layOut(members, p.groups.map((g) => g.id), frame);
    return { frame, layout, members: new Map(members.map((m) => [m.id, m])), numbered: !names && frame.type > 0 };
  };
  const first = attempt(named(p));
  return first.layout.crowded && p.spots.size === 0 ? attempt(false) : first;
}

export function Picture(p: PictureProps) {
  const sign = JSON.stringify([p.size, !!p.digits, p.groups.map((g) => g.id), [...p.spots], p.partners.map((x) => [x.id, named(p) && x.value.name, x.value.frequency, p.groupOf(x)])]);
  // The signature holds all that compute() reads.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const drawing = useMemo(() => compute(p), [sign]);
  const { frame, layout, numbered } = drawing;
  const { report } = p;
  useEffect(() => {
    report?.({ numbered, spots: new Map(layout.places.map(({ id, x, y }) => [id, { x: x / frame.width, y: y / frame.height }])) });
  }, [report, numbered, layout, frame]);
  const { svg, held, bind } = useDrag(frame, p.onMove, p.onChoose);
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const places = new Map(layout.places.map((place) => [place.id, held?.id === place.id ? { ...place, x: held.x, y: held.y } : place]));
  const boxes = [...places.values()].flatMap((place) => nameBox(place, place.side, memberOf(drawing, place.id), frame) ?? []);
  return (
    <svg ref={svg} class="pm-svg" viewBox={`0 0 ${frame.width} ${frame.height}`} role={p.onChoose ? "group" : "img"} aria-label={p.label}>
      {!p.plain && <Wedges layout={layout} groups={p.groups} frame={frame} middle={middle} digits={p.digits} />}
      {rings(frame).map((ring) => (
        <ellipse key={ring.x} cx={middle.x} cy={middle.y} rx={at(ring.x)} ry={at(ring.y)} fill="none" stroke="var(--line-2)" stroke-dasharray="2 5" />
      ))}
      {p.ties.map(({ id, value }) => {
        const [a, b] = [places.get(value.a), places.get(value.b)];
        return a && b && <TieLine key={id} d={tie(a, b, middle, frame.icon + 4, boxes)} />;
      })}
      {p.partners.map(({ id, value: { quality, direction } }) => {
        const place = places.get(id);
        const gap = 9 * frame.stroke;
        return place && <Line key={id} quality={quality} scale={frame.stroke} drawn={relation(middle, place, frame.centre + gap, frame.icon + gap, quality, direction, frame.stroke)} />;
      })}
      <Centre middle={middle} frame={frame} words={p.centre.split(" ")} />
      {p.partners.map((partner, index) => {
        const place = places.get(partner.id);
        return place && <Node key={partner.id} {...{ p, partner, place, frame, bind }} number={numbered ? index + 1 : 0} />;
      })}
      {/* Names stand above all shapes, and beside the buttons: a name broken in two is no other name than the button's own. */}
      {p.partners.map((partner) => {
        const place = places.get(partner.id);
        return place && (
          <g key={partner.id} aria-hidden="true" onClick={p.onChoose && (() => p.onChoose?.(partner.id))}>
            <Name place={place} member={memberOf(drawing, partner.id)} frame={frame} />
            <Pins pins={p.pins?.filter((pin) => pin.anchor.split("#")[0] === partner.key) ?? []} place={place} frame={frame} digits={p.digits ?? String} />
          </g>
        );
      })}
    </svg>
  );
}

const memberOf = (drawing: Drawing, id: string): Member => drawing.members.get(id) ?? { id, group: "", ring: 1, lines: [], width: 0 };

function Wedges({ layout, groups, frame, middle, digits }: { layout: Layout; groups: Group[]; frame: Frame; middle: Point; digits?: ((text: string) => string) | undefined }) {
  const far = frame.width + frame.height;
  const rim = (angle: number): string => `${at(middle.x + Math.cos(angle) * far)} ${at(middle.y + Math.sin(angle) * far)}`;
  const colour = new Map(groups.map((g) => [g.id, g.colour]));
  const size = frame.type + (frame.stroke < 1 ? 0 : 2);
  const labels = new Map(groups.map((g) => [g.id, digits?.(g.label) ?? g.label]));
  return (
    <g aria-hidden="true">
      {layout.wedges.map(({ id, from, to }) => {
        const wide = (to - from + 4 * Math.PI) % (2 * Math.PI) > Math.PI ? 1 : 0;
        return <path key={id} d={`M${at(middle.x)} ${at(middle.y)}L${rim(from)}A${far} ${far} 0 ${wide} 1 ${rim(to)}z`} fill={colour.get(id)} fill-opacity=".045" stroke="#fff" stroke-width="3" />;
      })}
      {frame.type > 0 && headings(layout.wedges, labels, frame, size).map(({ id, text, x, y }) => (
        <text key={id} class="pm-halo pm-heading" x={at(x)} y={y} font-size={size} fill={colour.get(id)}>{text}</text>
      ))}
    </g>
  );
}

function Centre({ middle, frame, words }: { middle: Point; frame: Frame; words: string[] }) {
  const size = frame.stroke < 1 ? 12.5 : 14;
  return (
    <g aria-hidden="true">
      <circle cx={middle.x} cy={middle.y} r={frame.centre} fill="var(--accent-deep)" stroke="#fff" stroke-width="3" />
      {frame.type > 0 && words.slice(0, 2).map((word, i) => (
        <text key={i} x={middle.x} y={at(middle.y + size * (0.36 + (words.length > 1 ? i * 1.3 - 0.62 : 0)))} font-size={i ? Math.max(12.5, size - 1.5) : size} style={i ? { fontWeight: 400 } : undefined} fill="#fff">{word}</text>
      ))}
    </g>
  );
}

interface NodeProps {
  p: PictureProps;
  partner: PartnerItem;
  place: Placed;
  frame: Frame;
  bind: Bind;
  /** 0 where the name stands beside the shape. */
  number: number;
}

/** A partner: its sector's shape with glyph or number, and a ring round whoever is chosen or new. */
function Node({ p, partner, place, frame, bind, number }: NodeProps) {
  const mark = p.markOf(partner);
  const { shape, glyph, dy } = sectorDrawing(mark);
  const scale = frame.icon / 15;
  const digits = p.digits ?? String;
  const own = p.onChoose && p.nameOf ? { role: "button", tabindex: 0, "aria-label": `${number ? `${digits(String(number))}. ` : ""}${p.nameOf(partner)}`, ...bind(partner.id, place) } : {};
  return (
    <g class={p.onMove ? "pm-node pm-move" : p.onChoose ? "pm-node" : undefined} data-id={partner.id} {...own}>
      {p.onChoose && <circle cx={at(place.x)} cy={at(place.y)} r={Math.max(22, frame.icon + 4)} fill="transparent" />}
      <g transform={`translate(${at(place.x)} ${at(place.y)})`} aria-hidden="true">
        {p.selected === partner.id && <circle r={frame.icon * 1.45} fill="#fff" stroke="var(--accent)" stroke-width="3" />}
        {p.fresh?.has(partner.id) && <NewRing r={frame.icon * 1.42} />}
        <g transform={`scale(${scale.toFixed(2)})`}>
          <path d={shape} fill={`var(--${mark || "control"},var(--control))`} stroke="#fff" stroke-width={2 / scale} />
          {number === 0 && glyph && <path d={glyph} transform={`translate(0 ${dy}) scale(1.07)`} class="pm-dash" fill="none" stroke="#fff" stroke-width="1.7" />}
        </g>
        {number > 0 && <text y={dy + 5} font-size="14" fill="#fff">{digits(String(number))}</text>}
      </g>
    </g>
  );
}

function Name({ place, member, frame }: { place: Placed; member: Member; frame: Frame }) {
  const b = nameBox(place, place.side, member, frame);
  if (!b) return null;
  const [x, anchor] = place.side === "left" ? [b.right, "end"] : place.side === "right" ? [b.left, "start"] : [(b.left + b.right) / 2, "middle"];
  return (
    <>
      {place.lines.map((line, i) => (
        <text key={i} class="pm-halo pm-name" x={at(x)} y={at(b.top + (i + 0.76) * frame.type * LINE)} font-size={frame.type} style={{ textAnchor: anchor }}>{line}</text>
      ))}
    </>
  );
}

/** The numbers of the comments at a partner: upper right, or lower right where the name stands above. */
function Pins({ pins, place, frame, digits }: { pins: CommentView[]; place: Placed; frame: Frame; digits: (text: string) => string }) {
  const r = 11;
  const x = place.x + (place.side === "right" ? -1 : 1) * (frame.icon * 0.75 + 4);
  const y = place.y + (place.side === "above" ? 1 : -1) * (frame.icon * 0.75 + 4);
  return (
    <>
      {pins.map((pin, i) => (
        <g key={pin.id} transform={`translate(${at(x + i * 16)} ${at(y)})`} aria-hidden="true">
          <path d={`M${-r} 0a${r} ${r} 0 1 1 ${r} ${r}h${3 - r}a3 3 0 0 1-3-3z`} fill={pin.done ? "var(--paper)" : "var(--ink)"} stroke={pin.done ? "var(--ok)" : "#fff"} stroke-width={pin.done ? 2 : 1} />
          <text y="4.5" font-size="12.5" fill={pin.done ? "var(--ok)" : "#fff"}>{digits(String(pin.number))}</text>
        </g>
      ))}
    </>
  );
}
