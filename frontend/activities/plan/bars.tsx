/** Small bars, a chart a part: dashed is what is aimed at, solid what came of it. The table says the same. Part of more-plan.js. */
import { usePage } from "@shell";
import { readMoney } from "../../thai/money";
import { yearText } from "../../thai/spans";
import type { Part } from "./grid";
import type { PlanWord } from "./model.gen";
import { measureInWords } from "./say";

const [WIDTH, HEIGHT, TOP, BASE] = [240, 96, 6, 76];
/** Of its column's width, a bar takes so much. */
const BAR = 0.62;

const amount = (text: string): number => readMoney(text).satang ?? 0;

function Chart({ part, years, now }: { part: Part; years: readonly number[]; now: number }) {
  const { language } = usePage<PlanWord>();
  const numbers = years.map((year) => {
    const { target = "", actual = "" } = part.cells.get(year) ?? {};
    return { year, target: amount(target), actual: amount(actual) };
  });
  const most = Math.max(1, ...numbers.flatMap(({ target, actual }) => [target, actual]));
  const step = WIDTH / years.length;
  const bar = (n: number, place: number) => ({ x: (place + (1 - BAR) / 2) * step, y: BASE - (n / most) * (BASE - TOP), width: step * BAR, height: (n / most) * (BASE - TOP) });
  return (
    <figure>
      <figcaption>{measureInWords(part)}</figcaption>
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true">
        <path class="pn-base" d={`M0 ${String(BASE)}H${String(WIDTH)}`} />
        {numbers.map(({ year, target, actual }, place) => (
          <g key={year}>
            {actual > 0 && <rect class="pn-solid" {...bar(actual, place)} />}
            {target > 0 && <rect class="pn-dashed" {...bar(target, place)} />}
            <text class={year === now ? "pn-here" : undefined} x={(place + 0.5) * step} y={HEIGHT - 4} text-anchor="middle">{yearText(year, language).slice(-2)}</text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

export function Bars({ parts, years, now }: { parts: readonly Part[]; years: readonly number[]; now: number }) {
  const { t } = usePage<PlanWord>();
  return (
    <div class="pn-bars">
      {parts.filter(({ begun }) => begun).map((part) => <Chart key={part.id} part={part} years={years} now={now} />)}
      <ul class="pn-legend">
        <li><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><rect class="pn-dashed" x="2" y="2" width="12" height="12" /></svg>{t("plan.target")}</li>
        <li><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><rect class="pn-solid" x="2" y="2" width="12" height="12" /></svg>{t("plan.actual")}</li>
      </ul>
    </div>
  );
}
