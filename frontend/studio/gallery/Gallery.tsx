/** The gallery of a new block: an author chooses a kind of activity by its drawing and by what comes of it. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button, Icon, Tiles, useUid } from "@shell";
import type { Translate } from "../../kind";
import type { GalleryWord, StudioWord } from "../../words.gen";
import "./gallery.css";

export interface GalleryPreset {
  value: string;
  label: string;
  title: string;
  instructions: string;
  minutes: number;
}

export interface GalleryKind {
  value: string;
  label: string;
  aim: string;
  /** The address of its drawing. */
  picture: string;
  /** What a teacher does, and what a trainer sees, in one sentence each. */
  teacher: string;
  trainer: string;
  /** Whether a trainer reads the work, and where points come from, in words: settings that can be changed. */
  read: boolean;
  grading: string;
  presets: GalleryPreset[];
}

export interface GalleryData {
  aims: { value: string; label: string }[];
  kinds: GalleryKind[];
}

export interface Choice {
  kind: string;
  preset: string;
}

export interface GalleryProps {
  gallery: GalleryData;
  /** The kind that the block has until another is chosen. */
  kind: string;
  t: Translate<StudioWord | GalleryWord>;
  /** What could not be saved, in words; empty otherwise. */
  failed: string;
  busy: boolean;
  onUse: (choice: Choice) => void;
  /** Goes on to the form with this choice, nothing saved yet. */
  onSet: (choice: Choice) => void;
  /** Asks for the activity on trial, and shows it where it has been asked for. */
  onLook: (choice: Choice) => void;
  trial: (choice: Choice) => ComponentChildren;
  onCancel: () => void;
}

/** The time a preset takes, or those of all presets. */
function times(presets: readonly GalleryPreset[], t: Translate<StudioWord | GalleryWord>): string {
  const minutes = presets.map((one) => one.minutes);
  const [least, most] = [Math.min(...minutes), Math.max(...minutes)];
  return least === most ? t("gallery.minutes", { n: least }) : t("gallery.minutes", { n: `${String(least)}–${String(most)}` });
}

function Card({ kind, name, chosen, t, onChange }: { kind: GalleryKind; name: string; chosen: boolean; t: Translate<StudioWord | GalleryWord>; onChange: () => void }) {
  return (
    <label class="px-g-card">
      <input type="radio" class="px-vh" name={name} value={kind.value} checked={chosen} onChange={onChange} />
      <span class="px-g-picture"><img src={kind.picture} alt="" loading="lazy" /></span>
      <span class="px-g-tick"><Icon name="check" size={18} stroke={2.6} /></span>
      <span class="px-g-text">
        <strong>{kind.label}</strong>
        <span class="px-note px-soft">{kind.teacher}</span>
      </span>
      <span class="px-g-facts px-note px-soft">
        <span><Icon name="clock" size={16} /> {times(kind.presets, t)}</span>
        <span><Icon name={kind.read ? "person" : "check"} size={16} /> {t(kind.read ? "gallery.read" : "gallery.unread")}</span>
      </span>
    </label>
  );
}

export function Gallery({ gallery, kind: first, t, failed, busy, onUse, onSet, onLook, trial, onCancel }: GalleryProps) {
  const [aim, setAim] = useState("");
  const [value, setValue] = useState(first);
  const [presets, setPresets] = useState<Record<string, string>>({});
  const name = useUid();
  const shown = gallery.kinds.filter((one) => !aim || one.aim === aim);
  const chosen = shown.find((one) => one.value === value);
  const preset = chosen && (chosen.presets.find((one) => one.value === presets[chosen.value]) ?? chosen.presets[0]);
  const choice = chosen && { kind: chosen.value, preset: preset?.value ?? "" };
  return (
    <div class="editor-with-buttons px-studio px-gallery">
      <h2>{t("gallery.heading")}</h2>
      <p class="px-soft">{t("gallery.intro")}</p>
      <div class="px-g-aims" role="group" aria-label={t("gallery.aims")}>
        {[{ value: "", label: t("gallery.all", { n: gallery.kinds.length }) }, ...gallery.aims].map((one) => (
          <button key={one.value} type="button" class="px-g-aim" aria-pressed={aim === one.value} onClick={() => { setAim(one.value); }}>{one.label}</button>
        ))}
      </div>
      <fieldset class="px-g-kinds">
        <legend class="px-vh">{t("gallery.kinds")}</legend>
        {shown.map((one) => <Card key={one.value} kind={one} name={name} chosen={one.value === chosen?.value} t={t} onChange={() => { setValue(one.value); }} />)}
      </fieldset>
      <div class="px-g-end">
        {chosen && preset && (
          <section aria-live="polite">
            <h3>{chosen.label}</h3>
            <p>{preset.instructions}</p>
            {chosen.presets.length > 1 && (
              <Tiles
                label={t("gallery.begin")} at="preset" columns={2} value={preset.value}
                options={chosen.presets.map((one) => ({ value: one.value, label: one.label, note: t("gallery.minutes", { n: one.minutes }) }))}
                onChange={(next) => { if (next) setPresets({ ...presets, [chosen.value]: next }); }}
              />
            )}
            <dl class="px-note">
              <dt>{t("gallery.trainer")}</dt>
              <dd>{chosen.trainer}</dd>
              <dt>{t("gallery.points")}</dt>
              <dd>{chosen.grading}</dd>
            </dl>
          </section>
        )}
        <p role="status" class={failed ? "px-note px-failed" : "px-note"}>{failed || (busy ? t("studio.saving") : "")}</p>
        <div class="px-row">
          <Button look="primary" disabled={busy || !choice} onClick={() => { if (choice) onUse(choice); }}>{t("gallery.use")}</Button>
          <Button disabled={busy || !choice} onClick={() => { if (choice) onSet(choice); }}>{t("gallery.set")}</Button>
          <Button icon="eye" disabled={busy || !choice} onClick={() => { if (choice) onLook(choice); }}>{t("gallery.look")}</Button>
          <Button look="quiet" onClick={onCancel}>{t("studio.cancel")}</Button>
        </div>
        {choice && trial(choice)}
      </div>
    </div>
  );
}
