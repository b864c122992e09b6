/**
 * Of every kind here: a key in a field draws what it is in and what it changes, the rules are asked once for it, and the
 * clock of the save line draws that line alone. Draws are counted where Preact draws a component, so that a kind of
 * tomorrow is held to it without being named.
 */
import { act, cleanup, fireEvent, render } from "@testing-library/preact";
import { Fragment, options, type VNode } from "preact";
import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { register } from "../components/kinds";
import { provide } from "../components/later";
import { LearnerPage } from "../components/LearnerPage";
import type { Kind } from "../kind";
import { NO_PARTNER } from "../network/model.gen";
import { Session } from "../state/session";
import type { ItemShape, PageShape } from "../types.gen";

window.PartnershipXBlock = { ...window.PartnershipXBlock, provide } as NonNullable<typeof window.PartnershipXBlock>;

type Values = Record<string, object>;
interface Case {
  content: string;
  minimum?: number;
  answers: Values;
  network?: Values;
}

const kinds = import.meta.glob<Record<string, Kind>>("./*/kind.ts", { eager: true });
const laters = import.meta.glob("./*/later.tsx");
const cases = import.meta.glob<Case[]>("../../tests/golden/*/cases.json", { import: "default", eager: true });
const presets = import.meta.glob<Record<string, unknown>>("../../tests/golden/*/*.json", { import: "default" });
const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name);

/** What is pressed before there is a field to write in, where a kind opens one thing at a time. */
const OPENS: Record<string, string> = { benefit: ".be-name", ladder: ".la-press", plc: ".pl-new", map: ".pm-act button", aar: ".px-aar-slip", plan: ".pn-event .px-iconbtn", portfolio: ".po-part:last-of-type summary" };
const PARTNERS = 40;
const TIES = 60;
const t = (key: string, params: Record<string, string | number> = {}): string => [key, ...Object.values(params)].join(" ");

/** Forty partners who know each other. */
function network(): Values {
  const found: Values = {};
  const id = (n: number): string => `n${String(n % PARTNERS)}`;
  for (let n = 0; n < PARTNERS; n += 1) found[`partner:${id(n)}`] = { ...NO_PARTNER, name: `ภาคีที่ ${String(n)}`, sector: "state", quality: "normal", direction: "both", frequency: "termly", together: "อ่าน", change: "ดีขึ้น", order: 100 + n };
  for (let n = 0; n < TIES; n += 1) found[`tie:t${String(n)}`] = { a: id(n), b: id(n * 7 + 1 + Math.floor(n / PARTNERS)), line: "" };
  return found;
}

const items = (values: Values): Record<string, ItemShape> => Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v: v as Record<string, unknown>, r: 1, gone: false }]));

/** The page of a kind's fullest golden case, with many partners. */
async function pageOf(kind: string): Promise<PageShape> {
  const all = cases[`../../tests/golden/${kind}/cases.json`] ?? [];
  const size = (one: Case): number => Object.keys(one.answers).length + Object.keys(one.network ?? {}).length;
  const [full] = all.filter(({ content }) => typeof content === "string").sort((a, b) => size(b) - size(a));
  const content = (await presets[`../../tests/golden/${kind}/${full?.content ?? "preset"}.json`]?.()) ?? {};
  const cards = (content["cards"] ?? []) as { id: string }[];
  const seen = Object.fromEntries(cards.map(({ id }) => [`seen:${id}`, { done: true }]));
  return {
    language: "th", time_zone: "", mode: "work", message: "", person: `calm ${kind}`, learner_name: "ครู ก", device_key: btoa("k".repeat(32)),
    block: {
      usage_key: `calm-${kind}`, course_key: `calm-${kind}`, kind, title: "งาน", instructions: "", eyebrow: "", minutes: 0, level: "", competency: "", wpa: ["2.4", "3.2"],
      due: null, closes: null, closed: false, graded: true, needs_trainer: true, weight: 1, rubric: [], minimum: 3, trainer_title: "พี่เลี้ยง", answer_days: null, privacy: "",
    },
    content, example: null,
    answers: { items: items({ ...full?.answers, ...seen }), revision: 1 }, network: { items: items({ ...full?.network, ...network() }), revision: 1 },
    submission: { public_id: "p", status: "draft", round_number: 0, next_round: 1, submitted_at: null, claimed: false, decided_at: null, receipt: "", last_saved_at: "2026-11-20T03:42:00Z" },
    rounds: [], words: {}, login_url: "", enrol_url: "", review_url: "", now: "2026-11-20T03:42:00Z",
  } as unknown as PageShape;
}

/** What Preact keeps at a vnode, by the names its build gives. */
interface Drawn extends VNode {
  __k: (Drawn | null)[] | null;
  __e: Node | null;
}

let drawn: Drawn[] = [];
const hooks = options as unknown as Record<"__r", ((vnode: Drawn) => void) | undefined>;
const before = hooks.__r;

beforeEach(async () => {
  vi.useFakeTimers();
  await import("../views/more");
  for (const load of Object.values(laters)) await load();
  hooks.__r = (vnode) => {
    drawn.push(vnode);
    before?.(vnode);
  };
});
afterEach(() => {
  hooks.__r = before;
  cleanup();
  vi.useRealTimers();
});

const later = (ms: number): Promise<void> => act(async () => { await vi.advanceTimersByTimeAsync(ms); });

/** The elements and texts a component has on the page. */
function nodesOf(vnode: Drawn | null): Node[] {
  if (!vnode) return [];
  if (typeof vnode.type === "function") return (vnode.__k ?? []).flatMap(nodesOf);
  return vnode.__e ? [vnode.__e] : [];
}

const isComponent = (vnode: Drawn | null | undefined): vnode is Drawn => typeof vnode?.type === "function";

/** Components that were drawn but for nothing: not on the way to `field`, nor in its row, and nothing in them is another. */
function wasted(field: Element, changed: readonly MutationRecord[]): string[] {
  const [key] = (field.closest("[data-at]")?.getAttribute("data-at") ?? "").split("#");
  const rows = [field.closest("form") ?? field.closest("[data-at]:not([data-at*='#']), tr") ?? field, ...document.querySelectorAll(`[data-at="${key ?? ""}"]`)];
  const all = new Set(drawn);
  return drawn
    .filter((one) => {
      const [only] = one.__k ?? [];
      if (one.type === Fragment) return false;
      // It looked whether it is another, and what it stands for was not drawn.
      if ((one.__k ?? []).length === 1 && isComponent(only) && !all.has(only)) return false;
      const nodes = nodesOf(one).filter((node) => !node.parentElement?.closest(".px-save") && !(node as Element).matches?.(".px-save"));
      const mine = (node: Node): boolean => nodes.some((own) => own.contains(node));
      return nodes.length > 0 && !mine(field) && !nodes.some((own) => rows.some((row) => row.contains(own))) && !changed.some(({ target }) => mine(target));
    })
    .map((one) => String(one.type).slice(0, 60) + String((nodesOf(one)[0] as Partial<Element>).outerHTML).slice(0, 90));
}

describe.each(folders)("%s", { timeout: 30_000 }, (folder) => {
  const problems = vi.fn<Kind["problems"]>();

  async function open(): Promise<{ root: HTMLElement; fields: (HTMLInputElement | HTMLTextAreaElement)[]; observer: MutationObserver }> {
    const kind = kinds[`./${folder}/kind.ts`]?.[folder];
    if (!kind) throw new Error(`${folder} has no kind.ts`);
    problems.mockImplementation((about) => kind.problems(about));
    register({ ...kind, problems });
    const session = new Session(await pageOf(folder), () => new Promise(() => undefined));
    const root = document.body.appendChild(document.createElement("div"));
    render(<LearnerPage session={session} t={t} idPrefix="px1" root={root} />, { container: root });
    // What comes later has come, and everything that a page asks once is asked.
    await later(5000);
    const opener = OPENS[folder] && root.querySelector<HTMLElement>(OPENS[folder]);
    if (opener) fireEvent.click(opener);
    await later(1000);
    const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(".px-work textarea, .px-work input.px-input")];
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    return { root, fields, observer };
  }

  it("a key draws its row, and asks the rules once", async () => {
    const { fields, observer } = await open();
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      if (!field.isConnected || field.readOnly || field.inputMode === "numeric") continue;
      // The first key of a field may tell something of it that is not told again.
      for (const first of [true, false]) {
        drawn = [];
        problems.mockClear();
        observer.takeRecords();
        await act(() => { fireEvent.input(field, { target: { value: `${field.value}ก` } }); });
        const where = field.closest("[data-at]")?.getAttribute("data-at") ?? "";
        expect(problems.mock.calls.length, `${where} asks the rules`).toBeLessThanOrEqual(1);
        expect(drawn.length, `${where} draws something`).toBeGreaterThan(0);
        if (!first) expect(wasted(field, observer.takeRecords()), `${where} draws for nothing`).toEqual([]);
        await later(1000);
      }
    }
    observer.disconnect();
  });

  it("the clock of the save line draws that line alone, and asks no rule", async () => {
    const { root, fields, observer } = await open();
    const field = fields.find((one) => !one.readOnly && one.inputMode !== "numeric" && one.closest("[data-at]"));
    if (!field) throw new Error("nothing to write in");
    await act(() => { fireEvent.input(field, { target: { value: `${field.value}ก` } }); });
    await later(1000);
    drawn = [];
    problems.mockClear();
    await later(210);
    const lines = [...root.querySelectorAll(".px-save")];
    expect(drawn.length).toBeGreaterThan(0);
    const others = drawn.filter((one) => !nodesOf(one).every((node) => lines.some((line) => line.contains(node))));
    expect(others.map((one) => (nodesOf(one)[0] as Element | undefined)?.outerHTML.slice(0, 90))).toEqual([]);
    expect(problems).not.toHaveBeenCalled();
    observer.disconnect();
  });
});
