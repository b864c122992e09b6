/** A proposal on paper, in the order of a project form, with its budget in words and three signatures. Part of more-proposal.js. */
import { blank, Table, toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import { totalsOf } from "./budget";
import { categoryLabel, indicatorsOf, linesOf, one, partnersOf, resultOf, stepsOf } from "./content";
import type { ProposalContent, ProposalWord } from "./model.gen";
import { daysInWords, goalInWords, nameOf, numberInWords, sumInWords, totalInWords } from "./say";
import { Sums } from "./totals";

export function Paper({ content, answers, network, language, thaiDigits }: KindProps<ProposalContent, ProposalWord>) {
  const { t } = usePage<ProposalWord>();
  const digits = thaiDigits ? toThai : String;
  const [area, mentor, follow] = [one(answers, "area"), one(answers, "mentor"), one(answers, "follow")];
  const [steps, rows, lines] = [stepsOf(answers), indicatorsOf(answers), linesOf(answers)];
  const told = rows.filter(({ id }) => !blank(resultOf(answers, id).actual));
  const dotted = (...words: (string | number | null)[]): string => digits(words.map((word) => String(word ?? "").trim()).filter(Boolean).join(" · "));
  return (
    <div class="pr pr-paper">
      <h3>{digits(one(answers, "title").text)}</h3>
      <section><h4>{t("proposal.paper_need")}</h4><p class="px-pre">{digits(one(answers, "problem").text)}</p></section>
      {rows.length > 0 && <section><h4>{t("proposal.paper_aims")}</h4><ul>{rows.map(({ key, value }) => <li key={key}>{digits(`${value.text} ${goalInWords(value, t)}`)}{!blank(value.how) && ` (${digits(value.how)})`}</li>)}</ul></section>}
      <section><h4>{t("proposal.paper_target")}</h4><p>{dotted(area.people, area.count === null ? "" : t("proposal.people_n", { n: area.count }), area.place, area.province)}</p></section>
      {steps.length > 0 && (
        <section>
          <h4>{t("proposal.paper_steps")}</h4>
          <Table caption={t("proposal.paper_steps")} columns={(["activity", "date", "owner", "with_partner"] as const).map((key) => ({ label: t(`proposal.${key}`) }))}>
            {steps.map(({ key, value }) => <tr key={key}><th scope="row">{digits(value.text)}</th><td>{digits(daysInWords(value, language))}</td><td>{digits(value.owner)}</td><td>{digits(nameOf(network, value.partner))}</td></tr>)}
          </Table>
        </section>
      )}
      {lines.length > 0 && (
        <section>
          <h4>{t("proposal.paper_money")}</h4>
          <Table caption={t("proposal.paper_money")} columns={[{ label: t("proposal.category") }, { label: t("proposal.line") }, { label: t("proposal.source") }, { label: t("proposal.total"), num: true }]}>
            {lines.map(({ key, value }) => <tr key={key}><td>{categoryLabel(content, value.category)}</td><th scope="row">{digits(value.text)}<small>{digits(sumInWords(value, t))}</small></th><td>{t(`proposal.source_${value.source || "ask"}`)}</td><td class="px-n">{digits(totalInWords(value, t))}</td></tr>)}
          </Table>
          <Sums totals={totalsOf(lines.map(({ value }) => value))} content={{ ...content, ceiling: 0 }} digits={digits} />
          {content.evened && <p>{t("proposal.evened")}</p>}
        </section>
      )}
      {partnersOf(answers).length > 0 && <section><h4>{t("proposal.paper_partners")}</h4><ul>{partnersOf(answers).map(({ id, value }) => <li key={id}>{digits(`${nameOf(network, id)} ${value.does}`)}</li>)}</ul></section>}
      <section><h4>{t("proposal.paper_owner")}</h4><p>{dotted(mentor.role, nameOf(network, mentor.partner))}</p></section>
      {(told.length > 0 || !blank(follow.text)) && (
        <section>
          <h4>{t("proposal.paper_after")}</h4>
          <ul>{told.map(({ key, id, value }) => <li key={key}>{digits(`${value.text}: ${numberInWords(resultOf(answers, id).actual)} ${value.unit} ${resultOf(answers, id).note}`)}</li>)}</ul>
          {!blank(follow.text) && <p class="px-pre">{digits(follow.text)}</p>}
        </section>
      )}
      <div class="pr-signs">{(["sign_proposer", "sign_agreer", "sign_approver"] as const).map((key) => <p key={key}><span aria-hidden="true">.................................</span>{t(`proposal.${key}`)}</p>)}</div>
    </div>
  );
}
