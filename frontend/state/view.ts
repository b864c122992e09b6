/** Views of a document that components read and edit: live, frozen (a round, an example) or in memory only. */
import type { DocView, ItemView } from "../kind";
import type { ItemShape } from "../types.gen";
import type { LiveDocument, Value } from "./document";

interface Source {
  /** Where it changes: counts on with what is seen of it. */
  readonly version?: number;
  item(key: string): ItemShape | undefined;
  keys(): string[];
}

/** Items by their values: one that is the same is the same object, so that what is drawn of it need not be drawn again. */
const views = new WeakMap<Value, ItemView<Value>>();

/** `order` first, then the key: the same on every device and in every round (databases reorder JSON). */
function byOrder(a: ItemView<Value>, b: ItemView<Value>): number {
  const order = (item: ItemView<Value>): number => (typeof item.value["order"] === "number" ? item.value["order"] : Infinity);
  const [left, right] = [order(a), order(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

class View implements DocView {
  /** By prefix, with the version they are of: a list of the same items is the same list. */
  private readonly lists = new Map<string, { version: number | undefined; items: ItemView<Value>[] }>();

  constructor(
    private readonly source: Source,
    private readonly live: LiveDocument | null,
  ) {}

  get editable(): boolean {
    return this.writable("");
  }

  writable(key: string): boolean {
    return this.live?.may(key) ?? false;
  }

  get<V>(key: string): V | undefined {
    const item = this.source.item(key);
    return item && !item.gone ? (item.v as V) : undefined;
  }

  item<V>(key: string): ItemView<V> | undefined {
    const item = this.source.item(key);
    if (!item) return undefined;
    const gone = Boolean(item.gone);
    let view = views.get(item.v);
    if (view?.key !== key || view.gone !== gone) views.set(item.v, (view = { key, id: key.slice(key.indexOf(":") + 1), value: item.v, gone }));
    return view as ItemView<V>;
  }

  list<V>(prefix: string, options?: { gone?: boolean }): readonly ItemView<V>[] {
    const gone = options?.gone;
    const name = `${prefix}${String(gone)}`;
    const { version } = this.source;
    let list = this.lists.get(name);
    const before = list?.items;
    if (!list || list.version !== version) {
      let items = this.source.keys().flatMap((key) => {
        const item = key.startsWith(`${prefix}:`) && this.item<Value>(key);
        return item && (gone || !item.gone) ? item : [];
      });
      items.sort(byOrder);
      if (before?.length === items.length && before.every((item, at) => item === items[at])) items = before;
      this.lists.set(name, (list = { version, items }));
    }
    return list.items as unknown as readonly ItemView<V>[];
  }

  set(key: string, value: object): void {
    if (this.writable(key)) this.live?.set(key, value as Value);
  }

  remove(key: string): void {
    if (this.writable(key)) this.live?.remove(key);
  }

  restore(key: string): void {
    if (this.writable(key)) this.live?.restore(key);
  }
}

/** A live document; edits do nothing unless `editable`, and to nothing but what may be written. */
export function liveView(document: LiveDocument, editable: boolean): DocView {
  return new View(document, editable ? document : null);
}

/** Items as they were at one moment: a round. */
export function frozenView(items: Record<string, ItemShape>): DocView {
  return new View({ item: (key) => items[key], keys: () => Object.keys(items) }, null);
}

/** Plain values by key: an example, a golden case. */
export function valuesView(values: Record<string, object>): DocView {
  return frozenView(Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v: v as Value, r: 1 }])));
}
