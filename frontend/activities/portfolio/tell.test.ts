/** A portfolio in words: what an item is called, what is ready, what changed, and all that was written. */
import { describe, expect, it } from "vitest";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import type { RoundShape } from "../../types.gen";
import type { PortfolioContent, PortfolioWord } from "./model.gen";
import { COMMENT, NETWORK, STEP, WPA, withRecord } from "./record.fixture";
import { changes, label, progress, ready, text } from "./tell";

const content = withRecord();
const props = (answers: Record<string, object> = {}, given = content) =>
  ({ content: given, answers: valuesView(answers), network: NETWORK, block: { wpa: WPA }, t, language: "th" }) as unknown as KindProps<PortfolioContent, PortfolioWord>;

it.each([
  ["pick:steps", content.parts.find(({ id }) => id === "steps")?.label],
  [`step:${STEP.ref}#done`, "คุยกับวัดโพธิ์ศรี"],
  [`did:${COMMENT.ref}#text`, "ใครยังไม่ได้พูด"],
  ["drop:0f.1.gone", "portfolio.entry"],
  ["wpa:2.4#result", "วPA 2.4"],
  ["look:self#text", content.questions.find(({ id }) => id === "self")?.label],
  ["alias:p1#name", "วัดโพธิ์ศรี"],
  ["partner:p9", "partner.unknown"],
  ["share#licence", "portfolio.sharing"],
  ["pick", ""],
])("%s is called %s", (path, said) => {
  expect(label(path, props())).toBe(said);
});

it("its progress is how many parts are in, and nothing before the record has come", () => {
  expect(progress(props({ "pick:hours": { inside: false } }))).toBe("portfolio.progress 7 8");
  expect(progress(props({}, { ...content, record: undefined } as never))).toBe("");
});

describe("beside the button", () => {
  const gap = (path: string, code: string, blocking = false) => ({ path, code, blocking, params: {} });
  const said = (...found: ReturnType<typeof gap>[]) => ready(props(), found).map(({ state, path }) => [state, path]);

  it("stands what is missing, each by itself, and advice of one kind once", () => {
    const missing = [gap("step:a#done", "step_open", true), gap("look:self#text", "look_missing", true)];
    const advised = [gap("wpa:2.4", "wpa_unread"), gap("wpa:3.2", "wpa_unread"), gap("wpa:2.4", "late_evidence"), gap("wpa:3.2", "late_evidence")];
    expect(said(...missing, ...advised)).toEqual([
      ["done", ""],
      ["done", ""],
      ["missing", "step:a#done"],
      ["missing", "look:self#text"],
      ["advice", "wpa:2.4"],
      ["advice", "wpa:2.4"],
      ["advice", "wpa:3.2"],
    ]);
  });

  it("nobody is named, unless somebody is", () => {
    expect(said(gap("look:self#text", "person_in_text"))).toEqual([["done", ""], ["advice", "look:self#text"]]);
  });
});

it("all that was written is in its text, and what was only chosen is not", () => {
  const answers = {
    [`step:${STEP.ref}`]: { done: "yes", text: " ท่านให้ศาลา " },
    "wpa:2.4": { task: "งาน", result: " ", measure: "" },
    "look:self": { text: "เห็นต่างไป" },
    "pick:hours": { inside: false },
  };
  expect(text(props(answers)).split("\n\n")).toEqual([
    "คุยกับวัดโพธิ์ศรี: portfolio.done_yes · ท่านให้ศาลา",
    "ใครยังไม่ได้พูด\nportfolio.did: ชวนปู่ย่าแล้ว",
    "วPA 2.4",
    "portfolio.task: งาน",
    `${content.questions.find(({ id }) => id === "self")?.label ?? ""}\nเห็นต่างไป`,
  ]);
});

it("what changed between rounds is named, also what was taken out", () => {
  const round = (answers: Record<string, object>) =>
    ({ content, answers: Object.fromEntries(Object.entries(answers).map(([key, v]) => [key, { v, r: 1 }])), network: {} }) as unknown as RoundShape;
  const [before, after] = [round({ "look:self": { text: "ก" }, "wpa:2.4": { task: "ก" } }), round({ "look:self": { text: "ก" }, [`step:${STEP.ref}`]: { done: "yes" } })];
  expect(changes(before, after, t)).toEqual(["portfolio.changed_item วPA 2.4", "portfolio.changed_item คุยกับวัดเก่า"]);
});
