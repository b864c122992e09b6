/** Draws each part while it is being chosen: entries to leave out, steps to answer, texts to write. */
import { blank, Button, Chip, CommentsAt, Details, formatDate, Icon, still, TextArea, Tiles, usePage } from "@shell";
import { useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import type { DocView } from "../../kind";
import { yearText } from "../../thai/spans";
import type { EntryShape } from "../../types.gen";
import { askedQuestions, COLUMNS, draftOf, entriesOf, inWords, isEmpty, isWhole, kept, leftOut, readDid, readLook, readStatement, readStep, recordOf, statementYear } from "./content";
import type { Did, Drop, Look, PortfolioContent, PortfolioWord, Statement, Step } from "./model.gen";
import { useEarlierAnswers } from "./record";
import { DoneIcon, Hours, Sentence, SortIcon, Then, Waves } from "./pictures";

export interface BodyProps {
  content: PortfolioContent;
  answers: DocView;
  network: DocView;
  /** The indicators that the block offers. */
  wpa: readonly string[];
  language: string;
  focusKey: string;
}
type Props = BodyProps;

const LINE = 300;
const PARAGRAPH = 4000;
/** A line's length is told once it is nearly reached. */
const nearly = (text: string): number | undefined => (text.length > LINE * 0.75 ? LINE : undefined);
/** So many comments are shown at first. */
const FIRST = 4;

export function PartBody({ id, ...props }: { id: string } & Props) {
  switch (id) {
    case "steps": return <Steps {...props} />;
    case "feedback": return <Feedback {...props} />;
    case "wpa": return <Statements {...props} />;
    case "reflect": return <Looks {...props} />;
    default: return <Entries id={id} {...props} />;
  }
}

/** A row that can be left out, one tap. */
function Droppable({ entry, answers, name, children }: { entry: EntryShape; name: string; children: ComponentChildren } & globalThis.Pick<Props, "answers">) {
  return (
    <li class="po-row" data-at={`drop:${entry.ref}`}>
      <div>{children}</div>
      <DropButton entry={entry} answers={answers} name={name} />
    </li>
  );
}

const DropButton = still(function DropButton({ entry, answers, name }: { entry: EntryShape; answers: DocView; name: string }) {
  const { t } = usePage<PortfolioWord>();
  return <Button icon="close" name={t("portfolio.drop", { name })} onClick={() => { answers.set(`drop:${entry.ref}`, { out: true } satisfies Drop); }} />;
});

/** What is left out of a part, to be taken in again. */
function LeftOut({ id, content, answers, network }: { id: string } & Props) {
  const { t } = usePage<PortfolioWord>();
  const out = entriesOf(content, id).filter((entry) => leftOut(answers, entry));
  if (!out.length) return null;
  return (
    <Details summary={<span class="px-note">{t("portfolio.left_out", { n: out.length })}</span>}>
      <ul class="po-list">
        {out.map((entry) => (
          <li key={entry.ref} class="po-row">
            <span class="px-soft">{[inWords(entry.head, network), inWords(entry.line, network)].filter(Boolean).join(": ")}</span>
            <Button small icon="restore" onClick={() => { answers.set(`drop:${entry.ref}`, { out: false } satisfies Drop); }}>{t("portfolio.take_in")}<span class="px-vh"> {inWords(entry.line, network)}</span></Button>
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Entries({ id, ...props }: { id: string } & Props) {
  const { content, answers, network, language } = props;
  const { t } = usePage<PortfolioWord>();
  const rows = kept(content, answers, id);
  const of = (...sorts: string[]): EntryShape[] => rows.filter(({ sort }) => sorts.includes(sort));
  const areas = of("area");
  const was = areas.find(({ facts }) => facts?.["was"])?.facts;
  const plain = rows.filter(({ sort }) => !["wave", "area", "hours", "overlap"].includes(sort));
  return (
    <>
      {of("wave").length > 0 && <Waves entries={of("wave")} />}
      {areas.length > 0 && <ul class="po-list">{areas.map((entry) => <Droppable key={entry.ref} entry={entry} answers={answers} name={inWords(entry.head)}><div class="po-then"><Then entry={entry} /></div></Droppable>)}</ul>}
      {was && <p class="px-note px-soft">{t("portfolio.legend", { was: formatDate(String(was["was"]), language), now: formatDate(String(was["is"]), language) })}</p>}
      {of("hours").length > 0 && <Hours entries={of("hours")} />}
      {of("overlap").map((entry) => <p key={entry.ref} class="px-note px-soft">{inWords(entry.line)}</p>)}
      {plain.length > 0 && (
        <ul class="po-list">
          {plain.map((entry) => (
            <Droppable key={entry.ref} entry={entry} answers={answers} name={inWords(entry.line, network)}>
              <p class="po-said"><SortIcon entry={entry} /><Sentence entry={entry} network={network} /></p>
              {entry.private && <p class="px-note px-soft">{t("portfolio.lock")}</p>}
            </Droppable>
          ))}
        </ul>
      )}
      <CommentsAt anchor={`pick:${id}`} />
      <LeftOut id={id} {...props} />
    </>
  );
}

function Steps(props: Props) {
  const { content, answers, network, language } = props;
  return (
    <>
      <ul class="po-list">
        {kept(content, answers, "steps").map((entry) => <StepRow key={entry.ref} entry={entry} answers={answers} said={inWords(entry.line, network)} language={language} value={answers.get(`step:${entry.ref}`)} />)}
      </ul>
      <LeftOut id="steps" {...props} />
    </>
  );
}

interface RowProps {
  entry: EntryShape;
  answers: DocView;
  said: string;
  value: unknown;
}

const StepRow = still(function StepRow({ entry, answers, said, language }: RowProps & { language: string }) {
  const { t } = usePage<PortfolioWord>();
  const [key, step] = [`step:${entry.ref}`, readStep(answers, entry.ref)];
  const set = (part: Partial<Step>): void => { answers.set(key, { ...step, ...part } satisfies Step); };
  const meant = entry.date ? t("portfolio.meant", { date: formatDate(entry.date, language) }) : t("portfolio.no_day");
  return (
    <Droppable entry={entry} answers={answers} name={said}>
      <div data-at={key} class="px-stack-s">
        <Tiles
          at={`${key}#done`} label={said} hint={[entry.by, meant, entry.source].filter(Boolean).join(" · ")} noTick columns={3} value={step.done} onChange={(done) => { set({ done: done as Step["done"] }); }}
          options={(["yes", "partly", "no"] as const).map((done) => ({ value: done, label: t(`portfolio.done_${done}`), drawing: <DoneIcon done={done} /> }))}
        />
        {(step.done === "partly" || step.done === "no" || !blank(step.text)) && <TextArea at={`${key}#text`} label={t("portfolio.happened")} rows={2} limit={nearly(step.text)} value={step.text} onChange={(text) => { set({ text }); }} />}
        <CommentsAt anchor={key} />
      </div>
    </Droppable>
  );
});

function Feedback(props: Props) {
  const { content, answers, network } = props;
  const { t } = usePage<PortfolioWord>();
  const [all, showAll] = useState(false);
  const rows = kept(content, answers, "feedback");
  const led = rows.findIndex(({ ref }) => props.focusKey.startsWith(`did:${ref}`));
  const shown = all || led >= FIRST ? rows : rows.slice(0, FIRST);
  return (
    <>
      <ul class="po-list">
        {shown.map((entry) => <CommentRow key={entry.ref} entry={entry} answers={answers} said={whereOf(entry, { network })} value={answers.get(`did:${entry.ref}`)} />)}
      </ul>
      {rows.length > shown.length && <Button onClick={() => { showAll(true); }}>{t("portfolio.more_comments", { n: rows.length - shown.length })}</Button>}
      <LeftOut id="feedback" {...props} />
    </>
  );
}

const CommentRow = still(function CommentRow({ entry, answers, said }: RowProps) {
  const { t } = usePage<PortfolioWord>();
  const [key, did] = [`did:${entry.ref}`, readDid(answers, entry)];
  return (
    <Droppable entry={entry} answers={answers} name={inWords(entry.line)}>
      <div data-at={key} class="px-stack-s">
        <p class="px-note px-soft">{said}</p>
        <p class="px-pre">{inWords(entry.line)}</p>
        <Followed entry={entry} />
        <TextArea at={`${key}#text`} label={t("portfolio.did")} rows={2} limit={nearly(did)} value={did} onChange={(text) => { answers.set(key, { text } satisfies Did); }} />
        <CommentsAt anchor={key} />
      </div>
    </Droppable>
  );
});

/** Who asked, and where. */
export const whereOf = (entry: EntryShape, { network }: globalThis.Pick<Props, "network">): string => [entry.by, inWords(entry.head, network), entry.source].filter(Boolean).join(" · ");

export function Followed({ entry }: { entry: EntryShape }) {
  const { t } = usePage<PortfolioWord>();
  const { done, changed } = entry.facts ?? {};
  if (!done && !changed) return null;
  return <p class="po-said px-note">{changed ? <Chip tone="ok" icon="check">{t("portfolio.changed")}</Chip> : <Chip tone="ok" icon="check">{t("portfolio.marked")}</Chip>}</p>;
}

function Statements({ content, answers, network, wpa, language, focusKey }: Props) {
  const { t } = usePage<PortfolioWord>();
  const year = statementYear(content);
  const labels = recordOf(content)?.indicators ?? {};
  return (
    <>
      {year > 0 && <p class="px-note px-soft">{t("portfolio.for_year", { year: yearText(year, language) })}</p>}
      {wpa.map((code) => <StatementEdit key={code} code={code} label={labels[code] ?? ""} content={content} answers={answers} network={network} led={focusKey.startsWith(`wpa:${code}`)} value={answers.get(`wpa:${code}`)} partners={network.list("partner", { gone: true })} />)}
      <CommentsAt anchor="pick:wpa" />
    </>
  );
}

interface StatementProps {
  code: string;
  label: string;
  content: PortfolioContent;
  answers: DocView;
  network: DocView;
  led: boolean;
  value: unknown;
  partners: readonly unknown[];
}

const StatementEdit = still(function StatementEdit({ code, label, content, answers, network, led }: StatementProps) {
  const { t } = usePage<PortfolioWord>();
  const [key, said, draft] = [`wpa:${code}`, readStatement(answers, code), draftOf(content, code, network)];
  const set = (part: Partial<Statement>): void => { answers.set(key, { ...said, ...part } satisfies Statement); };
  const name = [t("portfolio.indicator", { code }), label].filter(Boolean).join(" ");
  const untouched = isEmpty(said);
  return (
    <Details at={key} open={led} summary={<span>{name} {isWhole(said) ? <Chip tone="ok" icon="check">{t("portfolio.written")}</Chip> : untouched ? !isEmpty(draft.words) && <Chip line>{t("portfolio.unread")}</Chip> : blank(said.result) ? <Chip tone="warn">{t("portfolio.no_result")}</Chip> : null}</span>}>
      <div class="po-pa">
        {COLUMNS.map((column) => <TextArea key={column} at={`${key}#${column}`} label={t(`portfolio.${column}`)} rows={3} limit={said[column].length > PARAGRAPH * 0.75 ? PARAGRAPH : undefined} value={untouched ? draft.words[column] : said[column]} onChange={(text) => { set({ ...(untouched ? draft.words : {}), [column]: text }); }} />)}
      </div>
      {untouched && !isEmpty(draft.words) && <Button small icon="check" onClick={() => { set(draft.words); }}>{t("portfolio.use_draft")}<span class="px-vh"> {name}</span></Button>}
      {draft.from.length > 0 && <p class="px-note px-soft">{t("portfolio.draft_from", { names: draft.from.join(", ") })}</p>}
      <CommentsAt anchor={key} />
    </Details>
  );
});

function Looks({ content, answers }: Props) {
  const before = useEarlierAnswers();
  return (
    <div class="px-stack">
      {askedQuestions(content).map(({ id, label }) => <LookEdit key={id} id={id} label={label} answers={answers} text={readLook(answers, id)} then={String(before[`look:${id}`]?.v["text"] ?? "").trim()} />)}
      <CommentsAt anchor="pick:reflect" />
    </div>
  );
}

const LookEdit = still(function LookEdit({ id, label, answers, text, then }: { id: string; label: string; answers: DocView; text: string; then: string }) {
  const { t } = usePage<PortfolioWord>();
  const key = `look:${id}`;
  return (
    <div data-at={key}>
      {then && <p class="px-note px-soft po-said"><Icon name="clock" size={18} />{t("portfolio.last_time", { said: then })}</p>}
      <TextArea at={`${key}#text`} label={label} rows={3} limit={text.length > PARAGRAPH * 0.75 ? PARAGRAPH : undefined} value={text} onChange={(next) => { answers.set(key, { text: next } satisfies Look); }} />
      <CommentsAt anchor={key} />
    </div>
  );
});
