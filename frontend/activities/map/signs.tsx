/** The one place for the small drawings beside words: a line of each quality, who gives whom, a tie, what rings say. */
import { relation, STROKES, TIE_DASH, type Direction, type Quality } from "./lines";

/** What a line is drawn in: trouble has its own colour, and its own form. */
export const lineColour = (quality: Quality): string => (quality === "strained" ? "var(--danger)" : quality ? "var(--ink-2)" : "var(--control)");

export function QualitySign({ quality, width = 44 }: { quality: Quality; width?: number }) {
  const { width: stroke, dash } = STROKES[quality];
  const { line } = relation({ x: 0, y: 8 }, { x: width, y: 8 }, 3, 3, quality, "");
  return (
    <svg width={width} height="16" viewBox={`0 0 ${String(width)} 16`} aria-hidden="true">
      <path d={line} fill="none" stroke={lineColour(quality)} stroke-width={stroke} stroke-dasharray={dash} stroke-linecap={dash ? "round" : undefined} stroke-linejoin="round" />
    </svg>
  );
}

/** The school is the disc, the partner the square; the arrow points at whoever receives. */
export function DirectionSign({ direction }: { direction: Direction }) {
  const { line, heads } = relation({ x: 0, y: 9 }, { x: 52, y: 9 }, 13, 13, "normal", direction, 0.8);
  return (
    <svg width="52" height="18" viewBox="0 0 52 18" aria-hidden="true">
      <circle cx="6" cy="9" r="5" fill="var(--accent)" />
      <path d={line} stroke="var(--ink-2)" stroke-width="1.8" />
      {heads.map((head) => <path key={head} d={head} fill="var(--ink-2)" />)}
      <rect x="41.5" y="4.5" width="9" height="9" rx="1.5" fill="var(--ink-2)" />
    </svg>
  );
}

export function ArrowSign() {
  const { line, heads } = relation({ x: 0, y: 8 }, { x: 44, y: 8 }, 3, 3, "normal", "we_give");
  return (
    <svg width="44" height="16" viewBox="0 0 44 16" aria-hidden="true">
      <path d={line} stroke="var(--ink-2)" stroke-width="2.2" />
      <path d={heads[0] ?? ""} fill="var(--ink-2)" />
    </svg>
  );
}

export function TieSign() {
  return (
    <svg width="36" height="16" viewBox="0 0 36 16" aria-hidden="true">
      <path d="M2 8h32" stroke="var(--control)" stroke-width="1.6" stroke-dasharray={TIE_DASH} stroke-linecap="round" />
    </svg>
  );
}
