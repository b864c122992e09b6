/** Stands above work that goes on: which round was handed in or accepted, what was said of it, taking back. */
import { useState } from "preact/hooks";
import type { BriefPage, FeedbackShape } from "../types.gen";
import { Button, LinkButton } from "./Button";
import { usePage } from "./context";
import { decidedBy } from "./Feedback";
import { Icon } from "./Icon";
import { Card } from "./surfaces";
import "./Standing.css";

export interface StandingProps {
  page: BriefPage;
  /** The kind's sentence about it. */
  said: string;
  /** Of an accepted round. */
  feedback: FeedbackShape | null;
  busy: boolean;
  /** What became of taking back, in words; empty. */
  trouble: string;
  onWithdraw: (() => void) | undefined;
}

export function Standing({ page, said, feedback, busy, trouble, onWithdraw }: StandingProps) {
  const { t, language } = usePage();
  const [asking, setAsking] = useState(false);
  const newest = page.rounds.find((round) => !round.withdrawn);
  return (
    <section data-at="receipt" tabIndex={-1}>
      <Card look="wash" class="px-stack-s">
        <p class="px-standing"><Icon name={page.submission.status === "accepted" ? "check" : "send"} /><b>{said}</b></p>
        {feedback?.comment && <p class="px-pre">{feedback.comment}</p>}
        {feedback && <p class="px-sm px-soft">{decidedBy(feedback, t, language)}</p>}
        <div class="px-row">
          {newest?.print_url && <LinkButton href={newest.print_url} look="quiet" small icon="print" newTab>{t("receipt.print")}</LinkButton>}
          {onWithdraw && !asking && <Button look="quiet" small icon="back" onClick={() => { setAsking(true); }}>{t("withdraw.button")}</Button>}
        </div>
        {onWithdraw && asking && (
          <div class="px-stack-s" role="group" aria-label={t("withdraw.button")}>
            <p>{t("withdraw.ask")}</p>
            <div class="px-row px-stretch">
              <Button icon="back" disabled={busy} onClick={onWithdraw}>{t("withdraw.button")}</Button>
              <Button look="quiet" onClick={() => { setAsking(false); }}>{t("withdraw.keep")}</Button>
            </div>
          </div>
        )}
        {trouble && <p role="alert" class="px-note px-warntext">{trouble}</p>}
      </Card>
    </section>
  );
}
