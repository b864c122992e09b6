/** Shows a decided submission: the decision, the next one to read, taking the decision back, reopening the work. */
import { useState } from "preact/hooks";
import { Banner, blank, Button, formatMoment, TextArea, Tiles, usePage, useTyped } from "@shell";
import type { DeskDetail, ReasonRequest } from "../types.gen";
import type { ReviewSession } from "./session";
import type { DeskWord } from "../words.gen";

const REASON = 1000;
/** The path of the reason for reopening, kept until it is sent with the move; a decision does not wait for it. */
export const REOPEN = "reopen";

export interface DecidedProps {
  session: ReviewSession;
  onNext: (() => void) | undefined;
  onQueue: () => void;
  onTakeBack: () => void;
  onReopen: (more: Omit<ReasonRequest, "person">) => void;
}

export function Decided({ session, onNext, onQueue, onTakeBack, onReopen }: DecidedProps) {
  const { t, language, typed } = usePage<DeskWord>();
  const [chosen, setAsking] = useState<"" | "back" | "reopen">();
  const { detail, busy } = session;
  // A reason that the trainer had begun to write is shown again.
  const asking = chosen ?? (detail.can_reopen && typed?.typed.has(REOPEN) ? "reopen" : "");
  const { decided, row } = detail;
  const accepted = row.status === "accepted";
  const reopened = !accepted && decided?.decision === "accept";
  const gate = reopened ? null : decided?.gate;
  const good = accepted || gate?.goes_on;
  const close = (): void => { setAsking(""); };
  return (
    <div data-at="decided" tabIndex={-1}>
      <Banner tone={good ? "ok" : "warn"} icon={good ? "check" : "back"}>
        <h2 class="pd-h2">{gate ? gate.told : t(accepted ? "desk.was_accepted" : reopened ? "desk.was_reopened" : "desk.was_returned")}</h2>
        {decided && (
          <p class="px-note px-soft">
            {decided.reviewer ? t("feedback.by", { name: decided.reviewer, at: formatMoment(decided.decided_at, language) }) : formatMoment(decided.decided_at, language)}
          </p>
        )}
        <p class="px-note">{t(detail.can_take_back ? "desk.may_take_back" : "desk.teacher_told")}</p>
        {asking === "" && (
          <div class="px-row px-stretch">
            {onNext ? <Button look="primary" icon="next" disabled={busy} onClick={onNext}>{t("desk.next")}</Button> : <Button look="primary" icon="back" onClick={onQueue}>{t("desk.to_queue")}</Button>}
            {detail.can_take_back && <Button icon="restore" onClick={() => { setAsking("back"); }}>{t("desk.take_back")}</Button>}
            {detail.can_reopen && <Button look="quiet" icon="edit" onClick={() => { setAsking("reopen"); }}>{t("desk.reopen")}</Button>}
          </div>
        )}
        {asking === "back" && (
          <div class="px-stack-s" role="group" aria-label={t("desk.take_back")}>
            <p>{t(detail.grade?.overridden_at ? "desk.take_back_staff" : "desk.take_back_ask")}</p>
            <div class="px-row px-stretch">
              <Button look="primary" icon="restore" disabled={busy} onClick={() => { close(); onTakeBack(); }}>{t("desk.take_back")}</Button>
              <Button look="quiet" onClick={close}>{t("withdraw.keep")}</Button>
            </div>
          </div>
        )}
      </Banner>
      {asking === "reopen" && <Reopen grade={detail.grade} busy={busy} onClose={close} onSend={(more) => { onReopen(more); }} />}
    </div>
  );
}

function Reopen({ grade, busy, onClose, onSend }: Pick<DeskDetail, "grade"> & { busy: boolean; onClose: () => void; onSend: (more: Omit<ReasonRequest, "person">) => void }) {
  const { t } = usePage<DeskWord>();
  const [typed, type] = useTyped(REOPEN);
  const reason = typed?.text ?? "";
  const [keep, setKeep] = useState("keep");
  const [pressed, setPressed] = useState(false);
  return (
    <form
      class="px-card px-pick px-stack pd-reopen"
      onSubmit={(event) => {
        event.preventDefault();
        setPressed(true);
        if (!blank(reason)) onSend({ reason: reason.trim(), keep_grade: keep === "keep" });
      }}
    >
      <h3 class="pd-h3">{t("desk.reopen_title")}</h3>
      <TextArea label={t("desk.reason")} hint={t("desk.reason_help")} rows={3} limit={REASON} value={reason} onChange={(text) => { type({ text }); }} error={pressed && blank(reason) ? t("desk.reason_missing") : undefined} />
      {grade?.overridden_at && <p class="px-note">{t("desk.grade_stays")}</p>}
      {grade && !grade.overridden_at && (
        <Tiles
          label={t("desk.grade_then")} value={keep} columns={2} onChange={(value) => { setKeep(value || "keep"); }}
          options={[{ value: "keep", label: t("desk.grade_keep") }, { value: "zero", label: t("desk.grade_zero") }]}
        />
      )}
      <div class="px-row px-stretch">
        <Button look="primary" icon="edit" type="submit" disabled={busy}>{t("desk.reopen")}</Button>
        <Button look="quiet" onClick={onClose}>{t("withdraw.keep")}</Button>
      </div>
    </form>
  );
}
