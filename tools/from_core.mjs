/**
 * Makes a bundle that is loaded after core.js take its libraries from there, so that a page carries
 * each of them once:
 *
 *   import … from "preact"               window.PartnershipXBlock.lib.preact
 *   import … from "preact/hooks"         window.PartnershipXBlock.lib.hooks
 *   import … from "preact/jsx-runtime"   window.PartnershipXBlock.lib.jsx
 *   import … from "@shell"               window.PartnershipXBlock.shell      (the exports of frontend/shell.ts)
 *
 * What stands below the shell does not know it: of a file that shell.ts exports from (`../thai/folding`), these exports
 * are taken from core.js wherever they are imported, and only the file's others come into the bundle.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import * as esbuild from "esbuild";

const LIBRARIES = { preact: "preact", "preact/hooks": "hooks", "preact/jsx-runtime": "jsx" };

/** The names that core.js offers of a library (`const lib` in views/learner.tsx): any other fails the build. */
async function offered(frontend, place) {
  const source = await readFile(path.join(frontend, "views", "learner.tsx"), "utf8");
  const names = new RegExp(`^const lib = \\{[^;]*\\b${place}: \\{([^}]*)\\}`, "m").exec(source)?.[1];
  if (names === undefined) throw new Error(`views/learner.tsx does not say which names lib.${place} has`);
  return names.split(",").map((name) => name.trim()).filter(Boolean);
}

/** What shell.ts exports at run time; types are gone by then. */
async function shellExports(frontend) {
  const result = await esbuild.build({
    entryPoints: [path.join(frontend, "shell.ts")],
    outdir: path.join(frontend, "never-written"),
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "silent",
    alias: { "@shell": path.join(frontend, "shell.ts") },
    external: ["../fonts/*"],
  });
  const entry = Object.values(result.metafile.outputs).find((output) => output.entryPoint);
  return entry.exports;
}

/** The files that shell.ts exports from, without their endings → the names it exports of each; types are no names. */
async function shellFiles(frontend) {
  const source = await readFile(path.join(frontend, "shell.ts"), "utf8");
  const lines = source.matchAll(/^export \{([^}]*)\} from "([^"]*)";/gm);
  const names = (list) => list.split(",").map((name) => name.trim()).filter((name) => name && !name.startsWith("type "));
  return new Map([...lines].map(([, list, file]) => [path.join(frontend, file), names(list)]));
}

/** Each name on its own and marked pure, so that a bundle keeps only the names it uses. */
function reader(place, names) {
  const lines = names
    .filter((name) => name !== "default")
    .sort()
    .map((name) => `export const ${name} = /* @__PURE__ */ get(${JSON.stringify(name)});`);
  return [`const get = (name) => window.PartnershipXBlock.${place}[name];`, ...lines].join("\n");
}

/** The esbuild plugin; it reads shell.ts once, when it is made. */
export async function fromCore(frontend) {
  const modules = new Map([["styles", ""], ["@shell", reader("shell", await shellExports(frontend))]]);
  for (const [name, place] of Object.entries(LIBRARIES)) {
    modules.set(name, reader(`lib.${place}`, await offered(frontend, place)));
  }
  const files = await shellFiles(frontend);
  // A name of our own goes before the same name from `export *`.
  for (const [file, names] of files) modules.set(file, `${reader("shell", names)}\nexport * from ${JSON.stringify(file)};`);
  return {
    name: "from-core",
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, ({ path: name, resolveDir, importer }) => {
        // Its styles are in core.css.
        if (name.endsWith(".css") && files.has(importer.replace(/\.tsx?$/, ""))) return { path: "styles", namespace: "from-core" };
        const file = path.resolve(resolveDir, name);
        return modules.has(file) ? { path: file, namespace: "from-core" } : undefined;
      });
      // The file itself, for what is not in core.js.
      build.onResolve({ filter: /^\//, namespace: "from-core" }, async ({ path: file, kind }) => {
        const { path: found, errors } = await build.resolve(file, { kind, resolveDir: frontend });
        return { path: found, errors, sideEffects: false };
      });
      build.onResolve({ filter: /^(@shell|preact(\/.*)?)$/ }, ({ path: name }) => {
        if (!modules.has(name)) return { errors: [{ text: `${name} is not in core.js (see tools/from_core.mjs)` }] };
        return { path: name, namespace: "from-core" };
      });
      build.onLoad({ filter: /.*/, namespace: "from-core" }, ({ path: name }) => ({ contents: modules.get(name), loader: "js", resolveDir: frontend }));
    },
  };
}
