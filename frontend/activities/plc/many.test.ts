/** A log of 400 meetings under the hand: a key asks again what it changes, and what is kept is what would be found anew. */
import { describe, expect, it, vi } from "vitest";
import type { DocView } from "../../kind";
import { LiveDocument } from "../../state/document";
import { liveView, valuesView } from "../../state/view";
import { addDays } from "../../thai/days";
import type { ProblemShape } from "../../types.gen";
import * as hours from "./hours";
import { readLog, readSession } from "./log";
import { CONTENT, CYCLE, meeting, talk, TODAY } from "./log.fixture";
import { problems } from "./rules";

const MANY = 400;

/** Each sets out to try something without saying by when, so that there is a word of each. */
function log(): DocView {
  const answers = liveView(new LiveDocument(), true);
  for (const [key, value] of Object.entries(CYCLE)) answers.set(key, value);
  for (let n = 0; n < MANY; n += 1) {
    answers.set(`session:m${String(n)}`, meeting({ date: addDays(TODAY, n - MANY), number: n + 1, order: n + 1 }));
    answers.set(`talk:m${String(n)}`, talk({ by: "" }));
  }
  return answers;
}

const ask = (answers: DocView, today = TODAY): ProblemShape[] => problems({ content: CONTENT, answers, network: valuesView({}), minimum: 0, today });

/** The same items in a document that nothing was asked of yet. */
function anew(answers: DocView): DocView {
  const items = ["cycle", "session", "talk", "after"].flatMap((family) => answers.list(family));
  return valuesView(Object.fromEntries(items.map(({ key, value }) => [key, structuredClone(value)])));
}

describe("a key in one of many meetings", () => {
  it("asks the rules of that one alone", () => {
    const answers = log();
    const before = new Set(ask(answers));
    expect(before.size).toBeGreaterThanOrEqual(MANY);
    answers.set("talk:m7", talk({ by: "", noticed: "" }));
    const others = ask(answers).filter((one) => !before.has(one));
    expect(others.map(({ path }) => path)).toEqual(["talk:m7#noticed", "talk:m7#by"]);
  });

  it("counts hours again only where the facts of a meeting are others", () => {
    const counted = vi.spyOn(hours, "counted");
    const answers = log();
    readLog({ answers, today: TODAY });
    answers.set("talk:m7", talk({ decided: "ใหม่" }));
    readLog({ answers, today: TODAY });
    answers.set("session:m7", { ...readSession(answers, "m7"), topic: "อื่น" });
    expect(readLog({ answers, today: TODAY }).byId.get("m7")?.item.topic).toBe("อื่น");
    expect(counted).toHaveBeenCalledTimes(1);
    answers.set("session:m7", { ...readSession(answers, "m7"), end: "17:00" });
    expect(readLog({ answers, today: TODAY }).byId.get("m7")?.counted.minutes).toBe(120);
    readLog({ answers, today: addDays(TODAY, 1) });
    expect(counted).toHaveBeenCalledTimes(3);
  });

  it("leaves what would be found anew, whatever it changes", () => {
    const answers = log();
    ask(answers);
    const put = (id: string, part: object): void => { answers.set(`session:${id}`, { ...readSession(answers, id), ...part }); };
    const found: string[] = [];
    const steps: (() => void)[] = [
      () => { put("m5", { topic: "คุยกับ ด.ช.ก้อง" }); },
      // Its number is now that of one before it; then that one has another.
      () => { put("m9", { number: 4 }); },
      () => { put("m3", { number: 900 }); },
      // It overlaps; then the other has another number, and then leaves.
      () => { put("m11", { date: readSession(answers, "m10").date, start: "16:00", end: "17:00" }); },
      () => { put("m10", { number: 901 }); },
      () => { answers.remove("session:m10"); },
      () => { answers.set("cycle:tell", { title: "", pupils: "", order: 1 }); },
      () => { answers.set("cycle:tell", { title: "อีกชื่อ", pupils: "", order: 1 }); },
      () => { answers.set("talk:m20", talk({ by: addDays(TODAY, 1) })); },
    ];
    for (const step of steps) {
      step();
      const now = ask(answers);
      expect(now).toEqual(ask(anew(answers)));
      found.push(...now.map(({ code }) => code));
    }
    const tomorrow = ask(answers, addDays(TODAY, 1));
    expect(tomorrow).toEqual(ask(anew(answers), addDays(TODAY, 1)));
    for (const code of ["number_twice", "overlap", "cycle_missing", "person_named"]) expect(found).toContain(code);
    expect(tomorrow.some(({ code }) => code === "after_missing")).toBe(true);
  });
});
