/** The step between the button and handing in: either all that is missing, or the question to the trainer. */
import { useEffect, useRef } from "preact/hooks";
import type { ProblemShape } from "../types.gen";
import { Button } from "./Button";
import { problemText, usePage } from "./context";
import { comeTo } from "./jump";
import { Banner } from "./surfaces";
import { TextArea } from "./TextArea";
import "./Confirm.css";

/** Grapheme clusters of the note to the trainer. */
const NOTE_LIMIT = 1000;

/** All that is missing; each line leads to its place. Takes the focus when it appears. */
export function Missing({ problems, label, onGo, stamp }: { problems: readonly ProblemShape[]; label: (path: string) => string; onGo: (path: string) => void; stamp: number }) {
  const { t, typed } = usePage();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
  }, [stamp]);
  return (
    <div class="px-errors">
      <Banner tone="warn" icon="warn">
        <h4 ref={head} tabIndex={-1}>
          {t("submit.not_ready", { n: problems.length })}
        </h4>
        <ul class="px-note">
          {problems.map((problem) => {
            const where = label(problem.path);
            return (
              <li key={problem.path + problem.code}>
                <button
                  type="button"
                  class="px-link"
                  onClick={() => {
                    onGo(problem.path);
                  }}
                >
                  {where ? `${where}: ` : ""}
                  {problemText(problem, t)}
                </button>
                {problem.code === "typed" && (
                  <>
                    {" "}
                    <Button small look="quiet" icon="close" onClick={() => { typed?.type(problem.path); }}>
                      {t("submit.typed_clear")}
                      <span class="px-vh"> {problem.params?.["text"]}</span>
                    </Button>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      </Banner>
    </div>
  );
}

export interface ConfirmProps {
  /** What the button says. */
  verb: string;
  note: string;
  onNote: (note: string) => void;
  able: boolean;
  busy: boolean;
  onSend: () => Promise<void>;
  onClose: () => void;
}

export function Confirm({ verb, note, onNote, able, busy, onSend, onClose }: ConfirmProps) {
  const { t } = usePage();
  const area = useRef<HTMLTextAreaElement>(null);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where a screen keyboard would cover "send", the question takes the focus instead of the field.
    const coarse = typeof matchMedia === "function" && matchMedia("(pointer: coarse)").matches;
    (coarse ? question : area).current?.focus({ preventScroll: true });
    comeTo(question.current);
  }, []);
  return (
    <div ref={question} class="px-card px-pick px-stack px-confirm" role="group" tabIndex={-1} aria-label={t("submit.confirm")}>
      <h4>{t("submit.confirm")}</h4>
      <TextArea label={t("submit.note")} hint={t("submit.note_help")} optional rows={3} limit={NOTE_LIMIT} value={note} onChange={onNote} inputRef={area} />
      <div class="px-row px-stretch">
        <Button
          look="primary"
          icon="send"
          disabled={!able}
          onClick={() => {
            void onSend();
          }}
        >
          {busy ? t("submit.sending") : verb}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t("submit.not_yet")}
        </Button>
      </div>
    </div>
  );
}
