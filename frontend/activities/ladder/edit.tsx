/** The edit view of `ladder`: the levels with the partners that are there, and the partners one by one. */
import { Button, comeTo, CommentsAt, Details, GoneRow, Lost, Offers, SectionHead, still, useAct, useLater, usePage, useSame, useWidth } from "@shell";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { putBack } from "../../components/put_back";
import type { KindProps } from "../../kind";
import { partnersOf, type PartnerItem } from "../../network/partners";
import { about, type About } from "./about";
import { AddPartners } from "../add_partners";
import { asked, offered, partnerOf, sawKey, standKey } from "./content";
import { grouped, LevelGroup, REST } from "./groups";
import type { Later } from "./later";
import type { LadderContent, LadderWord } from "./model.gen";
import { Row } from "./row";
import { needed } from "./rules";
import { Stairs } from "./stairs";

/** Narrower than this there is no picture: the list stands in groups, which says the same, px. */
export const WIDE = 760;

/** The opened partner, and the group it stays in until it is closed: nothing moves under a finger. */
interface Opened {
  id: string;
  group: string;
  /** The line for why is there also where none is needed: the teacher was led to it. */
  why?: boolean;
}

export function Edit({ content, answers, network, block, language, focusKey = "", today = "", t }: KindProps<LadderContent, LadderWord>) {
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  const wide = width >= WIDE;
  // Asked for at once: by the time of a press it is here, and stays when the signal goes.
  const came = useLater<Later>("more-ladder", 0);
  const parts = came === "failed" ? null : came;
  const everyone = partnersOf(network, { gone: true });
  const partners = partnersOf(network);
  const all = partners.map(({ id }) => about(id, answers, content));
  const decided = all.filter((one) => one.decided);
  const [opened, setOpened] = useState<Opened>();
  const levelOf = (id: string): string => all.find((one) => one.id === id && one.decided)?.stand.level ?? REST;
  const groupOf = (id: string): string => (opened?.id === id ? opened.group : levelOf(id));
  const groups = grouped(content, partners, ({ id }) => groupOf(id));
  const rowAt = (id: string): HTMLElement | null => ref.current?.querySelector<HTMLElement>(`[data-at="${standKey(id)}"]`) ?? null;
  const going = useRef("");
  // Where a way leads to a partner, it is opened.
  useEffect(() => {
    const id = partnerOf(focusKey);
    if (id && /^(saw|stand):/.test(focusKey)) setOpened({ id, group: levelOf(id), why: focusKey.endsWith("#why") });
    // Only a new jump opens it: edits made since must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focusKey]);
  // After it has been drawn: the focus is where the teacher went.
  useLayoutEffect(() => {
    const id = going.current;
    if (!id) return;
    going.current = "";
    const row = rowAt(id);
    row?.querySelector<HTMLElement>(opened?.id === id ? ".la-head h4" : ".la-row button")?.focus({ preventScroll: true });
    comeTo(row);
  });
  const open = useAct((id: string): void => {
    going.current = id;
    setOpened({ id, group: levelOf(id) });
  });
  const close = useAct((): void => {
    if (!opened) return;
    // It goes to its level: the teacher goes on with the next that is there.
    const there = groups.find(({ level }) => (level?.id ?? REST) === opened.group)?.things ?? [];
    const next = there[there.findIndex(({ id }) => id === opened.id) + 1];
    going.current = levelOf(opened.id) !== opened.group && next ? next.id : opened.id;
    setOpened(undefined);
  });
  const told = useSame(all.map(({ id, decided: is, stand }) => [id, is, stand.level, stand.target, stand.date]));
  // eslint-disable-next-line react-hooks/exhaustive-deps -- by what is drawn
  const stairs = useMemo(() => <Stairs content={content} partners={partners} all={all} language={language} />, [content, partners, told, language]);
  const help = useMemo(() => parts && <parts.Help content={content} />, [content, parts]);
  const add = useMemo(() => {
    const form = <AddPartners kind="ladder" network={network} sectors={content.sector_words} partners={partners} onTake={open} />;
    return partners.length ? <Details summary={t("ladder.add_more")}>{form}</Details> : form;
  }, [network, content, partners, open, t]);
  const row = (partner: PartnerItem) => (
    <PartnerRow key={partner.id} {...{ content, partner, answers, language, today, parts, open: opened?.id === partner.id, why: opened?.id === partner.id && opened.why === true, onOpen: open, onClose: close }} saw={answers.get(sawKey(partner.id))} stand={answers.get(standKey(partner.id))} />
  );
  const rest = groups.at(-1)?.things ?? [];
  const start = t("ladder.start_lead", { n: asked(content).length, minimum: needed(block.minimum, partners.length || block.minimum) });
  const gone = everyone.filter((one) => one.gone && (answers.get(standKey(one.id)) ?? answers.get(sawKey(one.id))));
  return (
    <div ref={ref} class={wide ? "la" : "la la-narrow"}>
      <Lost name="more-ladder" />
      <Offers />
      <section>
        <SectionHead title={decided.length ? t("ladder.picture") : t("ladder.levels", { n: offered(content).length })}>{t("ladder.not_better")}</SectionHead>
        {wide ? stairs : groups.map(({ level, things }) => level && (
          <LevelGroup key={level.id} content={content} level={level}>{things.length ? <ul class="la-list">{things.map(row)}</ul> : decided.length ? undefined : null}</LevelGroup>
        ))}
      </section>
      {(wide || rest.length > 0 || !partners.length) && (
        <section>
          {!decided.length ? (
            <SectionHead title={t("ladder.start")}>{start}</SectionHead>
          ) : wide ? (
            <SectionHead title={t("ladder.partners", { n: partners.length })}>{t("ladder.partners_lead")}</SectionHead>
          ) : (
            <SectionHead title={t("ladder.rest", { n: all.length - decided.length })}>{t("ladder.rest_lead")}</SectionHead>
          )}
          {wide && decided.length > 0 && <Columns />}
          <ul class="la-list">{(wide ? groups.flatMap(({ things }) => things) : rest).map(row)}</ul>
          {!partners.length && add}
        </section>
      )}
      {gone.length > 0 && (
        <ul class="la-list">
          {gone.map(({ key, value }) => <li key={key}><GoneRow name={value.name} onRestore={() => { putBack(value.name, () => { network.restore(key); }); }} /></li>)}
        </ul>
      )}
      <div class="la-ends">
        {partners.length > 0 && add}
        {help}
      </div>
    </div>
  );
}

/** Column heads above the rows, for the eye: each row says the same in its own words. */
export const Columns = still(() => {
  const { t } = usePage<LadderWord>();
  return (
    <div class="la-row la-columns" aria-hidden="true">
      <span>{t("ladder.col_partner")}</span>
      <span>{t("ladder.col_now")}</span>
      <span>{t("ladder.col_aim")}</span>
    </div>
  );
});

interface PartnerRowProps {
  /** What is stored of it, as it is now. */
  saw: unknown;
  stand: unknown;
  content: LadderContent;
  partner: PartnerItem;
  answers: KindProps["answers"];
  language: string;
  today: string;
  parts: Later | null;
  open: boolean;
  why: boolean;
  onOpen: (id: string) => void;
  onClose: () => void;
}

const PartnerRow = still(({ content, partner, answers, language, today, parts, open, why, onOpen, onClose }: PartnerRowProps) => {
  const { t } = usePage<LadderWord>();
  const { id, value } = partner;
  const one: About = about(id, answers, content);
  return (
    <li class={open ? "la-open" : undefined} data-at={standKey(id)}>
      <div data-at={sawKey(id)}>
        {open && parts ? (
          <parts.PartnerEdit content={content} partner={partner} answers={answers} today={today} why={why} onClose={onClose} />
        ) : (
          <Row
            content={content} one={one} name={value.name} sector={value.sector} language={language}
            end={<Button class="la-press" icon={one.begun ? "edit" : "next"} name={t("ladder.open", { name: value.name })} onClick={() => { onOpen(id); }} />}
          />
        )}
      </div>
      <CommentsAt anchor={standKey(id)} />
      <CommentsAt anchor={sawKey(id)} />
    </li>
  );
});
