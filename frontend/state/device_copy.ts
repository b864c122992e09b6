/**
 * Keeps work on this device until the server has confirmed it: in IndexedDB, encrypted with AES-GCM under the key that
 * came with the page.
 *
 * A record belongs to one person in one course (`who`: opaque token and course key), one document (`scope`) and one
 * tab. Another person's record is never opened: its key is not here. A tab holds a lock while it lives; what a closed
 * tab left behind is taken over by the next (or another open) page of the same person, however late. Anybody else's
 * page deletes it when it is seven days old by the server's clock (decision 0033).
 *
 * A record is written when its transaction is complete, not when its request succeeds. Where anything is missing
 * (private mode, storage denied in a frame, full disk, plain http) `open` gives null or a write gives false: the page
 * then keeps in memory only, and says so.
 */
import { storable } from "../host/storable";

const DATABASE = "partnership-xblock";
const COPIES = "copies";
const FLAGS = "flags";
const SHARED = "shared";
export const LIFETIME = 7 * 24 * 60 * 60 * 1000;
/** A database that does not open in this time (ms) counts as denied. */
const PATIENCE = 3000;

interface Copy {
  id: string;
  who: string;
  scope: string;
  tab: string;
  /** When the record was written, ms of the server's clock. */
  at: number;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("IndexedDB"));
    };
  });
}

/** Waits for the commit: a request may succeed although the disk is full. */
function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error("IndexedDB"));
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
  /** "This computer is shared": nothing is written while this is set. */
  shared = false;
  /** Called when the browser removes the storage, with all records, while the page is open. */
  onLost: () => void = () => undefined;
  #writing: Promise<unknown> = Promise.resolve();
  /** Records of closed tabs that this page has taken over. Each is deleted in the transaction that writes its content anew. */
  readonly #taken = new Set<string>();

  private constructor(
    private readonly database: IDBDatabase,
    private readonly key: CryptoKey,
    private readonly who: string,
    private readonly tab: string,
    private readonly now: () => number,
  ) {}

  /** `deviceKey` is base64 of 32 bytes, `now` the server's clock in ms. Null where this device can store nothing. */
  static async open(who: string, deviceKey: string, tab: string, now: () => number): Promise<DeviceCopy | null> {
    try {
      const bytes = Uint8Array.from(atob(deviceKey), (char) => char.charCodeAt(0));
      const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
      const copy = new DeviceCopy(await openDatabase(), key, who, tab, now);
      copy.shared = Boolean(await resultOf(copy.database.transaction(FLAGS).objectStore(FLAGS).get(SHARED)));
      copy.database.onclose = () => {
        copy.onLost();
      };
      await copy.#forgetOld();
      void holdLock(tab);
      return copy;
    } catch {
      return null;
    }
  }

  #copies(): IDBObjectStore {
    return this.database.transaction(COPIES).objectStore(COPIES);
  }

  /** Changes records in one transaction: all of them, or none. */
  #change(work: (copies: IDBObjectStore, flags: IDBObjectStore) => void): Promise<void> {
    const transaction = this.database.transaction([COPIES, FLAGS], "readwrite");
    work(transaction.objectStore(COPIES), transaction.objectStore(FLAGS));
    return completed(transaction);
  }

  /** Runs one change after the other. False: it could not be written. */
  #inTurn(work: () => Promise<unknown>): Promise<boolean> {
    const next = this.#writing.then(work).then(
      () => true,
      () => false,
    );
    this.#writing = next;
    return next;
  }

  /** Deletes old records of other people. A person's own records are taken over instead. */
  async #forgetOld(): Promise<void> {
    for (const copy of (await resultOf(this.#copies().getAll())) as Copy[]) {
      void this.#left(copy, async (record) => {
        if (this.now() - record.at > LIFETIME && (await this.#decrypt(record)) === undefined) await this.#change((copies) => copies.delete(record.id));
      }).catch(() => undefined);
    }
  }

  /** Works on the record of a closed tab, read again when the tab's lock is free; waits for a tab that is still open. */
  #left({ id, tab }: Copy, work: (record: Copy) => Promise<unknown>): Promise<void> {
    return whenClosed(tab, async () => {
      const record = (await resultOf(this.#copies().get(id))) as Copy | undefined;
      if (record) await work(record);
    });
  }

  /** Writes `data` for a scope; null deletes the record. False: it could not be written. */
  async write(scope: string, data: unknown): Promise<boolean> {
    return (await this.#inTurn(() => this.#writeNow(scope, this.shared ? null : data))) && !this.shared;
  }

  async #writeNow(scope: string, data: unknown): Promise<void> {
    const { who, tab } = this;
    const place = `${who}|${scope}|`;
    const id = place + tab;
    let copy: Copy | undefined;
    if (data !== null) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(data, storable));
      copy = { id, who, scope, tab, at: this.now(), iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, this.key, plain) };
    }
    const old = [...this.#taken].filter((one) => one.startsWith(place));
    await this.#change((copies) => {
      for (const one of [...old, id]) copies.delete(one);
      if (copy) copies.put(copy);
    });
    for (const one of old) this.#taken.delete(one);
  }

  /** Passes the records that closed tabs left for a scope to `adopt`, which resolves when their content has been written anew. */
  async take(scope: string, adopt: (data: unknown) => Promise<unknown>): Promise<void> {
    const mine = (await resultOf(this.#copies().index("who").getAll(this.who))) as Copy[];
    await Promise.all(
      mine
        .filter((copy) => copy.scope === scope && copy.tab !== this.tab && !this.#taken.has(copy.id))
        .map((copy) =>
          this.#left(copy, async (record) => {
            const data = await this.#decrypt(record);
            if (data === undefined) return;
            this.#taken.add(record.id);
            await adopt(data);
          }),
        ),
    );
  }

  /** Undefined for a record that cannot be read: it belongs to another person, or the key has changed since. */
  async #decrypt(copy: Copy): Promise<unknown> {
    try {
      const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: copy.iv }, this.key, copy.data);
      return JSON.parse(new TextDecoder().decode(plain), storable) as unknown;
    } catch {
      return undefined;
    }
  }

  /** Stores whether this computer is shared; on a shared one this person's records are deleted at once. False: it could not be stored. */
  setShared(shared: boolean): Promise<boolean> {
    return this.#inTurn(async () => {
      const mine = shared ? await resultOf(this.#copies().index("who").getAllKeys(this.who)) : [];
      await this.#change((copies, flags) => {
        for (const id of mine) copies.delete(id);
        if (shared) flags.put(true, SHARED);
        else flags.delete(SHARED);
      });
      this.shared = shared;
    });
  }
}

function holdLock(tab: string): Promise<unknown> | undefined {
  // The lock is held until the page goes: it tells other tabs that this one is open.
  return navigator.locks?.request(lockName(tab), () => new Promise(() => undefined)).catch(() => undefined);
}

async function whenClosed(tab: string, work: () => Promise<void>): Promise<void> {
  if (navigator.locks) await navigator.locks.request(lockName(tab), work);
  else await work();
}
