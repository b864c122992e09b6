/** How far a part and a paper are, in words and boxes; what is ready, line by line. */
import { describe, expect, it } from "vitest";
import preset from "../../../tests/golden/anatomy/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { asPart, asRecord } from "./content";
import type { AnatomyContent, AnatomyWord } from "./model.gen";
import { answerInWords, countsInWords, paperInWords, standIn, standOf, standOfPaper } from "./say";
import { ready } from "./tell";

const content = preset as AnatomyContent;
const EXAMPLE = "เห็นด้วยกันทุกครั้งที่ทำงาน";

describe("a part", () => {
  it.each([
    [{}, "anatomy.empty", [false, false, false, false], false],
    [{ what: "สอน" }, "anatomy.some 1", [false, true, false, false], false],
    [{ who: "ครู", what: "สอน", when: "พุธ", evidence: "แผน" }, "anatomy.full", [true, true, true, true], true],
  ])("%o", (given, said, of, full) => {
    expect(standOf(asPart(given), t)).toEqual({ said, of, full });
  });
});

describe("a paper", () => {
  it.each([
    [{}, "anatomy.paper_open", false],
    [{ form: "notes", date: "2026-11-20" }, "anatomy.paper_open", false],
    [{ form: "mou" }, "anatomy.paper_undated", false],
    [{ form: "none" }, "anatomy.paper_why", false],
    [{ form: "none", reason: "รอ", date: "2026-11-20" }, "anatomy.paper_told", false],
    [{ form: "mou", date: "2026-11-20" }, "anatomy.paper_dated 2026-11-20", true],
  ])("%o", (given, said, full) => {
    const stand = standOfPaper(asRecord(given), content, t);
    expect([stand.said, stand.full, stand.of]).toEqual([said, full, Array.from({ length: 4 }, () => full)]);
  });

  it("has its day in the reader's calendar where there is one, and on one line", () => {
    expect(standOfPaper(asRecord({ form: "mou", date: "2026-11-20" }), content, t, "th").said).toBe("anatomy.paper_dated 20\u00a0พ.ย.\u00a02569");
    expect(paperInWords(asRecord({ form: "letter", date: "2026-11-20", title: " ขอวิทยากร " }), content, t, "en")).toBe("หนังสือถึงกัน · ขอวิทยากร · 20\u00a0Nov\u00a02026");
    expect([paperInWords(asRecord({}), content, t), paperInWords(asRecord({ form: "none", reason: "รอ" }), content, t)]).toEqual(["", "anatomy.paper_none · รอ"]);
  });

  it("is the part of the paper's, of any partner", () => {
    const [record] = content.parts.filter((part) => part.record);
    const answers = valuesView({ "record:a": { form: "mou", date: "2026-11-20" } });
    expect(["a", "b"].map((partner) => standIn(record!, answers, partner, content, t).full)).toEqual([true, false]);
  });
});

it("answers are counted each by itself", () => {
  expect(countsInWords(["yes", "yes", "no", "", "unsure", "partly"], t)).toBe("anatomy.picture_said 2 1 1 1");
  expect([answerInWords("", t), answerInWords("partly", t)]).toEqual(["", "anatomy.partly"]);
});

describe("what is ready", () => {
  const NETWORK = { "partner:a": { name: "วัด", order: 1 } };
  const lines = (answers: Record<string, object>, network: Record<string, object> = NETWORK): string[] =>
    ready({ content, answers: valuesView({ subject: { partner: "a" }, ...answers }), network: valuesView(network), t, today: "2026-11-20" } as unknown as KindProps<AnatomyContent, AnatomyWord>, []).map(({ state, path, text }) => `${state} ${path} ${text}`.trim());
  const ALL = Object.fromEntries(content.features.map(({ id }) => [`feature:a.${id}`, { answer: "yes", example: EXAMPLE }]));
  const FULL = Object.fromEntries(content.parts.map(({ id }) => [`part:a.${id}`, { who: "ครู", what: "สอน", when: "พุธ", evidence: "แผน" }]));

  it("is the partner first, also where it was removed", () => {
    expect(lines({ subject: { partner: "" } })).toEqual(["missing subject#partner anatomy.ready_subject"]);
    expect(lines(ALL, {})).toEqual(["missing subject#partner anatomy.ready_subject"]);
  });

  it("leads to the first feature that is open, or to the first yes without an example", () => {
    expect(lines({ ...ALL, "feature:a.lead": {}, "feature:a.talk": {} })[0]).toBe("missing feature:a.lead#answer anatomy.ready_open 2");
    expect(lines({ ...ALL, "feature:a.long": { answer: "yes", example: " " } })[0]).toBe("missing feature:a.long#example anatomy.ready_example หวังผลระยะยาว");
    expect(lines(ALL)[0]).toBe("done  anatomy.ready_features");
  });

  it.each([
    [{}, "missing record:a#form anatomy.ready_record บันทึกสิ่งที่ตกลง"],
    [{ form: "mou" }, "missing record:a#date anatomy.ready_record บันทึกสิ่งที่ตกลง"],
    [{ form: "mou", date: "2026-11-21" }, "missing record:a#date anatomy.ready_record บันทึกสิ่งที่ตกลง"],
    [{ form: "mou", date: "2026-11-20" }, "done  anatomy.ready_paper บันทึกสิ่งที่ตกลง"],
    [{ form: "none" }, "missing record:a#reason anatomy.ready_record บันทึกสิ่งที่ตกลง"],
    [{ form: "none", reason: "รอ" }, "done  anatomy.ready_reason บันทึกสิ่งที่ตกลง"],
  ])("of the paper %o", (record, line) => {
    expect(lines({ ...ALL, ...FULL, "record:a": record })).toEqual(["done  anatomy.ready_features", line]);
  });

  it("advises of parts that are not complete, at their first gap", () => {
    const told = lines({ ...ALL, ...FULL, "part:a.review": { who: "ครู", what: "", when: "มีนาคม", evidence: "" }, "record:a": { form: "none", reason: "รอ" } });
    expect(told.slice(2)).toEqual(["advice part:a.review#what anatomy.ready_part ประเมินผลด้วยกัน anatomy.some 2"]);
  });
});
