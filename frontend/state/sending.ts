/** Makes a save request and reads its answer: which changes go together, and the outcome of each. */
import { byteLength, KEEPALIVE_BYTES } from "../host/client";
import type { Reply } from "../host/reply";
import type { Dropped, Marks } from "../kind";
import type { ErrorBody, ItemShape, ProblemShape } from "../types.gen";
import type { LiveDocument, SentChange } from "./document";

/** A change as it is sent. */
export interface Change {
  doc: string;
  key: string;
  v: Record<string, unknown>;
  base: number;
  gone: boolean;
}

export interface SaveBody {
  changes: Change[];
  discarded: Change[];
  known: Record<string, number>;
}

/** The parts of the server's answer to a save (`SaveAnswer`) that the store reads. */
export interface SaveResult {
  applied: { doc: string; key: string; r: number }[];
  conflicts?: { doc: string; key: string; theirs: ItemShape }[];
  /** Changes that were refused while all others were saved; `kept` is the server's item in their place. */
  refused?: { doc: string; key: string; code: string; message: string; kept?: ItemShape | null }[];
  /** The marks of questions that this save has marked anew. */
  marks?: Marks;
  fresh?: { doc: string; key: string; item: ItemShape }[];
  revision: Partial<Record<string, number>>;
  saved_at: string;
  nearly?: string;
}

/** A block (or a review) that sends its document through the store; the network is sent through any open member. */
export interface Member {
  /** The scope of its own document on the device: a usage key. */
  page: string;
  /** The name of its own document on the wire. */
  name: string;
  own: LiveDocument;
  /** Whether its work, or some of it (`own.writable`), may be changed now. */
  open: boolean;
  send(body: SaveBody): Promise<Reply<SaveResult>>;
  /** Called when the server refused a save, and would refuse it again until something changes. */
  onRefused?: (error: ErrorBody, problems: ProblemShape[]) => void;
  onSaved?: (saved: SaveResult) => void;
  onMarks?: (marks: Marks) => void;
  /** Called when a change of its own document was discarded because the server will never accept it. */
  onDropped?: (dropped: Dropped) => void;
  /** Called when the work is not in the state that this page assumes. */
  onMoved?: () => void;
}

export const NETWORK = "network";
/** The server takes 500 changes in one request. */
const MOST_CHANGES = 400;
/** Bytes for everything but the values: the frame of the request, and of each change. */
const FRAME_BYTES = 2000;
const CHANGE_BYTES = 120;

/** One request, and the changes in it. */
export interface Parcel {
  body: SaveBody;
  sent: { document: LiveDocument; change: SentChange }[];
}

/** The changes that a member can send now, its own first, cut so that the request may outlive the page. Null for none. */
export function compose(member: Member, network: LiveDocument, discarded: Change[]): Parcel | null {
  const all = [
    ...member.own.sendable().map((change) => ({ document: member.own, doc: member.name, change })),
    // A member whose work is finished does not send the network.
    ...(member.own.may("") ? network.sendable() : []).map((change) => ({ document: network, doc: NETWORK, change })),
  ];
  if (!all.length && !discarded.length) return null;
  const chosen: typeof all = [];
  let bytes = FRAME_BYTES;
  for (const one of all) {
    bytes += byteLength(JSON.stringify(one.change.v)) + CHANGE_BYTES;
    // A single larger item is sent all the same, but without `keepalive`.
    if (chosen.length && (bytes > KEEPALIVE_BYTES || chosen.length >= MOST_CHANGES)) break;
    chosen.push(one);
  }
  return {
    sent: chosen,
    body: {
      changes: chosen.map(({ doc, change: { key, v, base, gone } }) => ({ doc, key, v: gone ? {} : v, base, gone })),
      discarded,
      known: { [member.name]: member.own.revision, [NETWORK]: network.revision },
    },
  };
}

/** Whether an answer names the outcome of any change that was sent. */
export function settles(body: SaveBody, saved: SaveResult): boolean {
  const answered = new Set([...saved.applied, ...(saved.conflicts ?? []), ...(saved.refused ?? [])].map(({ doc, key }) => `${doc} ${key}`));
  return body.discarded.length > 0 || body.changes.some(({ doc, key }) => answered.has(`${doc} ${key}`));
}

/** Applies an answer to the documents; returns the server's new items by scope, for other tabs. */
export function takeAnswer(member: Member, network: LiveDocument, sent: Parcel["sent"], saved: SaveResult): Map<string, Record<string, ItemShape>> {
  const documents = new Map<string, LiveDocument>([
    [member.name, member.own],
    [NETWORK, network],
  ]);
  const revisions = new Map(saved.applied.map((one) => [`${one.doc} ${one.key}`, one.r]));
  const news = new Map<string, Record<string, ItemShape>>();
  for (const { document, change } of sent) {
    const shared = document === network;
    const name = shared ? NETWORK : member.name;
    const refused = saved.refused?.find(({ doc, key }) => doc === name && key === change.key);
    if (refused?.code === "not_editable") {
      // The change stays, is shown, and waits until the work may be changed again.
      document.refused.add(change.key);
      member.onMoved?.();
    } else if (refused) {
      document.drop(change, refused.kept ?? null);
      if (!shared) member.onDropped?.({ key: change.key, value: change.v, message: refused.message });
    }
    const r = revisions.get(`${name} ${change.key}`);
    if (r === undefined) continue;
    document.confirm(change, r);
    const scope = shared ? NETWORK : member.page;
    news.set(scope, { ...news.get(scope), [change.key]: { v: change.v, r, gone: change.gone } });
  }
  for (const { doc, key, theirs } of saved.conflicts ?? []) documents.get(doc)?.learn(key, theirs);
  for (const { doc, key, item } of saved.fresh ?? []) documents.get(doc)?.learn(key, item);
  member.onMarks?.(saved.marks ?? {});
  for (const [doc, document] of documents) document.revision = Math.max(document.revision, saved.revision[doc] ?? 0);
  return news;
}
