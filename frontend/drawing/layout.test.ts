import { describe, expect, it } from "vitest";
import type { Size } from "./extent";
import { frameFor } from "./frame";
import { box, lengthInside, overlap } from "./geometry";
import { headingBox, headings } from "./headings";
import { nameBox, type Member } from "./body";
import { layOut, type Layout } from "./layout";
import { labelLines, widthOf } from "./names";
import { pillarOf } from "../activities/map/partners";
import { content, samplePartners } from "../activities/map/sample.fixture";

const PILLARS = content.pillars.map((pillar) => pillar.id);
const RING = { monthly: 0, termly: 1, rarely: 2, "": 1 } as const;

function members(n: number, size: Size, names = true): Member[] {
  const frame = frameFor(size, n);
  return Object.entries(samplePartners(n)).map(([key, partner]) => {
    const lines = names && frame.type ? labelLines(partner.name, frame.type, frame.label) : [];
    return {
      id: key.slice(8),
      group: pillarOf(partner, content),
      ring: RING[partner.frequency],
      lines,
      width: Math.max(0, ...lines.map((line) => widthOf(line, frame.type))),
    };
  });
}
const turn = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));
const angles = (layout: Layout, group: Member[], width: number, height: number): number[] => {
  const wedge = layout.wedges.find((one) => one.id === group[0]?.group);
  return group.map(({ id }) => {
    const place = layout.places.find((one) => one.id === id)!;
    return (Math.atan2(place.y - height / 2, place.x - width / 2) - (wedge?.from ?? 0) + 4 * Math.PI) % (2 * Math.PI);
  });
};

describe("the layout of the map", () => {
  it.each([3, 9, 14, 25, 40])("puts %i partners apart from each other and inside the frame", (n) => {
    for (const size of ["wide", "phone"] as const) {
      const frame = frameFor(size, n);
      const { places } = layOut(members(n, size, n <= 14), PILLARS, frame);
      for (const [i, a] of places.entries()) {
        expect(a.x).toBeGreaterThan(frame.icon);
        expect(a.x).toBeLessThan(frame.width - frame.icon);
        expect(a.y).toBeGreaterThan(frame.icon);
        expect(a.y).toBeLessThan(frame.height - frame.icon);
        for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(frame.icon * 1.5);
      }
    }
  });

  it.each([
    ["wide", 3],
    ["wide", 9],
    ["wide", 14],
    ["phone", 3],
    ["phone", 9],
  ] as const)("on a %s map of %i, no name covers another or a shape", (size, n) => {
    const frame = frameFor(size, n);
    const all = members(n, size);
    const layout = layOut(all, PILLARS, frame);
    expect(layout.crowded).toBe(false);
    const boxes = layout.places.map((place, i) => nameBox(place, place.side, all[i]!, frame)!);
    boxes.forEach((mine, i) => {
      layout.places.forEach((other, j) => {
        if (i === j) return;
        expect(overlap(mine, boxes[j]!)).toBeLessThan(30);
        expect(overlap(mine, box(other.x, other.y, frame.icon, frame.icon))).toBeLessThan(30);
      });
    });
  });

  it("lets no line from the school run through a name", () => {
    const frame = frameFor("wide", 9);
    const all = members(9, "wide");
    const { places } = layOut(all, PILLARS, frame);
    const middle = { x: frame.width / 2, y: frame.height / 2 };
    places.forEach((place, i) => {
      const name = nameBox(place, place.side, all[i]!, frame)!;
      for (const other of places) expect(lengthInside(middle, other, name)).toBeLessThan(12);
    });
  });

  it("is the same for the same partners", () => {
    const frame = frameFor("wide", 14);
    expect(layOut(members(14, "wide"), PILLARS, frame)).toEqual(layOut(members(14, "wide"), PILLARS, frame));
  });

  it("keeps the others in their order when one is added", () => {
    for (const n of [5, 9, 13]) {
      for (const count of [n, n + 1]) {
        const frame = frameFor("wide", count);
        const all = members(count, "wide");
        const layout = layOut(all, PILLARS, frame);
        for (const pillar of PILLARS) {
          const around = angles(
            layout,
            all.filter((one) => one.group === pillar),
            frame.width,
            frame.height,
          );
          expect([...around].sort((a, b) => a - b)).toEqual(around);
        }
      }
    }
  });

  it("keeps each partner in its own wedge, between three and seven of them", () => {
    for (let k = 3; k <= 7; k++) {
      const groups = Array.from({ length: k }, (_, i) => `g${i}`);
      const frame = frameFor("wide", 14);
      const all = members(14, "wide", false).map((one, i) => ({ ...one, group: `g${i % k}` }));
      const layout = layOut(all, groups, frame);
      expect(layout.wedges).toHaveLength(k);
      for (const place of layout.places) {
        const wedge = layout.wedges.find(({ id }) => id === all.find((one) => one.id === place.id)!.group)!;
        const half = ((wedge.to - wedge.from + 4 * Math.PI) % (2 * Math.PI)) / 2;
        const off = turn(Math.atan2(place.y - frame.height / 2, place.x - frame.width / 2) - wedge.from - half);
        expect(Math.abs(off)).toBeLessThan(half + 0.02);
      }
    }
  });

  it("gives an empty pillar a wedge too: that it is empty is what the map says", () => {
    const all = members(3, "wide").map((one) => ({ ...one, group: "home" }));
    const { wedges } = layOut(all, PILLARS, frameFor("wide", 3));
    for (const wedge of wedges) expect((wedge.to - wedge.from + 4 * Math.PI) % (2 * Math.PI)).toBeGreaterThan(0.4);
  });

  it("puts whom we meet every month nearer than whom we meet rarely", () => {
    const frame = frameFor("wide", 9);
    const all = members(9, "wide", false);
    const { places } = layOut(all, PILLARS, frame);
    const far = (ring: number): number[] =>
      all
        .filter((one) => one.ring === ring)
        .map(({ id }) => {
          const place = places.find((one) => one.id === id)!;
          return Math.hypot((place.x - frame.width / 2) / frame.width, (place.y - frame.height / 2) / frame.height);
        });
    expect(Math.max(...far(0))).toBeLessThan(Math.min(...far(2)));
  });

  it("leaves a partner where the teacher placed it", () => {
    const frame = frameFor("wide", 9);
    const all = members(9, "wide").map((one, i) => (i === 4 ? { ...one, spot: { x: 0.2, y: 0.8 } } : one));
    const place = layOut(all, PILLARS, frame).places[4]!;
    expect(place.x).toBeCloseTo(0.2 * frame.width);
    expect(place.y).toBeCloseTo(0.8 * frame.height);
  });
});

describe("the names of the wedges", () => {
  const pillars = new Map(content.pillars.map(({ id, label }) => [id, label]));
  const sectors = new Map(content.sectors.map(({ id, label }) => [id, label]));

  function made(size: Size, n: number, by: "pillars" | "sectors") {
    const frame = frameFor(size, n);
    const groups = by === "pillars" ? PILLARS : content.sectors.map(({ id }) => id);
    const all = members(n, size, n <= 14).map((one, i) => (by === "pillars" ? one : { ...one, group: groups[i % groups.length]! }));
    const layout = layOut(all, groups, frame);
    const taken = layout.places.flatMap((place, i) => {
      const name = nameBox(place, place.side, all[i]!, frame);
      return [box(place.x, place.y, frame.icon, frame.icon), ...(name ? [name] : [])];
    });
    const names = by === "pillars" ? pillars : sectors;
    const rows = headings(layout.wedges, names, frame, frame.type, taken);
    const boxes = rows.map((one) => headingBox(one, widthOf(one.text, frame.type), frame.type));
    return { frame, layout, names, rows, boxes, taken };
  }
  const all = (["wide", "phone"] as const).flatMap((size) =>
    [3, 5, 9, 14, 25].flatMap((n) => (["pillars", "sectors"] as const).map((by) => [size, n, by] as const)),
  );

  it.each(all)("stand in their wedges, apart, on a %s map of %i by %s", (size, n, by) => {
    const { frame, layout, rows, boxes } = made(size, n, by);
    expect(rows).toHaveLength(layout.wedges.length);
    rows.forEach((one, i) => {
      const { left, right, top, bottom } = boxes[i]!;
      const wedge = layout.wedges.find(({ id }) => id === one.id)!;
      const half = ((wedge.to - wedge.from + 4 * Math.PI) % (2 * Math.PI)) / 2;
      for (const [x, y] of [[left, top], [right, top], [left, bottom], [right, bottom]] as const) {
        const off = turn(Math.atan2(y - frame.height / 2, x - frame.width / 2) - wedge.from - half);
        expect(Math.abs(off), `${one.text} in ${one.id}`).toBeLessThan(half + 0.03);
      }
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(frame.width);
      boxes.slice(i + 1).forEach((other) => {
        expect(overlap(boxes[i]!, other)).toBe(0);
      });
    });
  });

  it.each(all.filter(([size, n]) => n <= 14 && !(size === "phone" && n > 9)))("cover no partner on a %s map of %i by %s", (size, n, by) => {
    const { boxes, taken } = made(size, n, by);
    for (const mine of boxes) for (const other of taken) expect(overlap(mine, other)).toBeLessThan(30);
  });

  it("are whole where there is room", () => {
    const { rows, names } = made("wide", 9, "pillars");
    for (const { id, text } of rows) expect(text).toBe(names.get(id));
  });
});
