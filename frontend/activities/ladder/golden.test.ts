/** Rules are the server's: both run the cases in tests/golden/ladder. A case's figures are what the page says. */
import { describe, expect, it } from "vitest";
import cases from "../../../tests/golden/ladder/cases.json";
import preset from "../../../tests/golden/ladder/preset.json";
import { t } from "../../components/words.fixture";
import type { KindProps } from "../../kind";
import { valuesView } from "../../state/view";
import { contentOf, items } from "../golden.fixture";
import { aboutEach } from "./about";
import type { LadderContent, LadderWord } from "./model.gen";
import { problems } from "./rules";
import { ASK } from "./suggest";
import { progress, ready } from "./tell";

/** The day of tests/fakes/sheets.py. */
const TODAY = "2026-11-20";

describe.each(cases.map((one) => [one.name, one] as const))("the golden case “%s”", (_name, one) => {
  const { facts, minimum } = one;
  const content = contentOf<LadderContent>(preset, one.content);
  const [answers, network] = [valuesView(items(one.answers)), valuesView(items(one.network))];
  const props = { block: { minimum }, content, answers, network, t } as unknown as KindProps<LadderContent, LadderWord>;
  const all = aboutEach(answers, network, content);
  const said = all.filter(({ decided }) => decided);

  it("finds the same problems", () => {
    expect(problems({ content, answers, network, minimum, today: TODAY })).toEqual(one.problems);
  });

  it("counts the same", () => {
    const whole = said.filter(({ votes }) => votes.complete);
    expect({
      partners: all.length, said: said.length, unknown: all.reduce((sum, { votes }) => sum + votes.unknown, 0),
      accepted: whole.filter(({ votes, stand }) => votes.suggested === stand.level).length,
      asked: whole.filter(({ votes }) => votes.suggested === ASK).length,
      own: whole.filter(({ votes, stand }) => votes.suggested !== ASK && votes.suggested !== stand.level).length,
      aims: said.filter(({ aims }) => aims).length,
      levels: Object.fromEntries(content.levels.map(({ id }) => [id, said.filter(({ stand }) => stand.level === id).length])),
    }).toEqual({ partners: facts.partners, said: facts.said, unknown: facts.unknown, accepted: facts.accepted, asked: facts.asked, own: facts.own, aims: facts.aims, levels: facts.levels });
  });

  it("says how many have a level, and how many an aim", () => {
    expect(progress(props)).toBe(facts.partners ? `ladder.progress ${String(facts.said)} ${String(facts.partners)}` : "");
    const lines = ready(props, []).map(({ state, text }) => `${state} ${text}`);
    if (!facts.partners) expect(lines).toEqual(["missing ladder.ready_none"]);
    else expect(lines[0]).toMatch(one.problems.some(({ code }) => code === "ladder_few") ? /^missing ladder\.ready_few/ : /^done ladder\.ready_said/);
    if (facts.said) expect(lines).toContain(facts.aims ? `done ladder.ready_aims ${String(facts.aims)}` : "missing ladder.ready_no_aims");
  });

  it("leads to a gap wherever the rules find one in a begun partner", () => {
    const gaps = one.problems.filter(({ blocking, path }) => blocking && path !== "whole").map(({ path }) => path);
    const ways = ready(props, []).filter(({ state, path }) => state === "missing" && path !== "whole").map(({ path }) => path);
    expect(gaps).toEqual(expect.arrayContaining(ways));
    expect(ways.length > 0).toBe(gaps.length > 0);
  });
});
