/** Rules are the server's: both run the cases in tests/golden/friends. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/friends/cases.json";
import stored from "../../../tests/golden/friends/preset.json";
import { partnersOf } from "../../network/partners";
import { valuesView } from "../../state/view";
import { placed, readFriend, UNSURE } from "./content";
import type { FriendKind, FriendsContent } from "./model.gen";
import { problems } from "./rules";

const preset = stored as FriendsContent;

/** An author's kinds as the server localizes them. */
function contentOf(raw: unknown): FriendsContent {
  if (raw === "preset") return preset;
  const { kinds } = raw as { kinds: (Pick<FriendKind, "id"> & { hidden?: boolean })[] };
  return { ...preset, kinds: kinds.map(({ id, hidden = false }) => ({ id, hidden, label: id, short: id, sentence: id, example: "", drawing: "" })) };
}

describe("golden cases of friends", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const content = contentOf(one.content);
    const [answers, network] = [valuesView(one.answers as Record<string, object>), valuesView(one.network as unknown as Record<string, object>)];
    expect(problems({ content, answers, network, minimum: one.minimum })).toEqual(one.problems);
    const found = partnersOf(network).map(({ id }) => readFriend(answers, id));
    const places = found.map((friend) => placed(friend, content));
    const count = (test: (kinds: string[]) => boolean): number => places.filter(test).length;
    expect({
      partners: found.length,
      placed: count((kinds) => kinds.length > 0 && !kinds.includes(UNSURE)),
      unsure: count((kinds) => kinds.includes(UNSURE)),
      two_kinds: count((kinds) => kinds.length > 1),
      reasons: found.filter(({ because }) => because.trim()).length,
    }).toEqual(one.facts);
  });
});
