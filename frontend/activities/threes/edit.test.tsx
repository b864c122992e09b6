/** `threes` as it is filled in: words tapped, strengths and activities opened, linked, taken out; and what became of plans. */
import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import preset from "../../../tests/golden/threes/preset.json";
import { provide } from "../../components/later";
import { t } from "../../components/words.fixture";
import type { DocView, KindProps } from "../../kind";
import type { ProblemShape } from "../../types.gen";
import { stage } from "../stage.fixture";
import { Edit } from "./edit";
import type { Act, Asset, KeyWord, ThreesContent, ThreesWord } from "./model.gen";

type Props = KindProps<ThreesContent, ThreesWord>;

const NETWORK = {
  "partner:temple": { name: "วัดโพธิ์", sector: "faith", order: 1 },
  "partner:health": { name: "อสม. หมู่ 4", sector: "community", order: 2 },
};
const VISION = { vision: { text: "เด็กอ่านคล่อง รู้จักบ้านตัวเอง", how: "together", people: 9 } };
const HALL = { "asset:hall": { partner: "temple", can: "มีศาลากว้าง", grade: "p2", subject: "ภาษาไทย", need: "ที่อ่าน", order: 1 } };
const READ = { "act:read": { text: "อ่านที่ศาลา", way: "both", date: "2026-12-25", owner: "ครูภาษาไทย", partners: [], order: 1 } };
const WORD = { "word:read": { text: "อ่านคล่อง", order: 1 } };

let width = 360;
beforeAll(async () => {
  vi.stubGlobal("PartnershipXBlock", { provide });
  await import("./later");
});
beforeEach(() => {
  width = 360;
  vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => width);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.stubGlobal("PartnershipXBlock", { provide });
});

function open(said: Record<string, object> = {}, { partners = NETWORK, problems = [], content = preset as ThreesContent }: { partners?: Record<string, object>; problems?: ProblemShape[]; content?: ThreesContent } = {}): { answers: DocView; network: DocView; again: (over: Partial<Props>) => void } {
  const page = stage();
  const [answers, network] = [page.view(said), page.view(partners)];
  let over: Partial<Props> = {};
  page.show(() => <Edit {...({ block: { minimum: 0 }, content, answers, network, language: "th", t, face: "edit", problems, comments: [], earlier: [], idPrefix: "x", ...over } as unknown as Props)} />, { problems });
  return { answers, network, again: (now) => { over = now; page.draw(); } };
}

const press = (name: string | RegExp, nth = 0): void => { fireEvent.click(screen.getAllByRole("button", { name })[nth]!); };
const type = (label: string, value: string): void => { fireEvent.input(screen.getByLabelText(label), { target: { value } }); };
const lane = (id: string): HTMLElement => document.querySelector<HTMLElement>(`[data-at="lane:${id}"]`)!;
const tile = (legend: string, name: string): HTMLElement => {
  const group = screen.getAllByRole("group").find((one) => one.querySelector("legend")?.textContent.includes(legend));
  return Array.from(group?.querySelectorAll("label") ?? []).find((one) => one.textContent.includes(name))!.querySelector("input")!;
};
const texts = (answers: DocView): string[] => answers.list<KeyWord>("word").map(({ value }) => value.text);

describe("the sentence", () => {
  it("is written, then its words are tapped: neighbours become one key word", () => {
    const { answers } = open();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "threes.to_words" }).disabled).toBe(true);
    type(preset.ask, "เด็กอ่านคล่อง รู้จักบ้านตัวเอง");
    press("threes.to_words");
    expect(document.activeElement?.textContent).toBe("เด็ก");
    press("อ่าน");
    press("คล่อง");
    press("รู้จัก");
    expect(texts(answers)).toEqual(["อ่านคล่อง", "รู้จัก"]);
    expect(screen.getByRole("button", { name: "คล่อง" }).getAttribute("aria-pressed")).toBe("true");
    press("threes.word_out รู้จัก");
    expect(texts(answers)).toEqual(["อ่านคล่อง"]);
    press("threes.words_done");
    expect(Array.from(document.querySelectorAll("mark"), (one) => one.textContent)).toEqual(["อ่านคล่อง"]);
  });

  it("that comes by itself stands as a card, one that is being written stays in its field", () => {
    const { answers, again } = open();
    answers.set("vision", VISION.vision);
    again({});
    expect(document.querySelector("textarea")).toBeNull();
    cleanup();
    open();
    type(preset.ask, "ก");
    expect(screen.getByLabelText<HTMLTextAreaElement>(preset.ask).value).toBe("ก");
    type(preset.ask, "");
    expect(screen.getByLabelText<HTMLTextAreaElement>(preset.ask).value).toBe("");
  });

  it("takes a typed key word, once, and says why it takes no other", () => {
    const { answers } = open({ ...VISION, ...WORD });
    press("threes.pick_words");
    const enter = (value: string): void => {
      type("threes.word_typed", value);
      fireEvent.submit(screen.getByLabelText("threes.word_typed").closest("form")!);
    };
    enter("บ้านตัวเอง");
    enter("อ่าน คล่อง");
    expect(texts(answers)).toEqual(["อ่านคล่อง", "บ้านตัวเอง"]);
    expect(screen.getByText("threes.word_there")).toBeTruthy();
    for (const one of ["ก", "ข", "ค", "ง"]) enter(one);
    expect(texts(answers)).toHaveLength(5);
    expect(screen.getByText("threes.word_full")).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("threes.word_typed").value).toBe("ง");
  });

  it("says why a tap marks nothing: five are marked, or the word is there already", () => {
    const { answers } = open({ vision: { text: "หนึ่ง สอง สาม หนึ่ง สี่ ห้า หก" } });
    const said = (): string | undefined => document.querySelector(".ts-vision [role=status]")?.textContent;
    press("หนึ่ง");
    press("หนึ่ง", 1);
    expect(texts(answers)).toEqual(["หนึ่ง"]);
    expect(said()).toContain("threes.word_there");
    press("สอง");
    expect(said()).toBe("");
    for (const one of ["สาม", "สี่", "ห้า", "หก"]) press(one);
    expect(texts(answers)).toEqual(["หนึ่ง", "สอง", "สาม", "สี่", "ห้า"]);
    expect(said()).toContain("threes.word_full");
  });

  it("keeps the focus beside a key word that is taken out", () => {
    open({ ...VISION, ...WORD, "word:know": { text: "รู้จัก", order: 2 } });
    press("threes.pick_words");
    press("threes.word_out อ่านคล่อง");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("threes.word_out รู้จัก");
    press("threes.word_out รู้จัก");
    expect(document.activeElement).toBe(screen.getByLabelText("threes.word_typed"));
  });

  it("stands as it is where the browser knows no words, and key words are typed", () => {
    vi.stubGlobal("Intl", Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(Intl)).filter(([name]) => name !== "Segmenter").map(([name, { value }]) => [name, value as unknown])));
    const { answers } = open(VISION);
    expect(document.querySelector(".ts-taps")).toBeNull();
    expect(screen.queryByText("threes.pick_lead")).toBeNull();
    expect(document.querySelector(".ts-sentence")?.textContent).toBe(VISION.vision.text);
    type("threes.word_typed", "อ่านคล่อง");
    fireEvent.submit(screen.getByLabelText("threes.word_typed").closest("form")!);
    expect(texts(answers)).toEqual(["อ่านคล่อง"]);
    expect(document.querySelector("mark")?.textContent).toBe("อ่านคล่อง");
  });

  it("opens its field again, and the words where a way leads to them", () => {
    const { again } = open({ ...VISION, ...WORD });
    expect(document.querySelector("textarea")).toBeNull();
    press("threes.edit_sentence");
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
    press("threes.to_words");
    press("threes.words_done");
    again({ focusKey: "word:read#text" });
    expect(document.querySelector(".ts-taps")).toBeTruthy();
  });

  it("says who wrote it, by taps, and how many in Thai digits", () => {
    const { answers } = open(VISION);
    press("วัดโพธิ์");
    expect(answers.get("with:temple")).toEqual({ on: true });
    press("วัดโพธิ์");
    expect(answers.get("with:temple")).toEqual({ on: false });
    type("threes.people", "๑๔ คน");
    expect(answers.get<{ people: number }>("vision")?.people).toBe(14);
    type("threes.people", "");
    expect(answers.get<{ people: number | null }>("vision")?.people).toBeNull();
  });

  it("keeps a choice that its author has hidden, and offers it to nobody else", () => {
    const content = { ...preset, how: preset.how.map((one) => ({ ...one, hidden: one.id === "together" })) } as ThreesContent;
    open(VISION, { content });
    expect(tile("threes.how", "เขียนด้วยกันในวง")).toBeTruthy();
    cleanup();
    open({ vision: { text: "ก" } }, { content });
    expect(screen.queryByText("เขียนด้วยกันในวง")).toBeNull();
  });
});

describe("a strength", () => {
  it("begins with a tap on its partner; left empty it was none", () => {
    const { answers } = open(VISION);
    press("threes.add_asset_of วัดโพธิ์");
    expect(document.activeElement).toBe(screen.getByLabelText("threes.can"));
    press("threes.add_asset_of อสม. หมู่ 4");
    expect(answers.list<Asset>("asset").map(({ value }) => value.partner)).toEqual(["health"]);
    type("threes.can", "เดินเยี่ยมบ้าน");
    fireEvent.change(screen.getByLabelText("threes.grade"), { target: { value: "p2" } });
    type("threes.need", "คนฟัง");
    press(/^threes\.done/);
    expect(answers.list<Asset>("asset").map(({ value: { order: _, ...value } }) => value)).toEqual([{ partner: "health", can: "เดินเยี่ยมบ้าน", grade: "p2", subject: "", need: "คนฟัง" }]);
    expect(within(lane("synergy")).getByText("ป.2")).toBeTruthy();
  });

  it("begins beside what the map says is done together", () => {
    open(VISION, { partners: { "partner:temple": { ...NETWORK["partner:temple"], together: "ค่ายอ่าน" } } });
    press("threes.add_asset_of วัดโพธิ์");
    expect(screen.getByText("threes.together ค่ายอ่าน")).toBeTruthy();
  });

  it("says where it is used, or what it lacks; removed it can be put back", () => {
    const { answers } = open({ ...VISION, ...HALL, ...READ, "use:hall.read": { on: true }, "asset:plot": { partner: "health", can: "แปลงผัก", order: 2 } });
    expect(within(lane("synergy")).getByText("threes.used_in อ่านที่ศาลา")).toBeTruthy();
    expect(within(lane("synergy")).getByText("threes.no_need")).toBeTruthy();
    press("threes.edit วัดโพธิ์");
    press(/^threes\.delete/);
    expect(answers.get("asset:hall")).toBeUndefined();
    press(/^gone\.restore/);
    expect(answers.get<Asset>("asset:hall")?.can).toBe("มีศาลากว้าง");
  });

  it("a class that its author took away stays readable", () => {
    open({ ...VISION, "asset:hall": { ...HALL["asset:hall"], grade: "p9" } });
    expect(within(lane("synergy")).getByText("ภาษาไทย p9")).toBeTruthy();
  });
});

describe("an activity", () => {
  it("takes the partner along whose strength it uses, and serves words by taps", () => {
    const { answers } = open({ ...VISION, ...WORD, ...HALL });
    press("threes.add_act");
    type("threes.act", "อ่านที่ศาลา");
    fireEvent.click(tile("threes.way", "เรียนและทำด้วยกัน"));
    fireEvent.click(tile("threes.act_uses", "วัดโพธิ์"));
    fireEvent.click(tile("threes.act_serves", "อ่านคล่อง"));
    type("threes.owner", "ครูภาษาไทย");
    const [act] = answers.list<Act>("act");
    expect(act?.value).toMatchObject({ text: "อ่านที่ศาลา", way: "both", partners: ["temple"], owner: "ครูภาษาไทย", became: "" });
    expect([answers.get(`use:hall.${act?.id ?? ""}`), answers.get(`serve:read.${act?.id ?? ""}`)]).toEqual([{ on: true }, { on: true }]);
    fireEvent.click(tile("threes.act_uses", "วัดโพธิ์"));
    expect(answers.get(`use:hall.${act?.id ?? ""}`)).toEqual({ on: false });
    expect(answers.list<Act>("act")[0]?.value.partners).toEqual(["temple"]);
    press(/^threes\.done/);
    expect(within(lane("school")).getByText("อ่านคล่อง")).toBeTruthy();
  });

  it("a partner that has left can be taken out of it", () => {
    const { answers, network, again } = open({ ...VISION, "act:read": { ...READ["act:read"], partners: ["temple"] } });
    network.remove("partner:temple");
    again({});
    press("threes.edit อ่านที่ศาลา");
    fireEvent.click(within(screen.getByRole("group", { name: "threes.act_partners" })).getByRole("button", { name: "วัดโพธิ์" }));
    expect(answers.get<Act>("act:read")?.partners).toEqual([]);
  });

  it("left empty it was none, and asks for a last day only where there is one", () => {
    const { answers } = open({ ...VISION, ...READ });
    press("threes.add_act");
    expect(answers.list("act")).toHaveLength(2);
    press(/^threes\.done/);
    expect(answers.list("act")).toHaveLength(1);
    press("threes.edit อ่านที่ศาลา");
    expect(screen.queryByText("threes.until")).toBeNull();
    press("threes.several_days");
    const until = screen.getByRole("group", { name: /threes\.until/ });
    expect(document.activeElement).toBe(until.querySelector("input"));
  });

  it("shows a last day that was begun and is no date yet", () => {
    const page = stage();
    const [said, network, typed] = [page.view({ ...VISION, ...READ }), page.view(NETWORK), page.document()];
    typed.type("act:read#until", { text: "30", parts: { day: "30", month: "", year: "" } });
    page.show(() => <Edit {...({ block: { minimum: 0 }, content: preset, answers: said, network, language: "th", t, face: "edit", problems: [], comments: [], earlier: [], idPrefix: "x" } as unknown as Props)} />, { typed });
    press("threes.edit อ่านที่ศาลา");
    expect(screen.getByRole("group", { name: /threes\.until/ }).querySelector("input")?.value).toBe("30");
  });

  it("is opened where a way leads to a field of it", () => {
    const { again } = open({ ...VISION, ...READ });
    again({ focusKey: "act:read#owner" });
    expect(screen.getByLabelText<HTMLInputElement>("threes.owner").value).toBe("ครูภาษาไทย");
  });

  it("is gone to in its own block: another one on the page may have one of the same id open", () => {
    const page = stage();
    const two = [page.view({ ...VISION, ...READ }), page.view({ ...VISION, ...READ })];
    const network = page.view(NETWORK);
    page.show(() => <>{two.map((answers, at) => <section key={at} id={`b${String(at)}`}><Edit {...({ block: { minimum: 0 }, content: preset, answers, network, language: "th", t, face: "edit", problems: [], comments: [], earlier: [], idPrefix: `x${String(at)}` } as unknown as Props)} /></section>)}</>, {});
    const edits = screen.getAllByRole("button", { name: "threes.edit อ่านที่ศาลา" });
    fireEvent.click(edits[0]!);
    expect(document.activeElement?.closest("section[id]")?.id).toBe("b0");
    fireEvent.click(edits[1]!);
    expect(document.activeElement?.closest("section[id]")?.id).toBe("b1");
  });

  it("of the earlier wave is told of by one tap, and can be planned again", () => {
    const { answers } = open({ ...VISION, "act:old": { ...READ["act:read"], became: "asked" } });
    expect(screen.getByText("threes.past_n 1")).toBeTruthy();
    expect(within(lane("school")).queryByRole("button", { name: /^threes\.edit/ })).toBeNull();
    fireEvent.click(tile("อ่านที่ศาลา", "threes.became_yes"));
    expect(answers.get<Act>("act:old")?.became).toBe("yes");
    fireEvent.click(tile("อ่านที่ศาลา", "threes.became_no"));
    press(/^threes\.plan_again/);
    expect(answers.get<Act>("act:old")).toMatchObject({ became: "", date: "", text: "อ่านที่ศาลา" });
    expect(screen.getByLabelText<HTMLInputElement>("threes.act").value).toBe("อ่านที่ศาลา");
  });
});

describe("the page", () => {
  it("begins with a name where there is nobody, and leads to one that is there", () => {
    const { network } = open({}, { partners: {} });
    const field = screen.getByLabelText("threes.name");
    fireEvent.input(field, { target: { value: "วัดป่าดอน" } });
    fireEvent.submit(field.closest("form")!);
    expect(network.list<{ sector: string }>("partner").map(({ value }) => value.sector)).toEqual(["faith"]);
    type("threes.name", "วัดป่าดอน");
    fireEvent.submit(screen.getByLabelText("threes.name").closest("form")!);
    press("threes.twin_take");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("threes.add_asset_of วัดป่าดอน");
  });

  it("leads to the field for a name where no partner can be chosen yet", () => {
    open({}, { partners: {}, problems: [{ path: "vision#with", code: "s1_partner_missing", params: {}, blocking: true }] });
    const place = document.querySelector('[data-at="vision#with"]');
    expect(place?.contains(screen.getByLabelText("threes.name"))).toBe(true);
    expect(place?.textContent).toContain("problem.s1_partner_missing");
  });

  it("shows a few partners first, those that are chosen always, and the rest behind a press", () => {
    const partners = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`partner:p${String(n)}`, { name: `ภาคี ${String(n)}`, sector: "state", order: n }]));
    open({ ...VISION, "with:p8": { on: true } }, { partners });
    const names = (): string[] => Array.from(screen.getByRole("group", { name: "threes.with" }).querySelectorAll("button"), (one) => one.textContent);
    expect(names()).toEqual(["ภาคี 0", "ภาคี 1", "ภาคี 2", "ภาคี 3", "ภาคี 8", "threes.more_n 4"]);
    press("threes.more_n 4");
    expect(names()).toHaveLength(9);
    expect(document.activeElement?.textContent).toBe("ภาคี 4");
  });

  it("keeps a removed partner that something was said of, and puts it back", () => {
    const { network, again } = open({ ...VISION, ...HALL });
    network.remove("partner:temple");
    again({});
    expect(within(lane("synergy")).getByText("วัดโพธิ์")).toBeTruthy();
    press(/^gone\.restore/);
    expect(network.get("partner:temple")).toBeTruthy();
  });

  it("draws threads where there is room, with what they say in words", () => {
    width = 1000;
    open({ ...VISION, ...HALL, ...READ, "use:hall.read": { on: true } });
    expect(document.querySelectorAll("svg.ts-threads g")).toHaveLength(2);
    cleanup();
    width = 360;
    open({ ...VISION, ...HALL, ...READ, "use:hall.read": { on: true } });
    expect(document.querySelector("svg.ts-threads")).toBeNull();
    expect(screen.getByText("threes.used_in อ่านที่ศาลา")).toBeTruthy();
    expect(screen.getAllByRole("table", { hidden: true })).toHaveLength(2);
  });

  it("says a problem at its place: a lane, a word, an activity's uses", () => {
    const at = (path: string, code: string, blocking = false): ProblemShape => ({ path, code, params: {}, blocking });
    open({ ...VISION, ...WORD, ...READ }, { problems: [at("lane:synergy", "pair_missing", true), at("word:read", "word_unserved"), at("act:read#uses", "act_no_asset"), at("vision#with", "s1_partner_missing", true)] });
    for (const code of ["pair_missing", "word_unserved", "act_no_asset", "s1_partner_missing"]) expect(screen.getByText(`problem.${code}`)).toBeTruthy();
  });

  it("has no line above where its author wants none", () => {
    open({}, { content: { ...preset, trust: "" } as ThreesContent });
    expect(document.querySelector(".ts-trust")).toBeNull();
  });
});
