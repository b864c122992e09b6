/** Rules are the server's: both run the cases in tests/golden/friends. A case's figures are what the page says. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/friends/cases.json";
import stored from "../../../tests/golden/friends/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { partnersOf } from "../../network/partners";
import { valuesView } from "../../state/view";
import { contentOf, items } from "../golden.fixture";
import { friendKey, readFriend } from "./content";
import type { FriendsContent, FriendsWord } from "./model.gen";
import { problems } from "./rules";
import { progress, ready, placesInWords } from "./tell";

const preset = stored as FriendsContent;
const EMPTY = { kinds: { hidden: false, example: "", drawing: "" } };

describe.each(cases.map((one) => [one.name, one] as const))("the golden case “%s”", (_name, one) => {
  const { facts, minimum } = one;
  const content = contentOf(preset, one.content, EMPTY);
  const [answers, network] = [valuesView(items(one.answers)), valuesView(items(one.network))];
  const props = { block: { minimum }, content, answers, network, t } as unknown as KindProps<FriendsContent, FriendsWord>;

  it("finds the same problems", () => {
    expect(problems({ content, answers, network, minimum })).toEqual(one.problems);
  });

  it("counts the partners who have a place, or about whom she is not sure", () => {
    expect(progress(props)).toBe(facts.partners ? `friends.progress ${String(facts.placed + facts.unsure)} ${String(facts.partners)}` : "");
  });

  it("says how many are open, and how many reasons there are", () => {
    const open = facts.partners - facts.placed - facts.unsure;
    const lines = ready(props, []).map(({ state, text }) => `${state} ${text}`);
    if (!facts.partners) expect(lines).toEqual(["missing friends.ready_none"]);
    else {
      expect(lines[0]).toBe(open ? `missing friends.ready_open ${String(open)}` : `done friends.ready_all ${String(facts.partners)}`);
      expect(lines[1]).toBe(facts.reasons ? `done friends.ready_because ${String(facts.reasons)}` : "missing friends.ready_because_missing");
    }
  });

  it("says both kinds of who is a friend of two", () => {
    const phrases = partnersOf(network).map(({ id }) => placesInWords(readFriend(answers, id).kinds, content, t));
    expect(phrases.filter((phrase) => phrase.startsWith("friends.both "))).toHaveLength(facts.two_kinds);
    expect(phrases.filter((phrase) => phrase === "friends.unsure")).toHaveLength(facts.unsure);
  });

  it("asks for a reason in the place that the rules name", () => {
    const place = one.problems.find(({ code }) => code === "friend_because")?.path;
    if (place) expect(ready(props, [])[1]?.path).toBe(place);
    else expect(partnersOf(network).map(({ id }) => `${friendKey(id)}#because`)).not.toContain(ready(props, [])[1]?.path);
  });
});
