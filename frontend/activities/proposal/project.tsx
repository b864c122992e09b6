/** The project itself: its name, the problem, the mentor; and the place. Each field is drawn for its own keys. */
import { CommentsAt, PartnerPicker, still, TextArea, TextInput, usePage } from "@shell";
import { useState } from "preact/hooks";
import type { DocView } from "../../kind";
import { one } from "./content";
import { Part } from "./part";
import type { Area, Mentor, Problem, ProposalWord } from "./model.gen";

const PARAGRAPH = 4000;

interface ValueProps<V> {
  answers: DocView;
  value: V;
}

const TitleEdit = still(function TitleEdit({ answers, value }: ValueProps<string>) {
  const { t } = usePage<ProposalWord>();
  return <div data-at="title"><TextInput at="title#text" label={t("proposal.title")} limit={300} value={value} onChange={(text) => { answers.set("title", { text }); }} /><CommentsAt anchor="title" /></div>;
});

const ProblemEdit = still(function ProblemEdit({ answers }: ValueProps<unknown>) {
  const { t } = usePage<ProposalWord>();
  const value = one(answers, "problem");
  return (
    <div data-at="problem">
      <TextArea at="problem#text" label={t("proposal.problem")} hint={t("proposal.problem_hint")} rows={4} limit={value.text.length > PARAGRAPH * 0.75 ? PARAGRAPH : undefined} value={value.text} onChange={(text) => { answers.set("problem", { ...value, text } satisfies Problem); }} />
      <CommentsAt anchor="problem" />
    </div>
  );
});

const MentorEdit = still(function MentorEdit({ answers, network }: ValueProps<unknown> & { network: DocView; partners: readonly unknown[] }) {
  const { t } = usePage<ProposalWord>();
  const value = one(answers, "mentor");
  return (
    <div data-at="mentor" class="px-stack-s">
      <TextInput at="mentor#role" label={t("proposal.mentor")} limit={120} value={value.role} onChange={(role) => { answers.set("mentor", { ...value, role } satisfies Mentor); }} />
      {network.list("partner").length > 0 && <PartnerPicker at="mentor#partner" label={t("proposal.mentor_partner")} optional network={network} value={value.partner} onChange={(id) => { answers.set("mentor", { ...value, partner: id } satisfies Mentor); }} />}
      <CommentsAt anchor="mentor" />
    </div>
  );
});

interface ProjectProps {
  answers: DocView;
  network: DocView;
  now: number;
  /** What is written, and the partners that may be chosen: drawn again when one of them is another. */
  values: readonly unknown[];
}

export const Project = still(function Project({ answers, network, now }: ProjectProps) {
  const { t } = usePage<ProposalWord>();
  return (
    <Part at="project" title={t("proposal.project")} lead={now === 1 ? t("proposal.project_lead") : undefined} from={1} now={now} open>
      <TitleEdit answers={answers} value={one(answers, "title").text} />
      <ProblemEdit answers={answers} value={answers.get("problem")} />
      <MentorEdit answers={answers} network={network} value={answers.get("mentor")} partners={network.list("partner", { gone: true })} />
    </Part>
  );
});

export const AreaPart = still(function AreaPart({ answers, now, focusKey }: { answers: DocView; now: number; focusKey: string; value: unknown }) {
  const { t } = usePage<ProposalWord>();
  const area = one(answers, "area");
  return (
    <Part at="area" title={t("proposal.area")} from={2} now={now} open={Boolean(area.place || area.people) || focusKey.startsWith("area")}>
      <div class="pr-two">
        <TextInput at="area#place" label={t("proposal.place")} limit={300} value={area.place} onChange={(place) => { answers.set("area", { ...area, place } satisfies Area); }} />
        <TextInput at="area#province" label={t("proposal.province")} optional limit={120} value={area.province} onChange={(province) => { answers.set("area", { ...area, province } satisfies Area); }} />
      </div>
      <TextInput at="area#people" label={t("proposal.people")} limit={300} value={area.people} onChange={(people) => { answers.set("area", { ...area, people } satisfies Area); }} />
      <Count value={area.count} onChange={(count) => { answers.set("area", { ...area, count } satisfies Area); }} />
      <CommentsAt anchor="area" />
    </Part>
  );
});

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
