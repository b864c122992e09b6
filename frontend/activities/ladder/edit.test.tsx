/** `ladder` as it is filled in: taps counted, what is folded, what moves and what stays. */
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import preset from "../../../tests/golden/ladder/preset.json";
import { provide } from "../../components/later";
import { t } from "../../components/words.fixture";
import type { DocView, KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { stage } from "../stage.fixture";
import { Edit } from "./edit";
import type { LadderContent, LadderWord, Stand } from "./model.gen";

type Props = KindProps<LadderContent, LadderWord>;

const TEMPLE = "วัดโพธิ์ศรีดอน";
const NETWORK = {
  "partner:temple": { name: TEMPLE, sector: "faith", together: "ค่ายอ่านหนังสือ", order: 1 },
  "partner:health": { name: "อสม. หมู่ 4", sector: "community", order: 2 },
};
const [OWNER, GOES] = preset.questions;

beforeAll(async () => {
  vi.stubGlobal("PartnershipXBlock", { provide });
  await import("./later");
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
const tap = (element: HTMLElement): void => { taps += 1; fireEvent.click(element); };
/** By its name; asking for roles takes a hundred times as long in a page of this size. */
const buttons = (name: string | RegExp): HTMLElement[] =>
  Array.from(document.querySelectorAll("button")).filter((button) => {
    const own = (button.getAttribute("aria-label") ?? button.textContent).trim();
    return typeof name === "string" ? own === name : name.test(own);
  });
function button(name: string | RegExp): HTMLElement {
  const [one, ...more] = buttons(name);
  if (!one || more.length) throw new Error(`${one ? "several buttons are" : "no button is"} called ${String(name)}`);
  return one;
}
const press = (name: string | RegExp): void => { tap(button(name)); };
/** The fieldset under a legend. */
const asking = (legend: string): HTMLElement | undefined => Array.from(document.querySelectorAll("fieldset")).find((one) => one.querySelector("legend")?.textContent.includes(legend));
const radio = (legend: string, name: string): HTMLInputElement | null | undefined => Array.from(asking(legend)?.querySelectorAll("label") ?? []).find((tile) => tile.textContent.includes(name))?.querySelector("input[type=radio]");
const choose = (legend: string, name: string): void => { tap(radio(legend, name)!); };
const reply = (level: string, n: number): void => { press(preset.questions[n]?.answers.find((answer) => answer.level === level)?.label ?? ""); };
const aim = (name: string): void => { choose("ladder.target", name); };
const stand = (answers: DocView, id = "temple"): Stand | undefined => answers.get<Stand>(`stand:${id}`);
const saw = (words: string) => ({ answers: Object.fromEntries(words.split(" ").map((answer, n) => [preset.questions[n]?.id ?? "", answer])) });
const PART = saw("team asked lessons anew ours");
const ASK = saw("host asked teach team unknown");

describe("a partner", () => {
  it("costs nine taps: opened, five answers, the suggested level, another one wanted, its day", () => {
    const { answers } = open();
    taps = 0;
    press(`ladder.open ${TEMPLE}`);
    ["collaboration", "cooperation", "collaboration", "collaboration", "participation"].forEach(reply);
    press("ladder.take");
    aim("การมีส่วนร่วม");
    press("สิ้นภาคเรียน");
    expect(taps).toBe(9);
    expect(answers.get("saw:temple")).toEqual(saw("team asked teach team ours"));
    expect(stand(answers)).toEqual({ level: "collaboration", why: "", target: "participation", date: "2027-03-31", step: "" });
  });

  it("costs eight where it should stay", () => {
    const { answers } = open();
    taps = 0;
    press(`ladder.open ${TEMPLE}`);
    ["participation", "participation", "participation", "cooperation", "participation"].forEach(reply);
    press("ladder.take");
    aim("การมีส่วนร่วม");
    expect(taps).toBe(8);
    expect(stand(answers)).toMatchObject({ level: "participation", target: "participation", date: "" });
    expect(asking("ladder.by")).toBeUndefined();
  });
});

describe("a question", () => {
  it("is answered by buttons in the author's mixed order, without numbers, and leads to the next", () => {
    open();
    press(`ladder.open ${TEMPLE}`);
    expect(document.querySelector("[type=radio]")).toBeNull();
    expect(Array.from(asking(OWNER?.label ?? "")?.querySelectorAll("button") ?? [], (one) => one.textContent)).toEqual([...(OWNER?.answers.map(({ label }) => label) ?? []), "ladder.unknown"]);
    expect(screen.getByText("ladder.together ค่ายอ่านหนังสือ")).toBeTruthy();
    reply("cooperation", 0);
    expect(document.activeElement?.textContent).toContain(GOES?.label);
    expect(asking(OWNER?.label ?? "")).toBeUndefined();
  });

  it("that is answered folds to a line; tapped it is asked again, and then goes on where she was", () => {
    const { answers } = open({ "saw:temple": saw("team asked") });
    press(`ladder.open ${TEMPLE}`);
    press(/^1\. เจ้าของงาน/);
    expect(button("ทีมร่วมที่มีคนของทั้งสองฝ่าย").getAttribute("aria-pressed")).toBe("true");
    press("ladder.unknown");
    expect(answers.get("saw:temple")).toEqual(saw("unknown asked"));
    expect(asking("จบงานแล้ว")).toBeTruthy();
  });

  it("after the last the answers fold away, and can be seen", () => {
    open({ "saw:temple": PART });
    press(`ladder.open ${TEMPLE}`);
    expect(buttons(/^1\. /)).toEqual([]);
    press("ladder.see_answers");
    expect(buttons(/^[1-5]\. /)).toHaveLength(5);
  });
});

describe("deciding", () => {
  it("says how many answers point where, in dots and in words", () => {
    open({ "saw:temple": PART });
    press(`ladder.open ${TEMPLE}`);
    expect(screen.getByText("ladder.points_to 3 5")).toBeTruthy();
    expect(Array.from(document.querySelectorAll("[role=img]"), (dots) => dots.getAttribute("aria-label"))).toEqual(["ladder.votes การมีส่วนร่วม 3", "ladder.votes ความร่วมมือ 1", "ladder.votes การทำงานร่วมกัน 1"]);
  });

  it("lets her choose another level, and asks for a line", () => {
    const { answers } = open({ "saw:temple": PART });
    press(`ladder.open ${TEMPLE}`);
    press("ladder.other");
    choose("ladder.other_level", "ความร่วมมือ");
    fireEvent.input(screen.getByLabelText("ladder.why"), { target: { value: "เราไปช่วย" } });
    expect(stand(answers)).toMatchObject({ level: "cooperation", why: "เราไปช่วย" });
    press("ladder.take");
    expect(stand(answers)).toMatchObject({ level: "participation", why: "เราไปช่วย" });
  });

  it("has a line for why also where none is needed, for who was led to it", () => {
    const { answers } = open({ "saw:temple": PART, "stand:temple": { level: "participation" } }, { focusKey: "stand:temple#why" });
    const line = screen.getByLabelText(/^ladder.why/);
    fireEvent.input(line, { target: { value: "กรรมการวัดมาร่วมวางแผน" } });
    expect(stand(answers)?.why).toBe("กรรมการวัดมาร่วมวางแผน");
    fireEvent.input(line, { target: { value: "" } });
    expect(screen.queryByLabelText(/^ladder.why/)).toBe(line);
    cleanup();
    open({ "saw:temple": PART, "stand:temple": { level: "participation" } }, { focusKey: "stand:temple#date" });
    expect(screen.queryByLabelText(/^ladder.why/)).toBeNull();
  });

  it("asks her where no level has more than half, and for a line only where no answer points", () => {
    const { answers } = open({ "saw:temple": ASK });
    press(`ladder.open ${TEMPLE}`);
    expect(buttons("ladder.take")).toEqual([]);
    choose("ladder.nearest", "การทำงานร่วมกัน");
    expect(stand(answers)?.level).toBe("collaboration");
    expect(screen.queryByLabelText("ladder.why")).toBeNull();
    choose("ladder.nearest", "การมีส่วนร่วม");
    expect(screen.getByLabelText("ladder.why")).toBeTruthy();
  });

  it("shows a level that the author took away, and asks for another", () => {
    const content = { ...preset, levels: preset.levels.map((level) => ({ ...level, hidden: level.id === "participation" })) };
    open({ "saw:temple": PART, "stand:temple": { level: "participation" } }, { content });
    expect(screen.getByText("ladder.level_gone การมีส่วนร่วม")).toBeTruthy();
    press(`ladder.open ${TEMPLE}`);
    expect(screen.getByText("ladder.level_gone การมีส่วนร่วม")).toBeTruthy();
    expect([radio("ladder.nearest", "การมีส่วนร่วม"), radio("ladder.nearest", "ความร่วมมือ")].map(Boolean)).toEqual([false, true]);
  });

  it("says that the questions have changed where that changes what is suggested", () => {
    const content = { ...preset, questions: preset.questions.map((question) => ({ ...question, hidden: ["decides", "says"].includes(question.id) })) };
    open({ "saw:temple": saw("host asked lessons anew ours"), "stand:temple": { level: "participation" } }, { content });
    expect(screen.getByText("ladder.look_again")).toBeTruthy();
  });
});

describe("the list", () => {
  const groups = (): string[] => Array.from(document.querySelectorAll<HTMLElement>("li[data-at]"), (row) => row.dataset["at"] ?? "");

  it("stands by level, those without last; an opened partner stays where it is until it is closed", () => {
    const { answers } = open({ "saw:health": saw("parts until report own one"), "stand:health": { level: "coordination", target: "coordination" }, "saw:temple": PART });
    expect(groups()).toEqual(["stand:health", "stand:temple"]);
    press("ladder.open อสม. หมู่ 4");
    answers.set("stand:health", { ...stand(answers, "health"), level: "participation" });
    answers.set("stand:temple", { level: "cooperation" });
    expect(groups()).toEqual(["stand:health", "stand:temple"]);
    press("ladder.close อสม. หมู่ 4");
    expect(groups()).toEqual(["stand:temple", "stand:health"]);
  });

  it("opens the partner that a way leads to", () => {
    const { again } = open({ "saw:temple": PART });
    again({ focusKey: "stand:temple#level" });
    expect(button(`ladder.close ${TEMPLE}`)).toBeTruthy();
  });

  it("draws who is where, and who is wanted where", () => {
    open({ "saw:temple": ASK, "stand:temple": { level: "cooperation", target: "participation", date: "2027-03-31" } });
    const terrace = (name: string): string => Array.from(document.querySelectorAll("h4")).find((head) => head.textContent.includes(name))?.closest("li")?.textContent ?? "";
    expect(terrace("ความร่วมมือ")).toContain(TEMPLE);
    expect(terrace("การมีส่วนร่วม")).toContain("ladder.aim_here_by 31\u00a0มี.ค.\u00a02570");
    expect(terrace("การประสานงาน")).toContain("ladder.nobody");
  });

  it("keeps a removed partner that something was said of, and puts it back", () => {
    const { network, again } = open({ "saw:temple": PART });
    network.remove("partner:temple");
    again({});
    expect(buttons(`ladder.open ${TEMPLE}`)).toEqual([]);
    press(/^gone\.restore/);
    expect(button(`ladder.open ${TEMPLE}`)).toBeTruthy();
  });

  it("begins with a name where there is nobody yet", () => {
    const { network } = open({}, {}, {});
    const field = screen.getByLabelText("ladder.name");
    fireEvent.input(field, { target: { value: "วัดป่าดอน" } });
    fireEvent.submit(field.closest("form")!);
    expect(network.list<{ sector: string }>("partner").map(({ value }) => value.sector)).toEqual(["faith"]);
    expect(button("ladder.open วัดป่าดอน")).toBeTruthy();
  });
});

it("nothing is written where nothing may be", () => {
  const answers = valuesView({ "saw:temple": PART });
  open({}, { answers });
  press(`ladder.open ${TEMPLE}`);
  press("ladder.take");
  expect(stand(answers)).toBeUndefined();
});
