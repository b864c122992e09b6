/** How far the three S reach each other: up to three sentences, and both tables. */
import { Card, Details, Icon, still, usePage } from "@shell";
import type { DocView } from "../../kind";
import type { ThreesContent, ThreesWord } from "./model.gen";
import { readPlan } from "./plan";
import { linksInWords } from "./say";
import { ActTable, AssetTable } from "./tables";

interface LinksProps {
  content: ThreesContent;
  answers: DocView;
  network: DocView;
  language: string;
  /** All that it is made of, as it is now. */
  partners: readonly unknown[];
  words: readonly unknown[];
  assets: readonly unknown[];
  acts: readonly unknown[];
  links: readonly unknown[];
}

export const Links = still(({ content, answers, network, language }: LinksProps) => {
  const { t } = usePage<ThreesWord>();
  const plan = readPlan(answers, network);
  const told = linksInWords(plan, network, t);
  if (!plan.assets.length || !plan.acts.length) return null;
  return (
    <Card class="ts-links">
      <h3>{t("threes.links")}</h3>
      <ul>{told.map(({ text, done }) => <li key={text}><Icon name={done ? "check" : "info"} size={20} /><span>{text}</span></li>)}</ul>
      <Details summary={t("threes.as_table")}>
        <AssetTable content={content} network={network} plan={plan} />
        <ActTable content={content} network={network} plan={plan} language={language} acts={plan.acts} />
      </Details>
    </Card>
  );
});
