/** The one place for what stands after handing in: number, when, what follows, take away, take back. */
import { useState } from "preact/hooks";
import { Button, Card, formatMoment, Icon, LinkButton, usePage } from "@shell";
import type { PageShape } from "../types.gen";
import "./Receipt.css";

export interface ReceiptProps {
  page: PageShape;
  busy: boolean;
  /** What became of taking back, in words; empty for nothing to say. */
  trouble: string;
  onWithdraw: (() => void) | undefined;
}

export function Receipt({ page, busy, trouble, onWithdraw }: ReceiptProps) {
  const { t, language } = usePage();
  const [asking, setAsking] = useState(false);
  const { block, submission } = page;
  const verb = t(block.needs_trainer ? "withdraw.button" : "withdraw.again");
  const newest = page.rounds.find((round) => !round.withdrawn);
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
            <h3>{t(block.needs_trainer ? "receipt.sent" : "receipt.done")}</h3>
            {next && <p class="px-soft">{next}</p>}
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
