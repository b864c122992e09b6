/** How a component reads and edits a document: live, frozen (a round, an example) or in memory only. */
import type { DocView, ItemView } from "../kind";
import type { ItemShape } from "../types.gen";
import type { LiveDocument, Value } from "./document";

interface Source {
  item(key: string): ItemShape | undefined;
  keys(): string[];
}

/** `order` first, then the key: the same on every device and in every round (databases reorder JSON). */
function byOrder(a: ItemView<Value>, b: ItemView<Value>): number {
  const order = (item: ItemView<Value>): number => (typeof item.value["order"] === "number" ? item.value["order"] : Infinity);
  const [left, right] = [order(a), order(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

class View implements DocView {
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
    return item && { key, id: key.slice(key.indexOf(":") + 1), value: item.v as V, gone: Boolean(item.gone) };
  }

  list<V>(prefix: string, options?: { gone?: boolean }): ItemView<V>[] {
    const items: ItemView<Value>[] = [];
    for (const key of this.source.keys()) {
      const item = key.startsWith(`${prefix}:`) && this.item<Value>(key);
      if (item && (options?.gone || !item.gone)) items.push(item);
    }
    return items.sort(byOrder) as unknown as ItemView<V>[];
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
