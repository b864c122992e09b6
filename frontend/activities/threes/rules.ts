/** Finds what is missing in `threes`. Equal to rules.py, where the codes are explained. */
import { blank, graphemes } from "@shell";
import type { Kind } from "../../kind";
import { fold } from "../../thai/folding";
import { isPerson } from "../../thai/persons";
import type { ProblemShape } from "../../types.gen";
import { advice, problem } from "../problem";
import { howOf, LONGEST, wayOf } from "./content";
import type { ThreesContent, ThreesWord } from "./model.gen";
import { actsOf, assetsOf, gapOf, isPair, readPlan, servedBy, type ActItem, type Plan } from "./plan";

export const problems: Kind<ThreesContent, ThreesWord>["problems"] = ({ content, answers, network }) => {
  const plan = readPlan(answers, network);
  return [...ofSentence(plan, content), ...ofWords(plan), ...ofStrengths(plan), ...ofActivities(plan, content)];
};

function ofSentence({ vision, wrote }: Plan, content: ThreesContent): ProblemShape[] {
  const n = graphemes(vision.text.trim());
  const said = !blank(vision.text);
  const alone = howOf(content, vision.how)?.alone === true;
  return [
    ...(!said ? [problem("vision#text", "vision_missing")] : n > LONGEST ? [advice("vision#text", "vision_long", { n, max: LONGEST })] : []),
    ...(wrote.length || alone ? [] : [problem("vision#with", "s1_partner_missing")]),
    ...(!vision.how ? [problem("vision#how", "how_missing")] : alone ? [advice("vision#how", "vision_alone")] : []),
    ...(said && !vision.people ? [advice("vision#people", "people_missing")] : []),
  ];
}

function ofWords(plan: Plan): ProblemShape[] {
  const { vision, words, acts } = plan;
  const sentence = fold(vision.text);
  return [
    ...(!blank(vision.text) && !words.length ? [advice("vision#words", "word_missing")] : []),
    ...words.flatMap((word) => {
      const { text } = word.value;
      if (!sentence.includes(fold(text))) return [advice(`${word.key}#text`, "word_not_in_vision")];
      return acts.length && !servedBy(plan, word).length ? [advice(word.key, "word_unserved", { word: text })] : [];
    }),
  ];
}

function ofStrengths(plan: Plan): ProblemShape[] {
  const paired = plan.assets.filter((asset) => isPair(plan, asset));
  const unused = plan.acts.length ? paired.filter((asset) => !actsOf(plan, asset).length) : [];
  return [
    ...(paired.length ? [] : [problem("lane:synergy", "pair_missing")]),
    ...plan.assets.flatMap((asset) => (gapOf(asset) ? [advice(`${asset.key}#${gapOf(asset)}`, "asset_unpaired")] : [])),
    ...(unused[0] ? [advice(unused[0].key, "asset_unused", { n: unused.length })] : []),
  ];
}

function ofActivities(plan: Plan, content: ThreesContent): ProblemShape[] {
  const [first] = plan.acts;
  if (!first) return [problem("lane:school", "act_missing")];
  return [
    ...plan.acts.flatMap((act) => ofActivity(act, plan, content)),
    ...(plan.acts.some(({ value }) => value.partners.some((id) => plan.partners.has(id))) ? [] : [problem(`${first.key}#partners`, "s3_partner_missing")]),
    ...(plan.acts.every(({ value }) => wayOf(content, value.way)?.who === "community") ? [advice("lane:school", "only_receiving")] : []),
  ];
}

function ofActivity(act: ActItem, plan: Plan, content: ThreesContent): ProblemShape[] {
  const { key, value: { text, way, date, until, owner } } = act;
  const dated = plan.acts.some(({ value }) => value.date);
  const found = blank(text) ? [problem(`${key}#text`, "act_text_missing")] : [];
  if (!date && dated) found.push(advice(`${key}#date`, "act_date_missing"));
  else if (!date && act === plan.acts[0]) found.push(problem(`${key}#date`, "no_dated_act"));
  else if (date && until && until < date) found.push(advice(`${key}#until`, "until_early"));
  if (blank(owner)) found.push(problem(`${key}#owner`, "act_owner_missing"));
  else if (isPerson(owner)) found.push(advice(`${key}#owner`, "owner_is_person"));
  if (plan.assets.length && !assetsOf(plan, act).length && wayOf(content, way)?.who !== "school") found.push(advice(`${key}#uses`, "act_no_asset"));
  return found;
}
