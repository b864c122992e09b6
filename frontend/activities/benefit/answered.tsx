/** The two answers below the table, as they are read: what is wanted first, and what is given back. */
import { blank, Button, CommentsAt, formatDate, Pin, usePage } from "@shell";
import type { ComponentChildren } from "preact";
import type { DocView, KindProps } from "../../kind";
import { benefitLabel, readAsk, readBack } from "./content";
import type { BenefitContent, BenefitWord } from "./model.gen";

type Props = Pick<KindProps<BenefitContent, BenefitWord>, "content" | "answers" | "network" | "language" | "onPick"> & { digits?: (text: string) => string };

const nameIn = (network: DocView, id: string): string => network.item<{ name?: string }>(`partner:${id}`)?.value.name ?? "";

export function Answered({ content, answers, network, language, onPick, digits = String }: Props) {
  const { t } = usePage<BenefitWord>();
  const [ask, back] = [readAsk(answers), readBack(answers)];
  const partner = (id: string): string => (id && (nameIn(network, id) || t("partner.unknown"))) || "";
  const asking = partner(ask.partner);
  const details = [asking && t("benefit.asked_of", { partner: asking }), ask.date && digits(t("benefit.asked_by", { date: formatDate(ask.date, language) }))].filter(Boolean).join(" ");
  return (
    <dl class="be-answers">
      <Answer id="ask" label={t("benefit.asked")} onPick={onPick}>
        {ask.benefit || !blank(ask.text) ? <><p><b>{benefitLabel(content, ask.benefit)}</b> {details}</p><p class="px-pre">{digits(ask.text)}</p></> : <p class="px-muted">{t("benefit.none_said")}</p>}
      </Answer>
      {(content.give_back || !blank(back.text)) && (
        <Answer id="back" label={t("benefit.given_back")} onPick={onPick}>
          {back.partner || !blank(back.text) ? <><p><b>{partner(back.partner)}</b></p><p class="px-pre">{digits(back.text)}</p></> : <p class="px-muted">{t("benefit.none_said")}</p>}
        </Answer>
      )}
    </dl>
  );
}

function Answer({ id, label, onPick, children }: { id: string; label: string; onPick: Props["onPick"]; children: ComponentChildren }) {
  const { t, comments } = usePage<BenefitWord>();
  const pins = comments.filter(({ anchor }) => anchor.split("#")[0] === id);
  return (
    <div data-at={id} tabIndex={-1}>
      <dt>
        <span>{label}{pins.map((pin) => <Pin key={pin.id} number={pin.number} done={pin.done} />)}</span>
        {onPick && <Button icon="comment" name={`${t("benefit.comment_here")} ${label}`} onClick={() => { onPick(id, label); }} />}
      </dt>
      <dd>
        {children}
        <CommentsAt anchor={id} />
      </dd>
    </div>
  );
}
