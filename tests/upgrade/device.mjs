/**
 * What a browser keeps of this front-end, out of it and back in, as JSON: every database with its stores and indexes as
 * they were laid, and every record. Bytes are base64. For a page (a story puts it in) and for vitest alike.
 */
const NAME = "partnership-xblock";

/** @param {IDBRequest} request */
const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error);
    };
  });

const toText = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));
const toBytes = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

// By name, not by class: vitest's database and page do not share their classes.
const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);

function written(value) {
  const kind = kindOf(value);
  if (kind === "Uint8Array") return { bytes: toText(value) };
  return kind === "ArrayBuffer" ? { buffer: toText(value) } : { value };
}

function read({ bytes, buffer, value }) {
  if (bytes !== undefined) return toBytes(bytes);
  return buffer === undefined ? value : toBytes(buffer).buffer;
}

const each = (record, act) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, act(value)]));

/** Everything that is kept on this device now. */
export async function keptOnDevice() {
  const database = await done(indexedDB.open(NAME));
  const stores = [];
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    const indexes = Array.from(store.indexNames, (index) => ({ name: index, keyPath: store.index(index).keyPath }));
    const [records, keys] = await Promise.all([done(store.getAll()), done(store.getAllKeys())]);
    // A store without a key path takes its keys from outside.
    const held = records.map((record, at) => (store.keyPath ? each(record, written) : { key: keys[at], record: written(record) }));
    stores.push({ name, keyPath: store.keyPath, indexes, records: held });
  }
  const { version } = database;
  database.close();
  return { name: NAME, version, stores };
}

/** Puts it on a device that has nothing of ours, as if it had been written just now: copies are forgotten in a week. */
export async function putOnDevice(kept) {
  const request = indexedDB.open(kept.name, kept.version);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, indexes } of kept.stores) {
      const store = request.result.createObjectStore(name, keyPath ? { keyPath } : {});
      for (const index of indexes) store.createIndex(index.name, index.keyPath);
    }
  };
  const database = await done(request);
  for (const { name, keyPath, records } of kept.stores) {
    for (const one of records) {
      const store = database.transaction(name, "readwrite").objectStore(name);
      if (keyPath) await done(store.put({ ...each(one, read), ...("at" in one ? { at: Date.now() } : {}) }));
      else await done(store.put(read(one.record), one.key));
    }
  }
  database.close();
}
