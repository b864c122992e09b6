/** The partners in the project: what each does, one to choose, and new ones. */
import { Button, CommentsAt, ErrorLine, PartnerName, PartnerPicker, problemText, still, TextInput, useAct, usePage } from "@shell";
import type { DocView } from "../../kind";
import { partnersOf as partnersIn } from "../../network/partners";
import { AddPartners } from "../add_partners";
import { partnersOf } from "./content";
import { NO_WITH, type ProposalContent, type ProposalWord, type With } from "./model.gen";
import { Part } from "./part";
import { nameOf } from "./say";

interface Props {
  content: ProposalContent;
  answers: DocView;
  network: DocView;
  now: number;
  focusKey: string;
  /** Who is in it and who may be: drawn again when one of them is another. */
  values: readonly unknown[];
}

export const Partners = still(function Partners({ content, answers, network, now, focusKey }: Props) {
  const { t } = usePage<ProposalWord>();
  const rows = partnersOf(answers);
  const take = useAct((id: string): void => {
    if (id && !partnersOf(answers).some((row) => row.id === id)) answers.set(`with:${id}`, { ...NO_WITH } satisfies With);
  });
  const takeAll = useAct((ids: readonly string[]): void => { ids.forEach(take); });
  return (
    <Part at="with" title={rows.length ? t("proposal.partners_n", { n: rows.length }) : t("proposal.partners")} lead={t("proposal.partners_lead")} from={1} now={now} open={focusKey.startsWith("with")}>
      <ul class="pr-rows">{rows.map(({ id, key, value }) => <PartnerRow key={key} answers={answers} network={network} id={id} value={value} partner={network.item(`partner:${id}`)} />)}</ul>
      <Choose network={network} ids={rows.map(({ id }) => id)} partners={network.list("partner", { gone: true })} onChange={take} />
      <AddPartners kind="proposal" network={network} sectors={content.sector_words} partners={partnersIn(network)} onTake={take} onAdd={takeAll} />
      <Wrong />
    </Part>
  );
});

interface RowProps {
  answers: DocView;
  network: DocView;
  id: string;
  value: With;
  partner: unknown;
}

const PartnerRow = still(function PartnerRow({ answers, network, id, value }: RowProps) {
  const { t } = usePage<ProposalWord>();
  const [key, name] = [`with:${id}`, nameOf(network, id)];
  return (
    <li data-at={key} class="pr-row px-stack-s">
      <div class="px-between">
        <b><PartnerName network={network} id={id} /></b>
        <Button icon="trash" name={t("proposal.remove_partner", { name })} onClick={() => { answers.remove(key); }} />
      </div>
      <TextInput at={`${key}#does`} label={t("proposal.does_of", { name: name || t("partner.unknown") })} limit={300} value={value.does} onChange={(does) => { answers.set(key, { ...value, does } satisfies With); }} />
      <CommentsAt anchor={key} />
    </li>
  );
});

interface ChooseProps {
  network: DocView;
  ids: readonly string[];
  partners: readonly unknown[];
  onChange: (id: string) => void;
}

const Choose = still(function Choose({ network, ids, onChange }: ChooseProps) {
  const { t } = usePage<ProposalWord>();
  return network.list("partner").length > ids.length ? <PartnerPicker at="with#partner" label={t("proposal.choose_partner")} network={network} value="" except={[...ids]} onChange={onChange} /> : null;
});

/** What stands against handing in that is of no one row. */
function Wrong() {
  const { t, problems } = usePage<ProposalWord>();
  return <>{problems.filter(({ path }) => path === "with").map((problem) => <ErrorLine key={problem.code}>{problemText(problem, t)}</ErrorLine>)}</>;
}
