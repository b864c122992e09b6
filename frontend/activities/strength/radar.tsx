/** Draws the radar: now, wanted and an earlier round on the same axes. It is a picture of the table and never stands alone. */
import { graphemes, useWidth } from "@shell";
import { LEVELS } from "./content";
import type { Level } from "./model.gen";

export interface Axis {
  id: string;
  name: string;
  now: Level;
  wanted: Level;
  /** The rating "now" in the earlier round. */
  earlier: Level;
}

interface RadarProps {
  axes: Axis[];
  /** One sentence for readers who cannot see it. */
  label: string;
  unknown: string;
  digits: (n: number) => string;
}

const FONT = 14;
/** Width in px from which a name is broken at a space. */
const WRAP = 96;
const MOST = 134;
const LEAST = 56;
/** Space between a name and the picture's edge, px. */
const EDGE = 12;

/** Estimated width of a text, px: Thai and Latin letters of this size differ too little to measure. */
const widthOf = (text: string): number => graphemes(text) * FONT * 0.57;

/** A name in one line or two; `room` is the width it may take beside the smallest radar, px. */
export function lines(name: string, room: number): string[] {
  const most = Math.min(WRAP, room);
  if (widthOf(name) <= most) return [name];
  const words = name.split(" ");
  const first = [words.shift() ?? ""];
  while (words.length && widthOf([...first, words[0]].join(" ")) <= most) first.push(words.shift() ?? "");
  return words.length ? [first.join(" "), words.join(" ")] : [name];
}

/** The direction of an axis: the first one up, then clockwise. */
const direction = (index: number, count: number): { x: number; y: number } => {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return { x: Math.cos(angle), y: Math.sin(angle) };
};

/** Runs of neighbouring axes with a number: an unknown one leaves the shape open. */
function runs(levels: Level[]): { closed: boolean; axes: number[][] } {
  const count = levels.length;
  const open = levels.findIndex((level) => typeof level !== "number");
  if (open < 0) return { closed: true, axes: [levels.map((_, index) => index)] };
  const axes: number[][] = [];
  let current: number[] = [];
  for (let step = 1; step <= count; step++) {
    const index = (open + step) % count;
    if (typeof levels[index] === "number") current.push(index);
    else {
      if (current.length) axes.push(current);
      current = [];
    }
  }
  return { closed: false, axes };
}

export function Radar({ axes, label, unknown, digits }: RadarProps) {
  const [ref, measured] = useWidth<HTMLDivElement>(392);
  const width = Math.min(measured, 480);
  const middle = width / 2;
  const count = axes.length;
  const named = axes.map((axis, index) => {
    const lost = typeof axis.now !== "number" && axis.now !== null;
    const broken = lines(axis.name, middle - EDGE - LEAST);
    const rows = lost ? [...broken, unknown] : broken;
    return { rows, lost, wide: Math.max(...rows.map(widthOf)), ...direction(index, count) };
  });
  const radius = Math.max(
    LEAST,
    ...[Math.min(MOST, ...named.filter((name) => Math.abs(name.x) > 0.5).map((name) => (middle - EDGE - name.wide) / Math.abs(name.x)))],
  );
  const top = 22 + (named[0]?.rows.length ?? 1) * 20;
  const height = top + radius * (count % 2 ? 1 + Math.cos(Math.PI / count) : 2) + 50;
  const centre = top + radius;
  const at = (index: number, level: number): [number, number] => {
    const { x, y } = direction(index, count);
    return [middle + (x * radius * level) / 5, centre + (y * radius * level) / 5];
  };
  const path = (points: [number, number][], closed: boolean): string =>
    points.map(([x, y], index) => `${index ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("") + (closed ? "z" : "");
  const shape = (levels: Level[]): { d: string; points: [number, number][]; closed: boolean } => {
    const { closed, axes: ranges } = runs(levels);
    const parts = ranges.map((run) => run.map((index) => at(index, levels[index] as number)));
    return { d: parts.map((part) => path(part, closed)).join(""), points: parts.flat(), closed };
  };
  const now = shape(axes.map((axis) => axis.now));
  const wanted = shape(axes.map((axis) => axis.wanted));
  const earlier = shape(axes.map((axis) => axis.earlier));
  const ring = (level: number): string => path(axes.map((_, index) => at(index, level)), true);
  // The fill of an open shape runs to the middle, so that it covers only the answered axes.
  const fill = now.closed
    ? now.d
    : runs(axes.map((axis) => axis.now))
        .axes.map((run) => path([[middle, centre], ...run.map((index) => at(index, axes[index]?.now as number))], true))
        .join("");
  return (
    <div ref={ref} class="px-st-radar">
      <svg width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={label}>
        {LEVELS.map((level) => (
          <path key={level} d={ring(level)} fill="none" stroke={level === 5 ? "var(--line-2)" : "var(--line)"} />
        ))}
        {axes.map((axis, index) => (
          <path key={axis.id} d={path([[middle, centre], at(index, 5)], false)} stroke="var(--line)" stroke-dasharray={named[index]?.lost ? "2 4" : undefined} />
        ))}
        <path d={fill} fill="var(--accent)" opacity=".12" />
        {earlier.points.length > 0 && (
          <g fill="var(--paper)" stroke="var(--control)" stroke-width="1.3">
            <path data-line="earlier" d={earlier.d} fill="none" stroke-dasharray="2 4" />
            {earlier.points.map(([x, y]) => (
              <circle key={`${String(x)} ${String(y)}`} cx={x} cy={y} r="2.6" />
            ))}
          </g>
        )}
        {wanted.d && <path data-line="wanted" d={wanted.d} fill="none" stroke="var(--faith)" stroke-width="2" stroke-dasharray="6 4" />}
        {wanted.points.map(([x, y]) => (
          <path key={`${String(x)} ${String(y)}`} d={`M${String(x)} ${String(y - 6)}l6 6l-6 6l-6-6z`} fill="var(--paper)" stroke="var(--faith)" stroke-width="2" />
        ))}
        <path data-line="now" d={now.d} fill="none" stroke="var(--accent)" stroke-width="2.6" stroke-linejoin="round" />
        {now.points.map(([x, y]) => (
          <circle key={`${String(x)} ${String(y)}`} cx={x} cy={y} r="4.5" fill="var(--accent)" />
        ))}
        {[1, 3, 5].map((level) => (
          <text key={level} class="px-st-ring" x={middle + 5} y={centre - (radius * level) / 5 + 4}>
            {digits(level)}
          </text>
        ))}
        {named.map(({ rows, lost, x, y }, index) => {
          const end = Math.abs(x) < 0.3 ? "middle" : x > 0 ? "start" : "end";
          const left = middle + x * (radius + 10) + (end === "middle" ? x * 14 : 0);
          const base = centre + y * (radius + 16) + (y < -0.8 ? -8 - 19 * (rows.length - 1) : y > 0.5 ? 14 : 5 - 9.5 * (rows.length - 1));
          return rows.map((row, line) => (
            <text key={`${String(index)} ${row}`} class={lost && line === rows.length - 1 ? "px-st-lost" : "px-st-axis"} x={left} y={base + line * 19} text-anchor={end}>
              {row}
            </text>
          ));
        })}
      </svg>
    </div>
  );
}
