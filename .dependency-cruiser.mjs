/**
 * Who may import whom in frontend/ (for the Python package: .importlinter). Run by `make check`; each rule is held on
 * every file, imports of types included.
 */

/**
 * The house has floors, the highest first: a floor may use any floor below it and none above. Neighbours on one floor
 * know nothing of each other; where they must share something, it belongs one floor down. A new folder, or a new file
 * beside the folders, must be given a floor.
 *
 *   views        the entries of the built files: what a host or a page of ours starts, wired to what draws it
 *   activities   what each kind asks and shows; desk, print, studio: pages of their own around them
 *   shell        the door: what the floor above may use of core.js without carrying it along (tools/from_core.mjs)
 *   components   the parts that every page is made of, and the learner's page itself
 *   drawing      pictures as SVG: from data to shapes, without words, pages or kinds
 *   network      the shared network read and written: partners, names, ties
 *   state        documents, sending, the device's copy, what became of it
 *   host         the only place that fetches
 *   thai         words, dates, digits
 *   kind         what a kind gives to a page and gets from it, in types
 *   gen, styles  types made from Python (`make build`), and that of a style sheet
 */
const FLOORS = [
  ["views"],
  ["activities", "desk", "print", "studio"],
  ["shell.ts"],
  ["components"],
  ["drawing"],
  ["network"],
  ["state"],
  ["host"],
  ["thai"],
  ["kind.ts"],
  ["types.gen.ts", "words.gen.ts", "styles.d.ts"],
];

/** Below it nothing is drawn: rules, saving and language are tried without a page. */
const LOWEST_THAT_DRAWS = "drawing";

/** A test asks from outside: it may put together what it wants. It stands beside its sources, as does what it begins from. */
const TESTS = "(\\.test|\\.fixture|/fixture|/fresh\\.setup)\\.tsx?$";

const places = (names) => `^frontend/(${names.map((name) => name.replaceAll(".", "\\.")).join("|")})(/|$)`;
const below = (floor) => FLOORS.slice(floor + 1).flat();
const undrawn = below(FLOORS.findIndex((names) => names.includes(LOWEST_THAT_DRAWS)));

/** One rule a place, named after it: `components-stands-on-what-is-below`. */
const floors = FLOORS.flatMap((names, floor) =>
  names.map((name) => ({
    name: `${name}-stands-on-what-is-below`,
    severity: "error",
    comment: `May be used there: ${[name, ...below(floor)].join(", ")}.`,
    from: { path: places([name]), pathNot: TESTS },
    to: { path: "^frontend/", pathNot: places([name, ...below(floor)]) },
  })),
);

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...floors,
    {
      // A kind is added or removed without reading another. What kinds share is the shell, drawing or network.
      name: "kinds-know-nothing-of-each-other",
      severity: "error",
      from: { path: "^frontend/activities/([^/]+)/" },
      to: { path: "^frontend/activities/[^/]+/", pathNot: "^frontend/activities/$1/" },
    },
    {
      // Two files that need each other are one file, or three; also where they need only each other's types.
      name: "no-cycles",
      severity: "error",
      from: { path: "^frontend/" },
      to: { circular: true },
    },
    {
      // Preact is for what is drawn. `thai` finds words that changed with a library for just that.
      name: "rules-know-no-framework",
      severity: "error",
      from: { path: places(undrawn), pathNot: [TESTS, places(["kind.ts"])] },
      to: { path: "(^|/)node_modules/", pathNot: "(^|/)node_modules/diff/" },
    },
    {
      name: "tests-are-for-tests",
      severity: "error",
      from: { path: "^frontend/", pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      // What cannot be followed cannot be judged.
      name: "every-import-is-found",
      severity: "error",
      from: { path: "^frontend/" },
      to: { couldNotResolve: true },
    },
  ],
  required: [
    {
      // It would have to import what is not there: so every file that stands nowhere is named, whether it imports
      // something or not.
      name: "every-file-has-a-floor",
      severity: "error",
      comment: "Give the folder a floor in .dependency-cruiser.mjs.",
      module: { path: "^frontend/", pathNot: [places(FLOORS.flat()), "^frontend/[^/]+\\.test\\.tsx?$", "^frontend/fresh\\.setup\\.ts$"] },
      to: { path: "^a floor$" },
    },
  ],
  options: {
    doNotFollow: { path: "(^|/)node_modules/" },
    // As written, before the compiler drops the imports of types.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
