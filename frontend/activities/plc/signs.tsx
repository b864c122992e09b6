/** The marks of steps, and for icons that only a log has. */
import type { Step } from "./model.gen";

export const MIC = "M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3.5";
export const MINUS = "M5 12h14";

/** How sure its hours are: certified is full, arranged is dashed. */
export type Sure = "" | "sure" | "planned";

const PATHS: Record<Step["mark"], string> = {
  circle: "M20 4a16 16 0 1 1 0 32a16 16 0 0 1 0-32z",
  square: "M10 5h20a5 5 0 0 1 5 5v20a5 5 0 0 1-5 5H10a5 5 0 0 1-5-5V10a5 5 0 0 1 5-5z",
  diamond: "M20 2.500L37.500 20L20 37.500L2.500 20z",
  triangle: "M20 4L38 35H2z",
  hexagon: "M11 4.500h18L38 20L29 35.500H11L2 20z",
};

/** Inside another drawing: on a ground of 40 by 40. */
export function Mark({ step, sure = "" }: { step: Pick<Step, "mark" | "letter"> | undefined; sure?: Sure }) {
  return (
    <>
      <path class={`pl-shape${sure && ` pl-${sure}`}`} d={PATHS[step?.mark ?? "circle"]} />
      <text class={sure === "sure" ? "pl-letter pl-sure" : "pl-letter"} x="20" y={step?.mark === "triangle" ? 30 : 25.5} text-anchor="middle">
        {step?.letter ?? "?"}
      </text>
    </>
  );
}

export function StepSign({ size = 40, ...mark }: Parameters<typeof Mark>[0] & { size?: number }) {
  return (
    <svg viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
      <Mark {...mark} />
    </svg>
  );
}
