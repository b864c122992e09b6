/**
 * Sets `agreement` beside the earlier wave: who takes part, each cell with its day, who leads, how far it has come. Pairs of
 * waves in tests/golden/agreement/waves.json hold it.
 */
import { frozenView } from "@shell";
import type { Kind, WaveRow, WaveText } from "../../kind";
import { bare } from "../../thai/folding";
import { became } from "../became";
import { readState, STAGES } from "./content";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { moved, partyName, type Say } from "./say";
import { tableOf, type Cell, type Row, type Table } from "./table";

interface Wave extends Table {
  content: AgreementContent;
  /** How far it has come, in its author's word. */
  state: string;
}

function waveOf(text: WaveText): Wave {
  const [answers, network, content] = [frozenView(text.answers), frozenView(text.network), text.content as unknown as AgreementContent];
  const stage = STAGES.filter((one) => readState(answers, one).date).at(-1) ?? "draft";
  return { ...tableOf(answers, network, content), content, state: content.states.find(({ id }) => id === stage)?.label ?? stage };
}

export const waves: NonNullable<Kind<AgreementContent, AgreementWord>["waves"]> = (before, after, t) => {
  const [then, now] = [waveOf(before), waveOf(after)];
  const with2 = <T extends { id: string }>(a: readonly T[], b: readonly T[]): T[] => [...a, ...b.filter(({ id }) => !a.some((one) => one.id === id))];
  const parties = with2(now.parties, then.parties);
  const name = (id: string): string => {
    const party = parties.find((one) => one.id === id);
    return party ? partyName(party, t) : id;
  };
  const rows = with2(now.rows, then.rows);
  const stays = ({ id }: { id: string }): boolean => now.parties.some((party) => party.id === id);
  return [
    ...parties.flatMap((party): WaveRow[] => {
      const is = stays(party) ? t("agreement.wave_yes") : "";
      const was = then.parties.some(({ id }) => id === party.id) ? [t("agreement.wave_yes"), ...(is ? [] : [gave(then, party.id)])].filter(Boolean).join(": ") : "";
      return became(`party:${party.id}`, `${partyName(party, t)} · ${t("agreement.wave_party")}`, was, is);
    }),
    // What one gave who is no longer in it stands in its own line.
    ...rows.flatMap((row) => [...parties.filter(stays).flatMap((party) => ofCell(row, party.id, name(party.id), then, now, t)), ...ofLead(row, name, then, now, t)]),
    ...became("state:", t("agreement.wave_state"), then.state, now.state),
  ];
};

const cellIn = (wave: Wave, row: string, party: string): Cell | undefined => wave.rows.find(({ id }) => id === row)?.cells.find((cell) => cell.party === party);

/** All that a party gave, in the order of the rows. */
const gave = (wave: Wave, party: string): string => wave.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.party === party && cell.given ? [cell.item.text.trim()] : []))).join(", ");

/** What is given, and by when. Words that read the same are the same. */
function ofCell({ id, label }: Row, party: string, name: string, then: Wave, now: Wave, t: Say): WaveRow[] {
  const [was, is] = [cellIn(then, id, party), cellIn(now, id, party)];
  const about = `${label} · ${name}`;
  const said = (cell: Cell | undefined): string => (cell?.given ? cell.item.text.trim() : "");
  const [before, after] = [said(was), said(is)];
  const alike = bare(before) === bare(after) && before ? before : after;
  const key = `give:${id}.${party}`;
  const days = [was?.item.by ?? "", is?.item.by ?? ""] as const;
  const byDay: WaveRow[] = days[0] && days[1] && days[0] !== days[1] ? [{ key: `${key}#by`, what: "moved", about: t("agreement.wave_by", { about }), was: t("agreement.wave_dated"), is: moved(days[0], days[1], t) }] : [];
  return [...became(`${key}#text`, about, before, alike), ...byDay];
}

function ofLead({ id, label }: Row, name: (id: string) => string, then: Wave, now: Wave, t: Say): WaveRow[] {
  const lead = (wave: Wave): string => {
    const party = wave.rows.find((row) => row.id === id)?.lead.party ?? "";
    return party && name(party);
  };
  return became(`lead:${id}`, t("agreement.wave_lead", { row: label }), lead(then), lead(now));
}
