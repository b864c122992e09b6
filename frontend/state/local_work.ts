/**
 * Keeps work that the server has not confirmed: the documents of a person in a course, discarded versions, and their
 * copy on this device until they are sent (store.ts sends them).
 */
import type { DeviceCopy } from "./device_copy";
import { LiveDocument, type SentChange, type FieldEntry, type UnsentChange } from "./document";
import { same } from "./same";
import { NETWORK, type Change, type Member } from "./sending";

/** Pause in editing before the device copy is written, ms. */
const COPY_AFTER = 100;

/** The device copy of one scope. */
interface DeviceRecord {
  items: Record<string, UnsentChange>;
  discarded: Change[];
  typed?: Record<string, FieldEntry>;
}

export abstract class LocalWork {
  readonly network = new LiveDocument(() => {
    this.edited(NETWORK);
  });
  readonly members = new Map<string, Member>();
  /** When the oldest unconfirmed change was made, ms; 0 for none. */
  dirtySince = 0;
  /** The number of changes found on this device from an earlier visit; reset by the next edit. */
  recovered = 0;
  copy: DeviceCopy | null = null;
  /** Tells other tabs that this computer is (not) shared. */
  onShared: ((shared: boolean) => void) | undefined;

  protected readonly discarded = new Map<string, Change[]>();
  /** Whether each hears of the work alone. */
  readonly #listeners = new Map<() => void, boolean>();
  #copyTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #toCopy = new Set<string>();
  /** The number of copies being written now. */
  #writing = 0;
  /** Scopes whose newest changes could not be written to the device. */
  readonly #notCopied = new Set<string>();

  /** Whether a change is not in the device copy yet: the page must not say that it is. */
  get copying(): boolean {
    return this.#toCopy.size > 0 || this.#writing > 0;
  }

  get #scopes(): string[] {
    return [NETWORK, ...this.members.keys()];
  }

  /** Called when a document was changed here: the change is to be kept and sent. */
  protected abstract edited(scope: string): void;
  abstract schedule(wait: number): void;

  /** `work`: told of the work, and not of each step on its way to the device and the server, which the save line follows. */
  subscribe(listener: () => void, work = false): () => void {
    this.#listeners.set(listener, work);
    return () => this.#listeners.delete(listener);
  }

  /** `work` false: only where it is kept, or that it is on its way, is another. */
  tell(work = true): void {
    const dirty = this.unsent();
    if (!dirty) this.dirtySince = 0;
    else if (!this.dirtySince) this.dirtySince = Date.now();
    for (const [listener, only] of this.#listeners) if (work || !only) listener();
  }

  /** A member's own document, which reports edits to the store. */
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
    this.#recover(NETWORK);
    this.#recover(member.page);
    return () => {
      // The document stays: its unsent changes are sent when the block is drawn again.
      if (this.members.get(member.page) === member) member.open = member.open && member.own.unsent.size > 0;
    };
  }

  /** Sets the device copy, which opens later than the page; changes that waited are written now. */
  useCopy(copy: DeviceCopy | null): void {
    this.copy = copy;
    if (copy) {
      copy.onLost = () => {
        this.useCopy(null);
      };
    }
    for (const scope of this.#scopes) {
      this.#recover(scope);
      this.copySoon(scope);
    }
    this.tell();
  }

  protected scopeDocument(scope: string): LiveDocument | undefined {
    return scope === NETWORK ? this.network : this.members.get(scope)?.own;
  }

  #recover(scope: string): void {
    const taking = this.copy?.take(scope, async (data) => {
      const document = this.scopeDocument(scope);
      if (!document) return;
      const { items, discarded, typed = {} } = data as DeviceRecord;
      const name = this.members.get(scope)?.name ?? scope;
      const before = document.unsent.size;
      const second: Change[] = [];
      for (const [key, { v, base, gone, ...rest }] of Object.entries(items)) {
        // Edited in two tabs: this tab's version counts, the other's stays readable.
        const own = document.unsent.get(key);
        if (own && !same(own.v, v)) second.push({ doc: name, key, v, base, gone });
        else document.adopt(key, { v, base, gone, ...rest });
      }
      for (const [path, theirs] of Object.entries(typed)) {
        // Of incomplete dates from two tabs this tab's is kept; texts are joined.
        const mine = document.typed.get(path);
        if (!mine) document.typed.set(path, theirs);
        else if (!mine.parts && mine.text !== theirs.text) document.typed.set(path, { text: `${mine.text} / ${theirs.text}` });
      }
      document.tellTyped();
      this.discarded.set(scope, [...discarded, ...second, ...this.discardedOf(scope)]);
      this.recovered += Math.max(0, document.unsent.size - before);
      this.tell();
      this.schedule(0);
      await this.#writeCopy(scope);
    });
    void taking?.catch(() => undefined);
  }

  /** Discards the teacher's version of an item: the server keeps it readable until the next submission. */
  discard(scope: string, doc: string, sent: SentChange): void {
    const change: Change = { doc, key: sent.key, v: sent.v, base: sent.base, gone: sent.gone };
    this.discarded.set(scope, [...this.discardedOf(scope), change]);
    this.edited(scope);
  }

  /** Writes a scope to the device in a moment; for changes that its document does not report. */
  copySoon(scope: string): void {
    this.#toCopy.add(scope);
    this.#copyTimer ??= setTimeout(() => {
      void this.copyNow();
    }, COPY_AFTER);
  }

  /** Writes all waiting copies; also called before the page goes. */
  async copyNow(): Promise<void> {
    clearTimeout(this.#copyTimer);
    this.#copyTimer = undefined;
    const scopes = [...this.#toCopy];
    this.#toCopy.clear();
    await Promise.all(scopes.map((scope) => this.#writeCopy(scope)));
  }

  async #writeCopy(scope: string): Promise<void> {
    const document = this.scopeDocument(scope);
    if (!this.copy || !document) return;
    const discarded = this.discardedOf(scope);
    const { unsent, typed } = document;
    const empty = unsent.size + discarded.length + typed.size === 0;
    this.#writing += 1;
    const isWritten = await this.copy.write(scope, empty ? null : ({ items: Object.fromEntries(unsent), discarded, typed: Object.fromEntries(typed) } satisfies DeviceRecord));
    this.#writing -= 1;
    const another = isWritten === this.#notCopied.has(scope);
    if (isWritten) this.#notCopied.delete(scope);
    else this.#notCopied.add(scope);
    this.tell(another);
  }

  /** Sets "this computer is shared": nothing stays after the page closes. `heard`: set by another tab. */
  async setShared(shared: boolean, heard = false): Promise<void> {
    if ((await this.copy?.setShared(shared)) && !heard) this.onShared?.(shared);
    for (const scope of this.#scopes) this.copySoon(scope);
    this.tell();
  }

  /** Tries again to write failed copies: there may be room by now. */
  protected copyAgain(): void {
    for (const scope of this.#notCopied) this.copySoon(scope);
  }

  /** The number of unconfirmed changes of all blocks on the page, or of fields not entered. `loose`: only those that are not in the device copy either. */
  unsent(loose = false, of: "unsent" | "typed" = "unsent"): number {
    const all = !loose || !this.copy || this.copy.shared;
    let n = 0;
    for (const scope of this.#scopes) if (all || this.#notCopied.has(scope)) n += this.scopeDocument(scope)?.[of].size ?? 0;
    return n;
  }

  /** Whether a change would be lost if the page went now. */
  get atRisk(): boolean {
    return (["unsent", "typed"] as const).some((of) => this.unsent(!this.copying, of));
  }

  protected discardedOf(scope: string): Change[] {
    return this.discarded.get(scope) ?? [];
  }
}
