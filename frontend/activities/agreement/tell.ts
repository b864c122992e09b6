/** Puts `agreement` into words: an item's label, what is ready, and all the teacher wrote. */
import { blank } from "@shell";
import type { Kind, KindProps, Ready } from "../../kind";
import { readyLine } from "../ready_line";
import { cellOf, FEWEST, formOf, membersOf, readAbout, readGroup, readReady, readState, readTerm, STAGES } from "./content";
import type { AgreementContent, AgreementWord } from "./model.gen";
import { needed } from "./rules";
import { nameOfParty, nameOfRow, partyName } from "./say";
import { asksLead, givenIn, tableOf } from "./table";

type Told = Kind<AgreementContent, AgreementWord>;

export const label: Told["label"] = (key, about) => {
  const { content, network, t } = about;
  const [item = ""] = key.split("#");
  const [family = "", ...rest] = item.split(":");
  const id = rest.join(":");
  const cell = cellOf(item);
  if (cell) return `${nameOfRow(cell.row, about)} · ${nameOfParty(cell.party, about)}`;
  if (family === "row" || family === "lead") return nameOfRow(id, about);
  if (family === "party") return nameOfParty(id, about);
  if (family === "group") return `${t("agreement.group")} · ${nameOfParty(id, about)}`;
  if (family === "member") return t("agreement.group");
  if (family === "ready") return t("agreement.ready");
  if (family === "state") return content.states.find((one) => one.id === id)?.label ?? t("agreement.states");
  if (family === "parties") return t("agreement.party");
  if (family === "about") return t("agreement.about");
  if (family === "term") return t("agreement.term");
  return network.item<{ name?: string }>(item)?.value.name ?? t("agreement.network");
};

export const progress: NonNullable<Told["progress"]> = ({ content, answers, network, t }) => {
  const table = tableOf(answers, network, content);
  return table.parties.length < FEWEST ? "" : t("agreement.progress", { n: givenIn(table).length, of: table.rows.length * table.parties.length });
};

export const ready: Told["ready"] = (props, found) => {
  const { content, answers, network, block, t } = props;
  const table = tableOf(answers, network, content);
  const { title, form } = readAbout(answers);
  const n = table.parties.length;
  const lines: Ready[] = [
    n < needed(block.minimum) ? { state: "missing", text: n < FEWEST ? t("agreement.ready_few") : label("parties", props) + `: ${t("problem.parties_few", { n, minimum: needed(block.minimum) })}`, path: "parties" } : readyGives(props),
    readyLine(blank(title) ? "about#title" : formOf(content, form) ? "" : "about#form", t("agreement.ready_titled"), t(blank(title) ? "agreement.ready_title" : "agreement.ready_form")),
  ];
  if (n < FEWEST) return lines;
  for (const row of table.rows.filter(asksLead)) lines.push({ state: "missing", text: t("agreement.ready_lead_not", { row: row.label }), path: `row:${row.id}` });
  const alone = table.parties.find(({ id }) => blank(readGroup(answers, id).lead));
  lines.push(readyLine(alone && `group:${alone.id}#lead`, t("agreement.ready_coordinator"), t("agreement.ready_coordinator_not", { name: alone ? partyName(alone, t) : "" })));
  // What else prevents handing in, in the words of the rules.
  const told = new Set(["title_missing", "form_missing", "parties_few", "gives_nothing", "same_no_lead", "coordinator_missing"]);
  for (const one of found.filter(({ blocking, code }) => blocking && !told.has(code))) {
    const text = t("agreement.ready_more", { about: label(one.path, props), what: t(`problem.${one.code}` as "problem.term_missing", one.params) });
    // Of two fields that are missing for the same reason one line is enough.
    if (!lines.some((line) => line.text === text)) lines.push({ state: "missing", text, path: one.path });
  }
  const days = found.filter(({ code }) => code === "by_missing");
  if (days[0]) lines.push({ state: "advice", text: t("agreement.ready_days", { n: days.length, name: label(days[0].path, props) }), path: days[0].path });
  return lines;
};

function readyGives({ content, answers, network, t }: Parameters<Told["ready"]>[0]): Ready {
  const table = tableOf(answers, network, content);
  const giving = new Set(givenIn(table).map(({ party }) => party));
  const none = table.parties.find(({ id }) => !giving.has(id));
  return readyLine(none && `party:${none.id}`, t("agreement.ready_gives", { n: table.parties.length }), t("agreement.ready_gives_not", { name: none ? partyName(none, t) : "" }));
}

/** A paragraph of what is written; none where nothing is. */
const part = (head: string, lines: readonly string[]): string[] => (lines.some(Boolean) ? [[head, ...lines.filter(Boolean)].join("\n")] : []);

export const text: Told["text"] = (props: Pick<KindProps<AgreementContent, AgreementWord>, "content" | "answers" | "network" | "t">): string => {
  const { content, answers, network, t } = props;
  const table = tableOf(answers, network, content);
  const { title, aim, form } = readAbout(answers);
  const { start, end, review } = readTerm(answers);
  const name = new Map(table.parties.map((party) => [party.id, partyName(party, t)]));
  return [
    ...part(t("agreement.about"), [title.trim(), aim.trim(), formOf(content, form)?.label ?? form]),
    ...(table.parties.length < FEWEST ? [] : part(t("agreement.party"), table.parties.map(({ id, item }) => [name.get(id), item.full, item.short, item.signer].filter(Boolean).join(" · ")))),
    ...table.rows.flatMap((row) => part(row.label, [
      ...row.cells.map(({ party, given, item }) => (given || item.by || item.follow ? `${name.get(party) ?? party}: ${[item.text.trim(), item.by, item.follow].filter(Boolean).join(" · ")}` : "")),
      row.lead.party ? t("agreement.lead_is", { party: name.get(row.lead.party) ?? "" }) : "",
    ])),
    ...part(t("agreement.group"), table.parties.map(({ id }) => {
      const also = membersOf(answers, id).map(({ value }) => [value.role, value.duty].filter(Boolean).join(" – "));
      const said = [readGroup(answers, id).lead, ...also].filter(Boolean);
      return said.length ? `${name.get(id) ?? ""}: ${said.join(" · ")}` : "";
    })),
    ...part(t("agreement.ready"), content.points.flatMap((point) => table.parties.map(({ id }) => {
      const { state, text: shown } = readReady(answers, point.id, id);
      return state || shown ? [point.label, name.get(id), content.stands.find((one) => one.id === state)?.label, shown].filter(Boolean).join(" · ") : "";
    }))),
    ...part(t("agreement.term"), [start && `${t("agreement.term_start")} ${start}`, end && `${t("agreement.term_end")} ${end}`, review && `${t("agreement.review")} ${review}`]),
    ...part(t("agreement.states"), STAGES.map((stage) => {
      const { date, who, note } = readState(answers, stage);
      return date || who || note ? [content.states.find((one) => one.id === stage)?.label, date, who, note].filter(Boolean).join(" · ") : "";
    })),
  ].join("\n\n");
};
