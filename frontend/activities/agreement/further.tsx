/** What follows the cells: the picture, the group, what is ready, the term, how far it has come. Part of more-agreement.js. */
import { Button, CommentsAt, formatDate, Icon, ICONS, newId, SectionHead, Select, still, TextInput, usePage } from "@shell";
import { useState } from "preact/hooks";
import { DateField } from "../../components/DateField";
import type { DocView } from "../../kind";
import { length } from "../../thai/lengths";
import { LINE, NAME, near } from "./about";
import { Balance, type Stood } from "./balance";
import { membersOf, nextOrder, readGroup, readReady, readState, readTerm, readyKey, STAGES, type Stage } from "./content";
import { PartyFace, type FaceOf } from "./faces";
import { NO_MEMBER, type AgreementContent, type AgreementWord, type Group, type Member, type Ready, type State, type Term } from "./model.gen";
import { inWords } from "./say";

export const BalancePart = still(({ stood, faces }: { stood: readonly Stood[]; faces: readonly FaceOf[] }) => {
  const { t } = usePage<AgreementWord>();
  return (
    <section>
      <SectionHead title={t("agreement.balance")} />
      <Balance stood={stood} faces={faces} />
    </section>
  );
});

interface GroupProps {
  content: AgreementContent;
  answers: DocView;
  faces: readonly FaceOf[];
  language: string;
  /** The position that the network has of each. */
  roles: readonly string[];
  /** What is stored of each, of further positions, and of what is ready. */
  groups: readonly unknown[];
  members: readonly unknown[];
  readies: readonly unknown[];
}

export const GroupPart = still(({ content, answers, faces, roles, readies }: GroupProps) => {
  const { t } = usePage<AgreementWord>();
  return (
    <section>
      <SectionHead title={t("agreement.group")}>{t("agreement.group_lead")}</SectionHead>
      <div class="ag-cards">
        {faces.map((face, at) => <GroupCard key={face.id} answers={answers} face={face} role={roles[at] ?? ""} value={answers.get(`group:${face.id}`)} members={membersOf(answers, face.id).map(({ value }) => JSON.stringify(value))} />)}
      </div>
      <ReadyEdit content={content} answers={answers} faces={faces} values={readies} />
    </section>
  );
});

const LeadField = still(({ answers, face, role }: { answers: DocView; face: FaceOf; role: string; value: unknown }) => {
  const { t } = usePage<AgreementWord>();
  const key = `group:${face.id}`;
  const { lead } = readGroup(answers, face.id);
  const set = (text: string): void => { answers.set(key, { lead: text } satisfies Group); };
  return (
    <div class="px-stack-s">
      <PartyFace face={face} />
      <TextInput at={`${key}#lead`} label={t("agreement.coordinator")} limit={near(lead, NAME)} value={lead} onChange={set} />
      {role && !lead && <Button small onClick={() => { set(role); }}>{t("agreement.use", { what: role })}</Button>}
    </div>
  );
});

const MemberRow = still(({ answers, at }: { answers: DocView; at: string; value: unknown }) => {
  const { t } = usePage<AgreementWord>();
  const value: Member = { ...NO_MEMBER, ...answers.get<Partial<Member>>(at) };
  const change = (part: Partial<Member>): void => { answers.set(at, { ...value, ...part } satisfies Member); };
  return (
    <div class="ag-member px-stack-s" data-at={at}>
      <TextInput at={`${at}#role`} label={t("agreement.role")} limit={near(value.role, NAME)} value={value.role} onChange={(role) => { change({ role }); }} />
      <TextInput at={`${at}#duty`} label={t("agreement.duty")} limit={near(value.duty, LINE)} value={value.duty} onChange={(duty) => { change({ duty }); }} />
      <Button small look="quiet" icon="close" onClick={({ currentTarget }) => { (currentTarget as HTMLElement).closest(".ag-card")?.querySelector<HTMLElement>(".ag-addmember")?.focus(); answers.remove(at); }}>{t("agreement.take_member", { role: value.role || t("agreement.role") })}</Button>
    </div>
  );
});

const AddMember = still(({ answers, face }: { answers: DocView; face: FaceOf }) => {
  const { t } = usePage<AgreementWord>();
  return (
    <Button small class="ag-addmember" icon="add" onClick={() => { answers.set(`member:${newId()}`, { ...NO_MEMBER, party: face.id, order: nextOrder(answers, "member") } satisfies Member); }}>
      {t("agreement.add_member")}<span class="px-vh"> {face.name}</span>
    </Button>
  );
});

const GroupCard = still(({ answers, face, role, value }: { answers: DocView; face: FaceOf; role: string; value: unknown; members: readonly string[] }) => {
  const key = `group:${face.id}`;
  return (
    <div class="px-card ag-card px-stack" data-at={key} tabIndex={-1}>
      <LeadField answers={answers} face={face} role={role} value={value} />
      {membersOf(answers, face.id).map((one) => <MemberRow key={one.key} answers={answers} at={one.key} value={answers.get(one.key)} />)}
      <AddMember answers={answers} face={face} />
      <CommentsAt anchor={key} />
    </div>
  );
});

interface ReadyProps {
  answers: DocView;
  point: string;
  face: FaceOf;
  stands: AgreementContent["stands"];
  value: unknown;
}

const ReadyCell = still(({ answers, point, face, stands }: ReadyProps) => {
  const { t } = usePage<AgreementWord>();
  const [key, value] = [readyKey(point, face.id), readReady(answers, point, face.id)];
  const set = (part: Partial<Ready>): void => { answers.set(key, { ...value, ...part } satisfies Ready); };
  return (
    <div class="px-stack-s" data-at={key}>
      <Select label={face.name} none={t("agreement.point_unsaid")} options={stands.map(({ id, label }) => ({ value: id, label }))} value={value.state} onChange={(state) => { set({ state: state as Ready["state"] }); }} />
      {value.state && <TextInput at={`${key}#text`} label={t("agreement.point_note")} optional limit={near(value.text, LINE)} value={value.text} onChange={(text) => { set({ text }); }} />}
    </div>
  );
});

const ReadyEdit = still(({ content, answers, faces }: { content: AgreementContent; answers: DocView; faces: readonly FaceOf[]; values: readonly unknown[] }) => {
  const { t } = usePage<AgreementWord>();
  const points = content.points.filter(({ id, hidden }) => !hidden || faces.some((face) => readReady(answers, id, face.id).state));
  if (!points.length) return null;
  const n = points.reduce((sum, { id }) => sum + faces.filter((face) => readReady(answers, id, face.id).state).length, 0);
  const { stands } = content;
  return (
    <details class="px-details">
      {/* Its caret is drawn here: a key in a note must not draw the shell's again. */}
      <summary>
        <span>{t("agreement.ready")} <span class="px-chip">{t("agreement.points_n", { n, of: points.length * faces.length })}</span></span>
        <span class="px-caret"><svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true"><path d={ICONS.down} /></svg></span>
      </summary>
      <div>
      <p class="px-note px-soft">{t("agreement.points_lead")}</p>
      {points.map((point) => (
        <div key={point.id} class="ag-point">
          <h4>{point.label}</h4>
          <div class="ag-cards">
            {faces.map((face) => <ReadyCell key={face.id} answers={answers} point={point.id} face={face} stands={stands} value={answers.get(readyKey(point.id, face.id))} />)}
          </div>
        </div>
      ))}
      </div>
    </details>
  );
});

export const TermEdit = still(({ answers }: { answers: DocView; value: unknown }) => {
  const { t } = usePage<AgreementWord>();
  const term = readTerm(answers);
  const set = (part: Partial<Term>): void => { answers.set("term", { ...term, ...part } satisfies Term); };
  const long = term.start && term.end ? inWords(length(term.start, term.end), t) : "";
  return (
    <section data-at="term" tabIndex={-1}>
      <SectionHead title={t("agreement.term")} />
      <div class="ag-cards">
        <DateField at="term#start" label={t("agreement.term_start")} value={term.start} onChange={(start) => { set({ start }); }} />
        <DateField at="term#end" label={t("agreement.term_end")} value={term.end} onChange={(end) => { set({ end }); }} />
        <DateField at="term#review" label={t("agreement.review")} value={term.review} onChange={(review) => { set({ review }); }} />
      </div>
      {long && <p class="px-note px-soft px-num ag-below">{t("agreement.term_length", { length: long })}</p>}
      <CommentsAt anchor="term" />
    </section>
  );
});

export const StatesEdit = still(({ content, answers, language }: { content: AgreementContent; answers: DocView; language: string; values: readonly unknown[] }) => {
  const { t } = usePage<AgreementWord>();
  const label = (id: string): string => content.states.find((one) => one.id === id)?.label ?? id;
  return (
    <section>
      <SectionHead title={t("agreement.states")}>{t("agreement.states_lead")}</SectionHead>
      <ol class="ag-road">
        <Begun label={label("draft")} />
        {STAGES.map((stage) => <StageEdit key={stage} answers={answers} stage={stage} label={label(stage)} language={language} value={answers.get(`state:${stage}`)} />)}
      </ol>
    </section>
  );
});

const Begun = still(({ label }: { label: string }) => {
  const { t } = usePage<AgreementWord>();
  return <li class="ag-done"><b><Icon name="check" size={18} />{label}</b><p class="px-note px-soft">{t("agreement.state_begun")}</p></li>;
});

const StageEdit = still(({ answers, stage, label, language }: { answers: DocView; stage: Stage; label: string; language: string; value: unknown }) => {
  const { t } = usePage<AgreementWord>();
  const [opened, setOpened] = useState(false);
  const [key, state] = [`state:${stage}`, readState(answers, stage)];
  const set = (part: Partial<State>): void => { answers.set(key, { ...state, ...part } satisfies State); };
  return (
    <li class={state.date ? "ag-done" : undefined} data-at={key} tabIndex={-1}>
      <b><Icon name={state.date ? "check" : "clock"} size={18} />{label}{state.date && <span class="px-num px-soft"> {formatDate(state.date, language)}</span>}</b>
      {state.date || state.who || state.note || opened ? (
        <div class="px-stack">
          <DateField at={`${key}#date`} label={t("agreement.state_date", { state: label })} value={state.date} onChange={(date) => { set({ date }); }} />
          <TextInput at={`${key}#who`} label={t("agreement.state_who")} limit={near(state.who, NAME)} value={state.who} onChange={(who) => { set({ who }); }} />
          <TextInput at={`${key}#note`} label={t("agreement.state_note")} optional limit={near(state.note, LINE)} value={state.note} onChange={(note) => { set({ note }); }} />
        </div>
      ) : (
        <Button small icon="calendar" onClick={() => { setOpened(true); }}>{t("agreement.state_add")}<span class="px-vh"> {label}</span></Button>
      )}
      {stage === "agreed" && !state.date && <p class="px-note px-soft">{t("agreement.state_free")}</p>}
      <CommentsAt anchor={key} />
    </li>
  );
});
