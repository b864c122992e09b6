/** Width and height of a picture. Apart from its other sizes: a page needs them before it loads what draws. */
export interface Extent {
  width: number;
  height: number;
}
export type Size = "wide" | "phone" | "small" | "paper";

/** Above this many partners a phone shows numbers; their names are in the list. */
export const NAMES_ON_A_PHONE = 14;
/** More partners than this are a crowd: numbers, not names, and shapes that never overlap, whatever lines do. */
export const CROWD = 60;

/** The extent for `n` partners, with room for all of them. It grows in steps, so that one more partner seldom moves the others. */
export function extentFor(size: Size, n: number): Extent {
  const [width, height] = usual(size, n);
  // So many have room side by side in the largest usual frame.
  const more = Math.max(1, n / (size === "wide" ? 100 : CROWD));
  // Wider only so far that numbers can be read on a page as wide as ours; the rest is height.
  const wider = Math.min(Math.sqrt(more), size === "small" ? 9 : size === "phone" ? 1.2 : 1.45);
  return { width: Math.round(width * wider), height: Math.round((height * more) / wider) };
}

function usual(size: Size, n: number): [width: number, height: number] {
  if (size === "small") return [336, 176];
  if (size === "phone") return [336, n <= 6 ? 368 : n <= 9 ? 432 : n <= NAMES_ON_A_PHONE ? 560 : n <= 25 ? 432 : 520];
  if (size === "paper") return [440, n <= 9 ? 350 : 450];
  return [704, n <= 14 ? 660 : n <= 20 ? 740 : 820];
}
