/**
 * The one place where a person's unsent work on a page lives and is sent from: one store per person and course, shared
 * by all blocks of the page, one request at a time. Documents do the merging (document.ts), DeviceCopy the keeping.
 */
import { byteLength, KEEPALIVE_BYTES } from "../host/client";
import type { Reply } from "../host/reply";
import type { ErrorBody, ItemShape, ProblemShape } from "../types.gen";
import type { DeviceCopy } from "./device_copy";
import { LiveDocument, type Sent, type Unsent } from "./document";

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

/** What the store reads of the server's answer to a save (`SaveAnswer`). */
export interface Saved {
  applied: { doc: string; key: string; r: number }[];
  conflicts?: { doc: string; key: string; theirs: ItemShape }[];
  fresh?: { doc: string; key: string; item: ItemShape }[];
  revision: Partial<Record<string, number>>;
  saved_at: string;
  size?: number;
  size_limit?: number;
}

/** A block (or a review) that takes part. Its own document is sent through it; the network through any that is open. */
export interface Member {
  /** The scope of its own document on the device: a usage key. */
  page: string;
  /** The name of its own document on the wire. */
  name: string;
  own: LiveDocument;
  /** Whether its work may be changed now. */
  open: boolean;
  send(body: SaveBody): Promise<Reply<Saved>>;
  /** The server said no, and saying it again will not help until something changes. */
  onRefused?: (error: ErrorBody, problems: ProblemShape[]) => void;
  onSaved?: (saved: Saved) => void;
}

export const NETWORK = "network";
/** Quiet time after a change before it is sent, ms. */
const DEBOUNCE = 1500;
/** Quiet time before the device copy is written, ms. */
const KEEP = 250;
const RETRY = [2000, 4000, 8000, 15_000, 30_000, 60_000];
/** How often to see whether somebody has logged in again, ms. */
const SESSION_CHECK = 20_000;
const MOST_CHANGES = 400;

/** What keeps work from reaching the server. `person`: another session than the page was opened for. */
export type Trouble = "" | "unreachable" | "session" | "person";

interface Kept {
  items: Record<string, Unsent>;
  discarded: Change[];
}

export class Store {
  readonly network = new LiveDocument(() => {
    this.edited(NETWORK);
  });
  readonly members = new Map<string, Member>();
  trouble: Trouble = "";
  /** When the server last confirmed something, ISO; empty before. */
  savedAt = "";
  /** When the oldest change that is not confirmed was made, ms; 0 for none. */
  dirtySince = 0;
  /** When the request under way was sent, ms; 0 for none. */
  askedSince = 0;
  /** Changes found on this device from an earlier visit, until they are confirmed; then their number, until the next edit. */
  recovered = 0;
  /** Whether what is unsent is safe on this device: not before the copy is open, nor where nothing can be kept. */
  kept = false;
  copy: DeviceCopy | null = null;
  size = 0;
  sizeLimit = 0;

  private readonly listeners = new Set<() => void>();
  private readonly discarded = new Map<string, Change[]>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly toKeep = new Set<string>();
  private running: Promise<void> | null = null;
  private failures = 0;
  /** Tells other tabs that this computer is (not) shared. */
  onShared: ((shared: boolean) => void) | undefined;
  /** Tells other tabs of the same person what the server has taken. */
  onNews: ((doc: string, items: Record<string, ItemShape>) => void) | undefined;

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(): void {
    const dirty = this.unsent();
    if (!dirty) this.dirtySince = 0;
    else if (!this.dirtySince) this.dirtySince = Date.now();
    for (const listener of [...this.listeners]) listener();
  }

  /** A member's own document tells the store of edits. */
  document(page: string): LiveDocument {
    return (
      this.members.get(page)?.own ??
      new LiveDocument(() => {
        this.edited(page);
      })
    );
  }

  join(member: Member): () => void {
    this.members.set(member.page, member);
    void this.recover(NETWORK);
    void this.recover(member.page);
    return () => {
      // The document stays: what is unsent in it is sent when the block is drawn again.
      if (this.members.get(member.page) === member) member.open = member.open && this.unsentOf(member.own) > 0;
    };
  }

  /** The device copy is opened later than the page; what waited is kept then. */
  useCopy(copy: DeviceCopy | null): void {
    this.copy = copy;
    this.kept = copy !== null && !copy.shared;
    for (const scope of [NETWORK, ...this.members.keys()]) {
      void this.recover(scope);
      this.keepSoon(scope);
    }
    this.tell();
  }

  private scopeDocument(scope: string): LiveDocument | undefined {
    return scope === NETWORK ? this.network : this.members.get(scope)?.own;
  }

  private recover(scope: string): Promise<void> | undefined {
    return this.copy?.take(scope, async (data) => {
      const document = this.scopeDocument(scope);
      if (!document) return;
      const { items, discarded } = data as Kept;
      const before = document.unsent.size;
      for (const [key, change] of Object.entries(items)) document.adopt(key, change);
      this.discarded.set(scope, [...discarded, ...(this.discarded.get(scope) ?? [])]);
      this.recovered += Math.max(0, document.unsent.size - before);
      this.tell();
      this.schedule(0);
      await this.keep(scope);
    });
  }

  private edited(scope: string): void {
    this.recovered = 0;
    this.keepSoon(scope);
    this.tell();
    this.schedule(this.failures ? undefined : DEBOUNCE);
  }

  /** She let her version of an item go: it is told to the server, which keeps it readable until the next submission. */
  discard(scope: string, doc: string, sent: Sent): void {
    const change: Change = { doc, key: sent.key, v: sent.v, base: sent.base, gone: sent.gone };
    this.discarded.set(scope, [...(this.discarded.get(scope) ?? []), change]);
    this.edited(scope);
  }

  // --- on the device ----------------------------------------------------------------------------------

  private keepSoon(scope: string): void {
    this.toKeep.add(scope);
    this.keepTimer ??= setTimeout(() => {
      void this.keepNow();
    }, KEEP);
  }

  /** Writes what waits to be written; also before the page goes. */
  async keepNow(): Promise<void> {
    clearTimeout(this.keepTimer);
    this.keepTimer = undefined;
    const scopes = [...this.toKeep];
    this.toKeep.clear();
    await Promise.all(scopes.map((scope) => this.keep(scope)));
  }

  private async keep(scope: string): Promise<void> {
    const document = this.scopeDocument(scope);
    if (!this.copy || !document) return;
    const discarded = this.discarded.get(scope) ?? [];
    const empty = document.unsent.size === 0 && discarded.length === 0;
    const kept = await this.copy.write(scope, empty ? null : ({ items: Object.fromEntries(document.unsent), discarded } satisfies Kept));
    if (kept !== this.kept) {
      this.kept = kept;
      this.tell();
    }
  }

  /** "This computer is shared": nothing is kept after the page closes. */
  async setShared(shared: boolean, heard = false): Promise<void> {
    if (!this.copy) return;
    await this.copy.setShared(shared);
    this.kept = !shared;
    if (!heard) this.onShared?.(shared);
    for (const scope of [NETWORK, ...this.members.keys()]) this.keepSoon(scope);
    this.tell();
  }

  // --- to the server ----------------------------------------------------------------------------------

  private unsentOf(document: LiveDocument): number {
    return document.unsent.size;
  }

  /** Changes the server has not confirmed, of all blocks on the page. */
  unsent(): number {
    let n = this.unsentOf(this.network);
    for (const member of this.members.values()) n += this.unsentOf(member.own);
    return n;
  }

  /** Changes that are on their way, or will be by themselves. */
  sendable(): number {
    let n = 0;
    for (const member of this.members.values()) if (member.open) n += member.own.sendable().length;
    return n + ([...this.members.values()].some((member) => member.open) ? this.network.sendable().length : 0);
  }

  /** Sends after a while; `undefined` leaves a retry that is already planned. */
  schedule(wait: number | undefined): void {
    if (wait === undefined && this.timer !== undefined) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.flush();
    }, wait ?? DEBOUNCE);
  }

  /** Sends what can be sent, one request after the other. Resolves when there is nothing more to do now. */
  flush(): Promise<void> {
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const stuck = new Set<string>();
    for (;;) {
      const next = this.compose(stuck);
      if (!next) break;
      const { member, body, sent } = next;
      for (const one of sent) one.document.trying(one.change);
      this.askedSince = Date.now();
      this.tell();
      const reply = await member.send(body);
      this.askedSince = 0;
      if (reply.kind === "ok") {
        this.take(member, sent, body, reply.body);
      } else if (reply.kind === "refused") {
        this.refuse(member, sent, reply.error, reply.problems, stuck);
        if (this.trouble === "person") break;
      } else {
        this.fail(reply.kind);
        break;
      }
    }
    this.tell();
  }

  private compose(stuck: Set<string>): { member: Member; body: SaveBody; sent: { document: LiveDocument; change: Sent }[] } | null {
    for (const member of this.members.values()) {
      if (!member.open || stuck.has(member.page)) continue;
      const all = [
        ...member.own.sendable().map((change) => ({ document: member.own, doc: member.name, change })),
        ...this.network.sendable().map((change) => ({ document: this.network, doc: NETWORK, change })),
      ];
      const discarded = [...(this.discarded.get(member.page) ?? []), ...(this.discarded.get(NETWORK) ?? [])];
      if (!all.length && !discarded.length) continue;
      const chosen: typeof all = [];
      let bytes = 2000;
      for (const one of all) {
        bytes += byteLength(JSON.stringify(one.change.v)) + 120;
        // One item that alone is larger still goes, without the right to outlive the page.
        if (chosen.length && (bytes > KEEPALIVE_BYTES || chosen.length >= MOST_CHANGES)) break;
        chosen.push(one);
      }
      return {
        member,
        sent: chosen,
        body: {
          changes: chosen.map(({ doc, change }) => ({ doc, key: change.key, v: change.gone ? {} : change.v, base: change.base, gone: change.gone })),
          discarded,
          known: { [member.name]: member.own.revision, [NETWORK]: this.network.revision },
        },
      };
    }
    return null;
  }

  private take(member: Member, sent: { document: LiveDocument; change: Sent }[], body: SaveBody, saved: Saved): void {
    const scopes = new Map<string, LiveDocument>([
      [member.name, member.own],
      [NETWORK, this.network],
    ]);
    const revisions = new Map(saved.applied.map((one) => [`${one.doc} ${one.key}`, one.r]));
    const news = new Map<string, Record<string, ItemShape>>();
    for (const { document, change } of sent) {
      const doc = document === this.network ? NETWORK : member.name;
      const r = revisions.get(`${doc} ${change.key}`);
      if (r === undefined) continue;
      document.confirm(change, r);
      (news.get(doc) ?? news.set(doc, {}).get(doc) ?? {})[change.key] = { v: change.v, r, gone: change.gone };
    }
    for (const { doc, key, theirs } of saved.conflicts ?? []) scopes.get(doc)?.learn(key, theirs);
    for (const { doc, key, item } of saved.fresh ?? []) scopes.get(doc)?.learn(key, item);
    for (const [doc, document] of scopes) document.revision = Math.max(document.revision, saved.revision[doc] ?? 0);
    for (const scope of [member.page, NETWORK]) {
      this.discarded.set(scope, (this.discarded.get(scope) ?? []).filter((one) => !body.discarded.includes(one)));
      this.keepSoon(scope);
    }
    this.failures = 0;
    this.trouble = "";
    this.savedAt = saved.saved_at;
    this.size = saved.size ?? this.size;
    this.sizeLimit = saved.size_limit ?? this.sizeLimit;
    member.onSaved?.(saved);
    for (const [doc, items] of news) this.onNews?.(doc === NETWORK ? NETWORK : member.page, items);
    this.tell();
  }

  private refuse(member: Member, sent: { document: LiveDocument; change: Sent }[], error: ErrorBody, problems: ProblemShape[], stuck: Set<string>): void {
    if (error.code === "other_person") {
      // Nothing of hers goes to somebody else's account; when she is back, it goes on.
      this.trouble = "person";
      this.schedule(SESSION_CHECK);
      return;
    }
    this.trouble = "";
    const named = new Set(problems.map((problem) => problem.path.split("#")[0]));
    const wrong = sent.filter(({ change }) => named.has(change.key));
    // What is refused is held back until it is changed; the rest goes on without it.
    for (const { document, change } of wrong) document.refused.add(change.key);
    if (error.code !== "invalid" || !wrong.length) stuck.add(member.page);
    member.onRefused?.(error, problems);
  }

  private fail(kind: "unreachable" | "session"): void {
    this.trouble = kind;
    const wait = RETRY[Math.min(this.failures, RETRY.length - 1)] ?? DEBOUNCE;
    this.failures += 1;
    this.schedule(kind === "session" ? SESSION_CHECK : wait * (0.75 + Math.random() / 2));
  }

  /** Something may have changed outside (online again, the page is looked at again): try now if anything waits. */
  wake(): void {
    // Also where nothing waits: what said "offline" must be drawn anew.
    this.tell();
    if (!this.unsent() && !this.trouble) return;
    if (!this.unsent()) this.trouble = "";
    this.failures = 0;
    void this.flush();
  }

  /** News from another tab of the same person. */
  hear(scope: string, items: Record<string, ItemShape>): void {
    const document = this.scopeDocument(scope);
    if (!document) return;
    for (const [key, item] of Object.entries(items)) document.learn(key, item);
    this.tell();
  }
}
