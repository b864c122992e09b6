/** The card after handing in: the number, when, what follows, copying the text, withdrawing. */
import { useState } from "preact/hooks";
import type { DocView } from "../kind";
import type { Partner } from "../network/model.gen";
import { formatMoment } from "../thai/dates";
import type { FeedbackShape, BriefPage } from "../types.gen";
import { Button, LinkButton } from "./Button";
import { usePage } from "./context";
import { decidedBy } from "./Feedback";
import { Icon } from "./Icon";
import { Card } from "./surfaces";
import "./Receipt.css";

export interface ReceiptProps {
  page: BriefPage;
  busy: boolean;
  /** Why withdrawing failed, in words; empty where it did not. */
  trouble: string;
  onWithdraw: (() => void) | undefined;
  /** The feedback on accepted work, which heads the card. */
  feedback?: FeedbackShape | null | undefined;
  network: DocView;
  /** The kind's sentence about the work. */
  said?: string;
}

/** One sentence about the teacher's network: how many partners there are, and with how many it goes both ways. */
function OwnNetwork({ network }: { network: DocView }) {
  const { t } = usePage();
  const partners = network.list<Partial<Partner>>("partner");
  const both = partners.filter(({ value }) => value.direction === "both").length;
  if (!partners.length) return null;
  return <p class="px-soft">{t("network.now", { n: partners.length })} {both > 0 && t("network.both", { n: both, b: both })}</p>;
}

export function Receipt({ page, busy, trouble, onWithdraw, feedback, network, said }: ReceiptProps) {
  const { t, language } = usePage();
  const [asking, setAsking] = useState(false);
  const { block, submission } = page;
  const verb = t(block.needs_trainer ? "withdraw.button" : "withdraw.again");
  const newest = page.rounds.find((round) => !round.withdrawn);
  const done = submission.status === "accepted";
  const next = !block.needs_trainer
    ? ""
    : submission.status === "in_review"
      ? t("receipt.reading")
      : submission.status === "accepted"
        ? ""
        : block.answer_days
          ? t("receipt.answer_days", { n: block.answer_days })
          : t("receipt.answer");
  const facts: [string, string][] = [
    [t("receipt.work"), submission.round_number > 1 ? `${block.title} ${t("round.n", { n: submission.round_number })}` : block.title],
    [t(block.needs_trainer ? "receipt.at" : "receipt.done_at"), formatMoment(submission.submitted_at, language)],
    [t("receipt.number"), submission.receipt],
  ];
  return (
    <section data-at="receipt" tabIndex={-1}>
      <Card look="lift" class="px-stack">
        <div class="px-receipt">
          <Icon name="check" size={32} stroke={2.2} />
          <div>
            <h3>{feedback?.gate ? feedback.gate.told : t(feedback ? "feedback.accepted" : block.needs_trainer ? "receipt.sent" : "receipt.done")}</h3>
            {next && <p class="px-soft">{next}</p>}
            {said && <p class="px-soft px-num">{said}</p>}
            {feedback?.comment && <p class="px-pre">{feedback.comment}</p>}
            {feedback && <p class="px-sm px-soft">{decidedBy(feedback, t, language)}</p>}
            {done && !said && <OwnNetwork network={network} />}
          </div>
        </div>
        <dl class="px-dl">
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt class="px-sm px-muted">{name}</dt>
                  <dd class="px-num">{value}</dd>
                </div>
              ),
          )}
        </dl>
        {newest?.late && <p class="px-note px-soft">{t("round.late")}</p>}
        {newest?.note && (
          <p class="px-note px-pre">
            <span class="px-muted">{t("receipt.note")}</span> {newest.note}
          </p>
        )}
        <div class="px-row px-stretch">
          {done && page.next && (
            // Leaves the frame the block may be in: the next activity has a page of its own.
            <a class="px-btn px-primary" href={page.next.url} target="_top">
              <Icon name="next" />
              {page.next.title ? t("receipt.next", { title: page.next.title }) : t("receipt.next_plain")}
            </a>
          )}
          {newest?.print_url && (
            <LinkButton href={newest.print_url} icon="print" newTab>
              {t("receipt.print")}
            </LinkButton>
          )}
          {onWithdraw && !asking && (
            <Button
              look="quiet"
              icon="back"
              onClick={() => {
                setAsking(true);
              }}
            >
              {verb}
            </Button>
          )}
        </div>
        {onWithdraw && asking && (
          <div class="px-stack-s" role="group" aria-label={verb}>
            <p>{t(block.needs_trainer ? "withdraw.ask" : "withdraw.ask_done")}</p>
            <div class="px-row px-stretch">
              <Button icon="back" disabled={busy} onClick={onWithdraw}>
                {verb}
              </Button>
              <Button
                look="quiet"
                onClick={() => {
                  setAsking(false);
                }}
              >
                {t("withdraw.keep")}
              </Button>
            </div>
          </div>
        )}
        {trouble && (
          <p role="alert" class="px-note px-warntext">
            {trouble}
          </p>
        )}
      </Card>
    </section>
  );
}
