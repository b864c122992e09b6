/** Draws an icon. A word stands beside it, or its button has an accessible name. */
import { ICONS, type IconName } from "./icons";

/** Takes a name, or the drawing itself where only files that come later need it. */
export function Icon({ name, drawing, size = 20, stroke = 1.8 }: ({ name: IconName; drawing?: undefined } | { name?: undefined; drawing: string }) & { size?: number; stroke?: number }) {
  return (
    <svg class="px-icon" viewBox="0 0 24 24" width={size} height={size} fill="none" stroke="currentColor" stroke-width={stroke} stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={drawing ?? ICONS[name]} />
    </svg>
  );
}
