/** Turns keys into words, which come translated with the page. */
import type { Translate } from "../kind";

/**
 * `Key` says which words Python sends to this page. `{n}` is filled from params and `{trainer}` with what a trainer is called here; `key_one` is said
 * for n = 1.
 */
export function translator<Key extends string = never>(words: Record<string, string>, fixed: Record<string, string> = {}): Translate<Key> {
  return (key, params = {}) => {
    const text = (params["n"] === 1 ? words[`${key}_one`] : undefined) ?? words[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? fixed[name] ?? whole));
  };
}
