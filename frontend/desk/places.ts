/** Lists the places a comment can be about: those the kind shows of the round, and items that are drawn without a row. */
import { useCallback, useRef, useState } from "preact/hooks";
import type { DeskRound } from "../types.gen";
import { WHOLE } from "./draft";

export interface PlaceChoice {
  value: string;
  label: string;
}

/** The anchors shown in the read view, in the order of the page: a kind reports each by placing its comments. */
export function usePlaced(root: HTMLElement): [readonly string[], (anchor: string) => () => void] {
  const [anchors, setAnchors] = useState<readonly string[]>([]);
  const due = useRef(false);
  const placed = useCallback(() => {
    // Called once per item: the page is read after all of them.
    const look = (): void => {
      if (due.current) return;
      due.current = true;
      queueMicrotask(() => {
        due.current = false;
        const slots = [...root.querySelectorAll<HTMLElement>("[data-slot]")].map((slot) => slot.dataset["slot"] ?? "");
        setAnchors((before) => (before.join(" ") === slots.join(" ") ? before : slots));
      });
    };
    look();
    return look;
  }, [root]);
  return [anchors, placed];
}

/** Ties are drawn as lines: they have no row of their own, but can have comments. */
const DRAWN = /^tie:/;

/** All places of a round, the whole first, then in the order of the page. */
export function placesOf(round: DeskRound, anchorsShown: readonly string[], label: (anchor: string) => string): PlaceChoice[] {
  const ties = Object.entries(round.network).filter(([key, item]) => DRAWN.test(key) && !item.gone && anchorsShown.some((one) => one.startsWith("partner:"))).map(([key]) => key);
  const anchors = [WHOLE, ...new Set([...anchorsShown, ...ties])].filter((anchor, index, all) => all.indexOf(anchor) === index);
  return anchors.map((value) => ({ value, label: label(value) })).filter((choice) => choice.label);
}
