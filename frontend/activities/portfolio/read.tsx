/** Reading a portfolio: the chosen parts in order. The same in the learner's page, the desk, Studio's preview and on paper. */
import { blank, Button, CommentsAt, formatDate, frozenView, Table, toThai, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import type { KindProps } from "../../kind";
import { yearText } from "../../thai/spans";
import type { EntryShape } from "../../types.gen";
import { askedQuestions, COLUMNS, inWords, isEmpty, kept, offered, partLabel, picked, readDid, readLook, readStatement, readStep, recordOf, statementYear } from "./content";
import { lineOf } from "./lines";
import type { PortfolioContent, PortfolioWord } from "./model.gen";
import { Followed, whereOf } from "./parts";
import { DoneIcon, Hours, Sentence, SortIcon, Then, Waves } from "./pictures";
import { useRecord } from "./record";
import { Sharing } from "./sharing";

type Props = KindProps<PortfolioContent, PortfolioWord>;
type Digits = (text: string) => string;
interface PartProps extends Props {
  digits: Digits;
}

export function Read(props: Props) {
  const { content, answers, block, face, t } = props;
  const [state, again] = useRecord(content);
  const digits: Digits = props.thaiDigits ? toThai : String;
  const parts = offered(content, block.wpa).filter(({ id }) => picked(answers, id));
  return (
    <div class={face === "print" ? "po po-read po-paper" : "po po-read"}>
      {state === "coming" && <p role="status" class="px-soft">{t("portfolio.coming")}</p>}
      {state === "failed" && <p role="status">{t("portfolio.failed")} <Button small onClick={again}>{t("page.again")}</Button></p>}
      {!parts.length && state === "here" && <p class="px-soft">{t("portfolio.none_chosen")}</p>}
      {parts.length > 0 && state === "here" && parts.every(({ id }) => !bodyOf(id, { ...props, digits })) && <p class="px-soft">{t("portfolio.none_written")}</p>}
      {parts.map(({ id }) => <ReadPart key={id} id={id} {...props} digits={digits} />)}
      {face === "read" && <Sharing {...props} />}
    </div>
  );
}

function ReadPart({ id, ...props }: { id: string } & PartProps) {
  const { content, answers, block, focusKey, onPick, digits, t } = props;
  const [at, label] = [`pick:${id}`, partLabel(content, id)];
  const body = bodyOf(id, props);
  if (!body) return null;
  return (
    <section data-at={at} tabIndex={-1} class={focusKey === at ? "px-picked" : undefined}>
      <div class="po-head">
        <h3>{digits(label)}</h3>
        <Comment onPick={onPick} at={at} name={label} />
      </div>
      {id === "feedback" && <p class="px-note px-soft">{digits(lineOf(id, { content, answers, wpa: block.wpa, t }))}</p>}
      {body}
      <CommentsAt anchor={at} />
    </section>
  );
}

function Comment({ onPick, at, name }: globalThis.Pick<Props, "onPick"> & { at: string; name: string }) {
  const { t } = usePage<PortfolioWord>();
  return onPick ? <Button icon="comment" name={`${t("portfolio.comment_here")} ${name}`} onClick={() => { onPick(at, name); }} /> : null;
}

function bodyOf(id: string, props: PartProps): ComponentChildren {
  const rows = kept(props.content, props.answers, id).filter((entry) => props.face !== "print" || !entry.private);
  switch (id) {
    case "wpa": return props.block.wpa.some((code) => !isEmpty(readStatement(props.answers, code))) && <Statements {...props} />;
    case "reflect": return askedQuestions(props.content).some((one) => !blank(readLook(props.answers, one.id))) && <Looks {...props} />;
    case "steps": return rows.length > 0 && <ul class="po-list">{rows.map((entry) => <StepRow key={entry.ref} entry={entry} {...props} />)}</ul>;
    case "feedback": return rows.length > 0 && <ul class="po-list">{rows.map((entry) => <CommentRow key={entry.ref} entry={entry} {...props} />)}</ul>;
    default: return rows.length > 0 && <Entries rows={rows} {...props} />;
  }
}

function Entries({ rows, network, digits, t, language }: { rows: readonly EntryShape[] } & PartProps) {
  const of = (sort: string): EntryShape[] => rows.filter((entry) => entry.sort === sort);
  const plain = rows.filter(({ sort }) => !["wave", "area", "hours", "overlap"].includes(sort));
  const was = of("area").find(({ facts }) => facts?.["was"])?.facts;
  return (
    <>
      {of("wave").length > 0 && <Waves entries={of("wave")} digits={digits} />}
      {of("area").length > 0 && <ul class="po-list">{of("area").map((entry) => <li key={entry.ref} class="po-then"><Then entry={entry} digits={digits} /></li>)}</ul>}
      {was && <p class="px-note px-soft">{digits(t("portfolio.legend", { was: formatDate(String(was["was"]), language), now: formatDate(String(was["is"]), language) }))}</p>}
      {of("hours").length > 0 && <Hours entries={of("hours")} digits={digits} />}
      {of("overlap").map((entry) => <p key={entry.ref} class="px-note px-soft">{digits(inWords(entry.line))}</p>)}
      {plain.length > 0 && (
        <ul class="po-list">
          {plain.map((entry) => (
            <li key={entry.ref}>
              <p class="po-said"><SortIcon entry={entry} /><span><Sentence entry={entry} network={network} digits={digits} />{entry.private && <span class="px-note px-soft"> ({t("portfolio.lock")})</span>}</span></p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function StepRow({ entry, answers, network, earlier, focusKey, onPick, digits, t, language }: { entry: EntryShape } & PartProps) {
  const [key, step, said] = [`step:${entry.ref}`, readStep(answers, entry.ref), inWords(entry.line, network)];
  const before = earlier[0] && readStep(frozenView(earlier[0].answers), entry.ref).done;
  return (
    <li data-at={key} tabIndex={-1} class={focusKey?.split("#")[0] === key ? "po-row px-picked" : "po-row"}>
      <div>
        <p>{digits(said)}</p>
        <p class="px-note px-soft">{digits([entry.by, entry.date ? t("portfolio.meant", { date: formatDate(entry.date, language) }) : t("portfolio.no_day"), entry.source].filter(Boolean).join(" · "))}</p>
        {!blank(step.text) && <p class="px-note px-pre">{digits(step.text)}</p>}
        {before && before !== step.done && <p class="px-note px-soft">{t("portfolio.was", { said: t(`portfolio.done_${before}`) })}</p>}
        <CommentsAt anchor={key} />
      </div>
      <span class="px-inl"><DoneIcon done={step.done} />{step.done ? t(`portfolio.done_${step.done}`) : t("portfolio.no_answer")}</span>
      <Comment onPick={onPick} at={key} name={said} />
    </li>
  );
}

function CommentRow({ entry, ...props }: { entry: EntryShape } & PartProps) {
  const { answers, focusKey, onPick, digits, t } = props;
  const [key, did] = [`did:${entry.ref}`, readDid(answers, entry)];
  return (
    <li data-at={key} tabIndex={-1} class={focusKey?.split("#")[0] === key ? "po-row px-picked" : "po-row"}>
      <div>
        <p class="px-note px-soft">{digits(whereOf(entry, props))}</p>
        <p class="px-pre">{digits(inWords(entry.line))}</p>
        {!blank(did) && <p class="px-pre"><b>{t("portfolio.did")}</b> {digits(did)}</p>}
        <Followed entry={entry} />
        <CommentsAt anchor={key} />
      </div>
      <Comment onPick={onPick} at={key} name={inWords(entry.line)} />
    </li>
  );
}

/** On paper three columns for each indicator; on a screen one below the other. */
function Statements({ content, answers, block, face, onPick, focusKey, digits, t, language }: PartProps) {
  const labels = recordOf(content)?.indicators ?? {};
  const year = statementYear(content);
  const written = block.wpa.filter((code) => !isEmpty(readStatement(answers, code)));
  const nameOf = (code: string): string => [t("portfolio.indicator", { code }), labels[code]].filter(Boolean).join(" ");
  return (
    <>
      {year > 0 && <p class="px-note px-soft">{digits(t("portfolio.for_year", { year: yearText(year, language) }))}</p>}
      {written.map((code) => {
        const [key, said] = [`wpa:${code}`, readStatement(answers, code)];
        return (
          <div key={code} data-at={key} tabIndex={-1} class={focusKey?.split("#")[0] === key ? "po-wpa px-picked" : "po-wpa"}>
            <div class="po-head"><h4>{digits(nameOf(code))}</h4><Comment onPick={onPick} at={key} name={nameOf(code)} /></div>
            {face === "print" ? (
              <Table caption={digits(nameOf(code))} columns={COLUMNS.map((column) => ({ label: t(`portfolio.${column}`) }))}>
                <tr>{COLUMNS.map((column) => <td key={column} class="px-pre">{digits(said[column]) || "–"}</td>)}</tr>
              </Table>
            ) : (
              <dl>{COLUMNS.map((column) => !blank(said[column]) && <div key={column}><dt>{t(`portfolio.${column}`)}</dt><dd class="px-pre">{said[column]}</dd></div>)}</dl>
            )}
            <CommentsAt anchor={key} />
          </div>
        );
      })}
    </>
  );
}

function Looks({ content, answers, earlier, onPick, focusKey, digits, t }: PartProps) {
  const before = earlier[0] && frozenView(earlier[0].answers);
  return (
    <>
      {askedQuestions(content).map(({ id, label }) => {
        const [key, text] = [`look:${id}`, readLook(answers, id)];
        const was = before ? readLook(before, id) : "";
        if (blank(text)) return null;
        return (
          <div key={id} data-at={key} tabIndex={-1} class={focusKey?.split("#")[0] === key ? "po-look px-picked" : "po-look"}>
            <div class="po-head"><h4>{digits(label)}</h4><Comment onPick={onPick} at={key} name={label} /></div>
            <p class="px-pre">{digits(text)}</p>
            {!blank(was) && was !== text && <p class="px-note px-soft px-pre">{t("portfolio.was", { said: was })}</p>}
            <CommentsAt anchor={key} />
          </div>
        );
      })}
    </>
  );
}
