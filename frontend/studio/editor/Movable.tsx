/** Rows that can be put in another order: dragged by their handle, by the arrow keys on it, or by two buttons. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "@shell";
import { useEditing } from "./context";

export interface MovableProps {
  ids: readonly string[];
  nameOf: (id: string) => string;
  /** Absent where the order is not the author's. */
  onMove: ((ids: string[]) => void) | undefined;
  row: (id: string, handle: ComponentChildren, steps: ComponentChildren) => ComponentChildren;
}

const Grip = () => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="currentColor">
    {[6.5, 12, 17.5].flatMap((y) => [9, 15].map((x) => <circle key={`${String(x)} ${String(y)}`} cx={x} cy={y} r="1.6" />))}
  </svg>
);

const rowsOf = (list: HTMLElement | null): HTMLElement[] => Array.from(list?.children ?? []) as HTMLElement[];

export function Movable({ ids, nameOf, onMove, row }: MovableProps) {
  const { t } = useEditing();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState("");
  const [dragged, setDragged] = useState("");
  /** Which control had the focus: a row that is moved in the page loses it. */
  const focused = useRef<{ id: string; what: string } | null>(null);
  const now = useRef(ids);
  now.current = ids;
  useLayoutEffect(() => {
    const was = focused.current;
    focused.current = null;
    const row = was && rowsOf(list.current).find((one) => one.dataset["id"] === was.id);
    const control = row?.querySelector<HTMLButtonElement>(`[data-move="${was?.what ?? ""}"]`);
    if (!control) return;
    const other = control.disabled ? control.parentElement?.querySelector<HTMLButtonElement>("[data-move]:not(:disabled)") : control;
    other?.focus();
  });
  const move = (id: string, to: number, what: string): void => {
    const at = now.current.indexOf(id);
    if (!onMove || to < 0 || to >= now.current.length || to === at) return;
    const next = now.current.filter((one) => one !== id);
    next.splice(to, 0, id);
    focused.current = { id, what };
    now.current = next;
    setMoved(t("studio.moved", { name: nameOf(id), n: to + 1, of: next.length }));
    onMove(next);
  };
  const drag = (id: string, start: PointerEvent): void => {
    if (start.button !== 0) return;
    start.preventDefault();
    setDragged(id);
    // Listened for on the window: the handle moves along with its row.
    const over = (event: PointerEvent): void => {
      const rows = rowsOf(list.current);
      const at = now.current.indexOf(id);
      const to = rows.findIndex((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return event.clientY >= top && event.clientY < bottom;
      });
      if (to < 0 || to === at) return;
      // Past the middle of the row it goes over, else two rows of different heights would change places without end.
      const { top, height } = (rows[to] as HTMLElement).getBoundingClientRect();
      if (to < at ? event.clientY < top + height / 2 : event.clientY > top + height / 2) move(id, to, "handle");
    };
    const end = (): void => {
      window.removeEventListener("pointermove", over);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
      setDragged("");
    };
    window.addEventListener("pointermove", over);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
  };
  return (
    <>
      <ol class="px-e-list" ref={list}>
        {ids.map((id, at) => {
          const name = nameOf(id) || t("studio.item", { n: at + 1 });
          const handle = onMove && (
            <button
              type="button"
              class="px-iconbtn px-e-handle"
              data-move="handle"
              aria-label={t("studio.move", { name })}
              onPointerDown={(event) => {
                drag(id, event);
              }}
              onKeyDown={(event) => {
                const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                if (!step) return;
                event.preventDefault();
                move(id, at + step, "handle");
              }}
            >
              <Grip />
            </button>
          );
          const steps = onMove && (
            <span class="px-e-steps">
              <Button data-move="up" icon="down" class="px-e-up" name={t("studio.up", { name })} disabled={at === 0} onClick={() => { move(id, at - 1, "up"); }} />
              <Button data-move="down" icon="down" name={t("studio.down", { name })} disabled={at === ids.length - 1} onClick={() => { move(id, at + 1, "down"); }} />
            </span>
          );
          return (
            <li key={id} data-id={id} class={dragged === id ? "px-e-dragged" : undefined}>
              {row(id, handle, steps)}
            </li>
          );
        })}
      </ol>
      <p class="px-vh" role="status">{moved}</p>
    </>
  );
}

