/**
 * The tie as a wheel: a spoke for each feature, numbered. Yes reaches the rim, partly half of the way, not yet stays at the hub,
 * not sure is thin and dashed. Nothing joins the ends: it is a list drawn round, not a score.
 */
import { clusters, usePage } from "@shell";
import type { Given } from "./content";
import { Legend, Shape } from "./marks";
import type { AnatomyWord } from "./model.gen";
import { countsInWords } from "./say";

interface Size {
  width: number;
  height: number;
  /** The hub's middle, and the rim. */
  x: number;
  y: number;
  rim: number;
  font: number;
}

const LARGE: Size = { width: 440, height: 372, x: 220, y: 186, rim: 128, font: 15 };
const SMALL: Size = { width: 320, height: 268, x: 160, y: 134, rim: 82, font: 13.5 };
/** How far along its spoke an answer's mark stands, of the rim. */
const REACH: Record<Given, number> = { "": 0, yes: 1, partly: 0.55, no: 0.24, unsure: 0.55 };
/** Room between the rim and a name, and how wide a letter is, of the font's size. */
const GAP = 18;
const LETTER = 0.62;

export interface Spoke {
  id: string;
  short: string;
  answer: Given;
}

export function Spokes({ spokes, small = false }: { spokes: readonly Spoke[]; small?: boolean }) {
  const { t } = usePage<AnatomyWord>();
  const size = small ? SMALL : LARGE;
  const said = countsInWords(spokes.map(({ answer }) => answer), t);
  return (
    <>
      <svg class="an-web" viewBox={`0 0 ${String(size.width)} ${String(size.height)}`} role="img" aria-label={t("anatomy.picture_alt", { said })}>
        <circle class="an-rim" cx={size.x} cy={size.y} r={size.rim} />
        <circle class="an-rim an-half" cx={size.x} cy={size.y} r={size.rim * REACH.partly} />
        {spokes.map(({ id }, place) => <path key={id} class="an-line" d={to(size, place, spokes.length, 1)} />)}
        {spokes.map((spoke, place) => <Ray key={spoke.id} {...{ spoke, place, size }} of={spokes.length} />)}
        <circle class="an-hub" cx={size.x} cy={size.y} r={12} />
      </svg>
      <Legend />
    </>
  );
}

/** Where a spoke is, at a part of the way to the rim; the first one points up. */
function at({ x, y, rim }: Size, place: number, of: number, part: number, more = 0): [x: number, y: number] {
  const turn = (2 * Math.PI * place) / of;
  return [fine(x + Math.sin(turn) * (rim * part + more)), fine(y - Math.cos(turn) * (rim * part + more))];
}

const fine = (value: number): number => Math.round(value * 10) / 10;
const to = (size: Size, place: number, of: number, part: number): string => `M${String(size.x)} ${String(size.y)}L${at(size, place, of, part).join(" ")}`;

function Ray({ spoke: { short, answer }, place, of, size }: { spoke: Spoke; place: number; of: number; size: Size }) {
  const [x, y] = at(size, place, of, REACH[answer]);
  const [textX, textY] = at(size, place, of, 1, GAP);
  const name = `${String(place + 1)} ${short}`;
  const side = Math.abs(textX - size.x) < 1 ? "middle" : textX > size.x ? "start" : "end";
  const long = clusters(name).length * size.font * LETTER;
  // A long name is moved inwards, and then stands above the end of its spoke.
  const inside = side === "start" ? Math.min(textX, size.width - long) : side === "end" ? Math.max(textX, long) : textX;
  return (
    <>
      {answer && answer !== "no" && <path class={answer === "unsure" ? "an-ray an-dashed" : "an-ray"} d={to(size, place, of, REACH[answer])} />}
      {answer && <Shape answer={answer} x={x} y={y} r={9} />}
      <text class="an-name" x={fine(inside)} y={fine(textY + (Math.abs(inside - textX) > 3 ? -14 : 5))} text-anchor={side} font-size={size.font}>{name}</text>
    </>
  );
}
