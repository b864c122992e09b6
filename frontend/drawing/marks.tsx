/** The parts of a picture: wedges with their names, the school, a partner, its name, its pins. */
import type { CommentView } from "../kind";
import type { Bind } from "./drag";
import type { Frame } from "./frame";
import { at, type Point } from "./geometry";
import { headingSize, type Heading } from "./headings";
import { LINE, nameBox, type Member } from "./body";
import type { Layout, Placed } from "./layout";
import type { Group, PartnerItem, PictureProps } from "./props";
import { sectorDrawing } from "./sectors";
import { GoneShape, MovedMark, NewRing } from "./signs";

export function Wedges({
  layout,
  groups,
  frame,
  middle,
}: {
  layout: Layout;
  groups: Group[];
  frame: Frame;
  middle: Point;
}) {
  const far = frame.width + frame.height;
  const rim = (angle: number): string => `${at(middle.x + Math.cos(angle) * far)} ${at(middle.y + Math.sin(angle) * far)}`;
  const colour = new Map(groups.map((g) => [g.id, g.colour]));
  return (
    <g aria-hidden="true">
      {layout.wedges.map(({ id, from, to }) => {
        const wide = (to - from + 4 * Math.PI) % (2 * Math.PI) > Math.PI ? 1 : 0;
        return (
          <path
            key={id}
            d={`M${at(middle.x)} ${at(middle.y)}L${rim(from)}A${far} ${far} 0 ${wide} 1 ${rim(to)}z`}
            fill={colour.get(id)}
            fill-opacity=".045"
            stroke="#fff"
            stroke-width="3"
          />
        );
      })}
    </g>
  );
}

/** Over the lines, each with its rim of paper: a line that comes by is no part of the name. */
export function WedgeNames({ names, groups, frame }: { names: Heading[]; groups: Group[]; frame: Frame }) {
  const colour = new Map(groups.map((g) => [g.id, g.colour]));
  return (
    <g aria-hidden="true">
      {names.map(({ id, text, x, y }) => (
        <text key={id} class="pm-halo pm-heading" x={at(x)} y={at(y)} font-size={headingSize(frame)} fill={colour.get(id)}>
          {text}
        </text>
      ))}
    </g>
  );
}

export function Centre({ middle, frame, words }: { middle: Point; frame: Frame; words: string[] }) {
  const size = frame.stroke < 1 ? 12.5 : 14;
  return (
    <g aria-hidden="true">
      <circle cx={middle.x} cy={middle.y} r={frame.centre} fill="var(--accent-deep)" stroke="#fff" stroke-width="3" />
      {frame.type > 0 &&
        words.slice(0, 2).map((word, i) => (
          <text
            key={i}
            x={middle.x}
            y={at(middle.y + size * (0.36 + (words.length > 1 ? i * 1.3 - 0.62 : 0)))}
            font-size={i ? Math.max(12.5, size - 1.5) : size}
            style={i ? { fontWeight: 400 } : undefined}
            fill="#fff"
          >
            {word}
          </text>
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

/** A partner: its sector's shape with glyph or number, and a ring when it is chosen or new. */
export function Node({ p, partner, place, frame, bind, number }: NodeProps) {
  const mark = p.markOf(partner);
  const { shape, glyph, dy } = sectorDrawing(mark);
  const scale = frame.icon / 15;
  const digits = p.digits ?? String;
  const gone = p.gone?.has(partner.id);
  const own =
    p.onChoose && p.nameOf
      ? {
          role: "button",
          tabindex: 0,
          "aria-label": `${number ? `${digits(String(number))}. ` : ""}${p.nameOf(partner)}`,
          ...bind(partner.id, place),
        }
      : {};
  return (
    <g class={p.onMove ? "pm-node pm-move" : p.onChoose ? "pm-node" : undefined} data-id={partner.id} {...own}>
      {p.onChoose && <circle cx={at(place.x)} cy={at(place.y)} r={Math.max(22, frame.icon + 4)} fill="transparent" />}
      <g transform={`translate(${at(place.x)} ${at(place.y)})`} aria-hidden="true">
        {p.selected === partner.id && <circle r={frame.icon * 1.45} fill="#fff" stroke="var(--accent)" stroke-width="3" />}
        {p.fresh?.has(partner.id) && <NewRing r={frame.icon * 1.42} />}
        <g transform={`scale(${scale.toFixed(2)})`}>
          {gone ? <GoneShape shape={shape} scale={scale} /> : <path d={shape} fill={`var(--${mark || "control"},var(--control))`} stroke="#fff" stroke-width={2 / scale} />}
          {number === 0 && glyph && !gone && (
            <path d={glyph} transform={`translate(0 ${dy}) scale(1.07)`} class="pm-dash" fill="none" stroke="#fff" stroke-width="1.7" />
          )}
        </g>
        {number > 0 && (
          // Three digits fit into the shapes of a phone, too.
          <text y={dy + 5} font-size={number > 99 ? Math.min(14, frame.icon * 0.85) : 14} fill={gone ? "var(--ink)" : "#fff"}>
            {digits(String(number))}
          </text>
        )}
        {p.moved?.has(partner.id) && (
          <g transform={`translate(${at(frame.icon)} ${at(-frame.icon)})`} data-moved>
            <MovedMark />
          </g>
        )}
      </g>
    </g>
  );
}

export function Name({ place, member, frame }: { place: Placed; member: Member; frame: Frame }) {
  const b = nameBox(place, place.side, member, frame);
  if (!b) return null;
  const [x, anchor] =
    place.side === "left" ? [b.right, "end"] : place.side === "right" ? [b.left, "start"] : [(b.left + b.right) / 2, "middle"];
  return (
    <>
      {place.lines.map((line, i) => (
        <text
          key={i}
          class="pm-halo pm-name"
          x={at(x)}
          y={at(b.top + (i + 0.76) * frame.type * LINE)}
          font-size={frame.type}
          style={{ textAnchor: anchor }}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** Where a partner's pins begin: upper right, or lower right where the name stands above. */
export function pinsAt(place: Placed, frame: Frame): Point {
  const far = frame.icon * 0.75 + (frame.type === 0 ? 5 : 4);
  return { x: place.x + (place.side === "right" ? -far : far), y: place.y + (place.side === "above" ? far : -far) };
}

/** The numbers of the comments at a partner or a tie. */
export function Pins({ pins, place: { x, y }, frame, digits }: { pins: CommentView[]; place: Point; frame: Frame; digits: (text: string) => string }) {
  // In the small picture a pin only points: its number is in the list, and the partner under it must stay visible.
  const small = frame.type === 0;
  const r = small ? 6 : 11;
  return (
    <>
      {pins.map((pin, i) => (
        <g key={pin.id} transform={`translate(${at(x + i * 16)} ${at(y)})`} aria-hidden="true">
          <path
            d={`M${-r} 0a${r} ${r} 0 1 1 ${r} ${r}h${(small ? 2 : 3) - r}a${small ? "2 2 0 0 1-2-2" : "3 3 0 0 1-3-3"}z`}
            fill={pin.done ? "var(--paper)" : "var(--ink)"}
            stroke={pin.done ? "var(--ok)" : "#fff"}
            stroke-width={pin.done ? 2 : 1}
          />
          {!small && (
            <text y="4.5" font-size="12.5" fill={pin.done ? "var(--ok)" : "#fff"}>
              {digits(String(pin.number))}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
