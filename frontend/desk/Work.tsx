/** Shows the work to its trainer: a round, or two side by side, what changed, the teacher's note, figures. */
import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { Details, formatMoment, frozenView, Icon, LinkButton, Segments, useLater, usePage } from "@shell";
import { RewrittenList } from "../components/Rewritten";
import { Waves } from "../components/Waves";
import type { Kind } from "../kind";
import { commentsWithReplies } from "../state/replies";
import { textChanges } from "../state/text_changes";
import type { BlockShape, DeskRound, WholeWave } from "../types.gen";
import { PastComment } from "./Past";
import { RoundRead } from "./RoundRead";
import type { DeskWord, WaveWord } from "../words.gen";

const CHANGES = "changes";
const BESIDE = "beside";

export interface WorkProps {
  kind: Kind;
  block: BlockShape;
  current: DeskRound;
  /** Before the one that stands, newest first. */
  earlier: readonly DeskRound[];
  label: (anchor: string) => string;
  /** The current round, with drafts and pins, as the page draws it. */
  children: ComponentChildren;
  /** What is shown: a round's public id, `changes` or `beside`. */
  value: string;
  onChange: (value: string) => void;
  wide: boolean;
  /** The earlier wave of a series. */
  wave?: WholeWave | null | undefined;
}

export const besideShown = (value: string, wide: boolean, earlier: readonly DeskRound[]): boolean => value === BESIDE && wide && earlier.length > 0;

/** An earlier round; what was said of it stands at its places. */
function OldRound({ kind, block, round, earlier, current, label }: Omit<WorkProps, "children" | "value" | "onChange" | "wide"> & { round: DeskRound }) {
  const answered = useMemo(() => frozenView(current.answers), [current]);
  const comments = commentsWithReplies(round.feedback, answered);
  return (
    <RoundRead
      kind={kind} block={block} round={round} earlier={earlier.slice(earlier.indexOf(round) + 1)} comments={comments}
      at={(anchor) => comments.filter((one) => one.anchor === anchor || one.anchor.startsWith(`${anchor}#`)).map((one) => <PastComment key={one.id} comment={one} place={label(one.anchor)} />)}
    />
  );
}

function Changes({ kind, before, after, label }: { kind: Kind; before: DeskRound; after: DeskRound; label: (anchor: string) => string }) {
  const { t } = usePage<DeskWord>();
  useLater(`more-${kind.id}`, 0);
  const lines = kind.changes ? kind.changes(before, after, t) : [];
  const texts = useMemo(() => textChanges(before, after), [before, after]);
  const comments = commentsWithReplies(before.feedback, useMemo(() => frozenView(after.answers), [after]));
  return (
    <section class="pd-changes">
      <h3 class="pd-h3">{t("desk.changed_since", { n: before.number })}</h3>
      {lines?.length ? (
        <ul class="pd-ticks">
          {lines.map((line) => <li key={line}><Icon name="swap" size={18} /><span>{line}</span></li>)}
        </ul>
      ) : lines && !texts.length && <p class="px-soft">{t("desk.nothing_changed")}</p>}
      <RewrittenList
        texts={texts} label={label}
        below={(key) => comments.filter((one) => one.anchor.split("#")[0] === key).map((one) => <PastComment key={one.id} comment={one} place={label(one.anchor)} />)}
      />
    </section>
  );
}

export function Figures({ round }: { round: DeskRound }) {
  const { t } = usePage<DeskWord>();
  if (!round.figures.length) return null;
  return (
    <Details summary={t("desk.figures")}>
      <p class="px-note px-soft">{t("desk.figures_help")}</p>
      <dl class="pd-figures">
        {round.figures.map(({ label, value, hint }) => (
          <div key={label}>
            <dt class="px-note">{label}</dt>
            <dd><b class="px-num">{value}</b>{hint && <small>{hint}</small>}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

export function Work(props: WorkProps) {
  const { kind, current, earlier, children, value, onChange, wide } = props;
  const { t, language } = usePage<DeskWord | WaveWord>();
  const [previous] = earlier;
  const old = earlier.find((one) => one.public_id === value);
  const round = old ?? current;
  const beside = besideShown(value, wide, earlier);
  const [against, setAgainst] = useState("");
  const left = earlier.find((one) => one.public_id === against) ?? previous;
  const options = [
    { value: current.public_id, label: t("round.n", { n: current.number }) },
    ...earlier.map((one) => ({ value: one.public_id, label: t("round.n", { n: one.number }) })),
    ...(previous ? [{ value: CHANGES, label: t("desk.changes") }] : []),
    ...(previous && wide ? [{ value: BESIDE, label: t("desk.beside") }] : []),
  ];
  const at = (round: DeskRound): string => t("desk.handed_in", { n: round.number, at: formatMoment(round.submitted_at, language) });
  return (
    <section class="pd-work" aria-labelledby="pd-work">
      <div class="pd-workhead">
        <h2 id="pd-work" class="pd-h2 px-inl"><Icon name="lock" size={18} />{t("desk.work")}</h2>
        {previous && <Segments label={t("round.choose")} value={options.some((option) => option.value === value) ? value : current.public_id} options={options} onChange={onChange} />}
      </div>
      <div class="px-between px-note px-soft">
        <span>{at(round)}</span>
        {round.late && <span>{t("round.late")}</span>}
        {round.print_url && <LinkButton href={round.print_url} look="quiet" icon="print" small newTab>{t("desk.print")}</LinkButton>}
      </div>
      {round.note && (
        <div class="pd-note">
          <p class="px-sm px-muted">{t("desk.note")}</p>
          <p class="px-pre">{round.note}</p>
        </div>
      )}
      {beside && left ? (
        <>
          <div class="pd-beside">
            <div>
              {earlier.length > 1 ? (
                <Segments label={t("desk.against")} value={left.public_id} options={earlier.map((one) => ({ value: one.public_id, label: t("round.n", { n: one.number }) }))} onChange={setAgainst} />
              ) : <h3 class="pd-h3">{at(left)}</h3>}
              <OldRound {...props} round={left} />
            </div>
            <div><h3 class="pd-h3">{at(current)}</h3>{children}</div>
          </div>
          <Changes kind={kind} before={left} after={current} label={props.label} />
        </>
      ) : value === CHANGES && previous ? (
        <Changes kind={kind} before={previous} after={current} label={props.label} />
      ) : old ? <OldRound {...props} round={old} /> : children}
      {props.wave && kind.waves && (
        <Details summary={t("wave.title")} open>
          <Waves kind={kind} wave={props.wave} before={props.wave} after={round} />
        </Details>
      )}
      <Figures round={round} />
    </section>
  );
}
