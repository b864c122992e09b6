/** Moves a partner by buttons: no task needs dragging. */
import { usePage } from "@shell";
import { ARROWS } from "../../drawing/drag";
import type { Point } from "../../drawing/geometry";
import type { MapWord } from "./model.gen";

/** Of `ArrowUp`, which is how a browser calls the key. */
type Way = "up" | "down" | "left" | "right";
const TURN: Record<string, number> = { ArrowRight: 0, ArrowDown: 90, ArrowLeft: 180, ArrowUp: 270 };

export function Mover({ name, onStep }: { name: string; onStep: (arrow: Point) => void }) {
  const { t } = usePage<MapWord>();
  return (
    <div class="pm-mover" role="group" aria-label={t("map.move", { name })}>
      <p class="px-label">{t("map.move_label")}</p>
      <div class="px-row">
        {Object.entries(ARROWS).map(([key, arrow]) => (
          <button
            key={key}
            type="button"
            class="px-iconbtn pm-arrow"
            aria-label={t(`map.move_${key.slice(5).toLowerCase() as Way}`)}
            onClick={() => {
              onStep(arrow);
            }}
          >
            <svg
              width="20"
              height="20"
              viewBox="0 0 24 24"
              fill="none"
              stroke="currentColor"
              stroke-width="1.8"
              stroke-linecap="round"
              stroke-linejoin="round"
              aria-hidden="true"
            >
              <path d="M5 12h14M13 6l6 6-6 6" transform={`rotate(${String(TURN[key] ?? 0)} 12 12)`} />
            </svg>
          </button>
        ))}
      </div>
    </div>
  );
}
