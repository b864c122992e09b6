/** The one place for what a comment can be about: what the kind shows of the round, and the items it draws without a row. */
import { useCallback, useReducer, useRef } from "preact/hooks";
import type { DeskRound } from "../types.gen";
import { WHOLE } from "./draft";

export interface PlaceChoice {
  value: string;
  label: string;
}

/** Anchors that are shown in the read view: a kind tells them by placing its comments. */
export function usePlaced(): [readonly string[], (anchor: string) => () => void] {
  const shown = useRef(new Map<string, number>());
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const placed = useCallback((anchor: string) => {
    const count = (by: number): void => {
      shown.current.set(anchor, (shown.current.get(anchor) ?? 0) + by);
      draw(undefined);
    };
    count(1);
    return () => {
      count(-1);
    };
  }, []);
  return [[...shown.current].filter(([, n]) => n > 0).map(([anchor]) => anchor), placed];
}

/** Ties are drawn as lines: they have no row of their own, but can be spoken of. */
const DRAWN = /^tie:/;

/** All places of a round, the whole first, then in the order of the page. */
export function placesOf(round: DeskRound, shown: readonly string[], label: (anchor: string) => string): PlaceChoice[] {
  const ties = Object.entries(round.network).filter(([key, item]) => DRAWN.test(key) && !item.gone && shown.some((one) => one.startsWith("partner:"))).map(([key]) => key);
  const anchors = [WHOLE, ...new Set([...shown, ...ties])].filter((anchor, index, all) => all.indexOf(anchor) === index);
  return anchors.map((value) => ({ value, label: label(value) })).filter((choice) => choice.label);
}
