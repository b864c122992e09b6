/** Draws a network as SVG: the school in the middle, partners round it, and a line for each relation. */
import { useEffect } from "preact/hooks";
import type { CommentView } from "../kind";
import { useDrag } from "./drag";
import { named, type PictureInput, type Arrangement } from "./arrangement";
import { nameBox, type Member } from "./body";
import { rings } from "./layout";
import { headingBox, headingSize } from "./headings";
import { extentFor } from "./extent";
import { relation, ring, tie } from "./lines";
import { useArrangement } from "./background";
import { Centre, Name, Node, Pins, pinsAt, WedgeNames, Wedges } from "./marks";
import { widthOf } from "./names";
import type { PictureProps } from "./props";
import { Line, TieLine } from "./signs";

const RING = { monthly: 0, termly: 1, rarely: 2, "": 1 } as const;

/** What decides where things stand, from the properties of a picture. */
function inputOf({ size, plain, groups, partners, groupOf, spots, digits = String }: PictureProps): PictureInput {
  const names = named(size, partners.length);
  return {
    size,
    plain: !!plain,
    own: spots.size > 0,
    groups: groups.map(({ id, label }) => ({ id, label: digits(label) })),
    partners: partners.map((partner) => ({
      id: partner.id,
      name: names ? digits(partner.value.name) : "",
      group: groupOf(partner),
      ring: RING[partner.value.frequency] ?? 1,
      spot: spots.get(partner.id),
    })),
  };
}

/** The picture; while a large one is arranged, its progress. */
export function Picture(p: PictureProps) {
  const drawing = useArrangement(inputOf(p), p.worker);
  if (typeof drawing !== "number") return <Drawn p={p} drawing={drawing} />;
  const { width, height } = extentFor(p.size, p.partners.length);
  return (
    <div style={{ aspectRatio: `${width} / ${height}`, boxSizing: "border-box", padding: "3rem 1rem", textAlign: "center" }} role="status">
      <p>
        {p.waiting} <progress value={drawing} aria-label={p.label} />
      </p>
    </div>
  );
}

function Drawn({ p, drawing }: { p: PictureProps; drawing: Arrangement }) {
  const { frame, layout, numbered } = drawing;
  const { report } = p;
  // A partner that was moved by hand stands where it was put, also while a large picture is still being arranged round it.
  const standing = layout.places.map((place) => {
    const spot = p.spots.get(place.id);
    return spot ? { ...place, x: spot.x * frame.width, y: spot.y * frame.height } : place;
  });
  const spots = new Map(standing.map(({ id, x, y }) => [id, { x: x / frame.width, y: y / frame.height }]));
  useEffect(() => {
    report?.({ numbered, spots });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- by where they stand, not by the map of it
  }, [report, numbered, JSON.stringify([...spots])]);
  const { svg, dragged, bind } = useDrag(frame, p.onMove, p.onChoose);
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const places = new Map(standing.map((place) => [place.id, dragged?.id === place.id ? { ...place, x: dragged.x, y: dragged.y } : place]));
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
        const place = !p.gone?.has(id) && places.get(id);
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

const memberOf = (drawing: Arrangement, id: string): Member => drawing.members.get(id) ?? { id, group: "", ring: 1, lines: [], width: 0 };
