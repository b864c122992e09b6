/** The settings of an activity, without its questions. */
import { Icon, MultiTiles, Select, TextArea, TextInput } from "@shell";
import { NumberInput } from "./NumberInput";
import type { Translate } from "../kind";
import type { StudioWord } from "../words.gen";
import type { KindChoice, PresetChoice, StudioData, StudioValues } from "./types";

/** The number that was typed; null for none; anything else as typed, for the server to say what is wrong. */
function numberOf(typed: string): number | string | null {
  const text = typed.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  if (!text) return null;
  return Number.isFinite(Number(text)) ? Number(text) : text;
}

/** As the server reads it. */
const read = (typed: string): string => asText(numberOf(typed));
const asText = (value: number | string | null): string => (value === null ? "" : String(value));

export interface SettingsProps {
  data: StudioData;
  values: StudioValues;
  kind: KindChoice | undefined;
  preset: PresetChoice | undefined;
  t: Translate<StudioWord>;
  set: (part: Partial<StudioValues>) => void;
}

export function Settings({ data, values, kind, preset, t, set }: SettingsProps) {
  const { choices } = data;
  const ways = (read: boolean): string[] => (read ? kind?.gradings.read : kind?.gradings.unread) ?? [];
  const setRead = (needs_trainer: boolean): void => {
    // The chosen way of grading may not be offered any more: then the kind's own, or no points.
    set({ needs_trainer, ...(ways(needs_trainer).includes(values.grading) ? {} : { grading: kind?.needs_trainer === needs_trainer ? kind.grading : "none" }) });
  };
  return (
    <>
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
              <NumberInput label={t("studio.weight")} at="weight" hint={t("studio.weight.help")} decimal read={read} value={asText(values.weight)} onChange={(weight) => { set({ weight: numberOf(weight) }); }} />
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
      {kind && kind.minimum > 0 && (
        <NumberInput label={t("studio.minimum")} at="minimum" hint={kind.minimum_help ?? t("studio.minimum.help")} read={read} value={asText(values.minimum)} onChange={(minimum) => { set({ minimum: numberOf(minimum) ?? "" }); }} />
      )}
      {kind?.waves && (
        <TextInput label={t("studio.series")} at="series" hint={t("studio.series.help")} value={values.series} onChange={(series) => { set({ series }); }} />
      )}
      <fieldset class="px-cardform">
        <legend>{t("studio.card")}</legend>
        <p class="px-note px-soft">{t("studio.card.help")}</p>
        <div class="px-even">
          <Select label={t("studio.level")} at="level" options={choices.level} value={values.level} onChange={(level) => { set({ level }); }} />
          <Select label={t("studio.lane")} at="lane" options={choices.lane} value={values.lane} onChange={(lane) => { set({ lane }); }} />
          <NumberInput label={t("studio.minutes")} at="minutes" hint={t("studio.minutes.help", { n: preset?.minutes ?? 0 })} read={read} value={asText(values.minutes)} onChange={(minutes) => { set({ minutes: numberOf(minutes) }); }} />
          <NumberInput label={t("studio.hours")} at="hours" hint={t("studio.hours.help")} decimal read={read} value={asText(values.hours)} onChange={(hours) => { set({ hours: numberOf(hours) }); }} />
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
          <NumberInput label={t("studio.answer_days")} at="answer_days" hint={t("studio.answer_days.help")} read={read} value={asText(values.answer_days)} onChange={(days) => { set({ answer_days: numberOf(days) }); }} />
        </div>
      )}
      <TextArea label={t("studio.privacy")} at="privacy" hint={t("studio.privacy.help")} rows={3} value={values.privacy} onChange={(privacy) => { set({ privacy }); }} />
    </>
  );
}
