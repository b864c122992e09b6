/** Prints a plan: the sentence, large, with where it comes from; strengths and activities as tables. Lines of key words differ in grey too. */
import { toThai, usePage } from "@shell";
import type { KindProps } from "../../kind";
import { laneOf } from "./content";
import { asWords } from "./key_words";
import type { ThreesContent, ThreesWord } from "./model.gen";
import { originInWords } from "./origin";
import { readPlan } from "./plan";
import { nameOf } from "./say";
import { ActTable, AssetTable } from "./tables";
import { Sentence } from "./words_marked";

export function Paper({ content, answers, network, language, thaiDigits }: KindProps<ThreesContent, ThreesWord>) {
  const { t } = usePage<ThreesWord>();
  const digits = thaiDigits ? toThai : String;
  const plan = readPlan(answers, network);
  const own = { content, network, plan, digits, paper: true };
  const head = (id: "vision" | "synergy" | "school", n: number) => <h3>{digits(t("threes.lane_n", { n }))} {laneOf(content, id).label}</h3>;
  return (
    <div class="ts ts-paper">
      <section>
        {head("vision", 1)}
        <div class="ts-vision"><Sentence text={plan.vision.text} words={asWords(plan.words)} digits={digits} /></div>
        <p>{digits(originInWords(plan.vision, content, language, t))}</p>
        {plan.wrote.length > 0 && <p>{digits(t("threes.with_names", { names: plan.wrote.map((id) => nameOf(network, id, t)).join(", ") }))}</p>}
      </section>
      <section>{head("synergy", 2)}{plan.assets.length > 0 ? <AssetTable {...own} /> : <p>{t("threes.no_assets")}</p>}</section>
      <section>
        {head("school", 3)}
        {plan.acts.length > 0 ? <ActTable {...own} language={language} acts={plan.acts} /> : <p>{t("threes.no_acts")}</p>}
        {plan.past.length > 0 && <><h4>{t("threes.past")}</h4><ActTable {...own} language={language} acts={plan.past} /></>}
      </section>
    </div>
  );
}
