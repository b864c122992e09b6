/** Every folder here is a kind that the page gets to know by its entry, with a view to edit and one to read. */
import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Kind } from "../kind";
import { valuesView } from "../state/view";

const entries = Object.entries(import.meta.glob("./*/index.{ts,tsx}"));
const presets = import.meta.glob<Record<string, unknown>>("../../tests/golden/*/preset.json", { import: "default" });
const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name);

describe.each(folders)("%s", (folder) => {
  const register = vi.fn<(kind: Kind) => void>();
  const kind = (): Kind | undefined => register.mock.calls[0]?.[0];

  beforeAll(async () => {
    vi.stubGlobal("PartnershipXBlock", { register });
    await entries.find(([path]) => path.startsWith(`./${folder}/`))?.[1]();
    vi.unstubAllGlobals();
    return () => register.mockReset();
  });

  it("registers itself under its folder's name, whole", () => {
    expect(register.mock.calls.map(([one]) => one.id)).toEqual([folder]);
    for (const part of ["Edit", "Read", "problems", "ready", "label", "text"] as const) expect(kind()?.[part], part).toBeTypeOf("function");
  });

  it("names an item of the network, which may be what two devices disagree about", async () => {
    const content = await presets[`../../tests/golden/${folder}/preset.json`]?.();
    const network = valuesView({ "partner:temple": { name: "วัดโพธิ์ศรีดอน" } });
    expect(kind()?.label("partner:temple", { content: content ?? {}, answers: valuesView({}), network, t: (key) => key })).toBe("วัดโพธิ์ศรีดอน");
  });
});
