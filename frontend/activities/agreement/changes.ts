/** Changes between two rounds, one sentence each: parties, cells, who leads, the group, dates and states. */
import { frozenView } from "@shell";
import type { DocView, Kind } from "../../kind";
import { readAbout, readGroup, readState, readTerm, STAGES } from "./content";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { moved, partyName } from "./say";
import { tableOf } from "./table";

const LISTS = { papers: [], topics: [], points: [], stands: [], states: [], clauses: [] };

export const changes: NonNullable<Kind<AgreementContent, AgreementWord>["changes"]> = (before, after, t) => {
  const content = { ...LISTS, ...after.content } as unknown as AgreementContent;
  const [was, is, old, network] = [before.answers, after.answers, before.network, after.network].map((items) => frozenView(items)) as [DocView, DocView, DocView, DocView];
  const [then, now] = [tableOf(was, old, { ...LISTS, ...before.content } as unknown as AgreementContent), tableOf(is, network, content)];
  const differs = (a: object, b: object): boolean => JSON.stringify(Object.entries(a).sort()) !== JSON.stringify(Object.entries(b).sort());
  const name = (id: string): string => {
    const party = [...now.parties, ...then.parties].find((one) => one.id === id);
    return party ? partyName(party, t) : id;
  };
  const cells = now.rows.flatMap((row) => row.cells.flatMap(({ key, party, item, given }): string[] => {
    const about = `${row.label} · ${name(party)}`;
    const earlier = then.rows.flatMap((one) => one.cells).find((one) => one.key === key);
    if (!earlier?.given) return given ? [t("agreement.changed_new", { about })] : [];
    if (!given) return [t("agreement.changed_gone", { about })];
    return [
      ...(earlier.item.text.trim() !== item.text.trim() ? [t("agreement.changed_text", { about })] : []),
      ...(earlier.item.by !== item.by ? [t("agreement.changed_day", { about, what: moved(earlier.item.by, item.by, t) })] : []),
      ...(earlier.item.follow.trim() !== item.follow.trim() && item.follow.trim() ? [t("agreement.changed_follow", { about, after: item.follow.trim() })] : []),
    ];
  }));
  const leads = now.rows.flatMap((row) => {
    const earlier = then.rows.find(({ id }) => id === row.id)?.lead.party ?? "";
    return row.lead.party && row.lead.party !== earlier ? [t("agreement.changed_lead", { row: row.label, after: name(row.lead.party) })] : [];
  });
  const [joined, left] = [now.parties.filter(({ id }) => !then.parties.some((one) => one.id === id)), then.parties.filter(({ id }) => !now.parties.some((one) => one.id === id))];
  return [
    ...(differs(readAbout(was), readAbout(is)) ? [t("agreement.changed_about")] : []),
    ...joined.map(({ id }) => t("agreement.changed_joined", { name: name(id) })),
    ...left.map(({ id }) => t("agreement.changed_left", { name: name(id) })),
    ...cells,
    ...leads,
    ...now.parties.filter(({ id }) => readGroup(was, id).lead.trim() !== readGroup(is, id).lead.trim() && then.parties.some((one) => one.id === id)).map(({ id }) => t("agreement.changed_group", { name: name(id) })),
    ...(differs(readTerm(was), readTerm(is)) ? [t("agreement.changed_term")] : []),
    ...STAGES.flatMap((stage) => (readState(was, stage).date === readState(is, stage).date ? [] : [t("agreement.changed_state", { state: content.states.find(({ id }) => id === stage)?.label ?? stage, what: moved(readState(was, stage).date, readState(is, stage).date, t) })])),
  ];
};
