import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Translate } from "../../kind";
import type { VocabularyForm } from "../../types.gen";
import type { StudioWord } from "../../words.gen";
import { Vocabulary, type Pending } from "./Vocabulary";

const LEVELS = { levels: [{ id: "basic", label: { th: "พื้นฐาน", en: "Basic" }, hidden: false }], competencies: [] };
const PRESET = { sectors: [{ id: "home", label: { th: "บ้าน", en: "Home" }, pillar: "home", mark: "home", hidden: false }], pillars: [{ id: "home", label: { th: "บ้าน", en: "Home" }, core: true, hidden: false }], forms: [], sector_words: [] };
const OWN = { ...PRESET, forms: [{ id: "own", label: { th: "ของเรา", en: "Ours" }, hidden: false }] };
const FORM: VocabularyForm = {
  revision: 0,
  in_force: 0,
  saved_at: null,
  saved_in: "",
  here: false,
  lists: { partners: null, year: null, card: null },
  parts: {
    partners: { activities: 2, choices: [{ titles: [], lists: PRESET }, { titles: ["แผนที่ของเรา"], lists: OWN }] },
    year: { activities: 0, choices: [{ titles: [], lists: { terms: [], goal_hours: 50 } }] },
    card: { activities: 3, choices: [{ titles: [], lists: LEVELS }] },
  },
  words: { "vocabulary.adopt": "adopt", "vocabulary.save": "save", "vocabulary.mine": "mine", "vocabulary.theirs": "theirs", "vocabulary.none": "none", "vocabulary.unsaved": "unsaved", "vocabulary.give_up": "give up", "vocabulary.in_force": "in force", "vocabulary.users_one": "one reads", "vocabulary.users": "{n} read", "vocabulary.users_none": "none reads" },
};
const words = ((key: string) => key) as Translate<StudioWord>;
const pending: { current: Pending } = { current: { save: null, warn: () => false } };
const ask = vi.fn();

const ok = (body: VocabularyForm) => Promise.resolve({ kind: "ok" as const, body });
const refused = (code: string, problems: object[] = []) => Promise.resolve({ kind: "refused" as const, status: 409, error: { code, message: `said ${code}`, params: {} }, problems });
const button = (name: string, at = 0) => screen.getAllByRole("button", { name })[at] as HTMLElement;

async function open(form: VocabularyForm = FORM): Promise<void> {
  ask.mockReturnValueOnce(ok(form));
  render(<Vocabulary t={words} language="th" ask={ask as never} pending={pending} />);
  const details = document.querySelector("details") as HTMLDetailsElement;
  details.open = true;
  await screen.findByText("vocabulary.lead");
}

beforeEach(() => {
  vi.clearAllMocks();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

it("asks for nothing before it is opened, and says who reads the lists", async () => {
  render(<Vocabulary t={words} language="th" ask={ask as never} pending={pending} />);
  expect(ask).not.toHaveBeenCalled();
  cleanup();
  await open();
  expect(ask).toHaveBeenCalledWith({});
  expect(screen.getByText(/2 read/)).toBeTruthy();
  expect(screen.getByText(/none reads/)).toBeTruthy();
  expect((button("save") as HTMLButtonElement).disabled).toBe(true);
});

it("begins with the lists of an activity that has its own, and saves over what was seen", async () => {
  await open();
  fireEvent.click(button("adopt"));
  expect(screen.getByText("unsaved")).toBeTruthy();
  expect(pending.current.save).not.toBeNull();
  const saved = { ...FORM, revision: 1, in_force: 1, lists: { ...FORM.lists, partners: OWN } };
  ask.mockReturnValueOnce(ok(saved));
  fireEvent.click(button("save"));
  await screen.findByText("in force");
  expect(ask).toHaveBeenLastCalledWith({ lists: { partners: OWN, year: null, card: null }, seen: 0 });
  expect(pending.current.save).toBeNull();
});

it("saves lists here that were saved elsewhere and are not in force, as the form advises", async () => {
  const there = { ...FORM, revision: 3, in_force: 2, saved_in: "there", lists: { ...FORM.lists, card: LEVELS } };
  await open(there);
  expect((button("save") as HTMLButtonElement).disabled).toBe(false);
  expect(pending.current.save, "the window's own save leaves them where they are").toBeNull();
  ask.mockReturnValueOnce(ok({ ...there, revision: 4, here: true }));
  fireEvent.click(button("save"));
  await waitFor(() => {
    expect(ask).toHaveBeenLastCalledWith({ lists: there.lists, seen: 3 });
  });
});

it("loses nothing where another author was faster, and leaves the choice", async () => {
  await open();
  fireEvent.click(button("adopt", 2));
  ask.mockReturnValueOnce(refused("vocabulary_changed"));
  fireEvent.click(button("save"));
  await screen.findByText("said vocabulary_changed");
  ask.mockReturnValueOnce(ok({ ...FORM, revision: 4 }));
  ask.mockReturnValueOnce(ok({ ...FORM, revision: 5, in_force: 5, lists: { ...FORM.lists, card: LEVELS } }));
  fireEvent.click(button("mine"));
  await screen.findByText("in force");
  expect(ask).toHaveBeenLastCalledWith({ lists: { partners: null, year: null, card: LEVELS }, seen: 4 });
});

it("takes theirs where the author says so", async () => {
  await open();
  fireEvent.click(button("adopt", 2));
  ask.mockReturnValueOnce(refused("vocabulary_changed"));
  fireEvent.click(button("save"));
  await screen.findByText("said vocabulary_changed");
  ask.mockReturnValueOnce(ok({ ...FORM, revision: 4, in_force: 4 }));
  fireEvent.click(button("theirs"));
  await screen.findByText("in force");
  expect(pending.current.save).toBeNull();
});

it("says a problem at its place, in a row that is open", async () => {
  await open({ ...FORM, revision: 1, in_force: 1, lists: { ...FORM.lists, card: LEVELS } });
  const name = screen.getAllByLabelText("vocabulary.name_th")[0] as HTMLInputElement;
  fireEvent.input(name, { target: { value: "" } });
  ask.mockReturnValueOnce(refused("invalid", [{ path: "card.levels.0.label", code: "missing", params: {}, blocking: true }]));
  fireEvent.click(button("save"));
  await screen.findByText("problem.missing");
  expect(name.closest("details")?.open).toBe(true);
  expect(name.getAttribute("aria-invalid")).toBe("true");
});

it("marks the words of a kind of partner, and says at the kinds that there are too many", async () => {
  const partners = { ...PRESET, sector_words: [{ sector: "home", words: ["parents"] }] };
  await open({ ...FORM, revision: 1, in_force: 1, lists: { ...FORM.lists, partners } });
  fireEvent.input(screen.getAllByLabelText("vocabulary.words")[0] as HTMLInputElement, { target: { value: "x".repeat(61) } });
  ask.mockReturnValueOnce(refused("invalid", [{ path: "partners.sector_words.0.words", code: "vocabulary_words", params: {}, blocking: true }, { path: "partners.sector_words", code: "vocabulary_many", params: { max: 20 }, blocking: true }]));
  fireEvent.click(button("save"));
  await screen.findByText("problem.vocabulary_words");
  const words = screen.getAllByLabelText("vocabulary.words")[0] as HTMLInputElement;
  expect(words.getAttribute("aria-invalid")).toBe("true");
  expect(words.closest("details")?.open).toBe(true);
  expect(screen.getByText("problem.vocabulary_many").closest("fieldset")?.dataset["at"]).toBe("partners.sectors");
});

it("takes a day from a keyboard that has no hyphen", async () => {
  const year = { terms: [{ id: "t", label: { th: "ภาคเรียน", en: "" }, start: "", end: "" }], goal_hours: 50 };
  await open({ ...FORM, revision: 1, in_force: 1, lists: { ...FORM.lists, year } });
  const day = () => screen.getAllByLabelText("vocabulary.start")[0] as HTMLInputElement;
  expect(day().inputMode, "an iPhone's numbers have no hyphen").not.toBe("numeric");
  fireEvent.input(day(), { target: { value: "05-1" } });
  await waitFor(() => { expect(day().value).toBe("05-1"); });
  fireEvent.input(day(), { target: { value: "0516" } });
  await waitFor(() => { expect(day().value).toBe("05-16"); });
});

it("keeps a row that answers may hold, and removes one that was never saved", async () => {
  await open({ ...FORM, revision: 1, in_force: 1, lists: { ...FORM.lists, card: LEVELS } });
  expect(screen.queryByRole("button", { name: "vocabulary.remove" })).toBeNull();
  fireEvent.click(screen.getAllByRole("button", { name: "vocabulary.add" })[0] as HTMLElement);
  fireEvent.click(await screen.findByRole("button", { name: "vocabulary.remove" }));
  await waitFor(() => {
    expect(pending.current.save, "as it was").toBeNull();
  });
});

it("warns once before the window closes", async () => {
  await open();
  expect(pending.current.warn()).toBe(false);
  fireEvent.click(button("adopt"));
  expect(pending.current.warn()).toBe(true);
  await screen.findByText("studio.leave");
  expect(pending.current.warn()).toBe(false);
});

it("says why it cannot be read", async () => {
  ask.mockReturnValueOnce(refused("not_allowed"));
  render(<Vocabulary t={words} language="th" ask={ask as never} pending={pending} />);
  const details = document.querySelector("details") as HTMLDetailsElement;
  details.open = true;
  await screen.findByText("said not_allowed");
});

const focused = async (told: (at: HTMLElement) => boolean): Promise<void> => {
  await waitFor(() => { expect(told(document.activeElement as HTMLElement), document.activeElement?.outerHTML.slice(0, 120)).toBe(true); });
};
const press = (one: HTMLElement): void => { one.focus(); fireEvent.click(one); };
const rowAt = (list: string, at: number) => document.querySelectorAll<HTMLElement>(`[data-at="${list}"] > details`)[at];

it("leads the focus on when a part is adopted and given up", async () => {
  await open();
  press(button("adopt"));
  await focused((at) => at === rowAt("partners.sectors", 0)?.querySelector("summary"));
  press(button("give up"));
  await focused((at) => at === button("adopt"));
});

it("leads the focus on when rows are added, moved and removed", async () => {
  await open({ ...FORM, revision: 1, in_force: 1, lists: { ...FORM.lists, card: LEVELS } });
  const list = document.querySelector<HTMLElement>(`[data-at="card.levels"]`)!;
  const add = Array.from(list.querySelectorAll("button")).at(-1)!;
  press(add);
  await focused((at) => at === rowAt("card.levels", 1)?.querySelector("input"));
  press(add);
  await focused((at) => at === rowAt("card.levels", 2)?.querySelector("input"));
  press(rowAt("card.levels", 1)!.querySelector<HTMLElement>(".pv-up")!);
  await focused((at) => at === rowAt("card.levels", 0)?.querySelector("summary"));
  press(button("vocabulary.remove"));
  await focused((at) => at === rowAt("card.levels", 0)?.querySelector("summary"));
  press(button("vocabulary.remove"));
  await focused((at) => at === add);
});

it("leads the focus to what is said when the lists are saved, or another was faster", async () => {
  await open();
  fireEvent.click(button("adopt", 2));
  ask.mockReturnValueOnce(refused("vocabulary_changed"));
  press(button("save"));
  await focused((at) => at.textContent === "said vocabulary_changed");
  ask.mockReturnValueOnce(Promise.resolve({ kind: "unreachable" }));
  press(button("theirs"));
  await focused((at) => at.textContent === "studio.failed");
  ask.mockReturnValueOnce(ok({ ...FORM, revision: 4 }));
  ask.mockReturnValueOnce(ok({ ...FORM, revision: 5, in_force: 5, lists: { ...FORM.lists, card: LEVELS } }));
  press(button("mine"));
  await focused((at) => at.textContent === "in force");
});

it("leads the focus to the kinds of partners where their words are too many together", async () => {
  await open({ ...FORM, revision: 1, in_force: 0, lists: { ...FORM.lists, partners: PRESET } });
  ask.mockReturnValueOnce(refused("invalid", [{ path: "partners.sector_words", code: "vocabulary_many", params: { max: 20 }, blocking: true }]));
  press(button("save"));
  await focused((at) => at.closest("fieldset")?.dataset["at"] === "partners.sectors");
});
