/** Shows the history of a submission, newest first: who moved it, when, and the reason where one was given. */
import { Details, formatMoment, usePage } from "@shell";
import type { After } from "../kind";
import type { HistoryRow } from "../types.gen";
import type { DeskWord } from "../words.gen";

/** Moves of the state table, and acts of staff; tests/wording/test_history.py checks that each has its words. */
type Verb = After<"history.", DeskWord>;

/** Acts of the platform's own tools, which do not say by whom. */
const BY_STAFF = new Set(["override", "rescore"]);

export function History({ rows }: { rows: readonly HistoryRow[] }) {
  const { t, language } = usePage<DeskWord>();
  if (!rows.length) return null;
  return (
    <Details summary={t("desk.history")}>
      <ol class="pd-history px-note">
        {rows.map((row) => (
          <li key={row.at + row.verb}>
            <span>{[row.actor || (BY_STAFF.has(row.verb) ? t("history.staff") : ""), t(`history.${row.verb as Verb}`)].filter(Boolean).join(" ")}</span>
            <span class="px-muted px-num">{formatMoment(row.at, language)}</span>
            {row.note && <p class="px-pre px-soft">{row.note}</p>}
          </li>
        ))}
      </ol>
    </Details>
  );
}
