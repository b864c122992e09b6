/** The one place for where the map's sentences stand: they come with the drawing, once there is somebody to speak of. */
import { useLater } from "@shell";
import type { ComponentProps } from "preact";
import type { Says, Told } from "./says";

/** more-map.js brings it; the figure asks for the file. */
function useSays(): { Says: typeof Says; Told: typeof Told } | null {
  const part = useLater<{ Says: typeof Says; Told: typeof Told }>("map-says", 0);
  return part === "failed" ? null : part;
}

export function Saying(props: ComponentProps<typeof Says>) {
  const says = useSays();
  return says && <says.Says {...props} />;
}

export function Facts(props: ComponentProps<typeof Told>) {
  const says = useSays();
  return says && <says.Told {...props} />;
}
