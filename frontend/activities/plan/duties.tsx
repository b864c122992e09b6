/** Asks where each duty stands, one tap each; who sees to it and what shows it fold out below. */
import { blank, Button, CommentsAt, Icon, SectionHead, still, TextInput, Tiles, usePage } from "@shell";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DocView } from "../../kind";
import { askedDuties, readDuty, STATES } from "./content";
import type { Duty, DutyState, PlanContent, PlanWord } from "./model.gen";
import { Sign } from "./signs";

export interface DutiesProps {
  content: PlanContent;
  answers: DocView;
  /** How many events the calendar has: one of the duties is to keep it. */
  values: readonly unknown[];
}

export const Duties = still(({ content, answers }: DutiesProps) => {
  const { t } = usePage<PlanWord>();
  const duties = askedDuties(content);
  const states = duties.map(({ id }) => readDuty(answers, id).state);
  const n = (state: DutyState): number => states.filter((one) => one === state).length;
  const counted = t("plan.duties_counted", { done: n("done"), doing: n("doing"), todo: n("todo"), none: n("none") });
  return (
    <section data-at="duties">
      <SectionHead title={t("plan.duties", { n: duties.length })}>{states.some(Boolean) ? counted : t("plan.duties_lead")}</SectionHead>
      <ol class="pn-duties">
        {duties.map(({ id, label }, place) => <DutyRow key={id} id={id} label={`${String(place + 1)}. ${label}`} stored={answers.item(`duty:${id}`)} answers={answers} />)}
      </ol>
    </section>
  );
});

/** `stored`: the item it was drawn for. */
const DutyRow = still(({ id, label, answers }: { id: string; label: string; stored: unknown; answers: DocView }) => {
  const { t } = usePage<PlanWord>();
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const pressed = useRef(false);
  const show = (is: boolean): void => {
    pressed.current = true;
    setOpen(is);
  };
  // What was pressed is gone: the focus goes to what came in its place.
  useLayoutEffect(() => {
    if (pressed.current) row.current?.querySelector<HTMLElement>(open ? ".pn-more input" : "button")?.focus();
    pressed.current = false;
  }, [open]);
  const key = `duty:${id}`;
  const duty = readDuty(answers, id);
  const { state, who, evidence } = duty;
  const set = (part: Partial<Duty>): void => { answers.set(key, { ...duty, ...part } satisfies Duty); };
  const said = !blank(who) || !blank(evidence);
  return (
    <li ref={row} class="pn-duty" data-at={key}>
      <div>
        <h4>{label}</h4>
        {!open && said && <DutyMeta who={who} evidence={evidence} />}
        {state && state !== "none" && !open && (
          <Button look="quiet" small icon={said ? "edit" : "add"} onClick={() => { show(true); }}>{t(said ? "plan.change_more" : "plan.tell_more")}<span class="px-vh"> {label}</span></Button>
        )}
      </div>
      <Tiles at={`${key}#state`} label={label} quietLabel noTick columns={2} value={state} onChange={(value) => { set({ state: value as DutyState }); }}
        options={STATES.map((one) => ({ value: one, label: t(`plan.state_${one}`), drawing: state === one ? <Sign state={one} /> : undefined }))}
      />
      {open && (
        <div class="pn-more px-stack-s">
          <TextInput at={`${key}#who`} label={t("plan.who")} limit={120} value={who} onChange={(value) => { set({ who: value }); }} />
          <TextInput at={`${key}#evidence`} label={t("plan.evidence")} limit={300} value={evidence} onChange={(value) => { set({ evidence: value }); }} />
          <Button small icon="check" onClick={() => { show(false); }}>{t("plan.close")}</Button>
        </div>
      )}
      <CommentsAt anchor={key} />
    </li>
  );
});

export const DutyMeta = ({ who, evidence, digits = String }: Pick<Duty, "who" | "evidence"> & { digits?: (text: string) => string }) => (
  <ul class="pn-meta">
    {!blank(who) && <li><Icon name="person" size={18} /><span>{digits(who)}</span></li>}
    {!blank(evidence) && <li><Icon name="page" size={18} /><span>{digits(evidence)}</span></li>}
  </ul>
);
