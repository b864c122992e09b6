/** Reads and writes the desk's own addresses: the queue with its filter, one submission, results by question. */
import type { QueueFilter } from "../types.gen";

/** The parts of a filter that are in an address; the cursor is not. */
const PARTS = ["state", "kind", "only", "group", "q"] as const;

export const NO_FILTER: QueueFilter = { state: "waiting", kind: "", only: "", group: "", q: "", cursor: "" };

/** Which results: of one block, for one group or (empty) all; where `block` is empty, the list of blocks. */
export interface ResultsFilter {
  block: string;
  group: string;
}

export type Place = { view: "queue"; filter: QueueFilter } | { view: "one"; id: string } | { view: "results"; filter: ResultsFilter };

/** `?state=mine&q=…`, or empty. */
export function queryOf(filter: QueueFilter, cursor = ""): string {
  const query = new URLSearchParams();
  for (const part of PARTS) {
    const value = filter[part] ?? "";
    if (value && value !== NO_FILTER[part]) query.set(part, value);
  }
  if (cursor) query.set("cursor", cursor);
  const text = query.toString();
  return text ? `?${text}` : "";
}

const STATES: readonly string[] = ["waiting", "mine", "returned", "accepted", "all"];

export function filterOf(search: string): QueueFilter {
  const query = new URLSearchParams(search);
  const state = query.get("state") ?? "";
  return {
    ...NO_FILTER,
    kind: query.get("kind") ?? "",
    only: query.get("only") ?? "",
    group: query.get("group") ?? "",
    q: query.get("q") ?? "",
    ...(STATES.includes(state) ? { state: state as NonNullable<QueueFilter["state"]> } : {}),
  };
}

/** `?block=…&group=…`, or empty. */
export function resultsQuery({ block, group }: ResultsFilter): string {
  const text = new URLSearchParams({ ...(block && { block }), ...(group && { group }) }).toString();
  return text ? `?${text}` : "";
}

/** The view that an address of this page means. `queue` is the path of the queue. */
export function placeOf(path: string, search: string, queue: string): Place {
  if (path.startsWith(queue) && /^results\/?$/.test(path.slice(queue.length))) {
    const query = new URLSearchParams(search);
    return { view: "results", filter: { block: query.get("block") ?? "", group: query.get("group") ?? "" } };
  }
  const id = /\/([0-9a-f]{32})\/?$/.exec(path)?.[1];
  return id && path.length > queue.length ? { view: "one", id } : { view: "queue", filter: filterOf(search) };
}
