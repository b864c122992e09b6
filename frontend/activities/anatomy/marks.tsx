/** The mark of an answer: a disc, a half disc, a ring, a square with a question mark. They differ without colour too. */
import { usePage } from "@shell";
import { ANSWERS, type Given } from "./content";
import type { AnatomyWord } from "./model.gen";

/** As a part of a drawing, in the middle of `x`, `y`. */
export function Shape({ answer, x, y, r }: { answer: Given; x: number; y: number; r: number }) {
  if (answer === "yes") return <circle class="an-solid" cx={x} cy={y} r={r} />;
  if (answer === "partly") {
    return (
      <>
        <circle class="an-ring" cx={x} cy={y} r={r - 1} />
        <path class="an-solid" d={`M${String(x)} ${String(y - r)}a${String(r)} ${String(r)} 0 0 1 0 ${String(2 * r)}z`} />
      </>
    );
  }
  if (answer === "no") return <circle class="an-ring an-grey" cx={x} cy={y} r={r - 1} />;
  if (answer !== "unsure") return null;
  return (
    <>
      <rect class="an-box" x={x - r - 1} y={y - r - 1} width={2 * r + 2} height={2 * r + 2} rx={5} />
      <path class="an-what" transform={`translate(${String(x - r)} ${String(y - r)}) scale(${String(r / 12)})`} d="M8.500 9a3.600 3.600 0 1 1 5.300 3.200c-1.200.7-1.800 1.300-1.800 2.600M12 18.600v.2" />
    </>
  );
}

/** Alone, beside its word. */
export const Mark = ({ answer, size = 20 }: { answer: Given; size?: number }) => (
  <svg class="an-mark" width={size} height={size} viewBox="0 0 22 22" aria-hidden="true">
    <Shape answer={answer} x={11} y={11} r={9} />
  </svg>
);

export function Legend() {
  const { t } = usePage<AnatomyWord>();
  return (
    <ul class="an-legend">
      {ANSWERS.map((answer) => (
        <li key={answer}>
          <Mark answer={answer} />
          {t(`anatomy.${answer}`)}
        </li>
      ))}
    </ul>
  );
}
