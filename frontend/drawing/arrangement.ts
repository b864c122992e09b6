/** Arranges a picture: where each partner, its name and the names of the wedges stand. Plain data in and out, so that a
 * worker can do it. */
import { CROWD, NAMES_ON_A_PHONE, type Size } from "./extent";
import { frameFor, type Frame } from "./frame";
import { box, type Point } from "./geometry";
import { headings, headingSize, type Heading } from "./headings";
import { nameBox, type Member } from "./body";
import { layingOut, type Layout } from "./layout";
import { labelLines, widthOf } from "./names";

/** All that decides where things stand in a picture. Names are in the digits they are drawn in. */
export interface PictureInput {
  size: Size;
  /** On paper the wedges are left out. */
  plain: boolean;
  /** The teacher placed partners: names stay however crowded it is. */
  own: boolean;
  groups: { id: string; label: string }[];
  partners: { id: string; name: string; group: string; ring: Member["ring"]; spot?: Point | undefined }[];
}

export interface Arrangement {
  frame: Frame;
  layout: Layout;
  members: Map<string, Member>;
  /** The names of the wedges. */
  headings: Heading[];
  /** True when the shapes carry numbers instead of names beside them. */
  numbered: boolean;
}

/** Whether names are tried at all: not in the small frame, nor many of them on a phone. */
export const named = (size: Size, n: number): boolean => size !== "small" && !(size === "phone" && n > NAMES_ON_A_PHONE);

/** Arranges step by step; yields the share of the work that is done, 0..1. */
export function* arranging(input: PictureInput): Generator<number, Arrangement> {
  const n = input.partners.length;
  const names = named(input.size, n) && (n <= CROWD || input.own);
  const first = yield* attempt(input, names);
  return first.layout.crowded && !input.own ? yield* attempt(input, false) : first;
}

function* attempt({ size, plain, groups, partners }: PictureInput, names: boolean): Generator<number, Arrangement> {
  const frame = frameFor(size, partners.length);
  const members = partners.map(({ id, name, group, ring, spot }): Member => {
    const lines = names ? labelLines(name, frame.type, frame.label) : [];
    return { id, group, ring, lines, width: Math.max(0, ...lines.map((line) => widthOf(line, frame.type))), spot };
  });
  const layout = yield* layingOut(
    members,
    groups.map(({ id }) => id),
    frame,
  );
  return {
    frame,
    layout,
    members: new Map(members.map((member) => [member.id, member])),
    headings: frame.type > 0 && !plain ? wedgeNames(groups, members, layout, frame) : [],
    numbered: !names && frame.type > 0,
  };
}

/** Places the wedges' names clear of shapes and of partners' names. */
function wedgeNames(groups: PictureInput["groups"], members: Member[], layout: Layout, frame: Frame): Heading[] {
  const obstacles = layout.places.flatMap((place, i) => {
    const member = members[i];
    const name = member && nameBox(place, place.side, member, frame);
    return [box(place.x, place.y, frame.icon + 4, frame.icon + 4), ...(name ? [name] : [])];
  });
  return headings(layout.wedges, new Map(groups.map(({ id, label }) => [id, label])), frame, headingSize(frame), obstacles);
}
