/** The one place for the order of needs: PNI-modified, (wanted − now) ÷ now, and its ranks. Equal to pni.py, where the source stands. */

export interface Need {
  indicator: string;
  now: number;
  wanted: number;
  pni: number;
  /** Shared by equal needs: 1, 2, 2, 4. */
  rank: number;
}

/** Indicators with [now, wanted]; null where one of them is unknown, which is left out. Largest need first. */
export function needs(rated: readonly (readonly [string, readonly [number, number] | null])[]): Need[] {
  // Quotients of whole numbers are rounded correctly, so equal needs are equal here too.
  const counted = rated.flatMap(([indicator, pair]) =>
    pair ? [{ indicator, now: pair[0], wanted: pair[1], pni: (pair[1] - pair[0]) / pair[0] }] : [],
  );
  return [...counted]
    .sort((a, b) => b.pni - a.pni)
    .map((need) => ({ ...need, rank: 1 + counted.filter((other) => other.pni > need.pni).length }));
}

/** As shown: `0.33`, `1.50`, `−0.25`. */
export const twoDecimals = (pni: number): string => pni.toFixed(2).replace("-", "−");
