/**
 * Sets a plan beside that of the earlier wave: where duties stand, what became of events and of cards, and the numbers of
 * the years. Pairs of waves in tests/golden/plan/waves.json hold it.
 */
import { frozenView } from "@shell";
import type { Kind, WaveRow, WaveText } from "../../kind";
import { yearText } from "../../thai/spans";
import { became } from "../became";
import { askedDuties, asks, cuesOf, dutyLabel, eventsOf, metOf, readDuty } from "./content";
import { readGrid } from "./grid";
import type { PlanContent, PlanWord } from "./model.gen";
import { cellInWords, daysInWords, either, measureInWords, type Say } from "./say";

interface Wave {
  content: PlanContent;
  answers: ReturnType<typeof frozenView>;
}

const waveOf = ({ answers, content }: WaveText): Wave => ({ answers: frozenView(answers), content: content as unknown as PlanContent });

export const waves: NonNullable<Kind<PlanContent, PlanWord>["waves"]> = (before, after, t) => {
  const [then, now] = [waveOf(before), waveOf(after)];
  return [...(asks(now.content, "duties") ? duties(then, now, t) : []), ...events(then, now, t), ...cards(then, now, t), ...numbers(then, now, t)];
};

const duties = (then: Wave, now: Wave, t: Say): WaveRow[] =>
  askedDuties(now.content).flatMap(({ id, label }) => {
    const [was, is] = [then, now].map(({ answers }) => readDuty(answers, id).state).map((state) => (state ? t(`plan.state_${state}`) : "")) as [string, string];
    const reworded = then.content.duties.some((one) => one.id === id) && dutyLabel(then.content, id) !== label;
    return became(`duty:${id}#state`, label, was, is, Boolean(was) && Boolean(is) && reworded);
  });

function events(then: Wave, now: Wave, t: Say): WaveRow[] {
  const [old, all] = [eventsOf(then.answers), eventsOf(now.answers)];
  const days = (value: Parameters<typeof daysInWords>[0]): string => either(t, (language) => daysInWords(value, language)) || t("plan.without_day");
  return [...all, ...old.filter(({ key }) => !all.some((one) => one.key === key))].flatMap(({ key, value }) => {
    const [was, is] = [old, all].map((items) => items.find((one) => one.key === key)?.value).map((found) => (found ? days(found) : "")) as [string, string];
    return became(`${key}#date`, t("plan.wave_event", { text: value.text.trim() || t("plan.no_words") }), was, is, false);
  });
}

/** Cards of then, and what became of them now. */
const cards = (then: Wave, now: Wave, t: Say): WaveRow[] => {
  const met = new Map(metOf(now.answers).map(({ id, value }) => [id, value.answer]));
  return cuesOf(then.answers).flatMap(({ id, value }) => {
    const answer = met.get(id);
    return became(`cue:${id}`, t("plan.wave_cue", { when: value.when.trim() }), t("plan.wave_card"), answer ? t(`plan.met_${answer}`) : "", false);
  });
};

function numbers(then: Wave, now: Wave, t: Say): WaveRow[] {
  const [was, is] = [readGrid(then.answers, then.content), readGrid(now.answers, now.content)];
  return is.parts.flatMap((part) => is.years.flatMap((year) => {
    const of = (grid: typeof is): string => {
      const cell = grid.parts.find(({ id }) => id === part.id)?.cells.get(year);
      return cell ? cellInWords(cell) : "";
    };
    const about = `${measureInWords(part)} ${either(t, (language) => yearText(year, language))}`;
    const old = was.parts.find(({ id }) => id === part.id);
    return became(`cell:${part.id}.${String(year)}`, about, of(was), of(is), Boolean(old) && Boolean(of(was)) && Boolean(of(is)) && old?.measure !== part.measure);
  }));
}
