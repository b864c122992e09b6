/** The lines beside a map's button, and its few words of progress. */
import { describe, expect, it } from "vitest";
import { progress, ready as readyOf } from "./ready";
import { problems } from "./rules";
import { content, memoryView, samplePartners } from "./sample.fixture";

const t = (key: string, params: Record<string, string | number> = {}): string => [key, ...Object.values(params)].join("|");
const partners = samplePartners(3);
const props = (net: Record<string, object>, answers: Record<string, object> = {}) =>
  ({ content, t, network: memoryView(net), answers: memoryView(answers), block: { minimum: 3 } }) as unknown as Parameters<
    typeof readyOf
  >[0];
const ready = (shown: ReturnType<typeof props>) => readyOf(shown, problems({ ...shown, minimum: 3 }));
const states = (lines: ReturnType<typeof ready>): string[] => lines.map((line) => `${line.state} ${line.path}`);

describe("the lines beside the button", () => {
  it("of too few partners ask for a reason; problems that are not of partners or answers stand after them", () => {
    const lines = ready(props({ ...partners, "partner:p1": { ...partners["partner:p1"], name: "" }, context: { grades_from: "p3", grades_to: "k1" } }));
    expect(states(lines).slice(0, 4)).toEqual(["done ", "missing q:care#partner", "missing context#grades_to", "missing partner:p1#name"]);
    const { "partner:p3": _third, ...two } = partners;
    expect(states(ready(props(two)))[0]).toBe("missing few#text");
    expect(states(ready(props(two, { few: { text: "โรงเรียนเล็ก" } })))[0]).toBe("done ");
  });

  it("count a question once that misses two things", () => {
    expect(ready(props(partners))[1]?.text).toBe("map.ready_unanswered|2");
  });

  it("an empty map misses its partners and its answers", () => {
    expect(states(ready(props({})))).toEqual(["missing whole", "missing q:care#partner"]);
  });

  it("what is only better told is advice", () => {
    const lines = ready(
      props(
        { ...partners, "partner:p2": { ...partners["partner:p2"], quality: "strained", direction: "both" } },
        { "q:care": { partner: "p1", text: "x" }, "q:bridge": { text: "x" } },
      ),
    );
    expect(states(lines)).toEqual(["done ", "done ", "advice partner:p1#quality", "advice partner:p1#together", "advice partner:p2#story"]);
  });

  it("what the evidence page lacks is recommended, until it is told", () => {
    const told = Object.fromEntries(Object.entries(partners).map(([key, value]) => [key, { ...value, together: "อ่านด้วยกัน", change: key === "partner:p2" ? "" : "อ่านคล่อง" }]));
    expect(ready(props(told)).map(({ state, text: said, path }) => [state, said, path])).toContainEqual(["advice", "map.ready_untold|1|กลุ่มแม่บ้านทอผ้าดอนตะวัน", "partner:p2#change"]);
    const all = Object.fromEntries(Object.entries(told).map(([key, value]) => [key, { ...value, change: "อ่านคล่อง" }]));
    expect(ready(props(all)).map(({ text: said }) => said)).toContain("map.ready_told");
  });

  it("advise what is open of a relation by the first partner it is open of", () => {
    const told = Object.fromEntries(Object.entries(partners).map(([key, value], n) => [key, { ...value, quality: "strong", direction: n ? "" : "both" }]));
    expect(ready(props(told)).map(({ text, path }) => `${text} ${path}`)).toContain("map.ready_open|2|กลุ่มแม่บ้านทอผ้าดอนตะวัน partner:p2#direction");
  });
});

it("progress counts partners", () => {
  expect(progress(props({}))).toBe("");
  expect(progress(props(partners))).toBe("map.progress|3");
});
