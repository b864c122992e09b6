/** Says what became of the work since the earlier wave: sentences, and the same as a table. No up or down, no good or bad. */
import { useMemo } from "preact/hooks";
import type { Kind, WaveRow, WaveText } from "../kind";
import { formatMoment } from "../thai/dates";
import type { WaveShape } from "../types.gen";
import type { WaveWord } from "../words.gen";
import { usePage } from "./context";
import { ErrorLine } from "./ErrorLine";
import { useLater } from "./later";
import { Details } from "./surfaces";
import { Table } from "./Table";
import "./lines.css";

export interface WavesProps {
  kind: Kind;
  wave: Pick<WaveShape, "title" | "submitted_at">;
  before: WaveText;
  after: WaveText;
  /** On paper: no table to open, and numbers in its digits. */
  paper?: (text: string) => string;
  /** Leads to a field, where one may write. */
  onGo?: ((path: string) => void) | undefined;
}

export function Waves({ kind, wave, before, after, paper, onGo }: WavesProps) {
  const { t, language } = usePage<WaveWord>();
  const file = useLater(`more-${kind.id}`, 0);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- anew when the kind's later file has come
  const rows = useMemo(() => kind.waves?.(before, after, t), [kind, before, after, t, file]);
  const d = paper ?? String;
  if (!rows) return null;
  const Drawn = rows.length > 0 ? kind.wavePicture?.() : undefined;
  const told = rows.filter(({ what }) => what !== "same");
  const same = rows.length - told.length;
  const about = (row: WaveRow): string => (row.reworded ? t("wave.reworded", { about: row.about }) : row.about);
  return (
    <div class="px-stack-s">
      <p class="px-note px-soft">{d(t("wave.since", { title: wave.title, at: formatMoment(wave.submitted_at, language) }))}</p>
      {Drawn && <Drawn before={before} after={after} paper={Boolean(paper)} thaiDigits={d("1") !== "1"} />}
      {told.length > 0 && (
        <ul class="px-lines">
          {told.map((row) => (
            <li key={row.key} class="px-pre">
              {d(t(`wave.${row.what as Exclude<WaveRow["what"], "same">}`, { about: about(row), was: row.was, is: row.is }))}
              {row.ask && !paper && <Asking {...row.ask} onGo={onGo} />}
            </li>
          ))}
        </ul>
      )}
      <p>{d(!rows.length ? t("wave.nothing") : told.length ? (same > 0 ? t("wave.same", { n: same }) : "") : t("wave.all_same"))}</p>
      {!paper && rows.length > 0 && (
        <Details summary={t("wave.table")}>
          <Table list caption={t("wave.title")} columns={[{ label: t("wave.about") }, { label: t("wave.was") }, { label: t("wave.is") }, { label: t("wave.how") }]}>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{about(row)}</th>
                <td data-label={t("wave.was")}>{row.was || "–"}</td>
                <td data-label={t("wave.is")}>{row.is || "–"}</td>
                <td data-label={t("wave.how")}>{t(`wave.how_${row.what}`)}</td>
              </tr>
            ))}
          </Table>
        </Details>
      )}
    </div>
  );
}

/** Advice on a row; a way to the field where one may write. */
const Asking = ({ text, path, onGo }: NonNullable<WaveRow["ask"]> & Pick<WavesProps, "onGo">) => (
  <ErrorLine advice>{onGo ? <button type="button" class="px-link" onClick={() => { onGo(path); }}>{text}</button> : text}</ErrorLine>
);
