/** The edit view of `threes`: three lanes, beside each other with threads where there is room, and how far they reach. */
import { Details, ErrorLine, GoneRow, Lost, Offers, problemAt, problemText, useAct, useLater, useSame, useWidth } from "@shell";
import { useMemo } from "preact/hooks";
import { putBack } from "../../components/put_back";
import type { KindProps } from "../../kind";
import { partnersOf } from "../../network/partners";
import { ActsLane } from "./acts";
import { AddPartners } from "../add_partners";
import { AssetsLane } from "./assets";
import { withKey } from "./content";
import type { Later } from "./later";
import type { Act, Asset, ThreesContent, ThreesWord } from "./model.gen";
import { assetsOf, isPair, readPlan } from "./plan";
import { usedInWords } from "./say";
import { VisionLane } from "./vision";

/** Narrower than this the lanes stand below each other, and links are told instead of drawn, px. */
export const WIDE = 940;

export function Edit({ content, answers, network, language, problems, focusKey = "", t }: KindProps<ThreesContent, ThreesWord>) {
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const wide = width >= WIDE;
  // Asked for at once: what was planned before, threads and sums stay when the signal goes.
  const came = useLater<Later>("more-threes", 0);
  const parts = came === "failed" ? null : came;
  const partners = partnersOf(network);
  const plan = readPlan(answers, network);
  const stored = { assets: answers.list<Asset>("asset", { gone: true }), acts: answers.list<Act>("act", { gone: true }) };
  const links = useSame([...answers.list("use"), ...answers.list("serve")]);
  const words = useSame(plan.words);
  const assets = useSame(plan.assets);
  const wrote = useSame(plan.wrote);
  const acts = useSame(plan.acts);
  const used = useSame(plan.assets.map((asset) => `${asset.id} ${usedInWords(plan, asset, t)}`));
  const threads = useSame([
    ...plan.assets.filter((asset) => isPair(plan, asset)).map(({ key }) => `vision ${key}`),
    ...plan.acts.flatMap((act) => assetsOf(plan, act).map(({ key }) => `${key} ${act.key}`)),
  ]);
  const mentioned = new Set([...plan.assets.map(({ value }) => value.partner), ...plan.acts.flatMap(({ value }) => value.partners)]);
  const gone = partnersOf(network, { gone: true }).filter((one) => one.gone && (mentioned.has(one.id) || answers.get(withKey(one.id))));
  // To the press that begins a strength of that partner, or the one that shows it.
  const take = useAct((id: string): void => {
    const lane = ref.current?.querySelector<HTMLElement>('[data-at="lane:synergy"]');
    (lane?.querySelector<HTMLElement>(`[data-partner="${id}"]`) ?? lane?.querySelector<HTMLElement>(".ts-press:last-child"))?.focus();
  });
  const add = useMemo(() => {
    const form = <AddPartners kind="threes" network={network} sectors={content.sector_words} partners={partners} onTake={take} />;
    return partners.length ? <Details summary={t("threes.add_more")}>{form}</Details> : form;
  }, [network, content, partners, take, t]);
  const nobody = problemAt(problems, "vision#with");
  const own = { content, answers, network, partners };
  return (
    <div ref={ref} class={wide ? "ts" : "ts ts-narrow"}>
      <Lost name="more-threes" />
      {content.trust && <p class="ts-trust">{content.trust}</p>}
      {!partners.length && (
        <div data-at="vision#with">
          {add}
          {nobody && <ErrorLine>{problemText(nobody, t)}</ErrorLine>}
        </div>
      )}
      <div class="ts-lanes">
        {wide && parts && <parts.Threads threads={threads} />}
        <div class="ts-stack">
          <VisionLane {...{ content, answers, parts, partners, words, wrote, focusKey }} stored={answers.get("vision")} />
          <Offers />
        </div>
        <AssetsLane {...own} parts={parts} stored={stored.assets} used={used} focusKey={focusKey} />
        <ActsLane {...own} {...{ language, parts, assets, words, links, focusKey }} stored={stored.acts} />
      </div>
      {gone.length > 0 && <ul class="ts-list">{gone.map(({ key, value }) => <li key={key}><GoneRow name={value.name} onRestore={() => { putBack(value.name, () => { network.restore(key); }); }} /></li>)}</ul>}
      {parts && <parts.Links {...own} {...{ language, words, assets, acts, links }} />}
      {partners.length > 0 && add}
    </div>
  );
}
