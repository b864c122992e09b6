/** Writing one meeting, in the order of memory: what came of the last attempt, when, what, who, what was seen. */
import { blank, Button, CommentsAt, Details, newId, PageContext, problemText, Select, still, TextInput, Tiles, useAct, usePage, useSame } from "@shell";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DocView } from "../../kind";
import { clock, duration } from "../../thai/times";
import type { ProblemShape } from "../../types.gen";
import { Last } from "./last";
import { AarEdit } from "./aar";
import { minutesOf, readAar, readCircle, readCycle, readSession, readTalk, untold, type Log, type Logged } from "./log";
import type { Cycle, PlcContent, PlcWord, Session, Talk } from "./model.gen";
import { TakeOver } from "./colleague";
import { CycleFields } from "./cycle";
import { lastOf, nextMeeting } from "./prefill";
import { ofTime } from "./rules";
import { nameOf, stepName, type Props } from "./say";
import { StepSign } from "./signs";
import { TalkEdit } from "./talk";
import { When } from "./when";
import { Who } from "./who";

export interface FormProps extends Pick<Props, "content" | "answers" | "network"> {
  id: string;
  log: Log;
  /** Begun just now: what is still empty is no gap yet. */
  fresh: boolean;
  onClose: () => void;
  onOpen: (id: string) => void;
  onRemove: () => void;
}

/** One that is not in the log yet: nothing is written in it. */
const blankOf = (answers: DocView, id: string, log: Log): Pick<Logged, "number" | "item" | "counted" | "hasCome"> => ({
  number: log.sessions.length + 1, item: readSession(answers, id), counted: { minutes: 0 }, hasCome: true,
});

const EMPTY_YET = /_missing$|^noticed_plan$/;

const StepTiles = still(({ at, content, step, hint, onChange }: { at: string; content: PlcContent; step: string; hint: string; onChange: (part: Partial<Session>) => void }) => {
  const { t } = usePage<PlcWord>();
  const options = content.steps.filter(({ id, hidden }) => !hidden || id === step).map((one) => ({ value: one.id, label: one.label, drawing: <StepSign step={one} size={32} /> }));
  return <div class="pl-steps"><Tiles label={t("plc.step")} at={`${at}#step`} columns={3} options={options} value={step} hint={hint} onChange={(value) => { onChange({ step: value }); }} /></div>;
});

const NEW = "+";

/** Which problem the circle works on, a new one among them, and what this meeting was about. */
const About = still(({ at, answers, cycles, cycle, own, topic, onChange }: { at: string; answers: DocView; cycles: Log["cycles"]; cycle: string; own: Cycle; topic: string; onChange: (part: Partial<Session>) => void }) => {
  const { t } = usePage<PlcWord>();
  const [made] = useState(newId);
  // One without a name is named here, and its field stays until the form is closed: with its first letter, and without any.
  const [named] = useState(() => new Set([made]));
  if (cycle && blank(own.title)) named.add(cycle);
  const naming = named.has(cycle);
  const name = useAct(() => { if (!cycle) onChange({ cycle: made }); });
  const options = [...cycles.map(({ id, value }, n) => ({ value: id, label: `${String(n + 1)}. ${value.title}` })), ...(cycle && !cycles.some(({ id }) => id === cycle) ? [{ value: cycle, label: t("plc.new_cycle") }] : []), ...(naming ? [] : [{ value: NEW, label: t("plc.add_cycle") }])];
  return (
    <div class="px-stack">
      <Select
        label={t("plc.cycle")} at={`${at}#cycle`} value={cycle} options={options} none={cycle ? undefined : t("plc.choose")}
        onChange={(value) => { onChange({ cycle: value === NEW ? newId() : value }); }}
      />
      {(naming || !cycles.length) && <CycleFields answers={answers} id={cycle || made} value={own} onMade={name} />}
      <TextInput label={t("plc.topic")} at={`${at}#topic`} value={topic} onChange={(text) => { onChange({ topic: text }); }} />
    </div>
  );
});

function Questions({ content, answers, id }: Pick<FormProps, "content" | "answers" | "id">) {
  const { t } = usePage<PlcWord>();
  if (!content.aar.length) return null;
  return (
    <Details summary={<span>{t("plc.aar_n", { n: content.aar.length })} <span class="px-muted pl-light">{t("plc.if_time")}</span></span>} at={`aar:${id}`}>
      <AarEdit content={content} answers={answers} id={id} said={readAar(answers, id)} />
    </Details>
  );
}

const LastOne = ({ previous, ...about }: { previous: Logged | undefined; content: PlcContent; answers: DocView; today: string }) => (previous ? <Last {...about} session={previous} /> : null);

const Ends = still(({ onClose, onRemove }: Pick<FormProps, "onClose" | "onRemove">) => {
  const { t } = usePage<PlcWord>();
  return (
    <div class="px-row px-stretch">
      <Button look="primary" icon="check" onClick={onClose}>{t("plc.keep")}</Button>
      <Button look="danger" onClick={onRemove}>{t("plc.remove")}</Button>
    </div>
  );
});

export function Form({ id, log, content, answers, network, fresh, onClose, onOpen, onRemove }: FormProps) {
  const page = usePage<PlcWord>();
  const { t, language } = page;
  const at = `session:${id}`;
  const session = log.byId.get(id);
  const { item, counted, hasCome, ...rest } = session ?? blankOf(answers, id, log);
  const talk = readTalk(answers, id);
  const put = useAct((part: Partial<Session>): void => { answers.set(at, { ...readSession(answers, id), ...part }); });
  const putTalk = useAct((part: Partial<Talk>): void => { answers.set(`talk:${id}`, { ...readTalk(answers, id), ...part }); });
  const open = useAct(onOpen);
  const close = useAct(onClose);
  const remove = useAct(onRemove);
  // The one whose attempt stood open when writing began stays, so that an answer does not make it vanish.
  const [lastId] = useState(() => untold(log).find((one) => one.id !== id && (one.item.date || "9") <= (item.date || "9"))?.id);
  const previous = lastOf(log, id);
  const other = counted.overlap && log.byId.get(counted.overlap.key);
  const wrong = session && item.start && item.end ? ofTime(session, other?.number ?? 0).find(({ blocking }) => blocking !== false) : undefined;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => { head.current?.focus(); }, [id]);
  const problems = useSame(fresh ? page.problems.filter(({ code, blocking }: ProblemShape) => blocking !== false || !EMPTY_YET.test(code)) : page.problems);
  const context = useMemo(() => ({ ...page, problems }), [page, problems]);
  const minutes = minutesOf(item);
  const [tone, word] = other ? ["warn", t("plc.not_counted_overlap")] : !minutes ? ["", t("plc.no_time")] : !hasCome ? ["", t("plc.planned")] : ["ok", t("plc.no_overlap")];
  const step = content.steps.find((one) => one.id === item.step);
  return (
    <PageContext.Provider value={context}>
      <section class="pl-writing" data-at={at}>
        <div class="pl-head">
          <h3 ref={head} tabIndex={-1}>{nameOf(rest, t)}</h3>
          <p class={`pl-sum${tone && ` pl-${tone}`}`} role="status"><b>{other ? t("plc.not_counted") : minutes ? duration(minutes, language) : "–"}</b> <span class="px-note">{word}</span></p>
        </div>
        <CommentsAt anchor={at} />
        <div class="pl-cols">
          <div class="pl-form">
            <LastOne previous={lastId ? log.byId.get(lastId) : undefined} content={content} answers={answers} today={log.today} />
            {fresh && <TakeOver id={id} others={log.sessions.filter((one) => one.id !== id)} content={content} onTake={put} />}
            <When
              at={at} date={item.date} start={item.start} end={item.end} pause={item.pause} today={log.today} lengths={content.lengths} wrong={wrong ? problemText(wrong, t) : ""}
              other={other?.id ?? ""} otherNumber={other?.number ?? 0} otherEnd={other?.item.end ?? clock(0)} onChange={put} onOther={open}
            />
            <StepTiles at={at} content={content} step={item.step} hint={fresh && previous && item.step !== previous.item.step ? t("plc.step_hint", { last: stepName(content, previous.item.step), next: stepName(content, item.step) }) : ""} onChange={put} />
            <About at={at} answers={answers} cycles={log.cycles} cycle={item.cycle} own={readCycle(answers, item.cycle)} topic={item.topic} onChange={put} />
            <Who at={at} content={content} all={network.list("partner", { gone: true })} roles={item.roles} partners={item.partners} place={item.place} number={item.number} asLast={fresh && Boolean(previous)} onChange={put} />
          </div>
          <div class="pl-form" data-at={`talk:${id}`}>
            <CommentsAt anchor={`talk:${id}`} />
            <TalkEdit at={`talk:${id}`} content={content} talk={talk} prompt={step ? `${step.label}: ${step.prompt}` : ""} date={item.date} next={nextMeeting(log, readCircle(answers), item.date)} onChange={putTalk} />
            <Questions content={content} answers={answers} id={id} />
            <Ends onClose={close} onRemove={remove} />
            <p class="px-hint">{t("plc.kept")}</p>
          </div>
        </div>
      </section>
    </PageContext.Provider>
  );
}

