/** Draws the kinds of friends: a star to look up to, a road, a present, two rings. */
import { ICONS } from "@shell";

const PATHS: Record<string, string> = {
  star: ICONS.star,
  road: "M4.5 20L9.5 4M19.5 20L14.5 4M12 5v1.5M12 10.5v2.5M12 17v3",
  gift: "M5 11.5h14V20H5zM3.5 7.5h17v4h-17zM12 7.5V20M12 7.5C9 7.5 7 6.5 7.5 4.800 8.200 3 11 3.5 12 7.5zM12 7.5c3 0 5-1 4.5-2.700C15.800 3 13 3.5 12 7.5z",
  rings: "M9 7a5 5 0 1 1 0 10a5 5 0 0 1 0-10zM15 7a5 5 0 1 1 0 10a5 5 0 0 1 0-10z",
};

/** Draws nothing where the author chose no drawing. */
export function Drawing({ name, size = 24 }: { name: string; size?: number }) {
  const path = PATHS[name];
  if (!path) return null;
  return (
    <svg class="pf-drawing" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
