/** The one place for drawing the map as SVG: the school in the middle, partners round it, lines for how it is between them. */
import { useEffect, useMemo } from "preact/hooks";
import type { CommentView } from "../kind";
import { useDrag } from "./drag";
import { box } from "./geometry";
import { frameFor, NAMES_ON_A_PHONE, type Frame } from "./frame";
import { layOut, nameBox, rings, type Layout, type Member } from "./layout";
import { headingBox, headings, type Heading } from "./headings";
import { relation, ring, tie } from "./lines";
import { Centre, headingSize, Name, Node, Pins, pinsAt, WedgeNames, Wedges } from "./marks";
import { labelLines, widthOf } from "./names";
import type { PartnerItem, PictureProps } from "./props";
import { Line, TieLine } from "./signs";

const RING = { monthly: 0, termly: 1, rarely: 2, "": 1 } as const;

interface Drawing {
  frame: Frame;
  layout: Layout;
  members: Map<string, Member>;
  /** The names of the wedges, where they stand while nothing is moved. */
  headings: Heading[];
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
        id: partner.id,
        group: p.groupOf(partner),
        ring: RING[partner.value.frequency] ?? 1,
        lines,
        width: Math.max(0, ...lines.map((line) => widthOf(line, frame.type))),
        spot: p.spots.get(partner.id),
      };
    });
    const layout = layOut(
      members,
      p.groups.map((g) => g.id),
      frame,
    );
    const found = new Map(members.map((m) => [m.id, m]));
    const drawing = { frame, layout, members: found, headings: [], numbered: !names && frame.type > 0 };
    return { ...drawing, headings: frame.type > 0 && !p.plain ? wedgeNames(p, drawing) : [] };
  };
  const first = attempt(named(p));
  return first.layout.crowded && p.spots.size === 0 ? attempt(false) : first;
}

/** The wedges' names, off whatever stands there. */
function wedgeNames(p: PictureProps, { frame, layout, members }: Pick<Drawing, "frame" | "layout" | "members">): Heading[] {
  const names = new Map(p.groups.map((g) => [g.id, p.digits?.(g.label) ?? g.label]));
  const taken = layout.places.flatMap((place) => {
    const member = members.get(place.id);
    const name = member && nameBox(place, place.side, member, frame);
    return [box(place.x, place.y, frame.icon + 4, frame.icon + 4), ...(name ? [name] : [])];
  });
  return headings(layout.wedges, names, frame, headingSize(frame), taken);
}

export function Picture(p: PictureProps) {
  const sign = JSON.stringify([
    p.size,
    !!p.digits,
    p.groups.map((g) => [g.id, g.label]),
    [...p.spots],
    p.partners.map((x) => [x.id, named(p) && x.value.name, x.value.frequency, p.groupOf(x)]),
  ]);
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
  const wedgeBoxes = drawing.headings.map((one) => headingBox(one, widthOf(one.text, headingSize(frame)), headingSize(frame)));
  const digits = p.digits ?? String;
  const pinsOf = (key: string): CommentView[] => p.pins?.filter((pin) => pin.anchor.split("#")[0] === key) ?? [];
  const ties = p.ties.flatMap(({ id, key, value }) => {
    const [a, b] = [places.get(value.a), places.get(value.b)];
    return a && b ? [{ id, key, drawn: tie(a, b, middle, frame.icon + 4, boxes) }] : [];
  });
  return (
    <svg ref={svg} class="pm-svg" viewBox={`0 0 ${frame.width} ${frame.height}`} role={p.onChoose ? "group" : "img"} aria-label={p.label}>
      {!p.plain && <Wedges layout={layout} groups={p.groups} frame={frame} middle={middle} />}
      {rings(frame).map((axes) => (
        <path
          key={axes.x}
          d={ring(middle, axes, [...boxes, ...wedgeBoxes])}
          fill="none"
          stroke="var(--line-2)"
          stroke-dasharray="2 5"
        />
      ))}
      {ties.map(({ id, drawn }) => (
        <TieLine key={id} d={drawn.line} />
      ))}
      {p.partners.map(({ id, value: { quality, direction } }) => {
        const place = places.get(id);
        const gap = 9 * frame.stroke;
        return (
          place && (
            <Line
              key={id}
              quality={quality}
              scale={frame.stroke}
              drawn={relation(middle, place, frame.centre + gap, frame.icon + gap, quality, direction, frame.stroke)}
            />
          )
        );
      })}
      <WedgeNames names={drawing.headings} groups={p.groups} frame={frame} />
      <Centre middle={middle} frame={frame} words={p.centre.split(" ")} />
      {p.partners.map((partner, index) => {
        const place = places.get(partner.id);
        return place && <Node key={partner.id} {...{ p, partner, place, frame, bind }} number={numbered ? index + 1 : 0} />;
      })}
      {/* Names stand above all shapes, and beside the buttons: a name broken in two is no other name than the button's own. */}
      {p.partners.map((partner) => {
        const place = places.get(partner.id);
        return (
          place && (
            <g key={partner.id} aria-hidden="true" onClick={p.onChoose && (() => p.onChoose?.(partner.id))}>
              <Name place={place} member={memberOf(drawing, partner.id)} frame={frame} />
              <Pins pins={pinsOf(partner.key)} place={pinsAt(place, frame)} frame={frame} digits={digits} />
            </g>
          )
        );
      })}
      {ties.map(({ id, key, drawn }) => (
        <Pins key={id} pins={pinsOf(key)} place={drawn.half} frame={frame} digits={digits} />
      ))}
    </svg>
  );
}

const memberOf = (drawing: Drawing, id: string): Member => drawing.members.get(id) ?? { id, group: "", ring: 1, lines: [], width: 0 };
