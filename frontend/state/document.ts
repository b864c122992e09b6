/**
 * A document as this device knows it: what the server last said, what was changed here and is not
 * confirmed, and which items were changed elsewhere. No network, no DOM. The server's side is domain/document.py.
 *
 * An unsent change keeps the revision it was based on. Whatever order answers, news and edits come in, a change made
 * here ends in one of three ways: confirmed, chosen away by the person, or still waiting.
 */
import type { ItemShape } from "../types.gen";
import { same } from "./same";

export type Value = Record<string, unknown>;

/** A change made here that the server has not confirmed. `at` is when it was made, in ms. */
export interface UnsentChange {
  v: Value;
  base: number;
  gone: boolean;
  at: number;
  /** Versions sent without an answer: the server may have one, and then it is ours, not another device's. */
  tried?: { v: Value; gone: boolean }[];
}

/** What stands in a field and is no item yet: a name without Enter, half a date. `parts`: of a field made of several. */
export interface FieldEntry {
  text: string;
  parts?: Record<string, string>;
}

/** How many unanswered versions are remembered: requests go one at a time, so only the last few can have landed. */
const TRIED = 8;

export interface SentChange extends UnsentChange {
  key: string;
}

/** The same to a person: a removed item's value is not seen. */
function agrees(change: { v: Value; gone: boolean }, item: ItemShape): boolean {
  return change.gone === Boolean(item.gone) && (change.gone || same(change.v, item.v));
}

export class LiveDocument {
  readonly server = new Map<string, ItemShape>();
  readonly unsent = new Map<string, UnsentChange>();
  /** Items changed elsewhere while changed here: what the server holds. Not sent until the person chooses. */
  readonly conflicts = new Map<string, ItemShape>();
  /** Items the server refused for their shape: not sent until they are changed. */
  readonly refused = new Set<string>();
  /** By the path of the field; kept on this device, never sent. */
  readonly typed = new Map<string, FieldEntry>();
  /** What may be written now: keys, and families by their prefix (`try:`); `""` is everything. */
  writable: readonly string[] = [""];
  /** The newest revision of the server's document of which every item is known here. */
  revision = 0;
  /** Counts on with what a person sees of it: as long as it stands, items and conflicts are those that they were. */
  version = 0;
  readonly #hearers = new Set<() => void>();

  constructor(private readonly changed: () => void = () => undefined) {}

  /** The version that the person sees: the own one, sent or not. */
  item(key: string): ItemShape | undefined {
    const own = this.unsent.get(key);
    if (!own) return this.server.get(key);
    return { v: own.v, r: this.server.get(key)?.r ?? 0, gone: own.gone };
  }

  /** Whether an item may be written now. */
  may(key: string): boolean {
    return this.writable.some((one) => key.startsWith(one));
  }

  keys(): string[] {
    return [...new Set([...this.server.keys(), ...this.unsent.keys()])];
  }

  set(key: string, v: Value): void {
    this.#edit(key, v, false);
  }

  remove(key: string): void {
    const item = this.item(key);
    if (item && !item.gone) this.#edit(key, item.v, true);
  }

  restore(key: string): void {
    const item = this.item(key);
    if (item?.gone) this.#edit(key, item.v, false);
  }

  /** Typed into a field and not entered; nothing: entered, or emptied. */
  type(path: string, typed?: FieldEntry): void {
    if (typed?.text.trim()) this.typed.set(path, typed);
    else if (!this.typed.delete(path)) return;
    this.tellTyped();
    this.changed();
  }

  /** Told whenever something stands in a field, or no longer does: most of what is drawn has nothing to do with it. */
  onTyped(hearer: () => void): () => void {
    this.#hearers.add(hearer);
    return () => this.#hearers.delete(hearer);
  }

  tellTyped(): void {
    for (const hearer of this.#hearers) hearer();
  }

  #edit(key: string, v: Value, gone: boolean): void {
    const serverItem = this.server.get(key);
    const own = this.unsent.get(key);
    if (own ? own.gone === gone && same(own.v, v) : serverItem && agrees({ v, gone }, serverItem)) return;
    // Back to what the server holds, and nothing under way: there is nothing to send.
    if (own && !own.tried && serverItem && serverItem.r <= own.base && agrees({ v, gone }, serverItem)) this.unsent.delete(key);
    else this.unsent.set(key, { ...own, v, gone, base: own ? own.base : (serverItem?.r ?? 0), at: Date.now() });
    this.refused.delete(key);
    this.version += 1;
    this.changed();
  }

  /** Changes that can be sent now; the same objects come back to `confirm`. */
  sendable(): SentChange[] {
    return [...this.unsent].filter(([key]) => this.may(key) && !this.conflicts.has(key) && !this.refused.has(key)).map(([key, change]) => ({ key, ...change }));
  }

  /** A change goes on its way; until an answer comes the server may hold it or not. */
  trying(sent: SentChange): void {
    const own = this.unsent.get(sent.key);
    if (!own) return;
    const tried = (own.tried ?? []).filter((one) => one.gone !== sent.gone || !same(one.v, sent.v));
    this.unsent.set(sent.key, { ...own, tried: [...tried, { v: sent.v, gone: sent.gone }].slice(-TRIED) });
  }

  /** The server has taken a change; what was typed meanwhile stays unsent, based on the new revision. */
  confirm(sent: SentChange, revision: number): void {
    const stored: ItemShape = { v: sent.v, r: revision, gone: sent.gone };
    if ((this.server.get(sent.key)?.r ?? -1) <= revision) this.server.set(sent.key, stored);
    const own = this.unsent.get(sent.key);
    if (!own) {
      this.version += 1;
      return;
    }
    if (own.base < revision) this.unsent.set(sent.key, { v: own.v, gone: own.gone, at: own.at, base: revision });
    this.#settle(sent.key);
  }

  /** The server will not take a change, now or later: it leaves the queue, and what is kept there (null: nothing) holds. */
  drop({ key, v, gone }: SentChange, kept: ItemShape | null): void {
    const own = this.unsent.get(key);
    if (own && agrees(own, { v, gone, r: 0 })) this.unsent.delete(key);
    this.version += 1;
    if (kept) this.learn(key, kept);
  }

  /** News of an item from the server or from another tab. Older news than what is known is let pass. */
  learn(key: string, item: ItemShape): void {
    const serverItem = this.server.get(key);
    if (serverItem && serverItem.r > item.r) return;
    this.version += 1;
    this.server.set(key, item);
    this.#settle(key);
  }

  /** A change made earlier on this device (or in a closed tab), found again. What is typed here is newer and stays. */
  adopt(key: string, change: UnsentChange): void {
    if (!this.unsent.has(key)) this.unsent.set(key, { ...change });
    this.version += 1;
    this.#settle(key);
  }

  /**
   * The whole document as a page brings it. After a submission the server has forgotten what was removed, so what is
   * not in it goes; what is known to be newer (several blocks bring the same page) stays.
   */
  replace(items: Record<string, ItemShape>, revision: number): void {
    if (revision < this.revision) return;
    this.revision = revision;
    this.version += 1;
    for (const [key, item] of [...this.server]) if (item.r <= revision && !(key in items)) this.server.delete(key);
    for (const [key, item] of Object.entries(items)) this.learn(key, item);
    for (const key of this.keys()) this.#settle(key);
  }

  /** Compares what was changed here with what the server holds now: agreed, in conflict, or still to be sent. */
  #settle(key: string): void {
    const own = this.unsent.get(key);
    const serverItem = this.server.get(key);
    if (this.conflicts.delete(key)) this.version += 1;
    if (!own || !serverItem) return;
    if (agrees(own, serverItem)) this.unsent.delete(key);
    else if (serverItem.r <= own.base) return;
    else if (own.tried?.some((one) => agrees(one, serverItem))) this.unsent.set(key, { ...own, base: serverItem.r });
    else {
      this.conflicts.set(key, serverItem);
      this.version += 1;
    }
  }

  /** Decides a conflict for the own value (or the two joined) over the one from elsewhere. */
  keep(key: string, v: Value, gone = false): void {
    const theirs = this.conflicts.get(key);
    if (!theirs) return;
    this.unsent.set(key, { v, gone, base: theirs.r, at: Date.now() });
    this.#settle(key);
    this.changed();
  }

  /** Decides a conflict for the version from elsewhere; returns the own one, to be sent as discarded. */
  yield(key: string): SentChange | undefined {
    const own = this.unsent.get(key);
    if (!this.conflicts.has(key) || !own) return undefined;
    this.unsent.delete(key);
    this.conflicts.delete(key);
    this.version += 1;
    this.changed();
    return { key, ...own };
  }
}
