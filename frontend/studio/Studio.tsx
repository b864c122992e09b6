/** Studio's editing window: the gallery where nobody has chosen a kind yet, else the form. */
import { useRef, useState } from "preact/hooks";
import { PageContext } from "@shell";
import type { Translate } from "../kind";
import type { GalleryWord, StudioWord } from "../words.gen";
import { Gallery, type Choice } from "./gallery/Gallery";
import { ofKind } from "./of_kind";
import { StudioForm, type StudioFormProps } from "./StudioForm";
import { TrialPane } from "./TrialPane";
import type { Trial } from "./trial_page";
import type { Opened, Saved, StudioValues } from "./types";
import "./window.css";

export interface StudioProps extends Omit<StudioFormProps, "begin" | "t"> {
  t: Translate<StudioWord | GalleryWord>;
}

export function Studio(props: StudioProps) {
  const { data, t, call, onStart, onSaved, onFailed, onCancel } = props;
  const [begin, setBegin] = useState<Partial<StudioValues> | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState("");
  const [seen, setSeen] = useState<(Choice & { trial: Trial | null }) | null>(null);
  const looking = useRef<Promise<unknown>>(Promise.resolve());
  if (!data.gallery || begin) return <StudioForm {...props} {...(begin ? { begin } : {})} />;
  const use = async ({ kind, preset }: Choice): Promise<void> => {
    setBusy(true);
    setFailed("");
    onStart();
    // Studio writes the whole block back after every request: one beside the save would undo it.
    await looking.current;
    const reply = await call<Saved>("studio_save", { values: { kind, preset, display_name: data.values.display_name }, revision: data.revision ?? "" });
    setBusy(false);
    if (reply.kind === "ok" && reply.body.ok) {
      onSaved();
      return;
    }
    const said = reply.kind === "refused" ? reply.error.message : reply.kind === "ok" ? t("studio.conflict") : t(reply.kind === "session" ? "studio.session" : "studio.failed");
    setFailed(said);
    onFailed(said);
  };
  const look = async (choice: Choice): Promise<void> => {
    setFailed("");
    const asking = call<Opened>("studio_content", { ...choice });
    looking.current = Promise.all([looking.current, asking]);
    const reply = await asking;
    if (reply.kind === "ok") setSeen({ ...choice, trial: reply.body.trial });
    else setFailed(reply.kind === "refused" ? reply.error.message : t(reply.kind === "session" ? "studio.session" : "studio.trial.missing"));
  };
  const kinds = data.gallery.kinds.map((one) => ({ ...one, presets: data.choices.kind.find(({ value }) => value === one.value)?.presets ?? [] }));
  return (
    <PageContext.Provider value={{ t: t as Translate<string>, language: data.language, idPrefix: "pxs", problems: [], comments: [] }}>
      <Gallery
        gallery={{ ...data.gallery, kinds }} kind={data.values.kind} t={t} busy={busy} failed={failed}
        onUse={(choice) => { void use(choice); }}
        onSet={({ kind, preset }) => { setBegin(ofKind(data.choices.kind.find((one) => one.value === kind), preset)); }}
        onLook={(choice) => { void look(choice); }}
        trial={({ kind, preset }) => seen?.kind === kind && seen.preset === preset && <TrialPane trial={seen.trial} stale={false} t={t} />}
        onCancel={onCancel}
      />
    </PageContext.Provider>
  );
}
