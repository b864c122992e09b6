/** The line beside each part says what is in it, without what is left out. */
import { describe, expect, it } from "vitest";
import { t } from "../../components/words.fixture";
import { valuesView } from "../../state/view";
import type { RecordShape } from "../../types.gen";
import { contentWith, ENTRIES, RECORD } from "./course.fixture";
import { lineOf } from "./lines";

const line = (part: string, said: Record<string, object> = {}, record: RecordShape = RECORD): string =>
  lineOf(part, { content: contentWith(record), answers: valuesView(said), wpa: ["2.4", "3.2"], t });
const some = (keep: (ref: string) => boolean, more: object[] = []): RecordShape =>
  ({ entries: [...ENTRIES.filter(({ ref }) => keep(ref)), ...more] }) as unknown as RecordShape;

describe("our network", () => {
  it("says how many partners there were and are", () => {
    expect(line("network")).toBe("portfolio.line_network 7 11");
  });

  it("says the number once where it is the same", () => {
    expect(line("network", {}, some((ref) => ref === "m.1.wave"))).toBe("portfolio.line_partners 7");
  });

  it("counts ties and agreements that are not left out", () => {
    const more = [{ ref: "m.2.tie", part: "network", sort: "tie", facts: { n: 3 } }, { ref: "g.1.x", part: "network", sort: "agreed" }];
    const record = some((ref) => ref.endsWith("wave"), more);
    expect(line("network", {}, record)).toBe("portfolio.line_network 7 11 · portfolio.line_ties 3 · portfolio.line_agreements 1");
    expect(line("network", { "drop:g.1.x": { out: true } }, record)).not.toContain("line_agreements");
  });
});

describe("levels and strength", () => {
  it("say what moved and what did not", () => {
    expect(line("levels")).toBe("portfolio.line_levels 1 4");
    expect(line("strength")).toBe("portfolio.line_strength 1 1 0");
  });

  it("count what has no earlier number as a first one, and areas where nothing has", () => {
    const first = { ref: "s.2.new", part: "strength", sort: "area", facts: { now: 4, of: 5 } };
    expect(line("strength", {}, some(() => true, [first]))).toBe("portfolio.line_strength 1 1 1");
    expect(line("strength", {}, some((ref) => !ref.startsWith("s."), [first]))).toBe("portfolio.line_areas 1");
  });
});

describe("steps", () => {
  it.each([
    [{}, "portfolio.line_steps_open 2"],
    [{ "step:a.1.elders": { done: "no" } }, "portfolio.line_steps 0 0 1 · portfolio.line_steps_open 1"],
    [{ "step:a.1.elders": { done: "partly" }, "step:a.1.calendar": { done: "yes" } }, "portfolio.line_steps 1 1 0"],
    [{ "step:a.1.elders": { done: "partly" }, "drop:a.1.calendar": { out: true } }, "portfolio.line_steps 0 1 0"],
  ])("say what became of them: %o", (said, expected) => {
    expect(line("steps", said)).toBe(expected);
  });
});

describe("the others", () => {
  it("hours say how they are counted", () => {
    expect(line("hours")).toBe("นับชั่วโมงละครั้งเดียว");
  });

  it("feedback counts what was followed up; what starts out is not counted before it is taken in", () => {
    expect(line("feedback")).toBe("portfolio.line_feedback 2 2");
    expect(line("feedback", { "drop:m.1.comment.c3": { out: false } })).toBe("portfolio.line_feedback 3 2");
    expect(line("feedback", { "did:m.1.comment.c2": { text: " " } })).toBe("portfolio.line_feedback 2 1");
  });

  it("statements are drafts until one is written, and whole with all three columns", () => {
    expect(line("wpa"), "of what there is evidence for").toBe("portfolio.line_drafts 1");
    expect(line("wpa", {}, some(() => false)), "nothing is drafted of nothing").toBe("portfolio.line_wpa 0 2");
    expect(line("wpa", { "wpa:2.4": { task: "ก", result: "", measure: "" } })).toBe("portfolio.line_wpa 0 2");
    expect(line("wpa", { "wpa:2.4": { task: "ก", result: "ข", measure: "ค" } })).toBe("portfolio.line_wpa 1 2");
  });

  it("reflections count what is written", () => {
    expect(line("reflect", { "look:pupils": { text: "เด็กกล้าถาม" }, "look:self": { text: "  " } })).toBe("portfolio.line_look 1 3");
  });
});
