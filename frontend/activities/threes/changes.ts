/** Puts into words what changed between two rounds of `threes`. In more-threes.js. */
import { frozenView } from "@shell";
import type { DocView, Kind } from "../../kind";
import type { ItemShape } from "../../types.gen";
import type { ThreesContent, ThreesWord } from "./model.gen";
import { readPlan, type Plan } from "./plan";
import { actName, nameOf, type Say } from "./say";

interface Round {
  plan: Plan;
  network: DocView;
  answers: DocView;
}

interface Thing {
  key: string;
  name: string;
  /** All of it that would be told as a change. */
  all: string;
}

const everything = (value: object): string => JSON.stringify(Object.entries(value).filter(([name]) => name !== "order").sort());

const thingsOf = ({ plan, network }: Round, t: Say): Thing[] => [
  ...plan.assets.map(({ key, value }) => ({ key, name: [nameOf(network, value.partner, t), value.can.trim()].filter(Boolean).join(" · "), all: everything(value) })),
  ...[...plan.acts, ...plan.past].map((act) => ({ key: act.key, name: actName(act, t), all: everything(act.value) })),
];

const linksOf = ({ answers }: Round): string => ["use", "serve"].flatMap((prefix) => answers.list<{ on?: boolean }>(prefix)).flatMap(({ key, value }) => (value.on ? [key] : [])).sort().join(" ");

export const changes: NonNullable<Kind<ThreesContent, ThreesWord>["changes"]> = (before, after, t) => {
  const read = (answers: Record<string, ItemShape>, network: Record<string, ItemShape>): Round => {
    const [own, shared] = [frozenView(answers), frozenView(network)];
    return { plan: readPlan(own, shared), network: shared, answers: own };
  };
  const [was, is] = [read(before.answers, before.network), read(after.answers, after.network)];
  const { text: then, ...origin } = was.plan.vision;
  const { text: now, ...present } = is.plan.vision;
  const wrote = (one: Round): string => one.plan.wrote.slice().sort().join(" ");
  const words = (one: Round): string[] => one.plan.words.map(({ value }) => value.text.trim());
  const [old, fresh] = [thingsOf(was, t), thingsOf(is, t)];
  return [
    ...(then.trim() !== now.trim() ? [t("threes.changed_sentence")] : []),
    ...(everything(origin) !== everything(present) || wrote(was) !== wrote(is) ? [t("threes.changed_origin")] : []),
    ...words(is).filter((word) => !words(was).includes(word)).map((word) => t("threes.changed_word_in", { word })),
    ...words(was).filter((word) => !words(is).includes(word)).map((word) => t("threes.changed_word_out", { word })),
    ...fresh.flatMap(({ key, name, all }) => {
      const earlier = old.find((one) => one.key === key);
      return !earlier ? [t("threes.changed_in", { name })] : earlier.all !== all ? [t("threes.changed_anew", { name })] : [];
    }),
    ...old.filter(({ key }) => !fresh.some((one) => one.key === key)).map(({ name }) => t("threes.changed_out", { name })),
    ...(linksOf(was) !== linksOf(is) ? [t("threes.changed_links")] : []),
  ];
};
