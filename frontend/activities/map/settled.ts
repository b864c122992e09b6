/** The one place for when a name that is being typed is read elsewhere on the page: once she pauses, so that a key draws
 * the row it is typed in and nothing else. */
import { useSame } from "@shell";
import { useEffect, useReducer, useRef } from "preact/hooks";
import type { PartnerItem } from "./partners";

/** Quiet time after a key, ms. */
const PAUSE = 300;

/** What is seen of a partner beside its row, but for its name. */
const shapeOf = ({ key, value: { sector, quality, direction, frequency, pillar } }: PartnerItem): string[] => [key, sector, quality, direction, frequency, pillar];

/** Partners as the drawing, the sentences and the lists to choose from have them: the same list while nothing of that is
 * another. A change of anything but a name is there at once. */
export function useSettled(partners: readonly PartnerItem[]): readonly PartnerItem[] {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const shapes = useSame(partners.map(shapeOf));
  const named = useSame(partners, [shapes, partners.map(({ value }) => value.name)]);
  const shown = useRef({ named, shapes });
  if (shown.current.shapes !== shapes) shown.current = { named, shapes };
  useEffect(() => {
    if (shown.current.named === named) return undefined;
    const timer = setTimeout(() => {
      shown.current = { named, shapes };
      draw(undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [named, shapes]);
  return shown.current.named;
}
