/** Studio's form: the activity's questions and lists, its settings, and the activity on trial beside them. */
import { useEffect, useReducer, useRef, useState } from "preact/hooks";
import { Banner, Button, formatTime, Icon, jump, PageContext, Segments, Select, TextArea, TextInput, Tiles, useWidth } from "@shell";
import type { Translate } from "../kind";
import type { StudioWord } from "../words.gen";
import { Assessment, assessmentFields } from "./Assessment";
import { Conflicts } from "./Conflicts";
import { EditingContext, partName, type Editing } from "./editor/context";
import { Part } from "./editor/Part";
import { folds } from "./editor/Fold";
import { Parts } from "./editor/Parts";
import { partAt, within } from "./editor/paths";
import type { Fields } from "./editor/schema";
import { Settings } from "./Settings";
import { TrialPane } from "./TrialPane";
import type { PresetChoice, StudioData, StudioValues } from "./types";
import { StudioWork, type Call } from "./work";
import "./StudioForm.css";
import "./editor/editor.css";

export interface StudioFormProps {
  data: StudioData;
  t: Translate<StudioWord>;
  root: HTMLElement;
  call: Call;
  /** Chosen in the gallery and not saved. */
  begin?: Partial<StudioValues>;
  onStart: () => void;
  onSaved: () => void;
  onFailed: (message: string) => void;
  onCancel: () => void;
}

type PartOf = "content" | "assessment" | "settings";

/** Where there is so much room (px), the activity on trial stands beside the form. */
const BESIDE = 900;
/** Fields that stand above the questions. */
const ABOVE = ["kind", "display_name", "instructions", "preset"];
/** With more long fields than this each is folded until it is wanted, else nobody finds the one to be edited; on a phone already where there are two. */
const MANY = 5;
/** A narrower form (px) is a phone's. */
const NARROW = 560;
const listsIn = (fields: Fields, without: readonly string[]): number => Object.entries(fields).filter(([name, field]) => folds(field) && !without.includes(name)).length;
const sameList = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

export function StudioForm({ data, t, root, call, begin, onStart, onSaved, onFailed, onCancel }: StudioFormProps) {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const [work] = useState(() => new StudioWork(data, call, () => { draw(undefined); }));
  useEffect(() => {
    if (begin) work.set(begin);
  }, [begin, work]);
  const [part, setPart] = useState<PartOf>("content");
  const [leaving, setLeaving] = useState(false);
  const [box, width] = useWidth<HTMLDivElement>(1280);
  const { values, content, opened, changed, problems } = work;
  // The browser asks before a tab with unsaved input is closed; before the editing window is closed, we do.
  useEffect(() => {
    if (!changed) return undefined;
    // Studio may have removed the window without a word: then nothing is left to be asked about.
    const ask = (event: Event): void => {
      if (root.isConnected) event.preventDefault();
    };
    const leave = (): void => {
      if (root.isConnected) work.leave();
    };
    window.addEventListener("beforeunload", ask);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("pagehide", leave);
    };
  }, [changed, root, work]);
  const kind = data.choices.kind.find((one) => one.value === values.kind);
  const preset = kind?.presets.find((one) => one.value === values.preset);
  const set = (next: Partial<StudioValues>): void => {
    work.set(next);
  };
  /** The fields that the author has not changed from the preset, with the values of the next preset. */
  const following = (next: PresetChoice | undefined): Partial<StudioValues> =>
    next
      ? {
          preset: next.value,
          ...(values.level === preset?.level ? { level: next.level } : {}),
          ...(values.hours === preset?.hours ? { hours: next.hours } : {}),
          ...(preset && sameList(values.competencies, preset.competencies) ? { competencies: next.competencies } : {}),
          ...(preset && sameList(values.wpa, preset.wpa) ? { wpa: next.wpa } : {}),
        }
      : {};
  const setKind = (value: string): void => {
    const next = data.choices.kind.find((one) => one.value === value);
    if (!next) return;
    set({
      kind: value,
      needs_trainer: next.needs_trainer,
      grading: next.grading,
      ...(values.minimum === kind?.minimum ? { minimum: next.minimum } : {}),
      ...following(next.presets[0]),
    });
  };
  const ready = opened && opened !== "failed" ? opened : null;
  const assessment = ready?.assessment ?? [];
  const ofTrainer = ready ? assessmentFields(ready, values, problems) : [];
  const shownPart = part === "assessment" && !ofTrainer.length ? "content" : part;
  const without = [...(ready?.shared ?? []), ...assessment];
  const editing: Editing = {
    t,
    language: data.language,
    schema: ready?.schema ?? { properties: {}, $defs: {} },
    outside: ready?.outside ?? {},
    shared: ready?.shared_lists,
    answered: (path) => Boolean(ready?.answered && partAt(ready.content, path) !== undefined),
    Part,
  };
  const blocking = problems.filter((one) => one.blocking !== false);
  // Advice is no fault of what is half written: it stands at its place at once.
  const shown = work.shown ? problems : problems.filter((one) => one.blocking === false);
  const told = blocking.length ? blocking : problems;
  /** Where to go once it is drawn. */
  const going = useRef("");
  useEffect(() => {
    if (going.current && jump(root, going.current)) going.current = "";
  });
  const go = (path: string): void => {
    going.current = path;
    setPart(assessment.some((name) => within(path, `content/${name}`)) ? "assessment" : ABOVE.includes(path) || within(path, "content") ? "content" : "settings");
    work.showProblems();
  };
  const submit = async (): Promise<void> => {
    if (work.state === "saving") return;
    onStart();
    if (await work.save()) {
      onSaved();
      return;
    }
    const first = work.problems.find((one) => one.blocking !== false)?.path;
    if (first) go(first);
    else if (work.overtaken) root.querySelector<HTMLElement>(".px-e-conflict")?.focus();
    onFailed(work.message || t(work.overtaken ? "studio.conflict" : work.state === "session" ? "studio.session" : "studio.failed"));
  };
  const status = work.state === "failed" && !work.overtaken ? work.message || t("studio.failed") : work.state === "session" ? t("studio.session") : work.state === "saving" ? t("studio.saving") : "";
  const nameOf = (path: string): string => (within(path, "content") ? partName(editing, content ?? {}, path) : t(`studio.${path}` as StudioWord));

  // Fields ask for words of any page. Studio sends them only the words of problems: none of its fields is optional or counted.
  return (
    <PageContext.Provider value={{ t: t as Translate<string>, language: data.language, idPrefix: "pxs", problems: shown, comments: [] }}>
      <EditingContext.Provider value={editing}>
        <div class={`px-e-page${width >= BESIDE ? " px-e-wide" : ""}${width < NARROW ? " px-e-narrow" : ""}`} ref={box}>
          <form
            class="editor-with-buttons px-studio"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <div class="px-e-top">
              <div>
                <p class="px-e-eyebrow">{["Studio", kind?.label].filter(Boolean).join(" · ")}</p>
                <h2>{t("studio.heading")}</h2>
              </div>
              <p class="px-note px-soft px-e-state" role="status">
                {changed ? (
                  t("studio.unsaved")
                ) : work.savedAt ? (
                  <>
                    <Icon name="cloud" size={20} /> {t("studio.saved_at", { time: formatTime(work.savedAt.toISOString(), data.language) })}
                  </>
                ) : null}
              </p>
              {work.undoable && (
                <Button
                  small
                  look="quiet"
                  icon="back"
                  onClick={() => {
                    work.undo();
                    root.querySelector<HTMLElement>(".px-e-foot [type=submit]")?.focus();
                  }}
                >
                  {t("studio.undo_save")}
                </Button>
              )}
            </div>
            <Segments<PartOf> label={t("studio.parts")} value={shownPart} options={[{ value: "content", label: t("studio.part.content") }, ...(ofTrainer.length ? [{ value: "assessment" as const, label: t("studio.part.assessment") }] : []), { value: "settings", label: t("studio.part.settings") }]} onChange={setPart} />
            {work.restored && changed && (
              <Banner icon="device">
                <p>{t("studio.restored")}</p>
                <Button small onClick={() => { void work.discard(); }}>{t("studio.restored.drop")}</Button>
              </Banner>
            )}
            {(work.overtaken || work.clashes.length > 0) && (
              <Conflicts clashes={work.clashes} content={content ?? {}} editing={editing} onTake={(one) => { work.take(one); }} onKeep={(one) => { work.keep(one); }} />
            )}
            {shownPart === "settings" ? (
              <Settings data={data} values={values} kind={kind} preset={preset} t={t} set={set} />
            ) : shownPart === "assessment" && ready && content ? (
              <Assessment opened={ready} content={content} fields={ofTrainer} onChange={(next) => { work.edit(next); }} onAsk={() => work.rubrics()} />
            ) : (
              <>
                {ready?.answered && (
                  <Banner icon="info">
                    <strong>{t("studio.answered", { n: ready.begun, handed_in: ready.handed_in })}</strong>
                    {(ready.open ?? 0) > 0 && <p>{t("studio.answered.open", { n: ready.open ?? 0 })}</p>}
                    <p>{t("studio.answered.help")} {t("studio.kind.locked")}</p>
                  </Banner>
                )}
                {!data.locked.includes("kind") && (
                  <Tiles
                    label={t("studio.kind")}
                    at="kind"
                    hint={t("studio.kind.help")}
                    columns={width >= 560 ? 2 : undefined}
                    options={data.choices.kind}
                    value={values.kind}
                    onChange={(value) => {
                      if (value) setKind(value);
                    }}
                  />
                )}
                <TextInput label={t("studio.display_name")} at="display_name" hint={t("studio.display_name.help")} placeholder={preset?.title} value={values.display_name} onChange={(display_name) => { set({ display_name }); }} />
                <TextArea label={t("studio.instructions")} at="instructions" hint={t("studio.instructions.help")} rows={3} placeholder={preset?.instructions} value={values.instructions} onChange={(instructions) => { set({ instructions }); }} />
                {kind && kind.presets.length > 1 && (
                  <Select
                    label={t("studio.preset")}
                    at="preset"
                    hint={t(data.locked.includes("preset") ? "studio.preset.locked" : "studio.preset.help")}
                    options={data.locked.includes("preset") ? kind.presets.filter(({ value }) => value === values.preset) : kind.presets}
                    value={values.preset}
                    onChange={(value) => { set(following(kind.presets.find((one) => one.value === value))); }}
                  />
                )}
                {data.course === false && (
                  <Banner icon="info">
                    <p>{t("studio.in_library")}</p>
                  </Banner>
                )}
                {ready?.shared?.length ? (
                  <Banner icon="info">
                    <p>{t("studio.shared", { names: ready.shared.map((name) => ready.schema.properties[name]?.title).filter(Boolean).join(", ") })}</p>
                  </Banner>
                ) : null}
                {content && ready ? (
                  <Parts fields={ready.schema.properties} value={content} at="content" around={[]} without={without} folded={listsIn(ready.schema.properties, without) > (width < NARROW ? 1 : MANY)} onChange={(next) => { work.edit(next); }} />
                ) : opened === "failed" ? (
                  <p role="status">
                    {t("studio.not_opened")} <Button small onClick={() => { void work.open(); }}>{t("studio.again")}</Button>
                  </p>
                ) : (
                  <p role="status">{t("studio.opening")}</p>
                )}
              </>
            )}
            <div class="px-e-foot">
              {told.length > 0 && (
                <div class={blocking.length ? "px-e-mend" : undefined}>
                  <strong>{t(blocking.length ? "studio.mend" : "studio.look", { n: told.length })}</strong>
                  {told.slice(0, 5).map((one) => (
                    <Button key={one.path} small look="quiet" icon="next" onClick={() => { go(one.path); }}>
                      {t("studio.mend.go", { name: nameOf(one.path) })}
                    </Button>
                  ))}
                </div>
              )}
              <p role="status" class={["failed", "session"].includes(work.state) ? "px-note px-failed" : "px-note"}>{status}</p>
              <div class="px-row">
                <span class="px-note px-soft px-e-publish">{t("studio.publish")}</span>
                <Button
                  look="quiet"
                  onClick={() => {
                    // A library's window asks by itself, whatever was changed, and may stay open (frontend-app-authoring, AdvancedEditor.tsx).
                    if (changed && data.course !== false) setLeaving(true);
                    else onCancel();
                  }}
                >
                  {t("studio.cancel")}
                </Button>
                <Button type="submit" look="primary" disabled={work.state === "saving"}>
                  {t("studio.save")}
                </Button>
              </div>
              {leaving && changed && (
                <div class="px-row" role="group" aria-label={t("studio.leave")}>
                  <p role="alert">{t("studio.leave")}</p>
                  <Button
                    look="danger"
                    onClick={() => {
                      // The authoring front-end takes the window's page away at once, and with it what is not done yet.
                      void work.discard().then(onCancel);
                    }}
                  >
                    {t("studio.leave_yes")}
                  </Button>
                  <Button
                    onClick={() => {
                      setLeaving(false);
                    }}
                  >
                    {t("studio.leave_no")}
                  </Button>
                </div>
              )}
            </div>
          </form>
          <TrialPane trial={work.trial} reads={ofTrainer} shown={values.rubric_shown} stale={problems.some((one) => one.blocking !== false && within(one.path, "content"))} t={t} />
        </div>
      </EditingContext.Provider>
    </PageContext.Provider>
  );
}
