/** How a name is drawn: how wide it is, where it breaks, where it is cut. Widths are estimated, not measured, so that the same
 * partners give the same picture on every device. */

import { clusters } from "../thai/graphemes";

const marks = /\p{M}/u;
/** Width in em of a character of Noto Sans Thai, weight 600; Thai system fonts differ by a few percent. */
function em(char: string): number {
  if (marks.test(char)) return 0;
  if ("ะาำเโไใ".includes(char)) return 0.37;
  if (" .-/()ijl'|:,".includes(char)) return 0.31;
  if (/[ก-๛]/.test(char)) return "ญณพฟ".includes(char) ? 0.8 : 0.61;
  return /[A-Z]/.test(char) ? 0.7 : /[a-z0-9]/.test(char) ? 0.57 : 0.8;
}

/** Width in px of `text` at `size` px. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const char of text) sum += em(char);
  return sum * size;
}

const segmenter = "Segmenter" in Intl ? new Intl.Segmenter("th", { granularity: "word" }) : null;
/** Words, and each part of an abbreviation; where nothing knows Thai words, what stands between spaces. */
const words = (text: string): string[] =>
  (text.match(/[^.]+\.?|\./g) ?? []).flatMap((part) =>
    segmenter ? Array.from(segmenter.segment(part), (one) => one.segment) : (part.match(/\s+|\S+/g) ?? []),
  );

/** What a Thai name begins with, before what the place or the people are called: names are not in the segmenter's list. */
const heads = /โรงเรียน$|^(มัสยิด|วัด|ค่าย|กลุ่ม|ชมรม|มูลนิธิ)$/;

/** `text` cut to `max` px at a grapheme cluster, with an ellipsis where something was left out. */
export function cut(text: string, size: number, max: number): string {
  if (widthOf(text, size) <= max) return text;
  let fitting = "";
  for (const cluster of clusters(text)) {
    if (widthOf(fitting + cluster, size) > max - em("…") * size) break;
    fitting += cluster;
  }
  return fitting.trimEnd() + "…";
}

/** One or two lines: broken between words where both are as even as can be, at a space before anything else. A line
 * may be a third wider than `max` px before something is cut off: the whole name stands in the table. */
export function labelLines(name: string, size: number, max: number): string[] {
  const text = name.trim().replace(/\s+/g, " ");
  if (widthOf(text, size) <= max) return [text];
  const most = max * 1.33;
  let best: [number, string, string] = [Infinity, text, ""];
  let head = "";
  for (const word of words(text)) {
    head += word;
    const first = head.trimEnd(),
      second = text.slice(head.length).trimStart();
    if (!second || /^[)”"ๆฯ.,\p{M}]/u.test(second)) continue;
    // After a space, an abbreviation or a head word. What a school is called begins with บ้าน or วัด and does not end with it.
    const good = first.length < head.length || first.length + second.length < text.length || /\.$/.test(first);
    const kind = (heads.test(first) ? 1 : 0) - (/โรงเรียน(บ้าน|วัด)$/.test(first) ? 1 : 0);
    const [a, b] = [widthOf(first, size), widthOf(second, size)];
    // What must be cut is cut at the end of the name, so a first line that fits counts most.
    const cost = Math.max(a, b) + 9 * Math.max(0, a - most) + 3 * Math.max(0, b - most) - size * ((good ? 2.5 : 0) + kind * 2);
    if (cost < best[0]) best = [cost, first, second];
  }
  return best[2] ? [cut(best[1], size, most), cut(best[2], size, most)] : [cut(text, size, most)];
}
