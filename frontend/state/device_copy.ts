/**
 * The one place for what is kept on this device until the server has confirmed it: IndexedDB, encrypted with AES-GCM
 * under the key that came with the page, at most seven days.
 *
 * A record belongs to one person in one course (`who`: opaque token and course key), one document (`scope`) and one
 * tab. Another person's record is never opened: its key is not here. A tab holds a lock while it lives; what a closed
 * tab left behind is taken over by the next (or another open) page of the same person.
 *
 * Where anything is missing (private mode, storage denied in a frame, full disk, plain http) `open` gives null or a
 * write gives false: the page then keeps in memory only, and says so.
 */

const DATABASE = "partnership-xblock";
const COPIES = "copies";
const FLAGS = "flags";
const SHARED = "shared";
export const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;
/** A database that does not open in this time (ms) is taken as denied. */
const PATIENCE = 3000;

interface Copy {
  id: string;
  who: string;
  scope: string;
  tab: string;
  /** When it was first written, ms; a copy is forgotten seven days after. */
  at: number;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("IndexedDB"));
    };
  });
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(COPIES, { keyPath: "id" }).createIndex("who", "who");
      request.result.createObjectStore(FLAGS);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = request.onblocked = () => {
      reject(request.error ?? new Error("IndexedDB"));
    };
    setTimeout(() => {
      reject(new Error("IndexedDB did not open"));
    }, PATIENCE);
  });
}

const lockName = (tab: string): string => `partnership-xblock ${tab}`;

export class DeviceCopy {
  /** Nothing is written while set: "this computer is shared". */
  shared = false;
  private readonly started = new Map<string, number>();
  private writing: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly database: IDBDatabase,
    private readonly key: CryptoKey,
    private readonly who: string,
    private readonly tab: string,
  ) {}

  /** `deviceKey` is base64 of 32 bytes. Null where nothing can be kept on this device. */
  static async open(who: string, deviceKey: string, tab: string): Promise<DeviceCopy | null> {
    try {
      const bytes = Uint8Array.from(atob(deviceKey), (char) => char.charCodeAt(0));
      const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
      const copy = new DeviceCopy(await openDatabase(), key, who, tab);
      copy.shared = Boolean(await done(copy.database.transaction(FLAGS).objectStore(FLAGS).get(SHARED)));
      await copy.forgetOld();
      void holdLock(tab);
      return copy;
    } catch {
      return null;
    }
  }

  private copies(mode: IDBTransactionMode): IDBObjectStore {
    return this.database.transaction(COPIES, mode).objectStore(COPIES);
  }

  /** Seven days are promised to everybody, so time alone ends a copy, whose ever it is. */
  private async forgetOld(): Promise<void> {
    const all = (await done(this.copies("readonly").getAll())) as Copy[];
    for (const copy of all) if (Date.now() - copy.at > KEPT_FOR) await done(this.copies("readwrite").delete(copy.id));
  }

  /** Keeps `data` for a scope; null forgets it. Writes follow one another. False: it could not be kept. */
  write(scope: string, data: unknown): Promise<boolean> {
    const next = this.writing.then(() => this.writeNow(scope, this.shared ? null : data)).then(
      () => !this.shared,
      () => false,
    );
    this.writing = next;
    return next;
  }

  private async writeNow(scope: string, data: unknown): Promise<void> {
    const id = `${this.who}|${scope}|${this.tab}`;
    if (data === null) {
      this.started.delete(scope);
      await done(this.copies("readwrite").delete(id));
      return;
    }
    const at = this.started.get(scope) ?? Date.now();
    this.started.set(scope, at);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const encrypted = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, this.key, new TextEncoder().encode(JSON.stringify(data)));
    const copy: Copy = { id, who: this.who, scope, tab: this.tab, at, iv, data: encrypted };
    await done(this.copies("readwrite").put(copy));
  }

  /**
   * Hands over what closed tabs left for a scope; a tab that still lives is waited for. `adopt` is called for each
   * record and resolves when its content is safe here, whereupon the old record goes.
   */
  async take(scope: string, adopt: (data: unknown) => Promise<unknown>): Promise<void> {
    const mine = (await done(this.copies("readonly").index("who").getAll(this.who))) as Copy[];
    await Promise.all(
      mine
        .filter((copy) => copy.scope === scope && copy.tab !== this.tab)
        .map((copy) =>
          whenClosed(copy.tab, async () => {
            const still = (await done(this.copies("readonly").get(copy.id))) as Copy | undefined;
            if (!still) return;
            const data = await this.decrypt(still);
            if (data !== undefined) await adopt(data);
            await done(this.copies("readwrite").delete(copy.id));
          }),
        ),
    ).catch(() => undefined);
  }

  /** Undefined for a record that cannot be read: the key has changed since. */
  private async decrypt(copy: Copy): Promise<unknown> {
    try {
      const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: copy.iv }, this.key, copy.data);
      return JSON.parse(new TextDecoder().decode(plain)) as unknown;
    } catch {
      return undefined;
    }
  }

  /** Says whether this computer is shared; on a shared one this person's copies go at once. */
  async setShared(shared: boolean): Promise<void> {
    this.shared = shared;
    const flags = this.database.transaction(FLAGS, "readwrite").objectStore(FLAGS);
    if (shared) await done(flags.put(true, SHARED));
    else await done(flags.delete(SHARED));
    if (!shared) return;
    const mine = await done(this.copies("readonly").index("who").getAllKeys(this.who));
    for (const id of mine) await done(this.copies("readwrite").delete(id));
  }
}

function holdLock(tab: string): Promise<unknown> | undefined {
  // Held until the page goes: that is how others know that it lives.
  return navigator.locks?.request(lockName(tab), () => new Promise(() => undefined)).catch(() => undefined);
}

async function whenClosed(tab: string, work: () => Promise<void>): Promise<void> {
  if (navigator.locks) await navigator.locks.request(lockName(tab), work);
  else await work();
}
