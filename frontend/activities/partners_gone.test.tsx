/** Work about partners that were all removed since: every face of every kind draws it, and a reader still meets their names. */
import { cleanup, render } from "@testing-library/preact";
import { readdirSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { PageContext, type PageValue } from "@shell";
import { provide } from "../components/later";
import type { Face, Kind, KindProps } from "../kind";
import { LiveDocument } from "../state/document";
import { frozenView } from "../state/view";
import type { BlockShape, ItemShape } from "../types.gen";

window.PartnershipXBlock = { ...window.PartnershipXBlock, provide } as NonNullable<typeof window.PartnershipXBlock>;
afterEach(cleanup);

type Values = Record<string, Record<string, unknown>>;
interface Case {
  content: unknown;
  answers: Values;
  network?: Values;
}
const kinds = import.meta.glob<Record<string, Kind>>("./*/kind.ts", { eager: true });
const laters = import.meta.glob("./*/later.tsx");
const cases = import.meta.glob<Case[]>("../../tests/golden/*/cases.json", { import: "default", eager: true });
const presets = import.meta.glob<Record<string, unknown>>("../../tests/golden/*/*.json", { import: "default" });
const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name);
const t = (key: string, params: Record<string, string | number> = {}): string => [key, ...Object.values(params)].join(" ");

/** The golden case that speaks of most partners. */
function fullest(kind: string): { one: Case; spoken: string[] } {
  const all = (cases[`../../tests/golden/${kind}/cases.json`] ?? []).filter(({ content }) => typeof content === "string");
  const spoken = ({ answers, network = {} }: Case): string[] =>
    Object.keys(network).filter((key) => key.startsWith("partner:") && JSON.stringify(answers).includes(key.slice("partner:".length)));
  const [one = { content: "preset", answers: {} }] = all.sort((a, b) => spoken(b).length - spoken(a).length);
  return { one, spoken: spoken(one) };
}
const items = (values: Values, gone: readonly string[] = []): Record<string, ItemShape> =>
  Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v, r: 1, gone: gone.includes(key) }]));

describe.each(folders)("%s", (folder) => {
  const kind = Object.values(kinds[`./${folder}/kind.ts`] ?? {})[0] as Kind;
  const { one, spoken } = fullest(folder);

  it.each<Face>(["edit", "read", "print"])("%s", async (face) => {
    await laters[`./${folder}/later.tsx`]?.();
    const content = (await presets[`../../tests/golden/${folder}/${String(one.content)}.json`]?.()) ?? {};
    const props = {
      block: { minimum: 1, needs_trainer: true, rubric: [], wpa: [] } as unknown as BlockShape, content, language: "th", t, face,
      answers: frozenView(items(one.answers)), network: frozenView(items(one.network ?? {}, spoken)),
      problems: [], comments: [], earlier: [], marks: {}, certificates: {}, today: "2026-11-20", idPrefix: "x",
    } as unknown as KindProps;
    const value: PageValue = { t, language: "th", idPrefix: "x", problems: [], comments: [], typed: new LiveDocument() };
    const View = face === "edit" ? kind.Edit : kind.Read;
    const draw = (network: KindProps["network"]): Element => render(<PageContext.Provider value={value}><View {...props} network={network} /></PageContext.Provider>).container;
    const container = draw(props.network);
    expect(container.innerHTML).not.toBe("");
    expect(kind.text({ ...props })).toBeTypeOf("string");
    for (const key of Object.keys(one.answers)) expect(kind.label(key, props)).not.toBe("");
    if (face !== "read") return;
    const shown = container.textContent;
    // A kind may show a part of its partners alone; whom it shows, it shows all the same.
    const before = draw(frozenView(items(one.network ?? {}))).textContent;
    expect(spoken.map((key) => String(one.network?.[key]?.["name"])).filter((name) => before.includes(name) && !shown.includes(name))).toEqual([]);
  });
});

it("most kinds speak of partners", () => {
  expect(folders.filter((folder) => fullest(folder).spoken.length > 0).length).toBeGreaterThan(folders.length / 2);
});
