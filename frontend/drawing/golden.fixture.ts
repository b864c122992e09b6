/** The golden pictures, as they are written in tests/golden/drawing/pictures.json. */
import { arranging, type Arrangement } from "./arrangement";
import type { Size } from "./extent";
import { network } from "./network.fixture";
import { finished } from "./slices";

/** A seed, how many partners, the frame, and how many of them the teacher placed. */
const SHOWN: [seed: number, n: number, size: Size, placed: number][] = [
  ...[0, 1, 2, 3, 5, 9, 14, 20, 25, 40].flatMap((n, seed) => (["wide", "phone", "small", "paper"] as const).map((size) => [seed + 1, n, size, 0] as [number, number, Size, number])),
  [11, 60, "wide", 0],
  [12, 60, "phone", 0],
  [15, 9, "wide", 4],
  [16, 14, "phone", 14],
  [17, 40, "wide", 20],
];

const short = (n: number): number => Math.round(n * 100) / 100;

/** A line a partner: x, y to the hundredth of a px, and the side of its name. */
function written({ frame, layout, headings, numbered, members }: Arrangement): object {
  return {
    frame: [frame.width, frame.height],
    numbered,
    places: layout.places.map(({ id, x, y, side }) => [short(x), short(y), side, ...(members.get(id)?.lines ?? [])].join(" ")),
    headings: headings.map(({ text, x, y }) => `${String(short(x))} ${String(short(y))} ${text}`),
  };
}

export const pictures = (): Record<string, object> =>
  Object.fromEntries(
    SHOWN.map(([seed, n, size, placed]) => [
      `seed ${String(seed)}: ${String(n)} ${size}${placed ? `, ${String(placed)} placed` : ""}`,
      written(finished(arranging(network(seed, n, size, placed).input))),
    ]),
  );
