/** A log on paper: hours, a table of the meetings, and of each what was seen, agreed, tried and came of it. */
import { blank, formatDate, PartnerName, Table, toThai, usePage } from "@shell";
import { hoursAndMinutes } from "../../thai/times";
import { HoursTable } from "./hours_card";
import { readLog, type Logged } from "./log";
import type { PlcWord } from "./model.gen";
import { dayText, roleTexts, shortDay, stateOf, stepName, timeText, type Props } from "./say";

export function Paper(props: Props) {
  const { content, network, thaiDigits } = props;
  const { t, language } = usePage<PlcWord>();
  const digits = (text: string | number): string => (thaiDigits ? toThai(String(text)) : String(text));
  const log = readLog(props);
  const told = log.come.filter(({ talk, after }) => [talk.noticed, talk.decided, talk.attempt, after.text].some((text) => !blank(text)));
  const result = ({ after, talk }: Logged): string => {
    const label = content.results.find(({ id }) => id === after.result)?.label;
    return label ? `${label} ${after.text}` : blank(talk.attempt) ? "" : talk.by > log.today ? t("plc.not_yet_due", { day: shortDay(talk.by, language) }) : t("plc.not_told");
  };
  const questions = log.come.flatMap(({ number, aar }) => content.aar.flatMap(({ id, label }) => (blank(aar.answers[id] ?? "") ? [] : [{ key: `${String(number)} ${id}`, number, label, text: aar.answers[id] ?? "" }])));
  return (
    <div class="pl-paper">
      <h3>{t("plc.all_hours")}</h3>
      <HoursTable counting={log.counting} content={content} digits={digits} />
      <h3>{digits(t("plc.met_n", { n: log.come.length }))}</h3>
      <Table caption={t("plc.sessions")} columns={[t("plc.no"), t("plc.date_time"), t("plc.hours"), t("plc.step_short"), t("plc.topic_people"), t("plc.certifying")].map((label) => ({ label }))}>
        {log.come.map((session) => {
          const { id, number, item, counted: { minutes } } = session;
          return (
            <tr key={id}>
              <td class="px-n">{digits(number)}</td>
              <td>{digits(dayText(item.date, language))}<br />{digits(timeText(item, t))}</td>
              <td class="px-n">{digits(minutes ? hoursAndMinutes(minutes) : "–")}</td>
              <td>{stepName(content, item.step)}</td>
              <td>
                {digits(item.topic)}
                <br />
                <span class="px-muted">{digits(roleTexts(item.roles, content, t).join(" "))}{item.partners.map((partner) => <span key={partner}> · <PartnerName network={network} id={partner} mark={false} /></span>)}</span>
              </td>
              <td>{digits(stateOf(session, log, t).text)}</td>
            </tr>
          );
        })}
      </Table>
      {told.length > 0 && (
        <>
          <h3>{t("plc.told_title")}</h3>
          <Table caption={t("plc.told_title")} columns={[t("plc.no"), t("plc.seen"), t("plc.decided"), t("plc.trying"), t("plc.outcome")].map((label) => ({ label }))}>
            {told.map((session) => (
              <tr key={session.id}>
                <td class="px-n">{digits(session.number)}</td>
                <td class="px-pre">{digits(session.talk.noticed)}</td>
                <td class="px-pre">{digits(session.talk.decided)}</td>
                <td>{digits(session.talk.attempt)}{session.talk.by && <span class="px-muted"> {t("plc.by")} {digits(formatDate(session.talk.by, language))}</span>}</td>
                <td>{digits(result(session))}</td>
              </tr>
            ))}
          </Table>
        </>
      )}
      {questions.length > 0 && (
        <>
          <h3>{t("plc.aar")}</h3>
          <Table caption={t("plc.aar")} columns={[t("plc.no"), t("plc.question"), t("plc.answer")].map((label) => ({ label }))}>
            {questions.map(({ key, number, label, text }) => <tr key={key}><td class="px-n">{digits(number)}</td><td>{label}</td><td class="px-pre">{digits(text)}</td></tr>)}
          </Table>
        </>
      )}
    </div>
  );
}
