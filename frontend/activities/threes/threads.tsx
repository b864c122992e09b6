/** Draws the threads from the sentence to strengths to activities: measured from the page, drawn again when it changes its size. */
import { still } from "@shell";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface Thread {
  key: string;
  d: string;
  head: string;
}

/** Room for the arrow's head, px. */
const HEAD = 9;

/** `threads`: two marks (`data-thread`) each, with a space between. */
function measure(area: HTMLElement, threads: readonly string[]): Thread[] {
  const origin = area.getBoundingClientRect();
  // Where one reads from the right, the lanes run the other way.
  const way = getComputedStyle(area).direction === "rtl" ? -1 : 1;
  const box = (mark: string): DOMRect | undefined => area.querySelector(`[data-thread="${mark}"]`)?.getBoundingClientRect();
  const n = (value: number): string => value.toFixed(1);
  const leaving = new Map<string, number>();
  return threads.flatMap((key) => {
    const [start = "", end = ""] = key.split(" ");
    const [from, to] = [box(start), box(end)];
    if (!from || !to) return [];
    const nth = leaving.get(start) ?? 0;
    leaving.set(start, nth + 1);
    const [x1, x2] = [(way > 0 ? from.right : from.left) - origin.left + 4 * way, (way > 0 ? to.left : to.right) - origin.left - HEAD * way];
    const [y1, y2] = [from.top - origin.top + Math.min(30 + nth * 14, from.height - 8), to.top - origin.top + 26];
    const bend = (x2 - x1) / 2;
    return [{ key, d: `M${n(x1)} ${n(y1)}C${n(x1 + bend)} ${n(y1)} ${n(x2 - bend)} ${n(y2)} ${n(x2)} ${n(y2)}`, head: `M${n(x2 + 5 * way)} ${n(y2)}l${n(-HEAD * way)}-5v10z` }];
  });
}

/** Decoration: every card says in words where it leads. Stands inside the element whose cards it joins. */
export const Threads = still(({ threads }: { threads: readonly string[] }) => {
  const ref = useRef<SVGSVGElement>(null);
  const [drawn, draw] = useState<Thread[]>([]);
  const latest = useRef(threads);
  latest.current = threads;
  useLayoutEffect(() => {
    const area = ref.current?.parentElement;
    if (!area) return undefined;
    const update = (): void => {
      const next = measure(area, latest.current);
      draw((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    update();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(update);
    // A card that grows moves what is below it, also where the lanes keep their height.
    for (const card of [area, ...area.querySelectorAll("[data-thread], .ts-lane")]) observer.observe(card);
    const changes = typeof MutationObserver === "undefined" ? undefined : new MutationObserver(update);
    changes?.observe(area, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      changes?.disconnect();
    };
  }, [threads]);
  return (
    <svg ref={ref} class="ts-threads" aria-hidden="true">
      {drawn.map(({ key, d, head }) => (
        <g key={key}>
          <path d={d} fill="none" stroke="var(--accent)" stroke-width="1.8" />
          <path d={head} fill="var(--accent)" />
        </g>
      ))}
    </svg>
  );
});
