/** Small drawings: a level's place among the levels, and a flag for what is wanted. A word stands beside each. */
import { Icon } from "@shell";
import type { LadderContent } from "./model.gen";
import { offered } from "./content";

/** The terrace of one level is filled, and not those up to it: levels are places, not amounts. */
export function Glyph({ content, level }: { content: LadderContent; level: string }) {
  const levels = offered(content);
  const rise = 12 / Math.max(1, levels.length - 1);
  const width = 30 / levels.length;
  return (
    <svg class="la-glyph" viewBox="0 0 30 20" width="30" height="20" aria-hidden="true">
      {levels.map(({ id }, n) => (
        <rect key={id} class={id === level ? "la-here" : undefined} x={n * width + 0.75} y={13 - n * rise} width={width - 1.5} height={6.25 + n * rise} rx="1.5" />
      ))}
    </svg>
  );
}

export const Flag = () => <Icon drawing="M6 20V5M6 5h11l-2.500 3.750L17 12.500H6" size={18} />;
