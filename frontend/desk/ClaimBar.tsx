/** Shows who has claimed a submission and until when; claims it and gives it back; tells of a claim that lapsed or was lost. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Banner, Button, formatTime, usePage } from "@shell";
import type { ReviewSession } from "./session";
import type { DeskWord } from "../words.gen";

export interface ClaimBarProps {
  session: ReviewSession;
  saveLine: ComponentChildren;
  /** Why a move was not possible, in words; empty otherwise. */
  refusal: string;
  onClaim: () => void;
  onRelease: () => void;
  onCopy: () => void;
}

export function ClaimBar({ session, saveLine, refusal, onClaim, onRelease, onCopy }: ClaimBarProps) {
  const { t, language } = usePage<DeskWord>();
  const [asking, setAsking] = useState(false);
  const { row, claimed_until: until } = session.detail;
  const unsent = session.document.unsent.size;
  const lapsed = session.editable && until !== null && new Date(until).getTime() < Date.now();
  const take = (words: DeskWord): ComponentChildren => (
    <div class="px-stretch"><Button look="primary" icon="person" disabled={session.busy} onClick={onClaim}>{t(words)}</Button></div>
  );
  return (
    <div class="px-stack-s pd-claim" data-at="claim" tabIndex={-1}>
      {session.editable && (
        <div class="pd-bar px-note">
          <span>{t(lapsed ? "desk.lapsed" : "desk.yours", { at: formatTime(until, language) })}</span>
          {asking ? (
            <span class="px-row" role="group" aria-label={t("desk.release")}>
              <span>{t("desk.release_help")}</span>
              <Button small disabled={session.busy} onClick={() => { setAsking(false); onRelease(); }}>{t("desk.release")}</Button>
              <Button small look="quiet" onClick={() => { setAsking(false); }}>{t("desk.release_not")}</Button>
            </span>
          ) : <Button small look="quiet" onClick={() => { setAsking(true); }}>{t("desk.release")}</Button>}
          {saveLine}
        </div>
      )}
      {!session.editable && row.claim === "other" && (
        <Banner icon="eye"><p>{t("desk.held", { name: row.claimed_by, at: formatTime(until, language) })}</p></Banner>
      )}
      {!session.editable && row.claim === "" && row.status === "submitted" && (
        <Banner icon="eye">
          <p>{t("desk.not_taken")}</p>
          {take("desk.claim")}
        </Banner>
      )}
      {!session.editable && row.claim === "mine" && (
        <Banner tone="warn" icon="warn"><p>{t("desk.again")}</p>{take("desk.go_on")}</Banner>
      )}
      {!session.editable && unsent > 0 && (
        <Banner tone="warn" icon="device">
          <p>{t(session.store.unsent(true) ? "desk.unsent_here" : "desk.unsent_kept", { n: unsent })}</p>
          <Button small icon="copy" onClick={onCopy}>{t("copy.all")}</Button>
        </Banner>
      )}
      <p role="status" class="px-note">{session.asksAnew ? t("desk.choose_anew") : ""}</p>
      <p role="alert" class="px-note px-warntext">{refusal}</p>
    </div>
  );
}
