/** The lists of the whole course, below the settings of a block: read when they are opened, saved by a button of their own or with the settings. */
import { Banner, Button, Details, formatMoment, jump, PageContext, translator } from "@shell";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Reply } from "../../host/reply";
import type { Translate } from "../../kind";
import type { ProblemShape, VocabularyForm } from "../../types.gen";
import type { StudioWord, VocabularyWord } from "../../words.gen";
import { useFocusNext } from "./focus";
import { onto, PARTS, type Lists } from "./lists";
import { PartEditor } from "./PartEditor";
import "./Vocabulary.css";

/** What the window around asks before it closes, or when its own button saves. */
export interface Pending {
  /** Saves what was changed; false where that failed. Null: nothing was changed. */
  save: (() => Promise<boolean>) | null;
  /** Says that something was changed; false once it has been said. */
  warn: () => boolean;
}

export interface VocabularyProps {
  t: Translate<StudioWord>;
  language: string;
  ask: (body: { lists?: Lists; seen?: number }) => Promise<Reply<VocabularyForm>>;
  pending: { current: Pending };
}

type State = "" | "saving" | "failed" | "problems" | "conflict";

export function Vocabulary({ t: ofStudio, language, ask, pending }: VocabularyProps) {
  const [form, setForm] = useState<VocabularyForm | null>(null);
  const [lists, setLists] = useState<Lists | null>(null);
  const [state, setState] = useState<State>("");
  const [problems, setProblems] = useState<ProblemShape[]>([]);
  const [message, setMessage] = useState("");
  const [warned, setWarned] = useState(false);
  const { box, next } = useFocusNext<HTMLDivElement>();
  const reading = useRef(false);
  const changed = form !== null && JSON.stringify(lists) !== JSON.stringify(form.lists);
  const say = (line: ".pv-standing" | ".pv-said"): void => {
    next((all) => all.querySelector<HTMLElement>(line));
  };
  const take = (fresh: VocabularyForm): void => {
    setForm(fresh);
    setLists(fresh.lists as Lists);
    setState("");
    setProblems([]);
    setMessage("");
    setWarned(false);
  };
  const read = async (then: (fresh: VocabularyForm) => void): Promise<void> => {
    if (reading.current) return;
    reading.current = true;
    const reply = await ask({});
    reading.current = false;
    if (reply.kind === "ok") then(reply.body);
    else {
      say(".pv-said");
      setMessage(reply.kind === "refused" ? reply.error.message : ofStudio("studio.failed"));
    }
  };
  /** `own`: by a button of these lists, so that the focus stays among them. */
  const save = async (over = form, own = false): Promise<boolean> => {
    if (!lists || !form || !over) return false;
    setState("saving");
    // Over another's revision only the parts are sent that were changed here; the others are as they are there.
    const whole = over === form ? lists : onto(over.lists as Lists, form.lists as Lists, lists);
    const reply = await ask({ lists: whole, seen: over.revision });
    if (reply.kind === "ok") {
      if (own) say(".pv-standing");
      take(reply.body);
      return true;
    }
    const refused = reply.kind === "refused" ? reply : null;
    if (own && !refused?.problems.length) say(".pv-said");
    setProblems(refused?.problems ?? []);
    setMessage(refused && !refused.problems.length ? refused.error.message : "");
    setState(refused?.error.code === "vocabulary_changed" ? "conflict" : refused?.problems.length ? "problems" : "failed");
    const path = refused?.problems[0]?.path;
    const place = path === "partners.sector_words" ? "partners.sectors" : path;
    // Its row is opened by the next drawing.
    if (place) setTimeout(() => { if (box.current) jump(box.current, place); });
    else box.current?.scrollIntoView({ block: "end" });
    return false;
  };
  pending.current = {
    save: changed ? () => save() : null,
    warn: () => {
      if (!changed || warned) return false;
      setWarned(true);
      box.current?.scrollIntoView({ block: "end" });
      return true;
    },
  };
  useEffect(() => {
    if (!changed) return undefined;
    const keep = (event: Event): void => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", keep);
    return () => {
      window.removeEventListener("beforeunload", keep);
    };
  }, [changed]);

  const t = translator<VocabularyWord>(form?.words ?? {});
  return (
    <div class="pv-all" ref={box}>
      <Details
        summary={ofStudio("studio.vocabulary")}
        onToggle={(open) => {
          if (open && !form) void read(take);
        }}
      >
        {form && lists && (
          <PageContext.Provider value={{ t: t as Translate<string>, language, idPrefix: "pxv", problems, comments: [] }}>
            <div class="pv-body">
              <p>{t("vocabulary.lead")}</p>
              <p class="px-note pv-standing" tabIndex={-1}>{standing(form, t, language)}</p>
              {PARTS.filter((name) => name in form.parts).map((name) => (
                // Lists that were read anew are other fields: what was typed in the old ones is gone.
                <PartEditor key={`${name}-${String(form.revision)}`} name={name} form={form} value={lists[name] ?? null} onChange={(part) => { setLists({ ...lists, [name]: part }); }} />
              ))}
              <p role="status" tabIndex={-1} class={`px-note pv-said${state === "" || state === "saving" ? "" : " px-failed"}`}>
                {state === "saving" ? t("vocabulary.saving") : state === "problems" ? t("vocabulary.problems") : message || (state === "failed" ? t("vocabulary.failed") : changed ? t("vocabulary.unsaved") : "")}
              </p>
              {state === "conflict" && (
                <Banner tone="warn" icon="warn">
                  <div class="px-row">
                    <Button onClick={() => { void read((fresh) => { say(".pv-standing"); take(fresh); }); }}>{t("vocabulary.theirs")}</Button>
                    <Button look="danger" onClick={() => { void read((fresh) => { void save(fresh, true); }); }}>
                      {t("vocabulary.mine")}
                    </Button>
                  </div>
                </Banner>
              )}
              {/* What was saved elsewhere can be saved here too, as it is: publishing this activity then puts it in force. */}
              <Button disabled={(!changed && form.in_force >= form.revision) || state === "saving"} onClick={() => { void save(form, true); }}>
                {t("vocabulary.save")}
              </Button>
            </div>
          </PageContext.Provider>
        )}
        {!form && message && (
          <p role="alert" class="px-failed">
            {message}
          </p>
        )}
      </Details>
      {warned && changed && <p role="alert">{ofStudio("studio.leave")}</p>}
    </div>
  );
}

/** Whether what was saved last is in force, and what puts it there. */
function standing(form: VocabularyForm, t: Translate<VocabularyWord>, language: string): string {
  if (!form.revision) return t("vocabulary.none");
  const when = formatMoment(form.saved_at, language);
  if (form.in_force >= form.revision) return t("vocabulary.in_force", { when });
  if (form.here) return t("vocabulary.draft_here", { when });
  return form.saved_in ? t("vocabulary.draft_there", { when, title: form.saved_in }) : t("vocabulary.draft_gone", { when });
}
