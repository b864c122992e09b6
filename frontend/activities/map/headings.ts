/** The one place for where the names of the wedges stand: in a row at the top and one at the bottom of the map. */
import type { Frame } from "./frame";
import type { Wedge } from "./layout";
import { cut, widthOf } from "./names";

export interface Heading {
  id: string;
  text: string;
  x: number;
  y: number;
}

/** Names above the middle go to the top, the others to the bottom, each as near to its wedge as the others allow;
 * `x` is the left edge. A name with no room is cut: it stands in full in the table. */
export function headings(wedges: Wedge[], names: Map<string, string>, frame: Frame, size: number): Heading[] {
  const edge = 14;
  const rows: { id: string; text: string; width: number; x: number; top: boolean }[] = wedges.map((wedge) => {
    const half = ((wedge.to - wedge.from + 4 * Math.PI) % (2 * Math.PI)) / 2 || Math.PI;
    const angle = wedge.from + half;
    const text = names.get(wedge.id) ?? "";
    const width = widthOf(text, size);
    return { id: wedge.id, text, width, x: frame.width * (0.5 + 0.62 * Math.cos(angle)) - width / 2, top: Math.sin(angle) < 0.12 };
  });
  return [true, false].flatMap((top) => {
    const row = rows.filter((one) => one.top === top).sort((a, b) => a.x - b.x);
    // What the short names leave is shared among the long ones.
    let room = frame.width - 2 * edge - 10 * (row.length - 1);
    [...row]
      .sort((a, b) => a.width - b.width)
      .forEach((one, i) => {
        one.text = cut(one.text, size, room / (row.length - i));
        one.width = widthOf(one.text, size);
        room -= one.width;
      });
    let free = edge;
    for (const one of row) {
      one.x = Math.max(one.x, free);
      free = one.x + one.width + 10;
    }
    let end = frame.width - edge;
    for (const one of [...row].reverse()) {
      one.x = Math.min(one.x, end - one.width);
      end = one.x - 10;
    }
    return row.map(({ id, text, x }) => ({ id, text, x: Math.max(x, 6), y: top ? size + 9 : frame.height - 12 }));
  });
}
