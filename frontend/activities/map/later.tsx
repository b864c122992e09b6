/** The entry of more-map.js: the drawing, added to a page that has partners to draw (arrival.ts asks for it). */
import { ARRIVED, type MapPlace } from "./arrival";
import { Drawing } from "./drawing";

const place = window.PartnershipXBlock as MapPlace | undefined;
if (place) {
  place.mapDrawing = Drawing;
  window.dispatchEvent(new Event(ARRIVED));
}
