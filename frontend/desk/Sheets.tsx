/** Score sheets of a round: the trainer's own, sent once; then those of the others beside it, how far they are apart, and
 * what was agreed on. No average is made. */
import { Banner, Button, Card, Chip, Field, newId, Table, TextInput, usePage, useTyped } from "@shell";
import { useState } from "preact/hooks";
import type { DocView } from "../kind";
import type { SheetLineShape, SheetShape, SheetsShape } from "../types.gen";
import type { DeskWord } from "../words.gen";
import { wholePoints, withHalf } from "./draft";
import type { SheetSent } from "./api";
import { agreedOf } from "./stage";

export interface SheetsProps {
  sheets: SheetsShape;
  review: DocView;
  /** The trainer may write the review: type in sheets from paper, record what was agreed on. */
  editable: boolean;
  /** The round waits to be decided. */
  open: boolean;
  busy: boolean;
  /** Resolves to whether it was sent. */
  onSend: (sheet: SheetSent) => Promise<boolean>;
}

type Marks = Record<string, number>;

/** Paths of sheets that are being filled in: kept on this device as words in a field are, until they are sent. */
export const SHEET = "sheet:";
const OWN = `${SHEET}own`;
const ROLE = "#role";

interface Begun {
  marks: Marks;
  role: string;
  give: (line: string, points: number) => void;
  write: (role: string) => void;
  drop: () => void;
}

/** A sheet that is being filled in. */
function useBegun(path: string): Begun {
  const [kept, keep] = useTyped(path);
  const { [ROLE]: role = "", ...parts } = kept?.parts ?? {};
  const put = (more: Record<string, string>): void => { keep({ text: path, parts: { ...kept?.parts, ...more } }); };
  return {
    marks: Object.fromEntries(Object.entries(parts).map(([id, points]) => [id, Number(points)])),
    role,
    give: (line, points) => { put({ [line]: String(points) }); },
    write: (said) => { put({ [ROLE]: said }); },
    drop: () => { keep(); },
  };
}

export function Sheets({ sheets, review, editable, open, busy, onSend }: SheetsProps) {
  const { t, typed } = usePage<DeskWord>();
  const [chosen, setPaper] = useState("");
  // One that was being typed in before the page was opened again stands open.
  const paper = chosen || [...(typed?.typed.keys() ?? [])].find((path) => path.startsWith(SHEET) && path !== OWN)?.slice(SHEET.length) || "";
  const { lines, n, scorers, sent } = sheets;
  const seen = sheets.sheets.filter(({ declined }) => !declined);
  return (
    <Card class="px-stack" at="sheets">
      <div class="px-between">
        <h2 class="pd-h2">{t("desk.sheets")}</h2>
        <Chip tone={n >= scorers ? "ok" : undefined} icon={n >= scorers ? "check" : undefined}>{t("desk.sheets_n", { n, of: scorers })}</Chip>
      </div>
      <p class="px-note px-soft">{t("desk.sheets_lead")}</p>
      {sheets.shown && open && <Banner icon="eye"><p>{t("desk.sheets_shown")}</p></Banner>}
      {!sent && open && <Own lines={lines} busy={busy} onSend={onSend} />}
      {sheets.sheets.some(({ mine, declined }) => mine && declined) && <p class="px-note px-soft">{t("desk.sheet_declined")}</p>}
      {seen.length > 0 && <Spread lines={lines} sheets={seen} apart={sheets.apart} whole={sent || !open} />}
      {editable && open && !paper && <Button icon="add" onClick={() => { setPaper(newId()); }}>{t("desk.sheet_paper")}</Button>}
      {editable && open && paper && <Paper key={paper} id={paper} lines={lines} busy={busy} onClose={() => { setPaper(""); }} onSend={onSend} />}
      {editable && (sent || n > 0) && seen.length > 1 && <Agreed lines={lines} review={review} />}
    </Card>
  );
}

/** One line's points, as in the rubric. */
function Line({ line, at, value, disabled, onChange }: { line: SheetLineShape; at: string; value: number | undefined; disabled: boolean; onChange: (points: number) => void }) {
  const { t } = usePage<DeskWord>();
  return (
    <Field group label={line.label} at={at} hint={value === undefined ? t("desk.unmarked") : t("marks.of", { points: value, possible: line.points })}>
      {({ id }) => (
        <div class="pd-marks">
          {wholePoints(line.points).map((points) => (
            <label key={points} class="pd-mark">
              <input type="radio" name={id} checked={value !== undefined && Math.floor(value) === points} disabled={disabled} aria-label={t("marks.of", { points, possible: line.points })} onChange={() => { onChange(withHalf(points, value, line.points)); }} />
              <span aria-hidden="true">{points}</span>
            </label>
          ))}
          <label class="pd-mark pd-half">
            <input type="checkbox" checked={value !== undefined && value % 1 !== 0} disabled={disabled || value === undefined || Math.floor(value) + 0.5 > line.points} aria-label={t("desk.half")} onChange={(event) => { onChange(Math.floor(value ?? 0) + (event.currentTarget.checked ? 0.5 : 0)); }} />
            <span aria-hidden="true">+½</span>
          </label>
        </div>
      )}
    </Field>
  );
}

/** The points of the lines that are asked for now: an author may have changed them since some were given. */
const only = (lines: readonly SheetLineShape[], marks: Marks): Marks => Object.fromEntries(lines.map(({ id }) => [id, marks[id] ?? 0]));

const whole = (lines: readonly SheetLineShape[], marks: Marks): boolean => lines.every(({ id }) => marks[id] !== undefined);

function Own({ lines, busy, onSend }: Pick<SheetsProps, "busy" | "onSend"> & { lines: readonly SheetLineShape[] }) {
  const { t } = usePage<DeskWord>();
  const { marks, give, drop } = useBegun(OWN);
  const [declining, setDeclining] = useState(false);
  const send = (sheet: SheetSent): void => { void onSend(sheet).then((done) => { if (done) drop(); }); };
  return (
    <div class="px-stack" role="group" aria-label={t("desk.sheet_me")}>
      {lines.map((line) => <Line key={line.id} line={line} at={`${OWN}#${line.id}`} value={marks[line.id]} disabled={busy} onChange={(points) => { give(line.id, points); }} />)}
      {declining ? (
        <div class="px-stack-s" role="group" aria-label={t("desk.sheet_decline")}>
          <p>{t("desk.sheet_decline_ask")}</p>
          <div class="px-row px-stretch">
            <Button disabled={busy} onClick={() => { send({ declined: true }); }}>{t("desk.sheet_decline")}</Button>
            <Button look="quiet" onClick={() => { setDeclining(false); }}>{t("submit.not_yet")}</Button>
          </div>
        </div>
      ) : (
        <div class="px-row px-stretch">
          <Button icon="send" disabled={busy || !whole(lines, marks)} onClick={() => { send({ marks: only(lines, marks) }); }}>{t("desk.sheet_send")}</Button>
          <Button look="quiet" onClick={() => { setDeclining(true); }}>{t("desk.sheet_decline")}</Button>
        </div>
      )}
    </div>
  );
}

function Paper({ id, lines, busy, onSend, onClose }: Pick<SheetsProps, "busy" | "onSend"> & { id: string; lines: readonly SheetLineShape[]; onClose: () => void }) {
  const { t } = usePage<DeskWord>();
  const { marks, role, give, write, drop } = useBegun(`${SHEET}${id}`);
  const close = (): void => {
    drop();
    onClose();
  };
  return (
    <div class="px-card px-pick px-stack" role="group" aria-label={t("desk.sheet_paper")}>
      <TextInput label={t("desk.sheet_role")} at={`${SHEET}${id}#role`} limit={120} value={role} onChange={write} />
      {lines.map((line) => <Line key={line.id} line={line} at={`${SHEET}${id}#${line.id}`} value={marks[line.id]} disabled={busy} onChange={(points) => { give(line.id, points); }} />)}
      <div class="px-row px-stretch">
        <Button icon="send" disabled={busy || !role.trim() || !whole(lines, marks)} onClick={() => { void onSend({ sheet: id, role: role.trim(), marks: only(lines, marks) }).then((done) => { if (done) close(); }); }}>{t("desk.sheet_paper_send")}</Button>
        <Button look="quiet" onClick={close}>{t("submit.not_yet")}</Button>
      </div>
    </div>
  );
}

function Spread({ lines, sheets, apart, whole: all }: { lines: readonly SheetLineShape[]; sheets: readonly SheetShape[]; apart: number; whole: boolean }) {
  const { t } = usePage<DeskWord>();
  const whose = ({ number, mine, paper, role }: SheetShape): string => (paper ? role : mine ? t("desk.sheet_me") : t("desk.sheet_of", { n: number }));
  const name = (sheet: SheetShape): string => (sheet.after ? t("desk.sheet_after", { name: whose(sheet) }) : whose(sheet));
  const gap = (id: string): number => {
    const said = sheets.map(({ marks }) => marks[id] ?? 0);
    return Math.max(...said) - Math.min(...said);
  };
  const far = all && sheets.length > 1 ? lines.filter(({ id }) => gap(id) >= apart) : [];
  return (
    <>
      <div class="pd-scroll" tabIndex={0} role="group" aria-label={t("desk.sheets")}>
        <Table caption={t("desk.sheets")} columns={[{ label: t("marks.criterion") }, ...sheets.map((one) => ({ label: name(one), num: true })), ...(sheets.length > 1 ? [{ label: t("desk.sheet_gap"), num: true }] : [])]}>
          {lines.map(({ id, label }) => (
            <tr key={id} class={far.some((one) => one.id === id) ? "pd-far" : undefined}>
              <th scope="row">{label}</th>
              {sheets.map(({ number, marks }) => <td key={number} class="px-n">{marks[id] ?? "–"}</td>)}
              {sheets.length > 1 && <td class="px-n">{gap(id)}</td>}
            </tr>
          ))}
          <tr>
            <th scope="row">{t("desk.sheet_sum")}</th>
            {sheets.map(({ number, marks }) => <td key={number} class="px-n"><b>{Object.values(marks).reduce((sum, one) => sum + one, 0)}</b></td>)}
            {sheets.length > 1 && <td />}
          </tr>
        </Table>
      </div>
      {far.map(({ id, label }) => <Banner key={id} tone="warn" icon="comment"><p>{t("desk.sheet_talk", { name: label, n: gap(id) })}</p></Banner>)}
    </>
  );
}

function Agreed({ lines, review }: { lines: readonly SheetLineShape[]; review: DocView }) {
  const { t } = usePage<DeskWord>();
  const agreed = agreedOf(review);
  return (
    <div class="px-stack" role="group" aria-label={t("desk.agreed")}>
      <h3 class="pd-h3">{t("desk.agreed")}</h3>
      <p class="px-note px-soft">{t("desk.agreed_lead")}</p>
      {lines.map((line) => <Line key={line.id} line={line} at={`agreed:${line.id}`} value={agreed[line.id]} disabled={!review.editable} onChange={(points) => { review.set(`agreed:${line.id}`, { points }); }} />)}
    </div>
  );
}
