/** A block's head: its module card (what it asks, how long, what it builds, until when), and how far the work has come. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatMoment } from "../thai/dates";
import type { BlockShape, BriefPage, StatusName } from "../types.gen";
import type { LearnerWord } from "../words.gen";
import { usePage } from "./context";
import { Icon } from "./Icon";
import type { IconName } from "./icons";
import { still } from "./still";
import { Chip } from "./surfaces";
import "./Head.css";

/** Until when work is taken: due, and the days of grace where the course gives them. Empty where there is no date. */
export function DueLine({ block }: { block: BlockShape }) {
  const { t, language } = usePage();
  if (!block.due) return null;
  const at = formatMoment(block.due, language);
  if (block.closed) return <>{t("due.closed", { at: formatMoment(block.closes ?? block.due, language) })}</>;
  const grace = block.closes && block.closes !== block.due;
  return <>{grace ? t("due.grace", { at, until: formatMoment(block.closes, language) }) : t("due.at", { at })}</>;
}

const joined = (...words: (string | false | undefined)[]): string => words.filter(Boolean).join(" · ");

function Meta({ page: { block, finished }, wpa }: { page: BriefPage; wpa: readonly string[] }) {
  const { t } = usePage();
  const n = (key: LearnerWord, number = 0): string => (number > 0 ? t(key, { n: number }) : "");
  const rows: [IconName, ComponentChildren][] = [
    ["level", joined(block.level, block.lane)],
    ["clock", joined(n("head.minutes", block.minutes), n("head.hours", block.hours))],
    ["star", block.competency],
    ["page", wpa.length > 0 && t("head.wpa", { codes: wpa.join(", ") })],
    ["person", n("head.finished", finished)],
    ["calendar", block.due && <DueLine block={block} />],
  ];
  const filled = rows.filter(([, words]) => words);
  if (!filled.length) return null;
  return (
    <ul class="px-meta">
      {filled.map(([icon, words]) => (
        <li key={icon}>
          <Icon name={icon} size={18} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

const STEP: Record<StatusName, number> = { draft: 0, returned: 0, submitted: 1, in_review: 2, accepted: 3 };

function Steps({ page }: { page: BriefPage }) {
  const { t } = usePage();
  const { status } = page.submission;
  const trained = page.block.needs_trainer;
  // Work that goes through stages is the teacher's again after each: what is to be done there stands in the kind's words.
  const first: LearnerWord = !page.stage && (status === "returned" || (status === "draft" && page.submission.next_round > 1)) ? "step.revising" : "step.draft";
  const names: LearnerWord[] = trained ? [first, "step.submitted", "step.in_review", "step.accepted"] : [first, "step.done"];
  const now = trained ? STEP[status] : Number(status !== "draft" && status !== "returned");
  return (
    <ol class="px-steps" aria-label={t("step.label")}>
      {names.map((name, index) => {
        const done = index < now || status === "accepted";
        return (
          <li key={name} class={index === now ? "px-now" : done ? "px-done" : undefined} aria-current={index === now ? "step" : undefined}>
            <span class="px-dot">{done ? <Icon name="check" size={14} stroke={3} /> : index + 1}</span>
            <span>{t(name)}</span>
          </li>
        );
      })}
    </ol>
  );
}

export const Head = still(({ page, wpa, editable, known, progress, saveLine }: { known: boolean; page: BriefPage; wpa: readonly string[]; editable: boolean; progress: string; saveLine: ComponentChildren }) => {
  const { t } = usePage();
  const { block, submission } = page;
  // Once the work has begun, the card folds to its title on a phone, so that the work is in sight.
  const folds = known && typeof matchMedia === "function" && matchMedia("(max-width: 767px)").matches;
  const [open, setOpen] = useState(false);
  const round = editable ? submission.next_round : submission.round_number;
  return (
    <header>
      <div class="px-mod">
        {!folds && block.eyebrow && <p class="px-eyebrow">{block.eyebrow}</p>}
        <h2>
          {folds ? (
            <button type="button" class="px-fold" aria-expanded={open} onClick={() => { setOpen(!open); }}>
              {block.title}
              <Icon name="down" />
            </button>
          ) : (
            block.title
          )}
        </h2>
        {(open || !folds) && (
          <>
            {block.instructions && <p class="px-lead">{block.instructions}</p>}
            <Meta page={page} wpa={wpa} />
          </>
        )}
      </div>
      {page.mode !== "preview" && !page.enrol_url && (
        <div class="px-state">
          <Steps page={page} />
          {round > 1 && <Chip tone="warn">{t("round.n", { n: round })}</Chip>}
          {progress && <Chip>{progress}</Chip>}
          {saveLine}
        </div>
      )}
    </header>
  );
});
