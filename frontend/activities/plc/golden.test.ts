/** Rules and hours are the server's: both run the cases in tests/golden/plc. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/plc/cases.json";
import stored from "../../../tests/golden/plc/preset.json";
import type { Certificates } from "../../kind";
import { valuesView } from "../../state/view";
import { isDue, fullCycles, readLog, stepsOf, sureOf, weeksOf } from "./log";
import type { PlcContent } from "./model.gen";
import { problems } from "./rules";
import { byFiscal, byTerm, total, type Span } from "./sums";

const preset = stored as PlcContent;

/** An author's lists as the server localizes them. */
function contentOf(raw: unknown): PlcContent {
  if (raw === "preset") return preset;
  const { steps = preset.steps, ...fields } = raw as Partial<PlcContent>;
  return { ...preset, ...fields, steps: steps.map((step) => ({ ...{ hidden: false, letter: "", mark: "circle", prompt: "", evidence: true }, ...step })) };
}

const sums = (spans: Span[]): object => Object.fromEntries(spans.map(({ key, certified, waiting }) => [key, { certified, waiting }]));

describe("golden cases of plc", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const content = contentOf(one.content);
    const [answers, network] = [valuesView(one.answers as unknown as Record<string, object>), valuesView(one.network as unknown as Record<string, object>)];
    const about = { answers, today: one.today, certificates: ("certificates" in one ? one.certificates : {}) as unknown as Certificates };
    expect(problems({ content, network, minimum: one.minimum, ...about })).toEqual(one.problems);
    const log = readLog(about);
    const attempts = log.come.filter(({ talk }) => talk.attempt.trim());
    const told = attempts.filter(({ after }) => after.result);
    expect({
      sessions: log.counting.length,
      planned: log.sessions.length - log.come.length,
      minutes: total(log.counting, ({ counted }) => counted.minutes),
      certified: total(log.counting, sureOf),
      by_fiscal: sums(byFiscal(log.counting)),
      by_term: sums(byTerm(log.counting, content)),
      steps: Object.fromEntries(stepsOf(content).map(({ id }) => [id, log.counting.filter(({ item }) => item.step === id).length])),
      cycles: log.cycles.filter(({ id }) => log.counting.some(({ item }) => item.cycle === id)).length,
      full_cycles: fullCycles(log, content),
      people_min: Math.min(...(log.counting.length ? log.counting.map(({ people }) => people) : [0])),
      attempts: attempts.length,
      due: attempts.filter((session) => session.after.result || isDue(session, one.today)).length,
      told: told.length,
      results: Object.fromEntries(preset.results.map(({ id }) => [id, told.filter(({ after }) => after.result === id).length])),
      weeks: weeksOf(log),
      overlapping: log.come.filter(({ counted }) => counted.overlap).length,
      changed: log.come.filter(({ said }) => said === "changed").length,
    }).toEqual(one.facts);
  });
});
