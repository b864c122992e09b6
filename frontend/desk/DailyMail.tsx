/** Chooses how often the trainer gets a mail about work that waits in this course. */
import { useState } from "preact/hooks";
import { Segments, usePage } from "@shell";
import type { RhythmRequest } from "../types.gen";
import type { DeskApi } from "./api";
import { refusalText } from "./refusal";
import type { DeskWord } from "../words.gen";

type Rhythm = RhythmRequest["rhythm"];
const RHYTHMS: readonly Rhythm[] = ["daily", "weekly", "off"];

export function DailyMail({ api, rhythm: before }: { api: DeskApi; rhythm: Rhythm }) {
  const { t } = usePage<DeskWord>();
  const [rhythm, setRhythm] = useState(before);
  const [notice, setNotice] = useState("");
  const choose = async (newRhythm: Rhythm): Promise<void> => {
    setNotice("");
    const reply = await api.rhythm(newRhythm);
    if (reply.kind === "ok") setRhythm(newRhythm);
    setNotice(reply.kind === "ok" ? t("daily.kept") : refusalText(reply, t));
  };
  return (
    <div class="px-stack-s">
      <p><b>{t("daily.title")}</b></p>
      <Segments label={t("daily.title")} value={rhythm} options={RHYTHMS.map((value) => ({ value, label: t(`daily.${value}`) }))} onChange={(newRhythm) => { void choose(newRhythm); }} />
      <p class="px-note px-soft">{t("daily.help")} <span role="status">{notice}</span></p>
    </div>
  );
}
