/** Shows one question's numbers: bars with their table, or a table, and the choice that confused most. */
import { Details, Icon, Table, usePage } from "@shell";
import type { ConfusedResult, QuestionResult } from "../types.gen";
import type { DeskWord } from "../words.gen";

/** The number of column heads that a phone has room for beside each other. */
const COLUMNS = 4;
const WORDS = 12;

const BULB = "M9 17h6M10 20h4M12 3.5a6 6 0 0 0-3.5 10.8c.4.3.5.8.5 1.7h6c0-.9.1-1.4.5-1.7A6 6 0 0 0 12 3.5z";

/** Whether columns stand below each other on a phone, and need the page's width elsewhere. */
const broad = (one: QuestionResult): boolean => one.columns.length > COLUMNS || one.columns.some((column) => column.length > WORDS);

export function QuestionNumbers({ one, fewest }: { one: QuestionResult; fewest: number }) {
  const { t } = usePage<DeskWord>();
  return (
    <section class={broad(one) ? "pd-rq pd-broad" : "pd-rq"}>
      <h3 class="pd-h3"><span class="px-muted px-num">{one.number}.</span> {one.label}</h3>
      {one.hidden ? <p class="px-note px-soft">{t("results.few", { n: fewest })}</p> : one.tried === 0 ? <p class="px-note px-soft">{t("results.untried")}</p> : (
        <>
          <p class="px-note px-soft px-num">{t("results.counts", { how: one.how, tried: one.tried, first: one.first_right, ever: one.ever_right })}</p>
          {one.options.length > 0 ? <Bars one={one} /> : <Lines one={one} />}
          {one.confused && <Mixup confused={one.confused} />}
        </>
      )}
    </section>
  );
}

function Bars({ one }: { one: QuestionResult }) {
  const { t } = usePage<DeskWord>();
  return (
    <>
      <ul class="pd-bars">
        {one.options.map((option, at) => (
          <li key={at} class={option.right ? "pd-key" : undefined}>
            {option.right ? <Icon name="check" size={20} /> : <span aria-hidden="true">–</span>}
            <span>{option.label}{option.right && <> <small class="pd-answer">{t("results.key")}</small></>}</span>
            <b class="px-num">{t("results.people", { n: option.first })}</b>
            <span class="pd-track" aria-hidden="true"><span style={{ width: `${String(Math.min(100, Math.round((100 * option.first) / one.tried)))}%` }} /></span>
          </li>
        ))}
      </ul>
      <p class="px-sm px-soft">{t("results.bars")}</p>
      <Details summary={t("results.table")}>
        <Table caption={t("results.answers_to", { question: one.label })} columns={[{ label: t("results.col_option") }, { label: t("results.col_first"), num: true }, { label: t("results.col_ever"), num: true }]}>
          {one.options.map((option, at) => (
            <tr key={at} class={option.right ? "pd-key" : undefined}>
              <th scope="row">{option.label}{option.right && <> <small class="pd-answer">{t("results.key")}</small></>}</th>
              <td class="px-n">{option.first}</td>
              <td class="px-n">{option.ever}</td>
            </tr>
          ))}
        </Table>
      </Details>
    </>
  );
}

function Lines({ one }: { one: QuestionResult }) {
  const { t } = usePage<DeskWord>();
  return (
    <>
      <div class={broad(one) ? "pd-cells pd-below" : "pd-cells"}>
        <Table caption={t("results.answers_to", { question: one.label })} columns={[{ label: one.heading }, ...one.columns.map((label) => ({ label, num: true }))]}>
          {one.lines.map((line, at) => (
            <tr key={at}>
              <th scope="row">{line.label}</th>
              {line.cells.map((cell, column) => (
                <td key={column} class={cell?.right ? "px-n pd-key" : "px-n"} data-l={one.columns[column]}>
                  {cell && (cell.right ? <b><Icon name="check" size={16} /><span class="px-vh">{t("results.key")}</span> {cell.n}</b> : cell.n)}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </div>
      <p class="px-sm px-soft">{t("results.by_first")}</p>
    </>
  );
}

function Mixup({ confused: { n, line, chosen, says } }: { confused: ConfusedResult }) {
  const { t } = usePage<DeskWord>();
  return <p class="pd-mixup px-note"><Icon drawing={BULB} /><span>{t(line ? "results.confused_line" : "results.confused", { n, line, chosen, says })}</span></p>;
}
