/** The shape and glyph of each sector, centred on 0,0, about 30 units wide (look.md §5). */
export interface SectorDrawing {
  /** Outline. */
  shape: string;
  /** White drawing inside, stroke only. */
  glyph: string;
  /** How far the glyph stands below the centre. */
  dy: number;
}

export const SECTORS = {
  home: { shape: "M0-16.2L15.3-2.7V13.8H-15.3V-2.7z", glyph: "M-5 6V-1L0-5.5 5-1V6H1.6V2h-3.2V6z", dy: 1.5 },
  faith: {
    shape: "M0-17.2C5.2-11.2 13.8-9 13.8.8V13.8H-13.8V.8C-13.8-9-5.2-11.2 0-17.2z",
    glyph: "M0-8v3M-6 6V0C-6-3.5-2.5-4 0-6.5 2.5-4 6-3.5 6 0v6zM-1.6 6V2.5a1.6 1.6 0 0 1 3.2 0V6",
    dy: 1.5,
  },
  school: {
    shape: "M-15 0a15 15 0 1 1 30 0a15 15 0 1 1-30 0z",
    glyph: "M0-3.5C-2-5.2-4.5-5.4-6.5-5V4c2-.4 4.5-.2 6.5 1.5C2 3.8 4.5 3.6 6.5 4V-5C4.5-5.4 2-5.2 0-3.5zM0-3.5V5.5",
    dy: 0,
  },
  state: {
    shape: "M-11.4-13.5h22.8a2.1 2.1 0 0 1 2.1 2.1v22.8a2.1 2.1 0 0 1-2.1 2.1h-22.8a2.1 2.1 0 0 1-2.1-2.1v-22.8a2.1 2.1 0 0 1 2.1-2.1z",
    glyph: "M-6.5-2.5L0-6 6.5-2.5zM-4.5-2V4M0-2V4M4.5-2V4M-6.5 5.5H6.5",
    dy: 0,
  },
  business: {
    shape: "M16.2 0L8.1 14H-8.1L-16.2 0L-8.1-14H8.1z",
    glyph: "M-6-2.5H6L5 5.5H-5zM-2.8-2.5v-1a2.8 2.8 0 0 1 5.6 0v1",
    dy: 0,
  },
  community: {
    shape: "M-7.5-7.5A8.4 8.4 0 1 1 7.5-7.5A8.4 8.4 0 1 1 7.5 7.5A8.4 8.4 0 1 1-7.5 7.5A8.4 8.4 0 1 1-7.5-7.5z",
    glyph: "M-5.4-2.5a2 2 0 1 1 4 0a2 2 0 1 1-4 0zM1.4-2.5a2 2 0 1 1 4 0a2 2 0 1 1-4 0zM-7 5c.3-2.8 1.6-4 3.6-4s3.3 1.2 3.6 4M.2 5C.5 2.2 1.7 1 3.4 1 5.4 1 6.7 2.2 7 5",
    dy: 0,
  },
  ngo: { shape: "M0-17L17 0L0 17L-17 0z", glyph: "M0 5.5C-4 2.8-6.2.6-6.2-1.9-6.2-5-2.3-5.9 0-3 2.3-5.9 6.2-5 6.2-1.9 6.2.6 4 2.8 0 5.5z", dy: 0 },
} as const satisfies Record<string, SectorDrawing>;

export type SectorName = keyof typeof SECTORS;

/** The drawing of a sector; an unknown or unset one is drawn as a plain circle. */
export function sectorDrawing(sector: string): SectorDrawing {
  return sector in SECTORS ? SECTORS[sector as SectorName] : { shape: SECTORS.school.shape, glyph: "", dy: 0 };
}
