/** Small drawings beside words: a line of each quality, the direction of giving, a tie. */
import type { ComponentChildren } from "preact";
import { relation, STROKES, TIE_DASH, type Direction, type Quality } from "./lines";

/** What a line is drawn in: trouble has its own colour, and its own form. */
export const lineColour = (quality: Quality): string => `var(--${quality === "strained" ? "danger" : quality ? "ink-2" : "control"})`;

/** A relation as drawn everywhere: its line and its arrows. `scale` thins it. */
export function Line({
  quality,
  drawn: { line, heads },
  scale = 1,
}: {
  quality: Quality;
  drawn: ReturnType<typeof relation>;
  scale?: number;
}) {
  const { width, dash } = STROKES[quality] ?? STROKES[""];
  const colour = lineColour(quality);
  return (
    <>
      <path class={dash && "pm-dash"} d={line} fill="none" stroke={colour} stroke-width={width * scale} stroke-dasharray={dash} />
      {heads.map((head) => (
        <path key={head} d={head} fill={colour} />
      ))}
    </>
  );
}

export const TieLine = ({ d }: { d: string }) => (
  <path class="pm-dash" d={d} fill="none" stroke="var(--control)" stroke-width="1.6" stroke-dasharray={TIE_DASH} />
);

export const Sign = ({ width, children }: { width: number; children: ComponentChildren }) => (
  <svg width={width} height="18" viewBox={`0 0 ${width} 18`} aria-hidden="true">
    {children}
  </svg>
);
const across = (width: number, gap: number, quality: Quality, direction: Direction) =>
  relation({ x: 0, y: 9 }, { x: width, y: 9 }, gap, gap, quality, direction);

export const QualitySign = ({ quality, width = 44 }: { quality: Quality; width?: number }) => (
  <Sign width={width}>
    <Line quality={quality} drawn={across(width, 3, quality, "")} />
  </Sign>
);

/** The school is the disc, the partner the square; the arrow points at the receiver. */
export const DirectionSign = ({ direction }: { direction: Direction }) => (
  <Sign width={52}>
    <circle cx="6" cy="9" r="5" fill="var(--accent)" />
    <Line quality="normal" drawn={across(52, 13, "normal", direction)} scale={0.8} />
    <path d="M42 4.5h9v9h-9z" fill="var(--ink-2)" />
  </Sign>
);

export const ArrowSign = () => (
  <Sign width={44}>
    <Line quality="normal" drawn={across(44, 3, "normal", "we_give")} />
  </Sign>
);
export const TieSign = () => (
  <Sign width={36}>
    <TieLine d="M2 9h32" />
  </Sign>
);
/** No longer there: what it was, as an outline of dots. */
export const GoneShape = ({ shape, scale }: { shape: string; scale: number }) => (
  <path d={shape} fill="var(--paper)" stroke="var(--ink-2)" stroke-width={2 / scale} stroke-dasharray={`${(1.5 / scale).toFixed(2)} ${(3 / scale).toFixed(2)}`} stroke-linecap="round" class="pm-dash" />
);

/** Not as it was: an arrow to the side, since neither more nor less is better. */
export const MovedMark = () => (
  <>
    <circle r="9" fill="var(--paper)" stroke="var(--ink)" stroke-width="1.5" />
    <path d="M-5 0h9M1 -3.5l3.5 3.5l-3.5 3.5" fill="none" stroke="var(--ink)" stroke-width="1.8" stroke-linecap="round" />
  </>
);

/** New since the round before. */
export const NewRing = ({ r }: { r: number }) => <circle r={r} fill="none" stroke="var(--ok)" stroke-width="2" stroke-dasharray="4 4" />;
