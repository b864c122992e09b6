/** `benefit` as it is filled in: taps counted on a phone, cells pressed in the heat map, what stays and what comes back. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import preset from "../../../tests/golden/benefit/preset.json";
import { provide } from "../../components/later";
import { t } from "../../components/words.fixture";
import type { DocView, KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { stage } from "../stage.fixture";
import { Edit } from "./edit";
import type { BenefitContent, BenefitWord, Cell } from "./model.gen";

type Props = KindProps<BenefitContent, BenefitWord>;

const TEMPLE = "วัดโพธิ์ศรีดอน";
const HEALTH = "อสม. หมู่ 4";
const NETWORK = {
  "partner:temple": { name: TEMPLE, sector: "faith", together: "ค่ายอ่านหนังสือ", direction: "they_give", order: 1 },
  "partner:health": { name: HEALTH, sector: "community", order: 2 },
};
const H = (seen = "เห็น 3 ครั้ง") => ({ state: "happened", seen });
const E = { state: "expected", seen: "" };

let width = 360;

beforeAll(async () => {
  vi.stubGlobal("PartnershipXBlock", { provide });
  await import("./later");
});
beforeEach(() => {
  width = 360;
  // What is measured is what a test says.
  vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => width);
});
afterEach(cleanup);

function open(said: Record<string, object> = {}, more: Partial<Props> = {}, partners: Record<string, object> = NETWORK): { answers: DocView; network: DocView; again: (over: Partial<Props>) => void } {
  const page = stage();
  const [answers, network] = [page.view(said), page.view(partners)];
  let over: Partial<Props> = {};
  page.show(() => <Edit {...({ block: { minimum: 3 }, content: preset, answers, network, language: "th", t, face: "edit", problems: [], comments: [], earlier: [], idPrefix: "x", today: "2026-11-29", ...more, ...over } as unknown as Props)} />);
  return { answers, network, again: (now) => { over = now; page.draw(); } };
}

let taps = 0;
const tap = (element: Element | null | undefined): void => {
  if (!element) throw new Error("nothing to tap");
  taps += 1;
  fireEvent.click(element);
};
const nameOf = (element: Element): string => (element.getAttribute("aria-label") ?? element.textContent).trim();
const buttons = (name: string | RegExp): Element[] => Array.from(document.querySelectorAll("button")).filter((one) => (typeof name === "string" ? nameOf(one) === name : name.test(nameOf(one))));
function button(name: string | RegExp): Element {
  const [one, ...others] = buttons(name);
  if (!one || others.length) throw new Error(`${one ? "several buttons are" : "no button is"} called ${String(name)}`);
  return one;
}
const press = (name: string | RegExp): void => { tap(button(name)); };
/** The tile with these words, of a fieldset whose legend has those. */
const tile = (legend: string, name: string): Element | null | undefined =>
  Array.from(document.querySelectorAll("fieldset")).filter((one) => one.querySelector("legend")?.textContent.includes(legend)).flatMap((one) => Array.from(one.querySelectorAll("label.px-tile"))).find((one) => one.textContent.includes(name))?.querySelector("input");
const type = (label: string, value: string): void => { fireEvent.input(screen.getByLabelText(label), { target: { value } }); };
const cell = (answers: DocView, key: string): Cell | undefined => answers.get<Cell>(key);

describe("a partner on a phone", () => {
  it("costs eleven taps and three lines: opened, three got, two given, three happened, the next", () => {
    const { answers } = open();
    taps = 0;
    press(new RegExp(`^${TEMPLE}`));
    for (const name of ["ของและทุน", "ลองทำงานจริง", "อยากเรียน"]) tap(tile("benefit.which_get", name));
    for (const name of ["ของและทุน", "อยากเรียน"]) tap(tile(name, "benefit.state_happened"));
    type("benefit.seen ของและทุน", "ศาลา 3 ครั้ง");
    type("benefit.seen อยากเรียน", "อ่าน 18 คน");
    press("benefit.give");
    for (const name of ["ความรู้ ทักษะ", "ใกล้ชุมชน"]) tap(tile("benefit.which_give", name));
    tap(tile("ใกล้ชุมชน", "benefit.state_happened"));
    type("benefit.seen ใกล้ชุมชน", "กวาดลานวัด 40 คน");
    press("benefit.next");
    expect(taps).toBe(11);
    expect(Object.fromEntries(["get", "give"].flatMap((way) => answers.list<Cell>(way).map(({ key, value }) => [key, `${value.state} ${value.seen}`])))).toEqual({
      "get:temple.motivation": "happened อ่าน 18 คน", "get:temple.resources": "happened ศาลา 3 ครั้ง", "get:temple.work": "expected ",
      "give:temple.community": "happened กวาดลานวัด 40 คน", "give:temple.skills": "expected ",
    });
    expect(button(new RegExp(`^${HEALTH}`)).getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(button(new RegExp(`^${HEALTH}`)));
    expect(button("benefit.get").getAttribute("aria-pressed")).toBe("true");
    expect(buttons("benefit.done")).toHaveLength(1);
  });

  it("shows what the map says of it, and keeps its tiles in their places", () => {
    open({ "get:temple.research": H() });
    press(new RegExp(`^${TEMPLE}`));
    expect(screen.getByText("benefit.on_map benefit.they_give · benefit.together ค่ายอ่านหนังสือ")).toBeTruthy();
    const order = Array.from(document.querySelectorAll(".be-ten label"), (one) => one.textContent);
    expect(order).toEqual(preset.benefits.map(({ label }) => label));
  });

  it("a line that is unticked stays with its cell, and comes back with the tile", () => {
    const { answers } = open({ "get:temple.resources": H("ศาลา 3 ครั้ง") });
    press(new RegExp(`^${TEMPLE}`));
    tap(tile("benefit.which_get", "ของและทุน"));
    expect(cell(answers, "get:temple.resources")).toEqual({ state: "", seen: "ศาลา 3 ครั้ง" });
    expect(screen.queryByLabelText("benefit.seen ของและทุน")).toBeNull();
    tap(tile("benefit.which_get", "ของและทุน"));
    expect(cell(answers, "get:temple.resources")).toEqual(H("ศาลา 3 ครั้ง"));
    expect((screen.getByLabelText("benefit.seen ของและทุน") as HTMLInputElement).value).toBe("ศาลา 3 ครั้ง");
  });

  it("a state that is tapped again stays: it is taken back by its tile", () => {
    const { answers } = open({ "get:temple.resources": H() });
    press(new RegExp(`^${TEMPLE}`));
    tap(tile("ของและทุน", "benefit.state_happened"));
    expect(cell(answers, "get:temple.resources")?.state).toBe("happened");
    tap(tile("ของและทุน", "benefit.state_expected"));
    expect(cell(answers, "get:temple.resources")).toEqual({ state: "expected", seen: "เห็น 3 ครั้ง" });
  });

  it("says in its row how much flows each way and what is not told, and never one number", () => {
    open({ "get:temple.resources": H(""), "get:temple.work": E, "give:health.skills": E });
    expect(button(new RegExp(`^${TEMPLE}`)).textContent).toBe(`${TEMPLE}benefit.get_n 2 · benefit.give_nonebenefit.untold_n 1`);
    expect(button(new RegExp(`^${HEALTH}`)).textContent).toBe(`${HEALTH}benefit.get_none · benefit.give_n 1`);
  });

  it("is opened by a way that leads to it, in the direction that is meant", () => {
    const { again } = open({ "give:health.skills": H("") });
    again({ focusKey: "give:health.skills#seen" });
    expect(button(new RegExp(`^${HEALTH}`)).getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByLabelText("benefit.seen ความรู้ ทักษะ")).toBeTruthy();
  });

  it("keeps benefits that the author took away where they can be read and taken out", () => {
    const content = { ...preset, benefits: preset.benefits.map((one) => ({ ...one, hidden: one.id === "work" })) } as BenefitContent;
    const { answers } = open({ "get:temple.work": H("ดูงาน 2 ครั้ง"), "get:temple.merger": E, "give:temple.work": E }, { content });
    press(new RegExp(`^${TEMPLE}`));
    expect(document.querySelector(".be-former")?.textContent).toContain("ดูงาน 2 ครั้ง");
    expect(document.querySelectorAll(".be-former li")).toHaveLength(2);
    press("benefit.former_take ลองทำงานจริง");
    expect(cell(answers, "get:temple.work")).toEqual({ state: "", seen: "ดูงาน 2 ครั้ง" });
  });
});

describe("the heat map", () => {
  beforeEach(() => { width = 1000; });
  const at = (benefit: string, state: string, name = TEMPLE): string => `benefit.cell ${name} ${benefit} ${state}`;

  it("is pressed through not yet, expected, has happened, and keeps the line", () => {
    const { answers, again } = open({ "get:health.skills": E });
    press(at("ของและทุน", "benefit.state_none"));
    press(at("ของและทุน", "benefit.state_expected"));
    expect(cell(answers, "get:temple.resources")).toEqual({ state: "happened", seen: "" });
    answers.set("get:temple.resources", H("ศาลา 3 ครั้ง"));
    again({});
    press(at("ของและทุน", "benefit.state_happened"));
    expect(cell(answers, "get:temple.resources")).toEqual({ state: "", seen: "ศาลา 3 ครั้ง" });
  });

  it("marks what is not told yet, also in the cell's name", () => {
    open({ "get:temple.resources": H("") });
    expect(button(`benefit.cell_untold ${TEMPLE} ของและทุน benefit.state_happened`).querySelector(".px-icon")).toBeTruthy();
  });

  it("switches its direction, and counts columns by partners", () => {
    open({ "get:temple.resources": H(), "get:health.resources": H(), "get:health.work": E, "give:temple.skills": H() });
    const foot = (): string[] => Array.from(document.querySelectorAll("tfoot td"), (one) => one.textContent);
    expect(foot().slice(0, 4)).toEqual(["benefit.foot_n 2", "benefit.state_none", "benefit.state_none", "benefit.state_expected"]);
    press("benefit.give");
    expect(foot().slice(0, 2)).toEqual(["benefit.state_none", "benefit.foot_n 1"]);
    press(at("ของและทุน", "benefit.state_none"));
  });

  it("opens a row's lines below it, both directions side by side", () => {
    const { answers } = open({ "get:temple.resources": H(""), "get:temple.work": E });
    press(`benefit.open ${TEMPLE}`);
    expect(Array.from(document.querySelectorAll(".be-box h4"), (one) => one.textContent)).toEqual(["benefit.lines_get", "benefit.lines_give"]);
    type("ของและทุน", "ศาลา 3 ครั้ง");
    expect(cell(answers, "get:temple.resources")).toEqual(H("ศาลา 3 ครั้ง"));
    expect(document.querySelector(".be-two")?.textContent).toContain("benefit.when_happened");
    press(`benefit.close ${TEMPLE}`);
    expect(document.querySelector(".be-two")).toBeNull();
  });
});

describe("below the table", () => {
  it("the map is changed with one press, with all the rest of the partner as it is", () => {
    const { network } = open({ "get:temple.resources": H(), "give:temple.community": H() }, { block: { minimum: 1 } as Props["block"] });
    expect(screen.getByText("benefit.differs benefit.they_give benefit.both")).toBeTruthy();
    press(`benefit.change_map ${TEMPLE}`);
    expect(network.get("partner:temple")).toMatchObject({ ...NETWORK["partner:temple"], direction: "both" });
    expect(screen.queryByText(/^benefit\.differs/)).toBeNull();
  });

  it("or left as it is, and not asked about again", () => {
    const { answers, network } = open({ "get:temple.resources": H(), "give:temple.community": H() }, { block: { minimum: 1 } as Props["block"] });
    press(`benefit.leave_map ${TEMPLE}`);
    expect(answers.get("differs:temple")).toEqual({ map: "they_give", here: "both" });
    expect(network.get<{ direction: string }>("partner:temple")?.direction).toBe("they_give");
    expect(screen.queryByText(/^benefit\.differs/)).toBeNull();
  });

  it("draws blocks to either side of a line, in the network's order, with the same in words", () => {
    open({ "get:health.resources": H(), "get:temple.resources": H(), "get:temple.work": E, "give:temple.skills": E });
    expect(Array.from(document.querySelectorAll("[role=img]"), (one) => one.getAttribute("aria-label"))).toEqual([`benefit.blocks ${TEMPLE} 0 1 1 1`, `benefit.blocks ${HEALTH} 0 0 1 0`]);
    expect(Array.from(document.querySelectorAll(".be-say"), (one) => one.textContent)).toEqual(["benefit.say_they_hoped 1", "benefit.say_they_only 1"]);
  });

  it("offers what nobody gives first, and to give back only to those that give alone", () => {
    const { answers } = open({ "get:temple.resources": H(), "get:temple.skills": H(), "give:health.skills": H() });
    const options = (label: string): string[] => Array.from(screen.getByLabelText<HTMLSelectElement>(label).options, (one) => one.textContent);
    expect(options("benefit.ask_benefit").slice(-2)).toEqual(["ของและทุน", "ความรู้ ทักษะ"]);
    expect(options("benefit.back_partner")).toEqual(["partner.choose", TEMPLE]);
    fireEvent.change(screen.getByLabelText("benefit.ask_benefit"), { target: { value: "work" } });
    type("benefit.ask_text", "ขอไปดูงาน");
    expect(answers.get("ask")).toEqual({ benefit: "work", partner: "", text: "ขอไปดูงาน", date: "" });
  });

  it("has no question of giving back where the author asks none", () => {
    open({ "get:temple.resources": H() }, { content: { ...preset, give_back: false } as BenefitContent });
    expect(screen.queryByLabelText("benefit.back_partner")).toBeNull();
  });
});

describe("the page", () => {
  it("begins with the benefits in words, and without them once something is said", () => {
    open();
    expect(screen.getByText("benefit.kinds 10")).toBeTruthy();
    cleanup();
    open({ "get:temple.resources": E });
    expect(screen.queryByText("benefit.kinds 10")).toBeNull();
  });

  it("begins with a name where there is nobody yet", () => {
    const { network } = open({}, {}, {});
    const field = screen.getByLabelText("benefit.name");
    fireEvent.input(field, { target: { value: "วัดป่าดอน" } });
    fireEvent.submit(field.closest("form")!);
    expect(network.list<{ sector: string }>("partner").map(({ value }) => value.sector)).toEqual(["faith"]);
    expect(button(/^วัดป่าดอน/)).toBeTruthy();
  });

  it("keeps a removed partner that something was said of, and puts it back", () => {
    const { network, again } = open({ "get:temple.resources": H() });
    network.remove("partner:temple");
    again({});
    expect(buttons(new RegExp(`^${TEMPLE}`))).toEqual([]);
    press(/^gone\.restore/);
    expect(button(new RegExp(`^${TEMPLE}`))).toBeTruthy();
  });

  it("writes nothing where nothing may be written", () => {
    const answers = valuesView({});
    open({}, { answers });
    press(new RegExp(`^${TEMPLE}`));
    tap(tile("benefit.which_get", "ของและทุน"));
    expect(cell(answers, "get:temple.resources")).toBeUndefined();
  });
});
