/** Shows the teachers who have not handed in as tiles to choose: group, progress, last reminder. */
import { formatDate, Icon, usePage } from "@shell";
import type { AbsentRow } from "../types.gen";
import type { DeskWord } from "../words.gen";

export function AbsentRows({ rows, chosen, onChoose }: { rows: readonly AbsentRow[]; chosen: readonly string[]; onChoose: (person: string, on: boolean) => void }) {
  const { t, language } = usePage<DeskWord>();
  const mail = (row: AbsentRow): string => {
    if (row.mail_off) return t("absent.off");
    if (row.reminded_today) return t("absent.reminded_today");
    return row.reminded ? t("absent.reminded", { at: formatDate(`${row.reminded}T05:00:00Z`, language) }) : "";
  };
  const since = (row: AbsentRow): string => {
    if (row.state === "returned" && row.since) return t("absent.quiet_since", { at: formatDate(row.since, language) });
    return row.seen ? t("absent.saved_at", { at: formatDate(row.seen, language) }) : "";
  };
  const atWork = (row: AbsentRow): string => (row.at_work.length ? t("absent.at_work", { what: row.at_work.join(", ") }) : "");
  return (
    <ul class="pd-absent" aria-label={t("absent.list")}>
      {rows.map((row) => (
        <li key={row.person}>
          <label class="px-tile">
            <input
              type="checkbox" checked={chosen.includes(row.person)} disabled={row.mail_off || row.reminded_today}
              onChange={(event) => { onChoose(row.person, event.currentTarget.checked); }}
            />
            <span>
              <b>{row.teacher}</b>
              {[row.group, t(`absent.${row.state}`), atWork(row), since(row), mail(row)].filter(Boolean).map((line) => <small key={line}>{line}</small>)}
            </span>
            <span class="px-tick"><Icon name="check" stroke={2.6} /></span>
          </label>
        </li>
      ))}
    </ul>
  );
}
