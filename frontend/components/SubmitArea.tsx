/** The end of the page: what is ready, what is missing, and handing in with a question before it. */
import { useEffect, useState } from "preact/hooks";
import type { Ready } from "../kind";
import type { BriefPage, ProblemShape } from "../types.gen";
import type { Outcome } from "../state/handing_in";
import type { Session } from "../state/session";
import { Button } from "./Button";
import { usePage, useTyped } from "./context";
import { DueLine } from "./Head";
import { Icon } from "./Icon";
import { useMore } from "./later";
import type { More } from "./more";
import { Lost } from "./Lost";
import { still } from "./still";
import "./SubmitArea.css";

const MARK = {
  done: { icon: "check", word: "ready.done" },
  missing: { icon: "warn", word: "ready.missing" },
  advice: { icon: "info", word: "ready.advice" },
} as const;

function ReadyList({ lines, onGo }: { lines: readonly Ready[]; onGo: (path: string) => void }) {
  const { t } = usePage();
  return (
    <ul class="px-check">
      {lines.map((line) => (
        <li key={line.path + line.text} class={`px-${line.state}`}>
          <Icon name={MARK[line.state].icon} />
          <span>
            <span class="px-vh">{t(MARK[line.state].word)}: </span>
            {line.path && line.state !== "done" ? (
              <button
                type="button"
                class="px-link"
                onClick={() => {
                  onGo(line.path);
                }}
              >
                {line.text}
              </button>
            ) : (
              line.text
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where the note to the trainer is kept until it goes with the work: nothing that must be entered before. */
export const NOTE = "note";

export interface SubmitAreaProps {
  session: Session;
  /** As the session has them now. */
  page: BriefPage;
  busy: boolean;
  ready: readonly Ready[];
  /** Blocking ones. */
  problems: readonly ProblemShape[];
  /** Unticked lines of the trainer's checklist; they never block. */
  todos: number;
  /** Whether the list of what is missing was asked for. */
  triedToSubmit: boolean;
  /** Why it cannot be sent now, in words; empty where it can. */
  blocked: string;
  /** An item in words. */
  label: (path: string) => string;
  onAsk: () => void;
  onGo: (path: string) => void;
  /** What the server said no with, in words. */
  refusal: string;
  /** The number of the round that changes are told since; none where they are not told. */
  changes: number | undefined;
  /** What is shown on demand, and how that is asked for: as it will be sent, or what changed. */
  shown: string;
  onShow: (what: "changes" | "preview") => void;
}

export const SubmitArea = still(({ session, page, busy, ready, problems, todos, triedToSubmit: asked, blocked, label, onAsk, onGo, refusal, changes, shown, onShow }: SubmitAreaProps) => {
  const { t } = usePage();
  const { block, submission } = page;
  const [confirming, setConfirming] = useState(false);
  const [note, setNote] = useTyped(NOTE);
  const [stamp, setStamp] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>("");
  const more = useMore<More>(asked || !!page.paper_url);
  const trained = block.needs_trainer;
  const again = submission.next_round > 1;

  const send = async (): Promise<void> => {
    const result = await more?.handIn(session, note?.text ?? "");
    if (!result) return;
    setOutcome(result);
    if (result === "done") {
      setNote();
      setConfirming(false);
    }
    if (result === "not_ready" || result === "stale" || result === "refused") setConfirming(false);
    if (result === "not_ready") setStamp((n) => n + 1);
  };
  const press = (): void => {
    onAsk();
    setOutcome("");
    if (problems.length) setStamp((n) => n + 1);
    else setConfirming(true);
  };
  // Without a trainer's step there is nothing to ask: it is done as soon as the code for it is here.
  const sendNow = confirming && !trained && Boolean(more) && !problems.length;
  useEffect(() => {
    if (!sendNow) return;
    setConfirming(false);
    void send();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once per press, whatever else changes
  }, [sendNow]);
  const verb = !trained ? t("submit.done") : again ? t("submit.again", { n: submission.next_round }) : t("submit.send");
  // As many as the list beside it says: one line of readiness may stand for several problems.
  const lines = asked ? 0 : ready.filter(({ state }) => state === "missing").length;
  const title = problems.length ? t("submit.left", { n: lines || problems.length }) : todos ? t("submit.left", { n: todos }) : t(trained ? "submit.ready" : "submit.ready_done");
  const outcomeText = outcome === "refused" || outcome === "" ? refusal : outcome === "done" || outcome === "not_ready" ? "" : t(`submit.${outcome}`);
  return (
    <div class="px-submit" data-at="submit" tabIndex={-1}>
      {asked && <Lost name="more" />}
      {asked && more && problems.length > 0 && <more.Missing problems={problems} label={label} onGo={onGo} stamp={stamp} />}
      <div class="px-stack-s">
        <h3>{title}</h3>
        {!problems.length && todos > 0 && <p class="px-note px-soft">{t("submit.todos_open")}</p>}
        {/* Told once: the list above says the same, with each place. */}
        {!(asked && problems.length > 0) && <ReadyList lines={ready} onGo={onGo} />}
        {block.due && (
          <p class="px-note px-soft px-num">
            <DueLine block={block} />
          </p>
        )}
      </div>
      {confirming && trained && more && !problems.length ? (
        <more.Confirm verb={verb} note={note?.text ?? ""} onNote={(text) => { setNote({ text }); }} able={!blocked && !busy} busy={busy} onSend={send} onClose={() => { setConfirming(false); }} />
      ) : (
        <div class="px-row px-stretch px-actions">
          {changes && (
            <Button icon="swap" aria-expanded={shown === "changes"} onClick={() => { onShow("changes"); }}>
              {t("changes.button", { n: changes })}
            </Button>
          )}
          {more && <more.PaperLink session={session} />}
          {trained && (
            <Button icon="eye" aria-expanded={shown === "preview"} onClick={() => { onShow("preview"); }}>
              {t(shown === "preview" ? "preview.close" : "preview.button")}
            </Button>
          )}
          <Button look="primary" icon={trained ? "send" : "check"} disabled={Boolean(blocked) || busy} onClick={press}>
            {busy ? t("submit.sending") : verb}
          </Button>
        </div>
      )}
      <p class="px-said px-note" role="status">
        {blocked || outcomeText}
      </p>
    </div>
  );
});
