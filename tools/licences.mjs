/** Collects the licence notices of third-party code inside the built files. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** `node_modules/@scope/name/...` or `node_modules/name/...` → the package's folder name. */
function packageOf(input) {
  const after = input.split("node_modules/").pop();
  const parts = after.split("/");
  return parts[0].startsWith("@") ? `${parts[0]}/${parts[1]}` : parts[0];
}

export async function bundledLicences(root, inputs) {
  const names = new Set(inputs.filter((input) => input.includes("node_modules/")).map(packageOf));
  const notices = [];
  for (const name of [...names].sort()) {
    const folder = path.join(root, "node_modules", name);
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file || !existsSync(path.join(folder, file))) throw new Error(`${name} ships no licence text`);
    const { version } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
    notices.push(`${name} ${version}\n\n${(await readFile(path.join(folder, file), "utf8")).trim()}\n`);
  }
  return [
    "The files in js/ and css/ are built from frontend/ of partnership-xblock (AGPL-3.0). They contain:\n",
    ...notices,
  ].join("\n----------------------------------------------------------------\n\n");
}
