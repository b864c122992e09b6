/** Studio's form of the block's settings, with each problem at its own field. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Button, Icon, jump, MultiTiles, PageContext, Select, TextArea, TextInput, Tiles } from "@shell";
import type { Reply } from "../host/reply";
import type { Translate } from "../kind";
import type { ProblemShape } from "../types.gen";
import type { StudioWord } from "../words.gen";
import "./StudioForm.css";

export interface StudioValues {
  kind: string;
  display_name: string;
  instructions: string;
  preset: string;
  needs_trainer: boolean;
  grading: string;
  weight: number | string | null;
  rubric_shown: boolean;
  minimum: number | string;
  series: string;
  minutes: number | string | null;
  level: string;
  hours: number | string | null;
  lane: string;
  competencies: string[];
  competency: string;
  wpa: string[];
  trainer_title: string;
  answer_days: number | string | null;
  privacy: string;
}

interface Choice {
  value: string;
  label: string;
}

/** A preset and the texts it fills in: fields follow it until the author changes them. */
interface PresetChoice extends Choice {
  title: string;
  instructions: string;
  minutes: number;
  level: string;
  hours: number | null;
  competencies: string[];
  wpa: string[];
}

interface KindChoice extends Choice {
  minimum: number;
  /** Whether a series has an effect. */
  waves: boolean;
  needs_trainer: boolean;
  grading: string;
  /** Ways of giving points, with a trainer who reads and without. */
  gradings: { read: string[]; unread: string[] };
  presets: PresetChoice[];
}

/** What `PartnershipXBlockStudio` is started with. */
export interface StudioData {
  values: StudioValues;
  choices: Record<"grading" | "level" | "lane" | "competencies" | "wpa", Choice[]> & { kind: KindChoice[] };
  locked: string[];
  words: Record<string, string>;
  language: string;
  /** Whether the block is in a course, and not in a content library. */
  course?: boolean;
}

export interface StudioFormProps {
  data: StudioData;
  t: Translate<StudioWord>;
  root: HTMLElement;
  save: (values: StudioValues) => Promise<Reply<{ ok: boolean }>>;
  onStart: () => void;
  onSaved: () => void;
  onFailed: (message: string) => void;
  onCancel: () => void;
}

/** The number that was typed; null for none; anything else as typed, for the server to say what is wrong. */
function numberOf(typed: string): number | string | null {
  const text = typed.trim();
  if (!text) return null;
  return Number.isFinite(Number(text)) ? Number(text) : text;
}

const asText = (value: number | string | null): string => (value === null ? "" : String(value));
const sameList = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

export function StudioForm({ data, t, root, save, onStart, onSaved, onFailed, onCancel }: StudioFormProps) {
  const [values, setValues] = useState(data.values);
  const [problems, setProblems] = useState<ProblemShape[]>([]);
  const [state, setState] = useState<"" | "saving" | "saved" | "failed">("");
  const [leaving, setLeaving] = useState(false);
  const changed = state !== "saved" && JSON.stringify(values) !== JSON.stringify(data.values);
  // The browser asks before a tab with unsaved input is closed; before the editing window is closed, we do.
  useEffect(() => {
    if (!changed) return undefined;
    const ask = (event: Event): void => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [changed]);
  const { choices } = data;
  const kind = choices.kind.find((one) => one.value === values.kind);
  const set = (part: Partial<StudioValues>): void => {
    setState("");
    setValues({ ...values, ...part });
  };
  const preset = kind?.presets.find((one) => one.value === values.preset);
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
    const next = choices.kind.find((one) => one.value === value);
    if (!next) return;
    set({
      kind: value,
      needs_trainer: next.needs_trainer,
      grading: next.grading,
      ...(values.minimum === kind?.minimum ? { minimum: next.minimum } : {}),
      ...following(next.presets[0]),
    });
  };
  const ways = (read: boolean): string[] => (read ? kind?.gradings.read : kind?.gradings.unread) ?? [];
  const setRead = (needs_trainer: boolean): void => {
    // The chosen way of grading may not be offered any more: then the kind's own, or no points.
    set({ needs_trainer, ...(ways(needs_trainer).includes(values.grading) ? {} : { grading: kind?.needs_trainer === needs_trainer ? kind.grading : "none" }) });
  };
  const first = problems[0]?.path;
  const lastJump = useRef("");
  useEffect(() => {
    if (first && lastJump.current !== first) jump(root, first);
    lastJump.current = first ?? "";
  }, [first, root]);

  const submit = async (): Promise<void> => {
    setState("saving");
    onStart();
    const reply = await save({ ...values, minimum: values.minimum === "" ? 0 : values.minimum });
    if (reply.kind === "ok") {
      setProblems([]);
      setState("saved");
      onSaved();
      return;
    }
    const refused = reply.kind === "refused" ? reply : null;
    lastJump.current = "";
    setProblems(refused?.problems ?? []);
    setState("failed");
    onFailed(refused?.error.message || t("studio.failed"));
  };

  // Fields ask for words of any page. Studio sends them only the words of problems: none of its fields is optional or counted.
  return (
    <PageContext.Provider value={{ t: t as Translate<string>, language: data.language, idPrefix: "pxs", problems, comments: [] }}>
      <form
        class="editor-with-buttons px-studio"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <h2>{t("studio.heading")}</h2>
        <Tiles
          label={t("studio.kind")}
          at="kind"
          hint={t(data.locked.includes("kind") ? "studio.kind.locked" : "studio.kind.help")}
          options={choices.kind}
          value={values.kind}
          readOnly={data.locked.includes("kind")}
          onChange={(value) => {
            if (value) setKind(value);
          }}
        />
        <TextInput label={t("studio.display_name")} at="display_name" hint={t("studio.display_name.help")} placeholder={preset?.title} value={values.display_name} onChange={(display_name) => { set({ display_name }); }} />
        <TextArea label={t("studio.instructions")} at="instructions" hint={t("studio.instructions.help")} rows={4} placeholder={preset?.instructions} value={values.instructions} onChange={(instructions) => { set({ instructions }); }} />
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
        <label class="px-tile px-single">
          <input type="checkbox" checked={values.needs_trainer} onChange={() => { setRead(!values.needs_trainer); }} />
          <span>{t("studio.needs_trainer")}</span>
          <span class="px-tick">
            <Icon name="check" stroke={2.6} />
          </span>
        </label>
        {kind && ways(values.needs_trainer).length > 1 && (
          <>
            <Select label={t("studio.grading")} at="grading" options={choices.grading.filter(({ value }) => ways(values.needs_trainer).includes(value))} value={values.grading} onChange={(grading) => { set({ grading }); }} />
            {values.grading !== "none" && (
              <>
                <TextInput label={t("studio.weight")} at="weight" hint={t("studio.weight.help")} input={{ inputMode: "decimal" }} value={asText(values.weight)} onChange={(weight) => { set({ weight: numberOf(weight) }); }} />
                {["trainer", "both"].includes(values.grading) && (
                  <label class="px-tile px-single">
                    <input type="checkbox" checked={values.rubric_shown} onChange={() => { set({ rubric_shown: !values.rubric_shown }); }} />
                    <span>{t("studio.rubric_shown")}</span>
                    <span class="px-tick">
                      <Icon name="check" stroke={2.6} />
                    </span>
                  </label>
                )}
              </>
            )}
          </>
        )}
        <TextInput label={t("studio.minimum")} at="minimum" hint={t("studio.minimum.help")} input={{ inputMode: "numeric" }} value={asText(values.minimum)} onChange={(minimum) => { set({ minimum: numberOf(minimum) ?? "" }); }} />
        {kind?.waves && (
          <TextInput label={t("studio.series")} at="series" hint={t("studio.series.help")} value={values.series} onChange={(series) => { set({ series }); }} />
        )}
        <fieldset class="px-cardform">
          <legend>{t("studio.card")}</legend>
          <p class="px-note px-soft">{t("studio.card.help")}</p>
          <div class="px-even">
            <Select label={t("studio.level")} at="level" options={choices.level} value={values.level} onChange={(level) => { set({ level }); }} />
            <Select label={t("studio.lane")} at="lane" options={choices.lane} value={values.lane} onChange={(lane) => { set({ lane }); }} />
            <TextInput label={t("studio.minutes")} at="minutes" hint={t("studio.minutes.help", { n: preset?.minutes ?? 0 })} input={{ inputMode: "numeric" }} value={asText(values.minutes)} onChange={(minutes) => { set({ minutes: numberOf(minutes) }); }} />
            <TextInput label={t("studio.hours")} at="hours" hint={t("studio.hours.help")} input={{ inputMode: "decimal" }} value={asText(values.hours)} onChange={(hours) => { set({ hours: numberOf(hours) }); }} />
          </div>
          <MultiTiles label={t("studio.competencies")} at="competencies" hint={t("studio.competencies.help")} options={choices.competencies} value={values.competencies} onChange={(competencies) => { set({ competencies }); }} />
          {data.values.competency && (
            <TextInput label={t("studio.competency")} at="competency" hint={t("studio.competency.help")} value={values.competency} onChange={(competency) => { set({ competency }); }} />
          )}
        </fieldset>
        <MultiTiles label={t("studio.wpa")} at="wpa" columns={2} options={choices.wpa} value={values.wpa} onChange={(wpa) => { set({ wpa }); }} />
        {values.needs_trainer && (
          <div class="px-even">
            <TextInput label={t("studio.trainer_title")} at="trainer_title" hint={t("studio.trainer_title.help")} value={values.trainer_title} onChange={(trainer_title) => { set({ trainer_title }); }} />
            <TextInput label={t("studio.answer_days")} at="answer_days" hint={t("studio.answer_days.help")} input={{ inputMode: "numeric" }} value={asText(values.answer_days)} onChange={(days) => { set({ answer_days: numberOf(days) }); }} />
          </div>
        )}
        <TextArea label={t("studio.privacy")} at="privacy" hint={t("studio.privacy.help")} rows={3} value={values.privacy} onChange={(privacy) => { set({ privacy }); }} />
        <p role="status" class={state === "failed" ? "px-note px-failed" : "px-note"}>
          {state && t(`studio.${state}`)}
        </p>
        <div class="px-row">
          <Button type="submit" look="primary" disabled={state === "saving"}>
            {t("studio.save")}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              if (changed) setLeaving(true);
              else onCancel();
            }}
          >
            {t("studio.cancel")}
          </Button>
        </div>
        {leaving && changed && (
          <div class="px-row" role="group" aria-label={t("studio.leave")}>
            <p role="alert">{t("studio.leave")}</p>
            <Button look="danger" onClick={onCancel}>
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
      </form>
    </PageContext.Provider>
  );
}
