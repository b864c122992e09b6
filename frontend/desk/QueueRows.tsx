/** The rows of the queue: a table where there is room, cards on a phone, with the same words and buttons. */
import type { ComponentChildren } from "preact";
import { Button, formatDate, Table, usePage } from "@shell";
import type { QueueRow } from "../types.gen";
import { InnerLink } from "./InnerLink";
import { GradeWord, StateChip } from "./StateChip";
import { Wait, waits } from "./Wait";
import type { DeskWord } from "../words.gen";

export interface RowActions {
  href: (id: string) => string;
  onOpen: (id: string) => void;
  onClaim: (id: string) => void;
  /** The public id of the row whose move is under way. */
  busy: string;
  /** Why a move was not possible, and at which row. */
  refusal: { id: string; text: string } | null;
}

function OpenLink({ row, actions }: { row: QueueRow; actions: RowActions }) {
  return (
    <InnerLink href={actions.href(row.public_id)} class="pd-open" row={row.public_id} onGo={() => { actions.onOpen(row.public_id); }}>
      {row.teacher || row.school}
    </InnerLink>
  );
}

function Action({ row, actions }: { row: QueueRow; actions: RowActions }) {
  const { t } = usePage<DeskWord>();
  if (row.claim === "other") return <span class="px-sm px-muted">{t("desk.taken")}</span>;
  const claims = row.claim === "" && waits(row);
  return (
    <Button
      small disabled={actions.busy === row.public_id}
      onClick={() => {
        if (claims) actions.onClaim(row.public_id);
        else actions.onOpen(row.public_id);
      }}
    >
      {t(claims ? "desk.claim" : row.claim === "mine" ? "desk.go_on" : "desk.look")}
      <span class="px-vh"> {[row.teacher, row.kind_label].join(", ")}</span>
    </Button>
  );
}

/** How long a submission has waited; for an answered one, when it was handed in. */
function Since({ row }: { row: QueueRow }) {
  const { t, language } = usePage<DeskWord>();
  if (waits(row)) return <Wait row={row} />;
  return <span class="px-soft px-num">{t("desk.sent_on", { at: formatDate(row.submitted_at, language) })}</span>;
}

const place = (row: QueueRow): string => [row.school, row.province || row.group].filter((part, index, all) => part && all.indexOf(part) === index).join(" · ");

function Refusal({ row, actions }: { row: QueueRow; actions: RowActions }): ComponentChildren {
  return actions.refusal?.id === row.public_id && <span role="alert" class="pd-refusal px-warntext">{actions.refusal.text}</span>;
}

export function QueueTable({ rows, actions }: { rows: readonly QueueRow[]; actions: RowActions }) {
  const { t } = usePage<DeskWord>();
  const columns = (["teacher", "kind", "round", "waits", "state"] as const).map((name) => ({ label: t(`desk.col_${name}`) }));
  return (
    <Table caption={t("desk.list")} columns={[...columns, { label: t("desk.col_do"), quiet: true }]}>
      {rows.map((row) => (
        <tr key={row.public_id}>
          <th scope="row">
            <OpenLink row={row} actions={actions} />
            <small>{place(row)}</small>
            {row.left && <small class="px-warntext">{t("desk.left")}</small>}
          </th>
          <td>{row.kind_label}</td>
          <td class="px-num pd-nowrap">{t("round.n", { n: row.round })}</td>
          <td><Since row={row} /></td>
          <td><StateChip row={row} /><GradeWord row={row} /></td>
          <td class="pd-act"><Action row={row} actions={actions} /><Refusal row={row} actions={actions} /></td>
        </tr>
      ))}
    </Table>
  );
}

export function QueueCards({ rows, actions }: { rows: readonly QueueRow[]; actions: RowActions }) {
  const { t } = usePage<DeskWord>();
  return (
    <ul class="pd-cards" aria-label={t("desk.list")}>
      {rows.map((row) => (
        <li key={row.public_id} class="px-card px-stack-s">
          <div class="px-between"><Since row={row} /><StateChip row={row} /></div>
          <div>
            <OpenLink row={row} actions={actions} />
            <p class="px-note px-soft">{place(row)}</p>
            {row.left && <p class="px-note px-warntext">{t("desk.left")}</p>}
            <p class="px-note px-soft">{[row.kind_label, t("round.n", { n: row.round })].join(" · ")}</p>
          </div>
          <GradeWord row={row} />
          <Action row={row} actions={actions} />
          <Refusal row={row} actions={actions} />
        </li>
      ))}
    </ul>
  );
}
