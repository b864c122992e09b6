/**
 * The map as a figure: its place on the page, and the drawing when it has come. The list is the tool and the map a picture
 * of it: so the list is in kind-map.js, which every page of a map loads, and the drawing in more-map.js, fetched once there
 * is a partner to draw.
 */
import type { ComponentChildren } from "preact";
import { Lost, useLater } from "@shell";
import type { Drawing as Drawn, DrawingProps } from "./drawing";
import { extentFor } from "../../drawing/extent";

/** Widths in px: taken until the page is measured; from which something stands beside the drawing; below which the table
 * leaves out two columns, and the drawing is a phone's. */
export const FIRST = 1000;
export const BESIDE = 900;
export const NARROW = 860;
export const PHONE = 600;

/** A page opened empty asks for nothing before its first save, which comes sooner than this, ms. */
export const AFTER_THE_FIRST_SAVE = 3000;

export interface FigureProps extends DrawingProps {
  head?: ComponentChildren;
  foot?: ComponentChildren;
  /** The page was opened without partners: the drawing may come after the first save. */
  patient?: boolean;
}

export function MapFigure({ head, foot, patient = false, ...drawing }: FigureProps) {
  const Drawing = useLater<typeof Drawn>("more-map", patient ? AFTER_THE_FIRST_SAVE : 0);
  const { width, height } = extentFor(drawing.size, drawing.partners.length);
  return (
    <figure class="pm-map">
      {head}
      {Drawing === "failed" ? (
        <Lost name="more-map" />
      ) : Drawing ? (
        <Drawing {...drawing} />
      ) : (
        <div class={drawing.size === "wide" ? "pm-wait" : undefined} style={{ aspectRatio: `${width} / ${height}` }} />
      )}
      {foot}
    </figure>
  );
}
