/**
 * How long the drawing's layout takes beside d3-force, and how good the pictures are: ratios of the same run.
 *
 *   node benchmarks/layout.mjs [--networks 10]
 *
 * The same seeded networks for both, in the frame the page gives so many. d3-force has what a map of this sort needs of
 * it: each at its home (ring and wedge), apart from the others, its usual 300 ticks from the homes on; with charge and links
 * beside it as `full`. Time is the processor's own, medians, without names; the rest are means of a picture: pairs of lines
 * that cross, of shapes that overlap, the ring error, pairs of labels that overlap as a page draws them (numbers in the
 * shapes where names have no room), and pairs of names where all were written out. Names are those of the demo's schools,
 * and the same code chooses the side of each for both layouts.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import * as esbuild from "esbuild";

const drawing = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "frontend", "drawing");
const at = process.argv.indexOf("--networks");
const networks = at < 0 ? 10 : Number(process.argv[at + 1]);

/** The drawing's modules, as node can load them. */
async function load() {
  const folder = await mkdtemp(path.join(tmpdir(), "layout-"));
  const outfile = path.join(folder, "drawing.mjs");
  const names = ["arrangement", "body", "frame", "geometry", "layout", "names", "network.fixture", "quality", "sides", "slices"];
  const contents = names.map((name) => `export * from "./${name}";`).join("\n");
  await esbuild.build({ stdin: { contents, resolveDir: drawing }, bundle: true, platform: "node", format: "esm", outfile });
  const loaded = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  return loaded;
}

const { arranging, atHome, box, chooseSides, collisions, crossings, DISTANCE, finished, frameFor, labelLines, layOut, nameBox, network, reach, ringError, shapeBox, widthOf } =
  await load();

/** Names of partners as teachers write them: the demo's. */
const patterns = await readFile(path.join(drawing, "..", "..", "demo", "seed", "partners.py"), "utf8");
const VILLAGES = ["ดอนตะวัน", "ห้วยผักกูด", "บูกิตกาแล", "หนองแวงน้อย", "โนนสูง"];
const NAMES = [...patterns.matchAll(/^ {4}Pattern\("\w+", "([^"]+)"/gm)].map(([, name]) => name);
const nameOf = (i) => NAMES[(i * 7) % NAMES.length].replace(/\{[vt]\}/, VILLAGES[i % VILLAGES.length]);


/** What `act` gives, and the ms of processor time it took. */
function timed(act) {
  const before = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

function byForce({ members, groups, frame, ties }, full) {
  const homes = atHome(members, groups, frame);
  const nodes = homes.map(({ home }, i) => ({ id: members[i].id, home, ...home }));
  const simulation = forceSimulation(nodes)
    .force("x", forceX((node) => node.home.x))
    .force("y", forceY((node) => node.home.y))
    .force("apart", forceCollide(frame.icon + 4))
    .stop();
  if (full) {
    simulation.force("charge", forceManyBody());
    simulation.force("links", forceLink(ties.map(([source, target]) => ({ source, target }))).id((node) => node.id).strength(0.05));
  }
  simulation.tick(300);
  return nodes;
}

/** Pairs of names that overlap where all are written out, each at its best side of where the layout put its shape. */
function namesOnEachOther(places, { members, groups, frame }) {
  const bodies = atHome(members.map(withName(frame)), groups, frame);
  bodies.forEach((body, i) => Object.assign(body, { x: places[i].x, y: places[i].y }));
  finished(chooseSides(bodies, frame, { x: frame.width / 2, y: frame.height / 2 }));
  return collisions(bodies.map((body) => nameBox(body, body.side, body.m, frame)), 30);
}

const withName = (frame) => (member, i) => {
  const lines = labelLines(nameOf(i), frame.type, frame.label);
  return { ...member, lines, width: Math.max(...lines.map((line) => widthOf(line, frame.type))) };
};

/** The boxes of the numbers in the shapes. */
const numbers = (places) => places.map(({ x, y }, i) => box(x, y, widthOf(String(i + 1), 14) / 2, 7));

/** Pairs of labels that overlap as a page draws them: of names where all have room, else of numbers. */
const labelsOnEachOther = (places, one) => (one.numbered ? collisions(numbers(places), 0) : namesOnEachOther(places, one));

function judged(places, one) {
  const { members, frame, ties } = one;
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const found = new Map(places.map((place, i) => [members[i].id, place]));
  const lines = [...places.map((place) => [middle, place]), ...ties.map(([a, b]) => [found.get(a), found.get(b)])];
  return {
    crossings: crossings(lines),
    collisions: collisions(places.map((place) => shapeBox(place, { ...frame, icon: frame.icon - 2 })), 30),
    labels: labelsOnEachOther(places, one),
    names: namesOnEachOther(places, one),
    ring: ringError(places, members.map(({ ring }) => DISTANCE[ring]), middle, reach(frame)),
  };
}

const median = (all) => [...all].sort((a, b) => a - b)[all.length >> 1];
const mean = (all) => all.reduce((sum, one) => sum + one, 0) / all.length;
const WAYS = {
  ours: ({ members, groups, frame }) => layOut(members, groups, frame).places,
  "d3-force": (one) => byForce(one, false),
  "d3-force, full": (one) => byForce(one, true),
};

console.log(`layout: ${networks} networks each, ms of processor time; how many times as fast as d3-force; the pictures`);
for (const n of [50, 150, 500]) {
  const all = Array.from({ length: networks }, (_, seed) => {
    const { input, ties } = network(seed + 1, n);
    const members = input.partners.map((partner) => ({ ...partner, lines: [], width: 0 }));
    const named = { ...input, partners: input.partners.map((partner, i) => ({ ...partner, name: nameOf(i) })) };
    const { numbered } = finished(arranging(named));
    return { members, ties, numbered, groups: input.groups.map(({ id }) => id), frame: frameFor("wide", n) };
  });
  const rows = Object.entries(WAYS).map(([name, act]) => {
    for (const one of all) act(one);
    const runs = all.map((one) => timed(() => act(one)));
    const quality = runs.map(({ result }, i) => judged(result, all[i]));
    return { name, ms: median(runs.map(({ ms }) => ms)), of: (what) => mean(quality.map((one) => one[what])) };
  });
  for (const { name, ms, of } of rows) {
    const ratio = name === "ours" ? rows.slice(1).map((other) => `${(other.ms / ms).toFixed(2)} x ${other.name}`).join(", ") : "";
    const told = `${of("crossings").toFixed(0).padStart(8)} crossings ${of("collisions").toFixed(1).padStart(7)} shapes, ${of("labels").toFixed(1)} labels, ${of("names").toFixed(1).padStart(6)} names on each other ${of("ring").toFixed(3)} off the ring`;
    console.log(`  ${String(n).padStart(3)} ${name.padEnd(16)}${ms.toFixed(1).padStart(8)} ms ${told}  ${ratio}`);
  }
}
