/** Which partners may be in each other's way, so that not all pairs are compared: by their edges, and by the direction in which
 * they are seen from the middle. Both may give a partner too many, never one too few. */
import type { Body } from "./body";
import type { Point } from "./geometry";
import { inSight, type Sight } from "./sight";

/** Of each body, by number, the later ones whose edges come nearer than `gap` px. */
export class Neighbours {
  private order: number[];
  private later: number[][];

  constructor(
    private bodies: Body[],
    private gap: number,
  ) {
    this.order = bodies.map((_, i) => i);
    this.later = bodies.map(() => []);
  }

  /** Reads where all are now. Sorts from left to right by insertion: they are nearly in order from the step before. */
  update(): void {
    const { bodies, order, later, gap } = this;
    const left = (i: number): number => (bodies[i] as Body).left;
    for (let s = 0; s < order.length; s++) {
      const one = order[s] as number;
      (later[one] as number[]).length = 0;
      let at = s;
      for (; at > 0 && left(order[at - 1] as number) > left(one); at--) order[at] = order[at - 1] as number;
      order[at] = one;
    }
    for (let s = 0; s < order.length; s++) {
      const one = order[s] as number;
      const a = bodies[one] as Body;
      for (let t = s + 1; t < order.length; t++) {
        const other = order[t] as number;
        const b = bodies[other] as Body;
        if (b.left >= a.right + gap) break;
        if (b.top < a.bottom + gap && a.top < b.bottom + gap) (later[Math.min(one, other)] as number[]).push(Math.max(one, other));
      }
    }
  }

  of(i: number): readonly number[] {
    return this.later[i] as number[];
  }
}

/** The bodies by direction from the middle, in as many sectors as there are bodies. */
export class Directions {
  private sectors: number[][];
  private sector: Int32Array;

  constructor(
    private bodies: Body[],
    private middle: Point,
  ) {
    this.sectors = Array.from({ length: Math.max(8, bodies.length) }, () => []);
    this.sector = new Int32Array(bodies.length).fill(-1);
    bodies.forEach((_, i) => {
      this.update(i);
    });
  }

  /** Reads where one is now. */
  update(i: number): void {
    const one = this.bodies[i] as Body;
    const now = this.sectorOf(one.x - this.middle.x, one.y - this.middle.y);
    const before = this.sector[i] as number;
    if (now === before) return;
    const left = this.sectors[before];
    left?.splice(left.indexOf(i), 1);
    (this.sectors[now] as number[]).push(i);
    this.sector[i] = now;
  }

  /** Adds to `indexes` the bodies that are seen in the directions of a box. */
  behind(sight: Sight, indexes: number[]): void {
    const { sectors, bodies, middle } = this;
    const all = sight.ax === 0 && sight.ay === 0;
    const first = all ? 0 : this.sectorOf(sight.ax, sight.ay);
    const last = all ? sectors.length - 1 : this.sectorOf(sight.bx, sight.by);
    for (let s = first; ; s = (s + 1) % sectors.length) {
      for (const i of sectors[s] as number[]) {
        const o = bodies[i] as Body;
        if (inSight(sight, o.x - middle.x, o.y - middle.y)) indexes.push(i);
      }
      if (s === last) break;
    }
  }

  /** Like an angle, clockwise from 0 on the right, but cheaper: measured round a square that stands on a corner. */
  private sectorOf(x: number, y: number): number {
    const along = x / (Math.abs(x) + Math.abs(y) || 1);
    return Math.min(this.sectors.length - 1, Math.floor(((y < 0 ? 3 + along : 1 - along) / 4) * this.sectors.length));
  }
}
