/** The sizes a network is drawn in: a wide frame, one for a phone, a small one without names, and half a sheet of paper. */

export interface Frame {
  width: number;
  height: number;
  /** Half the size of a partner's shape. */
  icon: number;
  /** Radius of the school in the middle. */
  centre: number;
  /** Size of names, in px. */
  type: number;
  /** Widest line of a name, in px. */
  label: number;
  /** Room kept free at the top and bottom for the names of the wedges. */
  head: number;
  /** How much finer lines are than in the wide frame. */
  stroke: number;
}

export type Size = "wide" | "phone" | "small" | "paper";
/** Above this many partners a phone shows numbers; their names are in the list. */
export const NAMES_ON_A_PHONE = 14;

/** More partners than this are a crowd: numbers, not names, and shapes that never overlap, whatever lines do. */
export const CROWD = 60;
/** The frame for `n` partners, with room for all of them. It grows in steps, so that one more partner seldom moves the others. */
export function frameFor(size: Size, n: number): Frame {
  const frame = usual(size, n);
  // So many have room side by side in the largest usual frame.
  const more = n / (size === "wide" ? 100 : CROWD);
  if (more <= 1) return frame;
  // Wider only so far that numbers can be read on a page as wide as ours; the rest is height.
  const wider = Math.min(Math.sqrt(more), size === "small" ? 9 : size === "phone" ? 1.2 : 1.45);
  return { ...frame, width: Math.round(frame.width * wider), height: Math.round((frame.height * more) / wider) };
}

function usual(size: Size, n: number): Frame {
  if (size === "small") return { width: 336, height: 176, icon: 9, centre: 16, type: 0, label: 0, head: 4, stroke: 0.5 };
  if (size === "phone") {
    const height = n <= 6 ? 368 : n <= 9 ? 432 : n <= NAMES_ON_A_PHONE ? 560 : n <= 25 ? 432 : 520;
    return { width: 336, height, icon: n > 25 ? 13 : 15, centre: 31, type: 13, label: 84, head: 30, stroke: 0.8 };
  }
  if (size === "paper")
    return { width: 440, height: n <= 9 ? 350 : 450, icon: 15, centre: 30, type: 13.5, label: 92, head: 6, stroke: 0.9 };
  const height = n <= 14 ? 660 : n <= 20 ? 740 : 820;
  return { width: 704, height, icon: n > 20 ? 17 : 20, centre: 39, type: 14, label: n > 14 ? 104 : 122, head: 32, stroke: 1 };
}
