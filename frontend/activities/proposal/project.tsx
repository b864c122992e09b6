/** The project itself: its name, the problem, the mentor, the place; and the partners in it. */
import { Button, CommentsAt, ErrorLine, PartnerName, PartnerPicker, problemText, TextArea, TextInput, usePage } from "@shell";
import { useState } from "preact/hooks";
import type { DocView } from "../../kind";
import { AddPartners } from "../add_partners";
import { one, partnersOf } from "./content";
import { Part } from "./part";
import { NO_WITH, type Area, type Mentor, type Problem, type ProposalContent, type ProposalWord, type With } from "./model.gen";
import { nameOf } from "./say";

interface Props {
  content: ProposalContent;
  answers: DocView;
  network: DocView;
  now: number;
  focusKey: string;
}

const PARAGRAPH = 4000;

export function Project({ content, answers, network, now, focusKey }: Props) {
  const { t } = usePage<ProposalWord>();
  const [title, problem, mentor, area] = [one(answers, "title"), one(answers, "problem"), one(answers, "mentor"), one(answers, "area")];
  const partner = network.list("partner").length > 0;
  return (
    <>
      <Part at="project" title={t("proposal.project")} lead={now === 1 ? t("proposal.project_lead") : undefined} from={1} now={now} open>
        <div data-at="title"><TextInput at="title#text" label={t("proposal.title")} limit={300} value={title.text} onChange={(text) => { answers.set("title", { text }); }} /><CommentsAt anchor="title" /></div>
        <div data-at="problem">
          <TextArea at="problem#text" label={t("proposal.problem")} hint={t("proposal.problem_hint")} rows={4} limit={problem.text.length > PARAGRAPH * 0.75 ? PARAGRAPH : undefined} value={problem.text} onChange={(text) => { answers.set("problem", { ...problem, text } satisfies Problem); }} />
          <CommentsAt anchor="problem" />
        </div>
        <div data-at="mentor" class="px-stack-s">
          <TextInput at="mentor#role" label={t("proposal.mentor")} limit={120} value={mentor.role} onChange={(role) => { answers.set("mentor", { ...mentor, role } satisfies Mentor); }} />
          {partner && <PartnerPicker at="mentor#partner" label={t("proposal.mentor_partner")} optional network={network} value={mentor.partner} onChange={(id) => { answers.set("mentor", { ...mentor, partner: id } satisfies Mentor); }} />}
          <CommentsAt anchor="mentor" />
        </div>
      </Part>
      <Partners content={content} answers={answers} network={network} now={now} focusKey={focusKey} />
      <Part at="area" title={t("proposal.area")} from={2} now={now} open={Boolean(area.place || area.people) || focusKey.startsWith("area")}>
        <div class="pr-two">
          <TextInput at="area#place" label={t("proposal.place")} limit={300} value={area.place} onChange={(place) => { answers.set("area", { ...area, place } satisfies Area); }} />
          <TextInput at="area#province" label={t("proposal.province")} optional limit={120} value={area.province} onChange={(province) => { answers.set("area", { ...area, province } satisfies Area); }} />
        </div>
        <TextInput at="area#people" label={t("proposal.people")} limit={300} value={area.people} onChange={(people) => { answers.set("area", { ...area, people } satisfies Area); }} />
        <Count value={area.count} onChange={(count) => { answers.set("area", { ...area, count } satisfies Area); }} />
        <CommentsAt anchor="area" />
      </Part>
    </>
  );
}

const MOST_PEOPLE = 1_000_000;

/** How many people; what is no whole number stays in the field and says so. */
function Count({ value, onChange }: { value: number | null; onChange: (count: number | null) => void }) {
  const { t } = usePage<ProposalWord>();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typed.trim() !== "" && wholeOf(typed) === null;
  return (
    <TextInput at="area#count" label={t("proposal.count")} optional value={typed ?? (value === null ? "" : value.toLocaleString("en"))} error={wrong ? t("problem.number_wrong") : undefined}
      input={{ inputMode: "numeric", onBlur: () => { if (!wrong) setTyped(null); } }}
      onChange={(said) => {
        setTyped(said);
        onChange(wholeOf(said));
      }}
    />
  );
}

function wholeOf(text: string): number | null {
  const said = text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).replaceAll(",", "").trim();
  return /^[0-9]{1,7}$/.test(said) && Number(said) <= MOST_PEOPLE ? Number(said) : null;
}

function Partners({ content, answers, network, now, focusKey }: Props) {
  const { t, problems } = usePage<ProposalWord>();
  const rows = partnersOf(answers);
  const take = (id: string): void => {
    if (!rows.some((row) => row.id === id)) answers.set(`with:${id}`, { ...NO_WITH } satisfies With);
  };
  return (
    <Part at="with" title={rows.length ? t("proposal.partners_n", { n: rows.length }) : t("proposal.partners")} lead={t("proposal.partners_lead")} from={1} now={now} open={focusKey.startsWith("with")}>
      <ul class="pr-rows">
        {rows.map(({ id, key, value }) => (
          <li key={key} data-at={key} class="pr-row px-stack-s">
            <div class="px-between">
              <b><PartnerName network={network} id={id} /></b>
              <Button icon="trash" name={t("proposal.remove_partner", { name: nameOf(network, id) })} onClick={() => { answers.remove(key); }} />
            </div>
            <TextInput at={`${key}#does`} label={t("proposal.does_of", { name: nameOf(network, id) || t("partner.unknown") })} limit={300} value={value.does} onChange={(does) => { answers.set(key, { ...value, does } satisfies With); }} />
            <CommentsAt anchor={key} />
          </li>
        ))}
      </ul>
      {network.list("partner").length > rows.length && <PartnerPicker at="with#partner" label={t("proposal.choose_partner")} network={network} value="" except={rows.map(({ id }) => id)} onChange={(id) => {
        if (id) take(id);
      }} />}
      <AddPartners network={network} sectors={content.sector_words} onTake={take} onAdd={(ids) => { ids.forEach(take); }} words={{
        name: t("proposal.name"), add: t("proposal.add"), hint: t("proposal.add_hint"), take: t("proposal.twin_take"), other: t("proposal.twin_other"),
        twin: (name) => t("proposal.twin", { name }), added: (name, all) => t("proposal.new_added", { name, all }),
      }} />
      {problems.filter(({ path }) => path === "with").map((problem) => <ErrorLine key={problem.code}>{problemText(problem, t)}</ErrorLine>)}
    </Part>
  );
}


