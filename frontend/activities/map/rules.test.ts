/** What is missing on a map. Whole cases, in order: golden.test.ts. */
import { describe, expect, it } from "vitest";
import { t } from "../../components/words.fixture";
import { valuesView } from "../../state/view";
import type { MapContent } from "./model.gen";
import { fewReason, goneQuestions, problems, questionAnswer } from "./rules";
import { content, samplePartners } from "./sample.fixture";

const ANSWERED = { "q:care": { partner: "p1", text: "เพราะ" }, "q:bridge": { partner: "", text: "ฝากไว้" } };
const found = (network: Record<string, object> = {}, answers: Record<string, object> = ANSWERED, minimum = 0): string[] =>
  problems({ content, answers: valuesView(answers), network: valuesView({ context: { name: "โรงเรียนเรา" }, ...network }), minimum })
    .filter(({ code }) => !/^partner_(sector|quality|direction)$/.test(code))
    .map(({ path, code, blocking }) => `${path} ${code}${blocking ? "" : " (advice)"}`);
const school = (over: object): string[] => found({ ...samplePartners(1), context: { name: "โรงเรียนเรา", ...over } });

describe("the school's card", () => {
  it("is better with a name", () => {
    expect(school({ name: " " })).toEqual(["context#name school_name (advice)"]);
  });

  it.each(["10020030", "๑๐๐๒๐๐๓๐", "1002 0030", "1010200300"])("has a code like %s", (code) => {
    expect(school({ code })).toEqual([]);
  });

  it.each(["1234567", "123456789", "1099200300", "สพป."])("has none like %s", (code) => {
    expect(school({ code })).toEqual(["context#code school_code (advice)"]);
  });

  it("has grades and villages in their order", () => {
    expect(school({ grades_from: "p3", grades_to: "k1" })).toEqual(["context#grades_to grades_order"]);
    expect(school({ grades_from: "k1", grades_to: "k1" })).toEqual([]);
    expect(school({ villages_tambon: 3, villages_service: 4 })).toEqual(["context#villages_service villages_order"]);
    expect(school({ villages_tambon: 3, villages_service: 3 })).toEqual([]);
  });
});

describe("partners", () => {
  it("must have a name; the same name twice is worth a look", () => {
    const two = { "partner:a": { name: "วัดป่า", order: 1 }, "partner:b": { name: " วัด ป่า", order: 2 }, "partner:c": { name: "", order: 3 } };
    expect(found(two, { ...ANSWERED, "q:care": { partner: "a", text: "ก" } })).toEqual(["partner:b#name partner_twice (advice)", "partner:c#name partner_name"]);
  });

  it("must be as many as asked for, or fewer with a reason", () => {
    expect(found({}, ANSWERED, 3)).toContain("whole no_partners");
    expect(found(samplePartners(2), ANSWERED, 3)).toEqual(["few#text too_few"]);
    expect(found(samplePartners(2), { ...ANSWERED, few: { text: "โรงเรียนเล็ก" } }, 3)).toEqual([]);
    expect(found(samplePartners(3), ANSWERED, 3)).toEqual([]);
  });

  it("tell nobody's number, nor do ties and answers", () => {
    const network = { ...samplePartners(2), "tie:a": { a: "p1", b: "p2", line: "โทร 081-234-5678" } };
    expect(found(network, { ...ANSWERED, "q:bridge": { partner: "", text: "081-234-5678" } })).toEqual(["tie:a#line personal_text (advice)", "q:bridge#text personal_text (advice)"]);
  });
});

describe("questions", () => {
  it("want a partner and words, or one of them, as their author asks", () => {
    expect(found(samplePartners(1), {})).toEqual(["q:care#partner answer_partner", "q:care#text answer_text", "q:bridge#text answer_either"]);
    expect(found(samplePartners(1), { ...ANSWERED, "q:bridge": { partner: "p1", text: "" } })).toEqual([]);
  });

  it("are asked anew where their partner was removed", () => {
    expect(found(samplePartners(1), { ...ANSWERED, "q:care": { partner: "p9", text: "เพราะ" } })).toEqual(["q:care#partner partner_gone"]);
  });

  it("are read as empty before they are answered", () => {
    expect([questionAnswer(valuesView({}), "care"), fewReason(valuesView({}))]).toEqual([{ partner: "", text: "" }, ""]);
  });
});

describe("a question that is no longer asked", () => {
  const answers = valuesView({ "q:old": { text: "ฝากครู" }, "q:care": { text: "เพราะ" }, "q:blank": { text: " " } });

  it("is kept while it has an answer, by its id", () => {
    expect(goneQuestions(answers, content, t)).toEqual([{ id: "old", label: "map.question_gone old" }]);
  });

  it("is called as a round of before calls it", () => {
    const earlier = [{ content: { questions: [{ id: "old", label: "คำถามเดิม" }] } as unknown as MapContent }, {}];
    expect(goneQuestions(answers, content, t, earlier)).toEqual([{ id: "old", label: "คำถามเดิม" }]);
  });
});
