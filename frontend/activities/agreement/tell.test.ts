/** `agreement` in words: what items are called, what is ready, everything that was written, what changed between rounds. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/agreement/cases.json";
import preset from "../../../tests/golden/agreement/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps, Ready } from "../../kind";
import { valuesView } from "../../state/view";
import { changes } from "./changes";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { problems } from "./rules";
import { label, progress, ready, text } from "./tell";

type Props = KindProps<AgreementContent, AgreementWord>;
type Values = Record<string, object>;
const EXAMPLE = cases.find(({ name }) => name.startsWith("the finished example"));
const [ANSWERS, NETWORK] = [(EXAMPLE?.answers ?? {}) as Values, (EXAMPLE?.network ?? {}) as Values];
const CLINIC = "clinic000001";

const about = (answers: Values, network: Values = NETWORK): Props =>
  ({ block: { minimum: 2 }, content: preset, answers: valuesView(answers), network: valuesView(network), t }) as unknown as Props;

function lines(answers: Values): Ready[] {
  const props = about(answers);
  return ready(props, problems({ ...props, minimum: 2, today: "2026-11-29" }));
}
const said = (answers: Values): string[] => lines(answers).map(({ state, text: words, path }) => `${state} ${words}${path && ` → ${path}`}`);

describe("what an item is called", () => {
  it.each([
    ["give:people.us#by", "คนและการประสานงาน · โรงเรียนบ้านดอนตะวัน"],
    ["give:gone.left", "agreement.no_label · agreement.unknown"],
    ["row:means", "งบ สถานที่ และของ"],
    ["lead:care", "การดูแลและติดตาม"],
    [`party:${CLINIC}#signer`, "รพ.สต. ดอนตะวัน"],
    ["party:left", "agreement.unknown"],
    ["group:us#lead", "agreement.group · โรงเรียนบ้านดอนตะวัน"],
    ["member:classes00001#role", "agreement.group"],
    ["ready:order.us", "agreement.ready"],
    ["state:agreed#date", "เห็นชอบ"],
    ["term#end", "agreement.term"],
    ["about#title", "agreement.about"],
    ["parties", "agreement.party"],
    ["context", "โรงเรียนบ้านดอนตะวัน"],
    ["tie:a", "agreement.network"],
  ])("%s is %s", (key, words) => {
    expect(label(key, about(ANSWERS))).toBe(words);
  });

  it("a party whose partner was removed keeps the name the network still has, or the paper's", () => {
    const { [`partner:${CLINIC}`]: _, ...without } = NETWORK;
    expect(label(`party:${CLINIC}`, about(ANSWERS, without))).toBe("โรงพยาบาลส่งเสริมสุขภาพตำบลดอนตะวัน");
  });

  it("our school has a name only where the network says it", () => {
    expect(label("party:us", about({}, {}))).toBe("agreement.us");
  });
});

describe("what is ready", () => {
  it("of an empty page: whom with, and a title", () => {
    expect(said({})).toEqual(["missing agreement.ready_few → parties", "missing agreement.ready_title → about#title"]);
    expect(progress(about({}))).toBe("");
  });

  it("of the example: all, and one day is missing, which prevents nothing", () => {
    expect(said(ANSWERS)).toEqual([
      "done agreement.ready_gives 3",
      "done agreement.ready_titled",
      "done agreement.ready_coordinator",
      "advice agreement.ready_days 1 คนและการประสานงาน · อบต. ดอนตะวัน → give:people.tambonadm001#by",
    ]);
    expect(progress(about(ANSWERS))).toBe("agreement.progress 12 12");
  });

  it("names the topic where nobody leads, and the party without a coordinator", () => {
    const { "lead:care": _, "group:us": __, ...without } = ANSWERS;
    expect(said(without)).toEqual(expect.arrayContaining([
      "missing agreement.ready_lead_not การดูแลและติดตาม → row:care",
      "missing agreement.ready_coordinator_not โรงเรียนบ้านดอนตะวัน → group:us#lead",
    ]));
  });

  it("names the party that gives nothing", () => {
    const none = Object.fromEntries(Object.entries(ANSWERS).filter(([key]) => !key.endsWith(`.${CLINIC}`)));
    expect(said(none)[0]).toBe(`missing agreement.ready_gives_not รพ.สต. ดอนตะวัน → party:${CLINIC}`);
  });

  it("says in the rules' own words what else prevents handing in", () => {
    const ends = { ...ANSWERS, term: { start: "2027-01-01", end: "2026-01-01", review: "" }, "party:us": {} };
    expect(said(ends)).toEqual(expect.arrayContaining([
      "missing agreement.ready_more โรงเรียนบ้านดอนตะวัน problem.signer_missing → party:us#signer",
      "missing agreement.ready_more agreement.term problem.end_before_start → term#end",
    ]));
  });

  it("is said once of two days that are missing for one reason", () => {
    const mou = { ...ANSWERS, about: { ...ANSWERS["about"], form: "mou" }, term: {} };
    expect(said(mou).filter((line) => line.includes("term_missing"))).toEqual(["missing agreement.ready_more agreement.term problem.term_missing → term#start"]);
  });

  it("a form that its author took away is asked for again", () => {
    expect(said({ ...ANSWERS, about: { ...ANSWERS["about"], form: "treaty" } })[1]).toBe("missing agreement.ready_form → about#form");
  });
});

describe("everything that was written", () => {
  it("is copied", () => {
    const copied = text(about(ANSWERS));
    for (const value of Object.values(ANSWERS)) for (const one of Object.values(value)) if (typeof one === "string" && /[ก-๙]{4}/.test(one)) expect(copied).toContain(one);
    expect(copied).toContain("2027-09-30");
    expect(copied).toContain("agreement.lead_is รพ.สต. ดอนตะวัน");
  });

  it("of nothing is nothing", () => {
    expect(text(about({}, {}))).toBe("");
  });
});

describe("what changed between two rounds", () => {
  const shapes = (values: Values) => Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v, r: 1, gone: false }]));
  const round = (answers: Values, network: Values = NETWORK) => ({ answers: shapes(answers), network: shapes(network), content: preset }) as unknown as Parameters<typeof changes>[0];
  const told = (answers: Values): string[] | undefined => changes(round(ANSWERS), round(answers), t);
  const cell = (key: string, part: object): Values => ({ ...ANSWERS, [key]: { ...ANSWERS[key], ...part } });

  it("nothing is nothing", () => {
    expect(told(ANSWERS)).toEqual([]);
  });

  it.each([
    ["a day is later", cell("give:people.us", { by: "2027-01-21" }), ["agreement.changed_day คนและการประสานงาน · โรงเรียนบ้านดอนตะวัน agreement.day_later 2"]],
    ["a day is there now", cell("give:people.tambonadm001", { by: "2027-02-01" }), ["agreement.changed_day คนและการประสานงาน · อบต. ดอนตะวัน agreement.day_new"]],
    ["a cell is written anew", cell("give:people.us", { text: "จัดคิวใหม่" }), ["agreement.changed_text คนและการประสานงาน · โรงเรียนบ้านดอนตะวัน"]],
    ["a cell is empty now", cell("give:people.us", { text: " " }), ["agreement.changed_gone คนและการประสานงาน · โรงเรียนบ้านดอนตะวัน"]],
    ["another follows it up", cell("give:people.us", { follow: "ครูวิชาการ" }), ["agreement.changed_follow คนและการประสานงาน · โรงเรียนบ้านดอนตะวัน ครูวิชาการ"]],
    ["another leads", cell("lead:care", { party: "us" }), ["agreement.changed_lead การดูแลและติดตาม โรงเรียนบ้านดอนตะวัน"]],
    ["another coordinates", cell("group:us", { lead: "ครูวิชาการ" }), ["agreement.changed_group โรงเรียนบ้านดอนตะวัน"]],
    ["the term is another", cell("term", { end: "2029-03-31" }), ["agreement.changed_term"]],
    ["the title is another", cell("about", { title: "ตาดี" }), ["agreement.changed_about"]],
    ["it is agreed", { ...ANSWERS, "state:agreed": { date: "2026-11-21" } }, ["agreement.changed_state เห็นชอบ agreement.day_new"]],
  ])("%s", (_name, answers, sentences) => {
    expect(told(answers)).toEqual(sentences);
  });

  it("a party that left, and one that joined", () => {
    const { [`party:${CLINIC}`]: gone, ...without } = ANSWERS;
    expect(told(without)).toContain("agreement.changed_left รพ.สต. ดอนตะวัน");
    expect(changes(round(without), round({ ...without, [`party:${CLINIC}`]: gone ?? {} }), t)).toContain("agreement.changed_joined รพ.สต. ดอนตะวัน");
  });
});
