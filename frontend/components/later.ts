/**
 * Fetches parts of a page that its first view does not need, from files of their own. Their addresses come with the
 * page: only the host knows under which name it serves the present file.
 */
import { useEffect, useReducer } from "preact/hooks";

const addresses: Record<string, string | undefined> = {};
const requested = new Set<string>();
/** What the files brought, by their names; "failed" where one cannot be had now. */
const parts = new Map<string, unknown>();
const waiting = new Set<() => void>();
const tellAll = (): void => {
  for (const tell of waiting) tell();
};

/** By file name (by `more` and `moreCss` from a page that release 0.1 made); several blocks of a page give the same. */
export function filesAreAt(later: Record<string, string | undefined> = {}): void {
  Object.assign(addresses, later);
}

/** Where a script is that is not asked for here but started by its address: a worker. Absent where the host did not say. */
export const addressOf = (name: string): string | undefined => addresses[`${name}.js`];

/** What a file does when it has come. */
export function provide(name: string, part: unknown): void {
  parts.set(name, part);
  tellAll();
}

/** What has come of it; nothing where it has not. */
export function partOf<T>(name: string): T | undefined {
  const part = parts.get(name);
  return part === "failed" ? undefined : (part as T | undefined);
}

/** Whether it is on its way, or here. */
export const isAsked = (name: string): boolean => requested.has(name);

/** Asks for a script and its styles once; after a failure when it is called again, or the browser is online. */
export function askFor(name: string): void {
  const [src, href] = [addresses[`${name}.js`] ?? addresses[name], addresses[`${name}.css`] ?? addresses[`${name}Css`]];
  if (!src || requested.has(name)) return;
  requested.add(name);
  const script = Object.assign(document.createElement("script"), { src });
  // What came and brought nothing has failed too: a log-in page of the school's network, half a file.
  script.onload = script.onerror = () => {
    if ((parts.get(name) ?? "failed") !== "failed") return;
    requested.delete(name);
    script.remove();
    window.addEventListener("online", () => { askFor(name); }, { once: true });
    provide(name, "failed");
  };
  if (href) document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
  document.head.append(script);
  tellAll();
}

/** What a file brings, asked for in `wait` ms, or never; null until it has come. */
export function useLater<T>(name: string, wait: number | false): T | "failed" | null {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const part = (parts.get(name) ?? null) as T | "failed" | null;
  const missing = !part || part === "failed";
  useEffect(() => {
    if (!missing) return undefined;
    const tell = (): void => {
      draw(undefined);
    };
    waiting.add(tell);
    const timer = wait === false ? 0 : setTimeout(() => { askFor(name); }, wait);
    return () => {
      clearTimeout(timer);
      waiting.delete(tell);
    };
  }, [name, wait, missing]);
  return part;
}

/** Of more.js (components/more.ts) what the caller uses: never on a fresh page before its first save. */
export function useMore<Part>(needed: boolean): Part | null {
  const more = useLater<Part>("more", needed && 0);
  return more === "failed" ? null : more;
}
