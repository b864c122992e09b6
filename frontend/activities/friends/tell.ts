/** Puts `friends` into words: an item's label, what is ready, what changed, and all the teacher wrote. */
import { blank } from "@shell";
import type { Kind, KindProps, Ready, ShellWord, Translate } from "../../kind";
import { partnersOf } from "../../network/partners";
import type { ItemShape, RoundShape } from "../../types.gen";
import { readyLine } from "../ready_line";
import { askedOf, asFriend, friendKey, placed, readFriend, UNSURE } from "./content";
import type { Friend, FriendsContent, FriendsWord } from "./model.gen";
import type { Partner } from "../../network/model.gen";

type Told = Kind<FriendsContent, FriendsWord>;
type Said = Pick<KindProps<FriendsContent, FriendsWord>, "content" | "answers" | "network" | "t">;

/** Places as one phrase, in the order of the trays: "ร่วมทางและร่วมมือ"; empty for none. */
export function placesInWords(kinds: readonly string[], content: FriendsContent, t: Translate<ShellWord | FriendsWord>): string {
  const names = content.kinds.filter(({ id }) => kinds.includes(id)).map(({ short }) => short);
  const [a = "", b = ""] = kinds.includes(UNSURE) ? [t("friends.unsure")] : names;
  return b ? t("friends.both", { a, b }) : a;
}

export const label: Told["label"] = (key, { network, t }) => {
  const [item = ""] = key.split("#");
  const name = network.item<Partial<Partner>>(item.replace(/^friend:/, "partner:"))?.value.name;
  // The map describes the other items of the shared network.
  return name ?? t(item.startsWith("friend:") ? "partner.unknown" : "friends.network");
};

export const progress: NonNullable<Told["progress"]> = ({ content, answers, network, t }) => {
  const partners = partnersOf(network);
  return partners.length ? t("friends.progress", { n: partners.filter(({ id }) => placed(readFriend(answers, id), content).length).length, of: partners.length }) : "";
};

export const ready: Told["ready"] = ({ content, answers, network, block, t }) => {
  const partners = partnersOf(network);
  const n = partners.length;
  if (!n) return [{ state: "missing", text: t("friends.ready_none"), path: "whole" }];
  const open = partners.filter(({ id }) => !placed(readFriend(answers, id), content).length);
  const reasons = partners.filter(({ id }) => !blank(readFriend(answers, id).because)).length;
  const few: Ready[] = n < block.minimum ? [{ state: "advice", text: t("friends.ready_few", { n, minimum: block.minimum }), path: "whole" }] : [];
  const needsReason = askedOf(partners, answers, content);
  return [
    readyLine(open[0] ? `${friendKey(open[0].id)}#kinds` : "", t("friends.ready_all", { n }), t("friends.ready_open", { n: open.length })),
    readyLine(needsReason && `${friendKey(needsReason)}#because`, t("friends.ready_because", { n: reasons }), t("friends.ready_because_missing")),
    ...few,
  ];
};

/** The items of a round that are not removed, by key. */
const present = (items: Record<string, ItemShape>, prefix: string): Map<string, ItemShape["v"]> =>
  new Map(Object.entries(items).flatMap(([key, item]) => (key.startsWith(prefix) && !item.gone ? [[key.slice(prefix.length), item.v] as const] : [])));

export const changes: NonNullable<Told["changes"]> = (before, after, t) => {
  const content = { kinds: [], ...after.content } as unknown as FriendsContent;
  const name = (round: RoundShape, id: string): string => (round.network[`partner:${id}`]?.v as { name?: string } | undefined)?.name ?? "";
  const [old, now] = [present(before.answers, "friend:"), present(after.answers, "friend:")];
  const here = present(after.network, "partner:");
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    if (!here.has(id)) return present(before.network, "partner:").has(id) ? [t("friends.changed_removed", { name: name(before, id) })] : [];
    const [was, is] = [asFriend(old.get(id) as Partial<Friend> | undefined), asFriend(now.get(id) as Partial<Friend> | undefined)];
    const [from, to] = [was, is].map((friend) => placesInWords(placed(friend, content), content, t)) as [string, string];
    const words = { name: name(after, id), before: from, after: to };
    const sentences: string[] = [];
    if (from !== to) sentences.push(t(`friends.changed_${from && to ? "moved" : to ? "placed" : "taken"}`, words));
    if (was.because.trim() !== is.because.trim()) sentences.push(t(blank(was.because) ? "friends.added_because" : "friends.changed_because", words));
    return sentences;
  });
};

export const text = ({ content, answers, network, t }: Said): string => {
  const ids = new Set([...partnersOf(network), ...answers.list("friend")].map(({ id }) => id));
  return [...ids]
    .map((id) => {
      const friend = readFriend(answers, id);
      const places = placesInWords(placed(friend, content), content, t) || t("friends.not_placed");
      return [`${label(friendKey(id), { content, answers, network, t })}: ${places}`, friend.because.trim()].filter(Boolean).join("\n");
    })
    .join("\n\n");
};
