/** The drawing `orders-network`: in an order, each name waits for one; in a network, all talk with each other. */
import { sectorDrawing } from "@shell";

type Place = readonly [x: number, y: number, sector: string];
const NAMED: readonly Place[] = [[62, 210, "home"], [134, 210, "faith"], [206, 210, "community"], [278, 210, "business"]];
const RING: readonly Place[] = [[510, 52, "school"], [597, 113, "home"], [564, 211, "community"], [456, 211, "faith"], [423, 113, "state"]];
/** Lines begin below the box of the order and end above the marks. */
const [FROM_X, FROM_Y, TO_Y] = [170, 104, 182];

function Party({ place: [x, y, sector], scale }: { place: Place; scale: number }) {
  const { shape, glyph, dy } = sectorDrawing(sector);
  return (
    <g transform={`translate(${String(x)} ${String(y)}) scale(${String(scale)})`}>
      <path d={shape} fill={`var(--${sector})`} stroke="#fff" stroke-width="2" stroke-linejoin="round" />
      <path d={glyph} transform={`translate(0 ${String(dy)}) scale(1.07)`} fill="none" stroke="#fff" stroke-width="1.7" stroke-linejoin="round" stroke-linecap="round" />
    </g>
  );
}

export function OrdersNetwork({ alt }: { alt: string }) {
  const pairs = RING.flatMap((a, i) => RING.slice(i + 1).map((b, j) => ({ a, b, near: j === 0 || j === RING.length - 2 })));
  return (
    <svg viewBox="0 0 680 260" role="img" aria-label={alt}>
      <path d="M0 0h340v260H0z" fill="var(--wash)" />
      {NAMED.map(([x, , sector]) => {
        const turn = Math.atan2(FROM_X - x, TO_Y - FROM_Y) * (180 / Math.PI);
        return (
          <g key={sector} stroke="var(--control)" stroke-width="2.2">
            <path d={`M${String(FROM_X)} ${String(FROM_Y)}L${String(x)} ${String(TO_Y)}`} />
            <path d="M0 3l-5-11h10z" fill="var(--control)" stroke="none" transform={`translate(${String(x)} ${String(TO_Y)}) rotate(${String(turn)})`} />
          </g>
        );
      })}
      {NAMED.map((place) => (
        <Party key={place[2]} place={place} scale={1.25} />
      ))}
      <rect x="140" y="56" width="60" height="48" rx="6" fill="var(--ngo)" />
      <path d="M152 72h36M152 84h24" stroke="#fff" stroke-width="3" stroke-linecap="round" />
      {pairs.map(({ a, b, near }) => (
        <path key={a[2] + b[2]} d={`M${String(a[0])} ${String(a[1])}L${String(b[0])} ${String(b[1])}`} stroke={near ? "var(--accent)" : "var(--accent-line)"} stroke-width={near ? 3.6 : 1.6} />
      ))}
      {RING.map((place) => (
        <Party key={place[2]} place={place} scale={1.35} />
      ))}
    </svg>
  );
}
