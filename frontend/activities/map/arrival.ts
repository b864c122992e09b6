/**
 * The one place for how the drawing comes to a page. The list is the tool and the map a picture of it: so the list is
 * in kind-map.js, which every page of a map loads, and the drawing in more-map.js beside it, asked for once there is
 * somebody to draw. Pages that show maps at once (the desk, paper) add both.
 */
import { useEffect, useReducer } from "preact/hooks";
import type { Drawing } from "./drawing";

export const ARRIVED = "partnership-xblock-map";
/** `window.PartnershipXBlock` as far as the drawing is concerned: more-map.js puts it there. */
export interface MapPlace {
  mapDrawing?: typeof Drawing;
}

/** A page opened empty asks for nothing before its first save, which comes sooner than this, ms. */
const AFTER_THE_FIRST_SAVE = 3000;

/** The address of kind-map.js; more-map.js stands beside it. */
const here = (document.currentScript as HTMLScriptElement | null)?.src ?? "";
const own = (): string => here || (document.querySelector<HTMLScriptElement>('script[src*="kind-map"]')?.src ?? "");

let asked = false;
let failed = false;

function ask(): void {
  const address = own().replace(/kind-map[^/]*?\.js/, "more-map.js");
  if (asked || !address) return;
  asked = true;
  failed = false;
  const script = Object.assign(document.createElement("script"), { src: address });
  script.onerror = () => {
    asked = false;
    failed = true;
    script.remove();
    window.dispatchEvent(new Event(ARRIVED));
    window.addEventListener("online", ask, { once: true });
  };
  document.head.append(script);
}

const found = (): typeof Drawing | undefined => (window.PartnershipXBlock as MapPlace | undefined)?.mapDrawing;

/** The drawing; null while it is on its way, "failed" when it cannot be had now. `atOnce`: she is waiting for it. */
export function useDrawing(atOnce: boolean): typeof Drawing | "failed" | null {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    if (found()) return undefined;
    const tell = (): void => {
      draw(undefined);
    };
    window.addEventListener(ARRIVED, tell);
    const timer = setTimeout(ask, atOnce ? 0 : AFTER_THE_FIRST_SAVE);
    return () => {
      clearTimeout(timer);
      window.removeEventListener(ARRIVED, tell);
    };
  }, [atOnce]);
  return found() ?? (failed ? "failed" : null);
}
