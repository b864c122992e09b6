/** The edit view of `agreement`: whom to agree with, what about, who gives what, the group, the dates, how far it has come. */
import { comeTo, Lost, Offers, SectionHead, useAct, useLater, useSame, useWidth } from "@shell";
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import type { KindProps } from "../../kind";
import type { Partner } from "../../network/model.gen";
import { partnersOf } from "../../network/partners";
import { AboutEdit } from "./about";
import { addParty, cellOf, FEWEST, giveKey, readGive, STAGES } from "./content";
import { useFaces } from "./faces";
import type { Later } from "./later";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { AddParty, PartyCards } from "./parties";
import { RowEdit } from "./row";
import { rowItems, standing, tableOf } from "./table";

/** Narrower than this, cells stand below each other, px. */
export const WIDE = 760;

export function Edit({ content, answers, network, language, focusKey = "", t }: KindProps<AgreementContent, AgreementWord>) {
  const [ref, width] = useWidth<HTMLDivElement>(WIDE);
  // Asked for at once: by the time of a press it is here, and stays when the signal goes.
  const came = useLater<Later>("more-agreement", 0);
  const parts = came === "failed" ? null : came;
  const faces = useFaces({ answers, network, t });
  const ids = faces.map(({ id }) => id);
  const partners = partnersOf(network);
  const joined = faces.length >= FEWEST;
  const all = rowItems(answers, content);
  const rows = all.filter(({ item }) => !item.off);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [cell, setCell] = useState("");
  const going = useRef("");
  const [, draw] = useReducer((n: number) => n + 1, 0);
  // Where a way leads to a row or a cell, it is opened.
  useEffect(() => {
    const [path = ""] = focusKey.split("#");
    const row = cellOf(path)?.row ?? /^(?:row|lead):(.+)/.exec(path)?.[1];
    if (!row) return;
    setOpened((now) => (now.includes(row) ? now : [...now, row]));
    if (cellOf(path)) setCell(path);
  }, [focusKey]);
  // After it has been drawn: the focus is where the teacher went.
  useLayoutEffect(() => {
    const at = going.current && ref.current?.querySelector<HTMLElement>(`[data-at="${going.current}"]`);
    if (!at) return;
    const whole = /^(?:about|party:.*)$/.test(going.current);
    if (whole) at.tabIndex = -1;
    const field = whole ? at : (at.querySelector<HTMLElement>("textarea") ?? at.querySelector<HTMLElement>("input, button"));
    // The field comes with more-agreement.js.
    if (going.current.startsWith("give:") && cell === going.current && !at.querySelector("textarea")) return;
    going.current = "";
    field?.focus({ preventScroll: true });
    comeTo(at);
  });
  const open = useAct((row: string, party: string): void => {
    going.current = giveKey(row, party);
    setOpened((now) => (now.includes(row) ? now : [...now, row]));
    setCell(giveKey(row, party));
  });
  const close = useAct((): void => {
    going.current = cell;
    setCell("");
  });
  const toggle = useAct((row: string): void => {
    const is = opened.includes(row);
    setOpened(is ? opened.filter((one) => one !== row) : [...opened, row]);
    const first = ids.find((id) => !readGive(answers, row, id).text.trim());
    // The first cell of a row in which nothing is written yet is where the teacher wants to go.
    if (!is && joined && first === ids[0]) open(row, first ?? "");
  });
  const cells = rows.flatMap(({ id }) => ids.map((party) => ({ row: id, party })));
  const next = useAct((key: string): void => {
    const following = cells[cells.findIndex((one) => giveKey(one.row, one.party) === key) + 1];
    if (following) open(following.row, following.party);
    else close();
  });
  const join = useAct((partner: string): void => {
    // The press is gone once it is a party: what follows is its card, after the first one what is agreed.
    going.current = joined ? `party:${partner}` : "about";
    addParty(answers, content, partner);
  });
  const take = useAct((partner: string): void => {
    going.current = `party:${partner}`;
    if (!ids.includes(partner)) addParty(answers, content, partner);
    else draw(undefined);
  });
  const before = (key: string): { by: string; follow: string } => {
    const at = cells.findIndex((one) => giveKey(one.row, one.party) === key);
    const earlier = cells.slice(0, at).reverse().map(({ row, party }) => ({ party, ...readGive(answers, row, party) }));
    const own = earlier.find(({ party, follow }) => party === cellOf(key)?.party && follow.trim());
    return { by: earlier.find(({ by }) => by)?.by ?? "", follow: (own ?? earlier[0])?.follow.trim() ?? "" };
  };
  const copied = useSame(cell ? before(cell) : { by: "", follow: "" });
  const table = tableOf(answers, network, content);
  const stood = useSame(table.rows.map((row) => ({ id: row.id, label: row.label || t("agreement.no_label"), cells: row.cells.map((cell) => standing(row, cell)) })));
  const roles = useSame(ids.map((id) => network.get<Partial<Partner>>(`partner:${id}`)?.contact_role ?? ""));
  const added = useAct((id: string): void => {
    going.current = `row:${id}#label`;
    setOpened([...opened, id]);
  });
  const shared = { content, answers, faces, language };
  const taken = useSame(ids);
  const add = useMemo(() => <AddParty content={content} network={network} partners={partners} taken={taken} onJoin={join} onTake={take} />, [content, network, partners, taken, join, take]);
  const begun = joined || answers.item("about") !== undefined || focusKey.startsWith("about");
  return (
    <div ref={ref} class={width >= WIDE ? "ag" : "ag ag-narrow"}>
      <Lost name="more-agreement" />
      {begun && <AboutEdit content={content} answers={answers} value={answers.get("about")} />}
      <section data-at="parties" tabIndex={-1}>
        {joined ? <PartyCards {...shared} network={network} values={ids.map((id) => answers.get(`party:${id}`))} gone={answers.list("party", { gone: true })}>{add}</PartyCards> : add}
      </section>
      <Offers />
      <section>
        <SectionHead title={t("agreement.rows")}>{joined ? t("agreement.rows_lead") : t("agreement.rows_start", { n: rows.length })}</SectionHead>
        <ul class="ag-rows">
          {table.rows.map((row, place) => (
            <RowEdit
              key={row.id} {...shared} id={row.id} place={place + 1} item={answers.get(`row:${row.id}`)} parts={parts}
              gives={ids.map((id) => answers.get(giveKey(row.id, id)))} lead={answers.get(`lead:${row.id}`)} joined={joined}
              open={opened.includes(row.id)} cell={cellOf(cell)?.row === row.id ? cell : ""} before={cellOf(cell)?.row === row.id ? copied : undefined}
              onToggle={toggle} onOpen={open} onClose={close} onNext={next}
            />
          ))}
        </ul>
        {joined && parts && <parts.MoreRows content={content} answers={answers} rows={all.filter(({ item }) => item.off).map(({ id }) => id)} items={answers.list("row")} onAdded={added} />}
      </section>
      {joined && parts && (
        <>
          <parts.BalancePart stood={stood} faces={faces} />
          <parts.GroupPart
            {...shared} roles={roles} groups={ids.map((id) => answers.get(`group:${id}`))} members={answers.list("member")}
            readies={answers.list("ready")}
          />
          <parts.TermEdit answers={answers} value={answers.get("term")} />
          <parts.StatesEdit content={content} answers={answers} language={language} values={STAGES.map((stage) => answers.get(`state:${stage}`))} />
        </>
      )}
    </div>
  );
}
