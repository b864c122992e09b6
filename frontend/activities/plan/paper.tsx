/** Prints a plan: duties, the calendar by month, the years with their count. Cards are for the teacher and stay off paper. Part of more-plan.js. */
import { Table, toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import type { Partner } from "../../network/model.gen";
import { weekdayInWords, yearText } from "../../thai/spans";
import { askedDuties, asks, eventsOf, readDuty } from "./content";
import { calledOf, readGrid } from "./grid";
import type { PlanContent, PlanWord } from "./model.gen";
import { shownYear } from "./months";
import { cellInWords, countInWords, daysInWords, kindInWords, measureInWords } from "./say";

export function Paper({ content, answers, network, language, today = "", thaiDigits }: KindProps<PlanContent, PlanWord>) {
  const { t } = usePage<PlanWord>();
  const digits = thaiDigits ? toThai : String;
  const events = eventsOf(answers);
  const grid = readGrid(answers, content);
  const { first, last } = grid.range;
  const called = calledOf(grid);
  const partner = (id: string): string => network.get<Partner>(`partner:${id}`)?.name ?? "";
  const head = (...keys: PlanWord[]) => keys.map((key) => ({ label: t(key) }));
  return (
    <div class="pn pn-paper">
      {asks(content, "duties") && (
        <section>
          <h3>{digits(t("plan.duties", { n: askedDuties(content).length }))}</h3>
          <Table caption={t("plan.duties", { n: askedDuties(content).length })} columns={head("plan.duty_head", "plan.state", "plan.who", "plan.evidence")}>
            {askedDuties(content).map(({ id, label }, place) => {
              const { state, who, evidence } = readDuty(answers, id);
              return <tr key={id}><th scope="row">{digits(`${String(place + 1)}. ${label}`)}</th><td>{t(`plan.state_${state || "open"}`)}</td><td>{digits(who)}</td><td>{digits(evidence)}</td></tr>;
            })}
          </Table>
        </section>
      )}
      {asks(content, "calendar") && (
        <section>
          <h3>{digits(t("plan.calendar", { year: yearText(shownYear(answers, today), language) }))}</h3>
          <Table caption={t("plan.calendar_of")} columns={head("plan.date_head", "plan.event", "plan.who", "plan.partner_head")}>
            {events.map(({ key, value }) => (
              <tr key={key}>
                <td class="pn-nobreak">{value.date ? digits(daysInWords(value, language)) : "–"}{value.date && <small>{weekdayInWords(value.date, language)}</small>}</td>
                <td>{digits(value.text)}{value.report && <small>{t("plan.report_due")}</small>}</td>
                <td>{digits(value.owner)}</td>
                <td>{digits(partner(value.partner))}</td>
              </tr>
            ))}
          </Table>
        </section>
      )}
      {asks(content, "years") && first !== null && last !== null && grid.years.length > 0 && (
        <section>
          <h3>{digits(`${t("plan.years")} ${countInWords(first, last, language, t)}`)}</h3>
          <p>{digits([called === null ? "" : t("plan.called_as", { n: called }), kindInWords(grid.range.kind, content, language, t), t("plan.target_actual")].filter(Boolean).join(" · "))}</p>
          <Table caption={t("plan.years_caption")} columns={[{ label: t("plan.year") }, ...grid.parts.map((part) => ({ label: digits(measureInWords(part)), num: true }))]}>
            {grid.years.map((year) => (
              <tr key={year}>
                <th scope="row">{digits(yearText(year, language))}</th>
                {grid.parts.map(({ id, cells }) => {
                  const cell = cells.get(year);
                  return <td key={id} class="px-n">{digits(cell ? cellInWords(cell) || "–" : "–")}{cell?.note && <small>{digits(cell.note)}</small>}</td>;
                })}
              </tr>
            ))}
          </Table>
        </section>
      )}
    </div>
  );
}
