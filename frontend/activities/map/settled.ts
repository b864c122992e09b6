/**
 * Delays a name that is being typed for the rest of the page until typing pauses, so that a key draws only the row it
 * is typed in.
 */
import { useSame } from "@shell";
import { useEffect, useState } from "preact/hooks";
import type { PartnerItem } from "./partners";

/** Quiet time after a key, ms. */
const PAUSE = 300;

/** What is seen of a partner beside its row, but for its name. */
const shapeOf = ({ key, value: { sector, quality, direction, frequency, pillar } }: PartnerItem): string[] => [key, sector, quality, direction, frequency, pillar];

/** A typed value as it was at the last pause in typing. */
export function usePaused(text: string): string {
  const [paused, pause] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      pause(text);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return paused;
}

/** Partners as the drawing, the sentences and the lists to choose from have them: the same list while nothing of that is
 * another. A change of anything but a name is there at once. */
export function useSettled(partners: readonly PartnerItem[]): readonly PartnerItem[] {
  const names = usePaused(partners.map(({ value }) => value.name).join("\n"));
  return useSame(partners, [names, partners.map(shapeOf)]);
}
