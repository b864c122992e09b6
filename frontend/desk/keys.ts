/** The queue's single-key shortcuts: J for next, K for previous, by the key's place, so that they work in a Thai layout. */
import { useEffect, useState } from "preact/hooks";

/** Remembers the switch in this browser; it is no personal data. */
const COOKIE = "partnership_keys";
const YEAR = 365 * 24 * 60 * 60;

const remembered = (): boolean => !document.cookie.split("; ").includes(`${COOKIE}=off`);

/** Whether shortcuts are on, and a function that switches them. */
export function useKeysSwitch(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(remembered);
  return [
    on,
    (newValue) => {
      document.cookie = `${COOKIE}=${newValue ? "on" : "off"}; path=/partnership/; max-age=${String(YEAR)}; samesite=lax`;
      setOn(newValue);
    },
  ];
}

const writes = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The row that J or K goes to among `count` rows from `at` (-1: none yet); undefined for any other key. */
export function stepOf(code: string, at: number, count: number): number | undefined {
  if (!count) return undefined;
  if (code === "KeyJ") return Math.min(at + 1, count - 1);
  if (code === "KeyK") return Math.max(at - 1, 0);
  return undefined;
}

/** Moves the focus along the links with `data-row` in `root`; Enter then opens the focused one, as for any link. */
export function useRowKeys(on: boolean, root: HTMLElement | null): void {
  useEffect(() => {
    if (!on || !root) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || writes(event.target)) return;
      const rows = [...root.querySelectorAll<HTMLElement>("a[data-row]")];
      const at = rows.findIndex((row) => row.closest("tr, li")?.contains(document.activeElement));
      const to = stepOf(event.code, at, rows.length);
      if (to === undefined) return;
      event.preventDefault();
      rows[to]?.focus();
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [on, root]);
}
