/** The scorers' sheets of a pitch, drawn: one line a criterion, one mark a scorer, the gap between them. No average. Part of more-proposal.js. */
import { Details, SectionHead, Table, usePage } from "@shell";
import type { FeedbackShape } from "../../types.gen";
import type { ProposalWord } from "./model.gen";

/** Width and height of a line's drawing, and its margin, in its own units. */
const [WIDTH, HEIGHT, EDGE] = [200, 28, 12];

const at = (points: number, most: number): number => EDGE + ((WIDTH - 2 * EDGE) * points) / most;

export function Sheets({ feedback }: { feedback: FeedbackShape }) {
  const { t } = usePage<ProposalWord>();
  const { lines = [], sheets = [], agreed = {}, apart = 0 } = feedback;
  if (!lines.length || !sheets.length) return null;
  const most = Math.max(...lines.map(({ points }) => points));
  const name = (n: number, role: string): string => (role ? t("proposal.scorer_paper", { n, role }) : t("proposal.scorer", { n }));
  const late = sheets.filter(({ after }) => after).map(({ number, role }) => name(number, role));
  return (
    <section data-at="sheets">
      <SectionHead title={t("proposal.sheets")}>{t("proposal.sheets_lead", { n: sheets.length, most })}</SectionHead>
      <ul class="pr-spread" aria-hidden="true">
        {lines.map(({ id, label, points }) => {
          const said = sheets.map(({ marks }) => marks[id] ?? 0);
          const [low, high] = [Math.min(...said), Math.max(...said)];
          const far = apart > 0 && high - low >= apart;
          return (
            <li key={id} class={far ? "pr-far" : undefined}>
              <p><b>{label}</b> <span class="px-num">{said.join(" · ")}</span>{high > low && <span class="px-note"> {t("proposal.apart", { n: high - low })}</span>}{agreed[id] !== undefined && <span class="px-note"> {t("proposal.agreed", { n: agreed[id] })}</span>}</p>
              <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} width="100%" height={HEIGHT} preserveAspectRatio="xMidYMid meet">
                <line x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT / 2} y2={HEIGHT / 2} class="pr-axis" />
                {Array.from({ length: points + 1 }, (_, n) => <line key={n} x1={at(n, points)} x2={at(n, points)} y1={HEIGHT / 2 - 4} y2={HEIGHT / 2 + 4} class="pr-axis" />)}
                {high > low && <line x1={at(low, points)} x2={at(high, points)} y1={HEIGHT / 2} y2={HEIGHT / 2} class="pr-gap" />}
                {said.map((mark, place) => {
                  // Equal marks stand above each other.
                  const before = said.slice(0, place).filter((one) => one === mark).length;
                  const [x, y] = [at(mark, points), HEIGHT / 2 - before * 8];
                  if (place === 0) return <circle key={place} cx={x} cy={y} r={6} class="pr-one" />;
                  if (place === 1) return <path key={place} d={`M${String(x)} ${String(y - 7)}l7 7l-7 7l-7-7z`} class="pr-other" />;
                  return <text key={place} x={x} y={y + 4} text-anchor="middle" class="pr-numeral">{place + 1}</text>;
                })}
              </svg>
            </li>
          );
        })}
      </ul>
      {late.length > 0 && <p class="px-note px-soft">{t("proposal.sheet_after", { who: late.join(" · ") })}</p>}
      <Details summary={t("proposal.as_table")} open={false}>
        <Table caption={t("proposal.sheets")} columns={[{ label: t("proposal.sheet_line") }, ...sheets.map(({ number, role }) => ({ label: name(number, role), num: true })), ...(Object.keys(agreed).length ? [{ label: t("proposal.agreed_head"), num: true }] : [])]}>
          {lines.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {sheets.map(({ number, marks }) => <td key={number} class="px-n">{marks[id] ?? "–"}</td>)}
              {Object.keys(agreed).length > 0 && <td class="px-n">{agreed[id] ?? "–"}</td>}
            </tr>
          ))}
          <tr>
            <th scope="row">{t("proposal.sheet_sum")}</th>
            {sheets.map(({ number, marks }) => <td key={number} class="px-n">{Object.values(marks).reduce((sum, one) => sum + one, 0)}</td>)}
            {Object.keys(agreed).length > 0 && <td />}
          </tr>
        </Table>
      </Details>
    </section>
  );
}
