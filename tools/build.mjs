/**
 * Builds static/partnership_xblock from frontend/.
 *
 *   node tools/build.mjs                   write the built files
 *   node tools/build.mjs --check           say which built files differ from their sources; write nothing
 *   node tools/build.mjs --allow-missing   while developing: skip entries that do not exist or do not build yet
 *
 * Every output is one IIFE: the platform looks an init function up on `window` at once, does not rewrite imports
 * between files, and has an AMD `define` in Studio that a plain vendor script would register with (hence
 * `define: undefined`). The same sources give the same bytes.
 *
 * Files of words (`words/`) contain what tools/words.py prints from the catalogues; PYTHON names the interpreter that
 * has the project installed (default: .venv's, else python3).
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { minify } from "@swc/core";
import * as esbuild from "esbuild";
import { bundledLicences } from "./licences.mjs";
import { fromCore } from "./from_core.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const frontend = path.join(root, "frontend");
const served = path.join(root, "static", "partnership_xblock");

const check = process.argv.includes("--check");
const allowMissing = process.argv.includes("--allow-missing");

/** Name of the output → its entry, whether it is added after core.js and takes its libraries from there, and whether a host starts it. */
async function entries() {
  const kinds = (await readdir(path.join(frontend, "activities"), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const wanted = [
    { name: "core", stems: ["views/learner"], afterCore: false, started: true },
    { name: "more", stems: ["views/more"], afterCore: true },
    { name: "offers", stems: ["views/offers"], afterCore: true },
    { name: "studio", stems: ["views/studio"], afterCore: true, started: true },
    { name: "review", stems: ["views/review"], afterCore: true },
    { name: "drawing-worker", stems: ["drawing/worker"], afterCore: false },
    { name: "print", stems: ["views/print"], afterCore: true },
    ...kinds.map((kind) => ({ name: `kind-${kind}`, stems: [`activities/${kind}/index`], afterCore: true })),
    ...kinds
      .filter((kind) => existsSync(path.join(frontend, "activities", kind, "later.tsx")))
      .map((kind) => ({ name: `more-${kind}`, stems: [`activities/${kind}/later`], afterCore: true })),
  ];
  return wanted.map(({ name, stems, afterCore, started = false }) => {
    const files = stems.flatMap((stem) => [`${stem}.ts`, `${stem}.tsx`]).map((file) => path.join(frontend, file));
    return { name, afterCore, started, file: files.find((file) => existsSync(file)), looked: files };
  });
}

/**
 * The platform's own rules reach into every block with three classes and more (`.course-wrapper .course-content .vert-mod
 * > div header h2`). An id that nothing has gives our root the weight of one, which no number of classes outranks; among
 * themselves our rules keep their order.
 */
function hardened(css) {
  return css.replaceAll(/\.partnership-xblock(?![\w-])/g, ".partnership-xblock:not(#_)");
}

async function bundle({ name, file, afterCore, started }, plugin) {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { [name]: file },
    outdir: served,
    write: false,
    metafile: true,
    bundle: true,
    format: "iife",
    platform: "browser",
    target: ["chrome91", "firefox90", "safari15"],
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { define: "undefined", "process.env.NODE_ENV": '"production"' },
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, useDefineForClassFields: false } },
    alias: { "@shell": path.join(frontend, "shell.ts") },
    external: ["../fonts/*"],
    plugins: afterCore ? [plugin] : [],
  });
  const outputs = await Promise.all(
    result.outputFiles.map(async (output) => {
      const extension = path.extname(output.path).slice(1);
      const text = extension === "js" ? await smallest(output.text, started) : hardened(output.text);
      return { path: path.join(served, extension, `${name}.${extension}`), contents: Buffer.from(text) };
    }),
  );
  return { outputs, inputs: Object.keys(result.metafile.inputs) };
}

/** Words and lists that pages load from a file each, with the code that starts a current page under a script of release 0.1. */
async function words() {
  const own = path.join(root, ".venv", "bin", "python");
  const python = process.env.PYTHON ?? (existsSync(own) ? own : "python3");
  const printed = execFileSync(python, [path.join(root, "tools", "words.py")], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  const { outputs, inputs } = await bundle({ name: "older", file: path.join(frontend, "views", "older.ts"), afterCore: false, started: true });
  const older = outputs[0].contents.toString();
  const files = Object.entries(JSON.parse(printed)).map(([name, data]) => {
    const script = `(window.PartnershipXBlockFiles??={})[${JSON.stringify(name)}]=${JSON.stringify(data)};\n`;
    return [path.join(served, "words", `${name}.js`), Buffer.from(data.words ? script + older : script)];
  });
  return { files, inputs };
}

/** No set of options is best for all files: each is minified every way, and the smallest after gzip is written. */
const WAYS = [{}, { passes: 1 }, { hoist_funs: true }];

/** A second minifier over the first one's output: 3 to 5 of 100 bytes less after gzip, where every one is counted. */
async function smallest(code, started) {
  const versions = await Promise.all(
    WAYS.map((way) =>
      minify(code, {
        module: false,
        // A function that a host calls must not be an arrow: a library's page calls it with `new`.
        compress: { passes: 4, ecma: 2020, unsafe_arrows: !started, ...way },
        mangle: true,
        format: { ecma: 2020 },
      }),
    ),
  );
  const [best] = versions.map(({ code: smaller }) => ({ smaller, size: gzipSync(smaller, { level: 9 }).length })).sort((a, b) => a.size - b.size);
  return `${best.smaller}\n`;
}

/** The drawings by which an author chooses a kind, as they are. */
async function pictures() {
  const kinds = await readdir(path.join(frontend, "activities"));
  const drawn = kinds.map((kind) => [kind, path.join(frontend, "activities", kind, "picture.svg")]).filter(([, file]) => existsSync(file));
  return Promise.all(drawn.map(async ([kind, file]) => [path.join(served, "pictures", `${kind}.svg`), await readFile(file)]));
}

async function built() {
  const files = new Map();
  const inputs = new Set();
  const missing = [];
  const all = await entries();
  const plugin = existsSync(path.join(frontend, "shell.ts")) ? await fromCore(frontend) : undefined;
  for (const entry of all) {
    if (!entry.file || (entry.afterCore && !plugin)) {
      missing.push(`${entry.name}: no ${entry.looked.map((file) => path.relative(root, file)).join(" or ")}`);
      continue;
    }
    try {
      const { outputs, inputs: used } = await bundle(entry, plugin);
      for (const output of outputs) files.set(output.path, output.contents);
      for (const input of used) inputs.add(input);
    } catch (error) {
      missing.push(`${entry.name}: ${error.message}`);
    }
  }
  if (missing.length > 0 && !allowMissing) throw new Error(`entries are missing or do not build:\n  ${missing.join("\n  ")}`);
  for (const line of missing) console.log(`skipped ${line}`);
  try {
    const wordFiles = await words();
    for (const [file, contents] of wordFiles.files) files.set(file, contents);
    for (const input of wordFiles.inputs) inputs.add(input);
  } catch (error) {
    if (!allowMissing) throw error;
    console.log(`skipped words: ${error.message}`);
  }
  for (const [file, contents] of await pictures()) files.set(file, contents);
  files.set(path.join(served, "LICENCES.txt"), Buffer.from(await bundledLicences(root, [...inputs])));
  return files;
}

/** Files that an earlier build left in a folder of its own. */
async function orphans(files) {
  const present = [];
  for (const folder of ["js", "css", "words", "pictures"]) {
    const names = existsSync(path.join(served, folder)) ? await readdir(path.join(served, folder)) : [];
    present.push(...names.map((name) => path.join(served, folder, name)));
  }
  return present.filter((file) => !files.has(file));
}

async function compare(files) {
  const stale = [];
  for (const [file, contents] of files) {
    if (!existsSync(file)) stale.push(`${path.relative(root, file)} is missing`);
    else if (!contents.equals(await readFile(file))) stale.push(`${path.relative(root, file)} differs from its sources`);
  }
  for (const file of await orphans(files)) stale.push(`${path.relative(root, file)} has no source`);
  return stale;
}

async function write(files) {
  for (const [file, contents] of files) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, contents);
  }
  if (!allowMissing) for (const file of await orphans(files)) await rm(file);
  console.log(`built ${files.size} files in ${path.relative(root, served)}`);
}

try {
  const files = await built();
  if (check) {
    const stale = await compare(files);
    for (const line of stale) console.error(line);
    if (stale.length > 0) throw new Error("run `make build` and commit what it writes");
    console.log(`bundles: ${files.size} files are equal to their sources`);
  } else {
    await write(files);
  }
} catch (error) {
  console.error(String(error?.message ?? error));
  process.exitCode = 1;
}
