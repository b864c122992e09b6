/** Draws a sector's mark outside the map: colour and shape; the sector's word always stands beside it. */
import { sectorDrawing } from "../drawing/sectors";

export function SectorMark({ sector, size = 32, plain = false }: { sector: string; size?: number; plain?: boolean }) {
  const { shape, glyph, dy } = sectorDrawing(sector);
  return (
    <svg class="px-sector" width={size} height={size} viewBox="-18 -18.5 36 36" aria-hidden="true">
      <path d={shape} fill={`var(--${sector || "control"}, var(--control))`} />
      {!plain && glyph && (
        <path d={glyph} transform={`translate(0 ${String(dy)}) scale(1.07)`} fill="none" stroke="#fff" stroke-width="1.7" stroke-linejoin="round" stroke-linecap="round" />
      )}
    </svg>
  );
}
