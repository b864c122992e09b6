/** What a picture is whatever the network: the same for the same seed, inside the frame, no shape on another. */
import { describe, expect, it } from "vitest";
import { arranging, type Arrangement } from "./arrangement";
import { CROWD, type Size } from "./extent";
import { frameFor } from "./frame";
import { layOut } from "./layout";
import { GROUPS, network } from "./network.fixture";
import { collisions } from "./quality";
import { shapeBox } from "./body";
import { finished } from "./slices";

const drawn = (seed: number, n: number, size: Size = "wide", placed = 0): Arrangement => finished(arranging(network(seed, n, size, placed).input));
const touching = ({ layout, frame }: Arrangement): number => collisions(layout.places.map((place) => shapeBox(place, { ...frame, icon: frame.icon - 2 })), 30);
const inside = ({ layout, frame }: Arrangement): boolean =>
  layout.places.every(({ x, y }) => x >= frame.icon && x <= frame.width - frame.icon && y >= frame.icon && y <= frame.height - frame.icon);

describe.each([1, 2, 3, 4, 5])("the picture of the network of seed %i", (seed) => {
  it.each([1, 2, 9, 25, 40, 60])("has %i partners side by side in the frame", (n) => {
    const one = drawn(seed, n);
    expect(one.layout.places).toHaveLength(n);
    expect(touching(one)).toBe(0);
    expect(inside(one)).toBe(true);
  });

  it("is the same each time it is made", () => {
    expect(drawn(seed, 30)).toEqual(drawn(seed, 30));
    expect(drawn(seed, 80)).toEqual(drawn(seed, 80));
    expect(drawn(seed, 30)).not.toEqual(drawn(seed + 1, 30));
  });

  it("leaves all where the teacher placed them, crowded or not", () => {
    const { input } = network(seed, 20, "wide", 20);
    const { layout, frame, numbered } = finished(arranging(input));
    expect(layout.places.map(({ x, y }) => ({ x: x / frame.width, y: y / frame.height }))).toEqual(
      input.partners.map(({ spot }) => ({ x: expect.closeTo(spot!.x, 9) as number, y: expect.closeTo(spot!.y, 9) as number })),
    );
    expect(numbered).toBe(false);
  });
});

describe("a crowd", () => {
  it.each([61, 62, 80, 100, 150, 151, 220, 300, 400, 500])("of %i stands side by side in the wide frame, in numbers", (n) => {
    const one = drawn(n, n);
    expect(one.layout.places).toHaveLength(n);
    expect(collisions(one.layout.places.map((place) => shapeBox(place, { ...one.frame, icon: one.frame.icon - 2 })))).toBe(0);
    expect(inside(one)).toBe(true);
    expect(one.numbered).toBe(true);
    expect([...one.members.values()].every(({ lines }) => lines.length === 0)).toBe(true);
  });

  it.each((["phone", "small", "paper"] as const).flatMap((size) => [61, 150, 300].map((n) => [n, size] as const)))("of %i stands side by side in the %s frame", (n, size) => {
    const one = drawn(1, n, size);
    expect(inside(one)).toBe(true);
    expect(touching(one)).toBe(0);
    expect(one.numbered).toBe(size !== "small");
  });

  it.each([61, 100, 200])("of %i leaves those that the teacher placed, however many others there are", (n) => {
    const { input } = network(6, n, "wide", 30);
    const { layout, frame } = finished(arranging(input));
    for (const [i, { spot }] of input.partners.slice(0, 30).entries()) {
      expect(layout.places[i]!.x).toBeCloseTo(spot!.x * frame.width, 6);
      expect(layout.places[i]!.y).toBeCloseTo(spot!.y * frame.height, 6);
    }
  });

  it("of partners without ties or groups is arranged like any other", () => {
    const { input } = network(8, 90);
    const alone = { ...input, groups: [], partners: input.partners.map((partner) => ({ ...partner, group: "" })) };
    const one = finished(arranging(alone));
    expect(one.layout.wedges).toEqual([]);
    expect(touching(one)).toBe(0);
    expect(inside(one)).toBe(true);
  });

  it("of 500 is drawn to its end, in shares that never fall", () => {
    const work = arranging(network(1, 500).input);
    let share = 0;
    let one = work.next();
    for (; !one.done; one = work.next()) {
      expect(one.value).toBeGreaterThanOrEqual(share);
      share = one.value;
    }
    expect(share).toBeLessThan(1);
    expect(touching(one.value)).toBe(0);
    expect(inside(one.value)).toBe(true);
  });

  it("keeps each in its wedge", () => {
    const { input } = network(4, CROWD + 20);
    const { layout, frame } = finished(arranging(input));
    const group = new Map(input.partners.map((partner) => [partner.id, partner.group]));
    for (const { id, x, y } of layout.places) {
      const { from, to } = layout.wedges.find((wedge) => wedge.id === group.get(id))!;
      const turn = (angle: number): number => (angle + 4 * Math.PI) % (2 * Math.PI);
      expect(turn(Math.atan2(y - frame.height / 2, x - frame.width / 2) - from + 0.05)).toBeLessThan(turn(to - from) + 0.1);
    }
  });

  it("has room that grows with it", () => {
    for (const size of ["wide", "phone", "small"] as const) {
      const area = (n: number): number => frameFor(size, n).width * frameFor(size, n).height;
      expect(area(400) / area(200)).toBeCloseTo(2, 1);
      expect(area(110)).toBeGreaterThan(area(CROWD));
      expect(frameFor(size, 400).icon).toBe(frameFor(size, 90).icon);
    }
  });
});

describe("a picture of few", () => {
  it("without partners has its wedges and nothing else", () => {
    const { layout, headings, numbered } = drawn(1, 0);
    expect(layout).toMatchObject({ places: [], crowded: false });
    expect(layout.wedges).toHaveLength(GROUPS.length);
    expect(headings).toHaveLength(GROUPS.length);
    expect(numbered).toBe(false);
  });

  it("of one has it in its wedge, at its distance, with its name", () => {
    const { layout, members, frame } = drawn(3, 1);
    const [only] = layout.places;
    expect(Math.hypot(only!.x - frame.width / 2, only!.y - frame.height / 2)).toBeGreaterThan(frame.centre + frame.icon);
    expect(members.get("p1")!.lines.length).toBeGreaterThan(0);
  });

  it("without groups has no wedges, and all partners", () => {
    const members = network(1, 6).input.partners.map((partner) => ({ ...partner, lines: [], width: 0 }));
    const { places, wedges } = layOut(members, [], frameFor("wide", 6));
    expect(wedges).toEqual([]);
    expect(places).toHaveLength(6);
    for (const { x, y } of places) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });
});
