/**
 * The one place for parts of the page that a first visit does not need: they are in more.js, which is asked for when
 * the work has come so far (handed in, answered, two versions) or after the first save, never on a fresh page.
 */
import { useEffect, useReducer } from "preact/hooks";
import type { More } from "../views/more";

let more: More | null = null;
let address = "";
let style = "";
let asked = false;
const waiting = new Set<() => void>();

/** Where more.js and more.css are: the host's addresses, which only it knows. */
export function moreIsAt(js: string, css: string): void {
  address ||= js;
  style ||= css;
}

export function provide(parts: More): void {
  more = parts;
  for (const tell of [...waiting]) tell();
}

/** Asks for more.js once; after a failure, again when the browser is online. */
export function askForMore(): void {
  if (more || asked || !address) return;
  asked = true;
  const script = Object.assign(document.createElement("script"), { src: address });
  script.onerror = () => {
    asked = false;
    script.remove();
    window.addEventListener("online", askForMore, { once: true });
  };
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: style }), script);
}

/** The parts, or null until they have come. */
export function useMore(needed: boolean): More | null {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    if (more || !needed) return undefined;
    const tell = (): void => {
      draw(undefined);
    };
    waiting.add(tell);
    askForMore();
    return () => {
      waiting.delete(tell);
    };
  }, [needed]);
  return more;
}
