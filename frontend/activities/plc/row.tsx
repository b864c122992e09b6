/** One meeting in the list: its mark, what it was about, its hours; opened, all that was written. */
import { blank, Chip, CommentsAt, Icon, PartnerName, still, usePage, type IconName } from "@shell";
import type { ComponentChildren } from "preact";
import type { DocView } from "../../kind";
import { duration } from "../../thai/times";
import type { Logged } from "./log";
import type { PlcContent, PlcWord } from "./model.gen";
import { aboutText, roleTexts, shortDay, timeText, titleOf } from "./say";
import { StepSign } from "./signs";

export interface RowProps {
  content: PlcContent;
  network: DocView;
  /** Of an opened one, the partners who came, as they are called now. */
  partners: readonly unknown[];
  session: Logged;
  today: string;
  /** Since which round it was added, though its day is older; 0 where it was not. */
  added: number;
  /** Where its hours stand. */
  icon: IconName;
  state: string;
  tone: string;
  open: boolean;
  onOpen: (id: string, open: boolean) => void;
  /** What stands at the end of its line, in the place of where its hours stand. */
  end?: ComponentChildren;
  /** What may be done, below what is written. */
  children?: ComponentChildren;
}

const Told = ({ name, children, wide = false }: { name: ComponentChildren; children: ComponentChildren; wide?: boolean }) => (
  <div class={wide ? "pl-try" : undefined}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What was tried and what became of it, where it is told. */
export function ResultLine({ content, session: { after, talk }, today }: { content: PlcContent; session: Logged; today: string }) {
  const { t, language } = usePage<PlcWord>();
  const result = content.results.find(({ id }) => id === after.result);
  if (!result) return <p class="px-note px-soft">{talk.by > today ? t("plc.not_yet_due", { day: shortDay(talk.by, language) }) : t("plc.not_told")}</p>;
  return (
    <p class="pl-result">
      <Icon name={after.result === "worked" ? "check" : "info"} size={18} />
      <span><b>{result.label}</b> {after.text}</span>
    </p>
  );
}

export function Body({ content, network, session, today }: Pick<RowProps, "content" | "network" | "session" | "today">) {
  const { t, language } = usePage<PlcWord>();
  const { item, talk, aar } = session;
  const people = roleTexts(item.roles, content, t).join(" · ");
  const kinds = content.kinds.filter(({ id }) => talk.kinds.includes(id)).map(({ label }) => label).join(" · ");
  const asked = content.aar.filter(({ id }) => !blank(aar.answers[id] ?? ""));
  return (
    <dl class="pl-body">
      <Told name={t("plc.time")}><span class="px-num">{timeText(item, t) || "–"}</span></Told>
      <Told name={t("plc.who")}>
        {people || "–"}
        {item.partners.map((id) => <span key={id}> · <PartnerName network={network} id={id} mark={false} /></span>)}
      </Told>
      {!blank(item.place) && <Told name={t("plc.place")}>{item.place}</Told>}
      {(kinds || !blank(talk.noticed)) && <Told name={kinds ? t("plc.noticed_of", { kinds }) : t("plc.noticed")}><span class="px-pre">{talk.noticed}</span></Told>}
      {!blank(talk.decided) && <Told name={t("plc.decided")}><span class="px-pre">{talk.decided}</span></Told>}
      {!blank(talk.attempt) && (
        <Told wide name={talk.by ? t("plc.to_try_by", { by: shortDay(talk.by, language) }) : t("plc.to_try")}>
          {talk.attempt}
          <ResultLine content={content} session={session} today={today} />
        </Told>
      )}
      {asked.map(({ id, label }) => <Told key={id} name={label}><span class="px-pre">{aar.answers[id]}</span></Told>)}
    </dl>
  );
}

export const Row = still(({ content, network, session, today, added, icon, state, tone, open, onOpen, end, children }: RowProps) => {
  const { t, language } = usePage<PlcWord>();
  const { id, key, item, counted: { minutes }, hasCome, said } = session;
  return (
    <li class="pl-row" data-at={key}>
      <button type="button" class="pl-line" aria-expanded={open} onClick={() => { onOpen(id, !open); }}>
        <StepSign step={content.steps.find((step) => step.id === item.step)} sure={!hasCome ? "planned" : said === "yes" ? "sure" : ""} />
        <span class="pl-about"><b>{titleOf(session, t, language)}</b><small>{aboutText(item, content)}</small>{added > 0 && <Chip line>{t("plc.added_since", { n: added })}</Chip>}</span>
        <span class="pl-h">
          {hasCome ? <b class={tone === "warn" && !minutes ? "pl-warntext" : undefined}>{minutes ? duration(minutes, language) : t("plc.not_counted")}</b> : <span class="px-soft">{timeText(item, t)}</span>}
          {end ?? <small class={tone && `pl-${tone}text`}><Icon name={icon} size={16} />{state}</small>}
        </span>
        <span class="px-caret"><Icon name="down" /></span>
      </button>
      {open && (
        <div class="pl-opened">
          <Body content={content} network={network} session={session} today={today} />
          <CommentsAt anchor={key} />
          <CommentsAt anchor={`talk:${id}`} />
          <CommentsAt anchor={`after:${id}`} />
          <CommentsAt anchor={`aar:${id}`} />
          {children}
        </div>
      )}
    </li>
  );
});
