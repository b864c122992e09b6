/** Ranks needs by PNI-modified, (wanted − now) ÷ now. Equal to pni.py, where the source is named. */

export interface Need {
  indicator: string;
  now: number;
  wanted: number;
  pni: number;
  /** Equal needs share a rank: 1, 2, 2, 4. */
  rank: number;
}

/** Takes indicators with [now, wanted]; those with null (a rating is unknown) are left out. Largest need first. */
export function needs(rated: readonly (readonly [string, readonly [number, number] | null])[]): Need[] {
  // Quotients of whole numbers are rounded correctly, so equal needs are equal here too.
  const counted = rated.flatMap(([indicator, pair]) =>
    pair ? [{ indicator, now: pair[0], wanted: pair[1], pni: (pair[1] - pair[0]) / pair[0] }] : [],
  );
  return [...counted]
    .sort((a, b) => b.pni - a.pni)
    .map((need) => ({ ...need, rank: 1 + counted.filter((other) => other.pni > need.pni).length }));
}

/** The index as shown: `0.33`, `1.50`, `−0.25`. */
export const twoDecimals = (pni: number): string => pni.toFixed(2).replace("-", "−");
