/** Edits the decision: return or accept, the overall comment, the checklist, and sending after one more look. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Button, Card, Icon, jump, TextArea, Tiles, usePage } from "@shell";
import type { DocView } from "../kind";
import type { Criterion, ProblemShape, StageShape } from "../types.gen";
import { Checklist, TODO } from "./Checklist";
import { PARAGRAPH, scoreOf, sent, type Decision as Value, type Draft } from "./draft";
import { Gaps } from "./Gaps";
import { Gate } from "./Gate";
import type { DeskWord } from "../words.gen";

export interface DecisionProps {
  review: DocView;
  draft: Draft;
  /** Where the work goes through stages: its outcomes stand in place of the two decisions. */
  stage?: StageShape | null | undefined;
  rubric: readonly Criterion[];
  graded: boolean;
  teacher: string;
  /** What is missing now; shown after the first attempt to send. */
  problems: readonly ProblemShape[];
  /** An item of the work in words. */
  label: (path: string) => string;
  triedToSend: boolean;
  onAsk: () => void;
  /** Why the decision was not sent, in words; empty otherwise. */
  refusal: string;
  busy: boolean;
  onSend: (decision: Value) => void;
  root: HTMLElement;
}

export function Decision(props: DecisionProps) {
  const { review, draft, problems, triedToSend: asked, busy, refusal, root } = props;
  const { t, typed } = usePage<DeskWord>();
  const [confirming, setConfirming] = useState(false);
  const [stamp, setStamp] = useState(0);
  const { decision } = draft;
  const { stage } = props;
  const verb = stage ? t("desk.gate_send", { n: stage.number }) : t(decision === "accept" ? "desk.send_accept" : decision === "return" ? "desk.send_return" : "desk.send");
  const where = (path: string): string => {
    if (path.startsWith("hours:")) return props.label(path);
    const criterion = props.rubric.find(({ id }) => path === `mark:${id}`);
    if (path === "sheets") return t("desk.sheets");
    if (path === "gate#amount") return t("desk.gate_amount");
    if (path.startsWith("gate") && stage) return t("desk.gate", { n: stage.number });
    return criterion ? criterion.label : t(path === TODO ? "desk.todo_new" : path === "overall" ? "desk.overall" : "desk.decision");
  };
  const ask = (): void => {
    props.onAsk();
    setStamp((n) => n + 1);
    if (!problems.length) setConfirming(true);
  };
  return (
    <Card class="px-stack pd-decide">
      <h2 class="pd-h2">{stage ? t("desk.gate", { n: stage.number }) : t("desk.decision")}</h2>
      {stage ? <Gate stage={stage} review={review} onChange={() => { setConfirming(false); }} /> : <Tiles
        label={t("desk.decision")} quietLabel at="decision" value={decision} readOnly={!review.editable}
        options={[{ value: "return", label: t("desk.return") }, { value: "accept", label: t("desk.accept") }]}
        onChange={(value) => { setConfirming(false); review.set("decision", { value }); }}
      />}
      <TextArea label={t("desk.overall")} at="overall" rows={4} limit={PARAGRAPH} value={draft.overall} readOnly={!review.editable} onChange={(text) => { review.set("overall", { text }); }} />
      {(decision === "return" || draft.todos.length > 0 || typed?.typed.has(TODO)) && <Checklist review={review} draft={draft} />}
      {asked && problems.length > 0 && <Gaps problems={problems} label={where} stamp={stamp} onGo={(path) => jump(root, path)} />}
      <p class="px-inl px-note px-soft"><Icon name="lock" size={18} />{t("desk.lock")}</p>
      {confirming && !problems.length && decision ? (
        <Confirm {...props} decision={decision} verb={verb} onClose={() => { setConfirming(false); }} />
      ) : (
        <div class="px-stretch"><Button look="primary" icon="send" disabled={!review.editable || busy} onClick={ask}>{verb}</Button></div>
      )}
      <p role="alert" class="px-note px-warntext">{refusal}</p>
    </Card>
  );
}

function Confirm({ draft, stage, rubric, graded, teacher, busy, decision, verb, onSend, onClose }: DecisionProps & { decision: Value; verb: string; onClose: () => void }) {
  const { t } = usePage<DeskWord>();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
  }, []);
  const counted = (key: DeskWord, n: number): string => (n ? t(key, { n }) : "");
  const score = decision === "accept" && graded ? scoreOf(draft, rubric) : null;
  const lines = [
    counted("desk.confirm_comments", sent(draft.comments).length),
    counted("desk.confirm_todos", sent(draft.todos).length),
    counted("desk.confirm_hours", draft.certified.length),
    score ? t("desk.confirm_score", { points: score.earned, possible: score.possible }) : "",
  ].filter(Boolean);
  return (
    <div class="pd-confirm px-stack-s" role="group" aria-label={verb}>
      <h3 ref={head} tabIndex={-1} class="pd-h3">{t(stage ? "desk.gate_confirm" : decision === "accept" ? "desk.confirm_accept" : "desk.confirm_return", { name: teacher })}</h3>
      <ul class="px-note pd-dots">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
      <p class="px-note px-soft">{t("desk.confirm_help")}</p>
      <div class="px-row px-stretch">
        <Button look="primary" icon="send" disabled={busy} onClick={() => { onSend(decision); }}>{busy ? t("submit.sending") : verb}</Button>
        <Button look="quiet" onClick={onClose}>{t("submit.not_yet")}</Button>
      </div>
    </div>
  );
}
