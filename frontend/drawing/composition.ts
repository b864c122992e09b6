/** The one place for what decides a picture of a network: who is drawn, where each stands, and where the names stand.
 * Plain data in and out, so that a worker can make it; computed to rest before it is shown. */
import { CROWD, frameFor, NAMES_ON_A_PHONE, type Frame, type Size } from "./frame";
import { box, type Point } from "./geometry";
import { headings, headingSize, type Heading } from "./headings";
import { nameBox, type Member } from "./body";
import { layingOut, type Layout } from "./layout";
import { labelLines, widthOf } from "./names";

/** Whom a picture shows. Names are in the digits they are drawn in. */
export interface Cast {
  size: Size;
  /** On paper the wedges are left out. */
  plain: boolean;
  /** She chose places herself: her picture stays as it is, however crowded. */
  own: boolean;
  groups: { id: string; label: string }[];
  partners: { id: string; name: string; group: string; ring: Member["ring"]; spot?: Point | undefined }[];
}

export interface Composition {
  frame: Frame;
  layout: Layout;
  members: Map<string, Member>;
  /** The names of the wedges, where they stand while nothing is moved. */
  headings: Heading[];
  /** True when the shapes carry numbers instead of names beside them. */
  numbered: boolean;
}

/** Whether names are tried at all: not in the small frame, nor many of them on a phone. */
export const named = (size: Size, n: number): boolean => size !== "small" && !(size === "phone" && n > NAMES_ON_A_PHONE);

/** Makes a picture, piece by piece; yields the share of the work that is done, 0..1. */
export function* composing(cast: Cast): Generator<number, Composition> {
  const n = cast.partners.length;
  const names = named(cast.size, n) && (n <= CROWD || cast.own);
  const first = yield* attempt(cast, names);
  return first.layout.crowded && !cast.own ? yield* attempt(cast, false) : first;
}

function* attempt({ size, plain, groups, partners }: Cast, names: boolean): Generator<number, Composition> {
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

/** The wedges' names, off whatever stands there. */
function wedgeNames(groups: Cast["groups"], members: Member[], layout: Layout, frame: Frame): Heading[] {
  const taken = layout.places.flatMap((place, i) => {
    const member = members[i];
    const name = member && nameBox(place, place.side, member, frame);
    return [box(place.x, place.y, frame.icon + 4, frame.icon + 4), ...(name ? [name] : [])];
  });
  return headings(layout.wedges, new Map(groups.map(({ id, label }) => [id, label])), frame, headingSize(frame), taken);
}
