/** The earlier wave on the learner's page: where the answers began, and what became of them. Part of more.js. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Kind, WaveText } from "../kind";
import { beginAgain, beginEmpty, carry, carrying } from "../state/carried";
import type { LiveDocument } from "../state/document";
import { openWave, wholeWave } from "../state/past";
import type { Session } from "../state/session";
import { formatMoment } from "../thai/dates";
import type { ItemShape } from "../types.gen";
import type { WaveWord } from "../words.gen";
import { Button } from "./Button";
import { Coming } from "./Coming";
import { usePage } from "./context";
import { Banner, Details } from "./surfaces";
import { Waves } from "./Waves";

/** The words come with the page as it was opened: a wave that another block has handed in since waits for the next opening. */
function useWave(session: Session) {
  const { t, language } = usePage<WaveWord>();
  const wave = t("wave.title") === "wave.title" ? undefined : session.page.earlier_wave;
  return { t, wave, at: formatMoment(wave?.submitted_at ?? "", language) };
}

/** The line above the work: from when its answers are, and the way to begin without. */
export function WaveLine({ session }: { session: Session }) {
  const { t, wave, at } = useWave(session);
  const { page } = session;
  useEffect(() => (wave ? carry(session) : undefined), [session, page, wave]);
  const state = carrying(session);
  if (!wave || !state || !session.editable) return null;
  const empty = state === "empty";
  return (
    <Banner icon="info">
      <p>{empty ? t("wave.emptied") : t("wave.from", { title: wave.title, at })}</p>
      {!empty && <p class="px-note">{t(state === "shown" ? "wave.draft" : "wave.taken")}</p>}
      {wave.gone && wave.gone.length > 0 && <p class="px-note">{t("wave.gone", { names: wave.gone.join(", ") })}</p>}
      <Button
        small
        look="quiet"
        disabled={state === "taken" || (empty && session.answers.keys().length > 0)}
        onClick={() => { (empty ? beginAgain : beginEmpty)(session); }}
      >
        {t(empty ? "wave.again" : "wave.empty")}
      </Button>
    </Banner>
  );
}

/** The work as it is now: read when it is opened and after each save, so that it does not grow while the teacher types. */
function textOf(session: Session): WaveText {
  const { page, answers, store, editable } = session;
  const items = (document: LiveDocument): Record<string, ItemShape> =>
    Object.fromEntries(document.keys().flatMap((key) => [[key, document.item(key) as ItemShape] as const]).filter(([, item]) => !item.gone));
  return editable ? { content: page.content, answers: items(answers), network: items(store.network) } : { content: page.content, answers: page.answers.items, network: page.network.items };
}

export function WaveChanges({ session, kind, onGo }: { session: Session; kind: Kind; onGo: (path: string) => void }) {
  const { t, wave } = useWave(session);
  const { page, store, editable } = session;
  const [open, setOpen] = useState(!editable);
  const [, came] = useState(0);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- documents change in place: a save, or another page, says that they did
  const after = useMemo(() => textOf(session), [session, page, store.savedAt, open]);
  if (!wave || !kind.waves) return null;
  const before = wholeWave(session);
  return (
    <Details summary={t("wave.title")} open={open} onToggle={setOpen}>
      {open && (before ? <Waves kind={kind} wave={wave} before={before} after={after} onGo={editable ? onGo : undefined} /> : <Coming fetch={() => openWave(session)} onCame={() => { came((n) => n + 1); }} />)}
    </Details>
  );
}
