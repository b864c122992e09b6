/** The properties of a picture: what to draw, how, and what may be done with it. */
import type { CommentView, ItemView } from "../kind";
import type { Partner, Tie } from "../network/model.gen";
import type { Size } from "./extent";
import type { Point } from "./geometry";

export type PartnerItem = ItemView<Partner>;
export type TieItem = ItemView<Tie>;

/** A share of the circle. */
export interface Group {
  id: string;
  label: string;
  /** A CSS colour. */
  colour: string;
}

export interface PictureProps {
  partners: readonly PartnerItem[];
  ties: TieItem[];
  groups: Group[];
  groupOf: (partner: PartnerItem) => string;
  /** The mark of its sector: a shape with its colour. */
  markOf: (partner: PartnerItem) => string;
  /** Where the teacher placed partners, 0..1 of the frame, by partner id. */
  spots: Map<string, Point>;
  size: Size;
  /** What the drawing is, in one sentence. */
  label: string;
  /** Shown while a large picture is arranged. */
  waiting?: string | undefined;
  /** Where drawing-worker.js is; undefined where the host did not give it. */
  worker?: string | undefined;
  /** The words inside the school's disc, split at a space. */
  centre: string;
  /** On paper the wedges are left out. */
  plain?: boolean | undefined;
  digits?: ((text: string) => string) | undefined;
  selected?: string | undefined;
  /** Ids of partners that are new here. */
  fresh?: ReadonlySet<string> | undefined;
  /** Ids of partners that are no longer there: an outline each, and no line. */
  gone?: ReadonlySet<string> | undefined;
  /** Ids of partners of which something is not as it was. */
  moved?: ReadonlySet<string> | undefined;
  pins?: CommentView[] | undefined;
  /** Makes each partner a button with this name. */
  nameOf?: ((partner: PartnerItem) => string) | undefined;
  onChoose?: ((id: string) => void) | undefined;
  onMove?: ((id: string, spot: Point) => void) | undefined;
  /** Called when the picture has changed. */
  report?: ((seen: Seen) => void) | undefined;
}

/** What the list beside a picture needs to know of it. */
export interface Seen {
  /** True when the shapes carry numbers instead of names beside them. */
  numbered: boolean;
  /** Where each partner stands, 0..1 of the frame. */
  spots: Map<string, Point>;
}
