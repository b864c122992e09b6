/** What the desk needs of a kind comes when it is asked for, once, and again after it was lost. */
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { register } from "../components/kinds";
import type { Kind } from "../kind";
import { askForKind, useKind, type KindPage } from "./kind_files";

const kindCalled = (id: string): Kind => ({ id, Edit: () => null, Read: () => null, problems: () => [], ready: () => [], label: () => "", changes: () => [], text: () => "" });

let count = 0;
/** A page and a kind of its own for each test: what has come stays. */
function made(): { id: string; page: KindPage } {
  count += 1;
  const id = `garden${String(count)}`;
  return {
    id,
    page: {
      words: { "desk.title": "งาน", [`${id}.own`]: "ของเว็บนี้" },
      later: { [`kind-${id}.js`]: `https://school.example/kind-${id}.1.js`, [`kind-${id}.css`]: `https://school.example/kind-${id}.2.css`, [`th-desk-${id}.js`]: `https://school.example/th-desk-${id}.3.js` },
      kind_files: { [id]: { name: `th-desk-${id}`, digest: "d" } },
    },
  };
}

type Loading = HTMLScriptElement | HTMLLinkElement;
let added: Loading[] = [];
const addressOf = (element: Loading): string => (element instanceof HTMLScriptElement ? element.src : element.href);
const named = (part: string): Loading[] => added.filter((element) => addressOf(element).includes(part));
function answer(element: Loading | undefined, does: () => void = () => undefined): void {
  does();
  element?.onload?.(new Event("load"));
}
const words = (id: string, digest = "d") => (): void => {
  (window.PartnershipXBlockFiles ??= {})[`th-desk-${id}`] = { digest, words: { [`${id}.care`]: "ดูแล", [`${id}.own`]: "แปลแล้ว" } };
};
function comes({ id }: { id: string }, digest = "d"): void {
  answer(named(`/kind-${id}.1.js`).at(-1), () => { register(kindCalled(id)); });
  answer(named(`/th-desk-${id}.3.js`).at(-1), words(id, digest));
  answer(named(`/kind-${id}.2.css`).at(-1));
}

beforeEach(() => {
  added = [];
  vi.spyOn(document.head, "append").mockImplementation((element) => { added.push(element as Loading); });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test("script, styles and words come together and once; the page's own words win", async () => {
  const { id, page } = made();
  const first = askForKind(page, id);
  const second = askForKind(page, id);
  expect(added).toHaveLength(3);
  comes({ id });
  expect(await first).toBe(true);
  expect(await second).toBe(true);
  expect(page.words).toEqual({ "desk.title": "งาน", [`${id}.own`]: "ของเว็บนี้", [`${id}.care`]: "ดูแล" });
});

test("what the page brought is not asked for", async () => {
  const { id, page } = made();
  register(kindCalled(id));
  words(id)();
  expect(await askForKind(page, id)).toBe(true);
  expect(added).toHaveLength(0);
  expect(page.words[`${id}.care`]).toBe("ดูแล");
});

test("words in no file came with the page", async () => {
  const { id, page } = made();
  const asked = askForKind({ ...page, kind_files: {} }, id);
  answer(named(".css")[0]);
  answer(named("/kind-")[0], () => { register(kindCalled(id)); });
  expect(await asked).toBe(true);
  expect(named("/th-desk-")).toHaveLength(0);
});

test("only what is missing is asked for again", async () => {
  const { id, page } = made();
  const asked = askForKind(page, id);
  answer(named("/kind-")[0], () => { register(kindCalled(id)); });
  answer(named(".css")[0]);
  named("/th-desk-")[0]?.onerror?.(new Event("error"));
  expect(await asked).toBe(false);
  const again = askForKind(page, id);
  expect(named(".1.js")).toHaveLength(1);
  expect(named("/th-desk-")).toHaveLength(2);
  answer(named("/th-desk-")[1], words(id));
  answer(named(".css").at(-1));
  expect(await again).toBe(true);
});

test("words of another release, and a script that brings nothing, count as lost", async () => {
  for (const digest of ["other", ""]) {
    const { id, page } = made();
    const asked = askForKind(page, id);
    if (digest) comes({ id }, digest);
    else for (const element of added) answer(element);
    expect(await asked).toBe(false);
    expect(page.words[`${id}.care`]).toBeUndefined();
    added = [];
  }
});

test("a view waits for it, says that it was lost, and asks again", async () => {
  const { id, page } = made();
  function View() {
    const { kind, lost, again } = useKind(page, id);
    return kind ? <p>{page.words[`${id}.care`]}</p> : <button type="button" onClick={again}>{lost ? "lost" : "coming"}</button>;
  }
  render(<View />);
  expect(screen.getByRole("button").textContent).toBe("coming");
  for (const element of added) element.onerror?.(new Event("error"));
  (await screen.findByText("lost")).click();
  await screen.findByText("coming");
  comes({ id });
  expect(await screen.findByText("ดูแล")).toBeTruthy();
});

test("nothing is asked for while no work is shown", () => {
  const { page } = made();
  function View() {
    const { kind, lost } = useKind(page, "");
    return <p>{String(kind === undefined && !lost)}</p>;
  }
  render(<View />);
  expect(screen.getByText("true")).toBeTruthy();
  expect(added).toHaveLength(0);
});
