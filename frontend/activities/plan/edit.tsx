/** The edit view of a plan: cards of last time, what other activities offer, duties, calendar, years, cards for next time. */
import { Lost, Offers, still, useLater, useWidth } from "@shell";
import type { ComponentChildren } from "preact";
import type { KindProps } from "../../kind";
import { CalendarEdit } from "./calendar";
import { asks } from "./content";
import { Cues } from "./cues";
import { Duties } from "./duties";
import type { Later } from "./later";
import { MetCards } from "./met";
import type { Cue, PlanContent, PlanWord } from "./model.gen";
import { Years } from "./years";

/** Narrower than this, the years are a list a part, px. */
const WIDE = 760;

const Offered = still(() => <Offers />) as () => ComponentChildren;

export function Edit({ content, answers, network, today = "", focusKey = "" }: KindProps<PlanContent, PlanWord>) {
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  // Asked for at once: by the time of a press it is here, and stays when the signal goes.
  const came = useLater<Later>("more-plan", 0);
  const parts = came === "failed" ? null : came;
  const about = { content, answers, today, parts, focusKey };
  return (
    <div ref={ref} class={width >= WIDE ? "pn" : "pn pn-narrow"}>
      <Lost name="more-plan" />
      <MetCards answers={answers} cards={answers.list("met")} />
      {asks(content, "calendar") && <Offered />}
      {asks(content, "duties") && <Duties content={content} answers={answers} values={answers.list("duty")} />}
      {asks(content, "calendar") && <CalendarEdit {...about} network={network} values={[...answers.list("event", { gone: true }), answers.get("calendar"), ...network.list("partner", { gone: true })]} />}
      {asks(content, "years") && <Years {...about} wide={width >= WIDE} values={[answers.get("range"), ...answers.list("cell"), ...answers.list("measure")]} />}
      {asks(content, "cues") && <Cues answers={answers} cards={answers.list<Cue>("cue")} />}
    </div>
  );
}
