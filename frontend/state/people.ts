/**
 * The stores of a page, one per person and course however many blocks it has; passes on events of the browser and
 * news from other tabs.
 */
import type { Marks } from "../kind";
import type { ItemShape } from "../types.gen";
import { DeviceCopy } from "./device_copy";
import { newId } from "./ids";
import { Store } from "./store";

interface News {
  scope?: string;
  items?: Record<string, ItemShape>;
  marks?: Marks | undefined;
  /** "This computer is shared", as set in another tab. */
  shared?: boolean;
}

const stores = new Map<string, Store>();

/**
 * The server's time, counted on from when the page was made: no device's clock says how old words are. By whichever of
 * the device's clocks ran further since: one may stand still while it sleeps, the other be set back.
 */
function clockFrom(now: string): () => number {
  const [server, date, running] = [Date.parse(now), Date.now(), performance.now()];
  return () => server + Math.max(Date.now() - date, performance.now() - running);
}

/** The store for a person (opaque token) in a course. `now`: the server's time when the page was made. */
export function storeFor(person: string, course: string, deviceKey: string, now: string): Store {
  const who = `${person}|${course}`;
  const known = stores.get(who);
  if (known) return known;
  const store = new Store();
  stores.set(who, store);
  void DeviceCopy.open(who, deviceKey, newId(), clockFrom(now)).then((copy) => {
    store.useCopy(copy);
  });
  listen(store);
  talk(store, who);
  return store;
}

/** Listens for leaving, coming back and being online again; asks before unsent work would be lost. */
function listen(store: Store): void {
  const leave = (): void => {
    void store.copyNow();
    if (store.unsent()) void store.flush();
  };
  const wake = (): void => {
    store.wake();
  };
  document.addEventListener("visibilitychange", () => {
    (document.visibilityState === "hidden" ? leave : wake)();
  });
  window.addEventListener("pagehide", leave);
  window.addEventListener("focus", wake);
  window.addEventListener("online", wake);
  window.addEventListener("offline", () => {
    store.tell();
  });
  window.addEventListener("beforeunload", (event) => {
    if (store.atRisk) event.preventDefault();
  });
}

/** Passes saved changes to the person's other tabs at once, so that they do not overwrite them unseen. */
function talk(store: Store, who: string): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(`partnership-xblock ${who}`);
  store.onNews = (scope, items, marks) => {
    channel.postMessage({ scope, items, marks } satisfies News);
  };
  store.onShared = (shared) => {
    channel.postMessage({ shared } satisfies News);
  };
  channel.onmessage = (event: MessageEvent<News>) => {
    const { scope, items, marks, shared } = event.data;
    if (scope && items) store.hear(scope, items, marks);
    if (shared !== undefined) void store.setShared(shared, true);
  };
}
