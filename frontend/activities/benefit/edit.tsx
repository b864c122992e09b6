/** The edit view of `benefit`: partners one by one (a list, or the heat map where there is room), the picture, and what follows. */
import { comeTo, Details, GoneRow, Lost, Offers, SectionHead, useAct, useLater, useSame, useWidth } from "@shell";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { putBack } from "../../components/put_back";
import type { KindProps } from "../../kind";
import { partnersOf } from "../../network/partners";
import { AddPartners } from "../add_partners";
import { cellOf, offered, partnerKey, partnerOf, type Way } from "./content";
import { AskPart, BackPart } from "./further";
import { between, cellsByPartner, columns, isNobody, isOnlyExpected, type Between, type CellItem } from "./giving";
import { Heat, WaySwitch, WIDE } from "./heat";
import { Kinds } from "./kinds";
import type { Later } from "./later";
import { Legend } from "./marks";
import type { BenefitContent, BenefitWord, Differs } from "./model.gen";
import { HeatRow, ListRow } from "./row";
import { differences, needed, type Difference } from "./rules";
import { gapsInWords, headInWords } from "./say";

const NONE: readonly CellItem[] = [];

export function Edit({ content, answers, network, block, focusKey = "", t }: KindProps<BenefitContent, BenefitWord>) {
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const wide = width >= WIDE;
  // Asked for at once: by the time of a press it is here, and stays when the signal goes.
  const came = useLater<Later>("more-benefit", 0);
  const parts = came === "failed" ? null : came;
  const [way, setWay] = useState<Way>("get");
  const [opened, setOpened] = useState("");
  const partners = partnersOf(network);
  // Each list is the same one for as long as nothing in it changes.
  const lists = [answers.list("get"), answers.list("give")];
  // eslint-disable-next-line react-hooks/exhaustive-deps -- by the lists
  const stored = useMemo(() => cellsByPartner(answers), [answers, ...lists]);
  const all = partners.map((partner) => between(partner, stored.get(partner.id) ?? NONE, content));
  const said = all.filter(({ covered }) => covered);
  // Where a way leads to a partner, it is opened, in the direction that is meant.
  useEffect(() => {
    const id = partnerOf(focusKey);
    if (!id || focusKey.endsWith("#direction")) return;
    setWay(cellOf(focusKey)?.way ?? "get");
    setOpened(id);
  }, [focusKey]);
  const going = useRef("");
  const arrive = (): void => {
    const row = going.current ? ref.current?.querySelector<HTMLElement>(`[data-at="${partnerKey(going.current)}"]`) : null;
    going.current = "";
    row?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
    if (row) comeTo(row);
  };
  // After it has been drawn: the focus is where the teacher went.
  useLayoutEffect(arrive);
  const toggle = useAct((id: string): void => {
    setWay(wide ? way : "get");
    setOpened(opened === id ? "" : id);
  });
  const take = useAct((id: string): void => {
    going.current = id;
    setOpened(id);
    // Open already, nothing is drawn.
    if (opened === id) arrive();
  });
  const next = useAct((id: string): void => {
    const following = partners[partners.findIndex((one) => one.id === id) + 1]?.id ?? "";
    going.current = following || id;
    setWay("get");
    setOpened(following);
  });
  const settle = useAct((one: Between, { map, here }: Difference, leave: boolean): void => {
    if (leave) answers.set(`differs:${one.id}`, { map, here } satisfies Differs);
    else network.set(one.partner.key, { ...one.partner.value, direction: here });
    going.current = one.id;
  });
  const differing = differences(all, answers, block.minimum).filter((_, place) => all[place]?.covered);
  const told = useSame(said.map(({ id, partner: { value }, happened, expected }, place) => [id, value.name, value.sector, happened, expected, differing[place]]));
  // eslint-disable-next-line react-hooks/exhaustive-deps -- by what is drawn
  const fly = useMemo(() => parts && <parts.Fly all={said} differences={differing} onChange={settle} />, [parts, told, settle]);
  const switched = useMemo(() => (wide && partners.length > 0 ? <WaySwitch way={way} onChange={setWay} /> : undefined), [wide, way, partners.length]);
  const kinds = useMemo(() => <Kinds content={content} />, [content]);
  const add = useMemo(() => {
    const form = <AddPartners kind="benefit" network={network} sectors={content.sector_words} partners={partners} onTake={take} />;
    return partners.length ? <Details summary={t("benefit.add_more")}>{form}</Details> : form;
  }, [network, content, partners, take, t]);
  const help = useMemo(() => parts && <parts.Help content={content} />, [content, parts]);
  const got = columns(content, all, "get");
  const gaps = gapsInWords(got, content);
  const alone = said.filter(({ standing }) => standing === "they_only");
  const row = { content, answers, parts, onToggle: toggle };
  const heat = useMemo(
    () => wide && partners.length > 0 && (
      <Heat content={content} way={way} partners={partners.length} columns={columns(content, all, way)} numbers={false}>
        {partners.map((partner) => <HeatRow key={partner.id} {...row} partner={partner} items={stored.get(partner.id) ?? NONE} way={way} open={opened === partner.id} />)}
      </Heat>
    ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- by what is drawn
    [wide, content, way, partners, stored, parts, opened, answers],
  );
  const gone = partnersOf(network, { gone: true }).filter((one) => one.gone && stored.has(one.id));
  const how = t(wide ? "benefit.table_lead" : "benefit.list_lead");
  const both = { content, answers, network, partners, begun: said.length > 0 };
  return (
    <div ref={ref} class={wide ? "be" : "be be-narrow"}>
      <Lost name="more-benefit" />
      {!said.length && kinds}
      <section>
        {!said.length ? (
          <SectionHead title={t("benefit.start")} end={switched}>{[t("benefit.start_lead", { minimum: needed(block.minimum, partners.length || block.minimum) }), ...(partners.length ? [how] : [])].join(" · ")}</SectionHead>
        ) : (
          <SectionHead title={t("benefit.table", { n: partners.length, all: offered(content).length })} end={switched}>{how}</SectionHead>
        )}
        {heat ? (
          <>
            {heat}
            <Legend untold />
          </>
        ) : (
          <ul class="be-list">
            {partners.map((partner, place) => (
              <ListRow key={partner.id} {...row} partner={partner} items={stored.get(partner.id) ?? NONE} way={opened === partner.id ? way : "get"} open={opened === partner.id} more={place < partners.length - 1} onNext={next} />
            ))}
          </ul>
        )}
        {gone.length > 0 && <ul class="be-list">{gone.map(({ key, value }) => <li key={key}><GoneRow name={value.name} onRestore={() => { putBack(value.name, () => { network.restore(key); }); }} /></li>)}</ul>}
        {!partners.length && add}
      </section>
      {said.length > 0 && (
        <section>
          <SectionHead title={t("benefit.giving")}>{headInWords(all, t)}</SectionHead>
          {fly}
          <p class="px-note px-soft be-below">{t("benefit.not_judged")}</p>
        </section>
      )}
      {partners.length > 0 && (
        <section>
          <SectionHead title={t("benefit.further")} />
          <Offers />
          <div class={wide ? "px-even" : "px-stack be-parts"}>
            <AskPart {...both} value={answers.get("ask")} nobody={gaps.nobody} expected={gaps.expected} gaps={got.filter((column) => isNobody(column) || isOnlyExpected(column)).map(({ benefit }) => benefit)} />
            {content.give_back && <BackPart {...both} value={answers.get("back")} alone={alone.map(({ id }) => id)} names={alone.map(({ partner }) => partner.value.name).join(" · ")} />}
          </div>
        </section>
      )}
      <div class="be-ends">
        {partners.length > 0 && add}
        {help}
      </div>
    </div>
  );
}
