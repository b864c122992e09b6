/** S1: the sentence, its key words, who wrote it with us, and how it came about. */
import { blank, Button, CommentsAt, ErrorLine, problemAt, problemText, still, TextArea, Tiles, useAct, usePage } from "@shell";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DocView } from "../../kind";
import type { PartnerItem } from "../../network/partners";
import { offered, readVision, withKey } from "./content";
import { asWords, WordList } from "./key_words";
import { Lane } from "./lane";
import type { Later } from "./later";
import type { Link, ThreesContent, ThreesWord, Vision } from "./model.gen";
import type { WordItem } from "./plan";
import { Presses } from "./presses";
import { Sentence } from "./words_marked";

interface VisionProps {
  content: ThreesContent;
  answers: DocView;
  parts: Later | null;
  partners: readonly PartnerItem[];
  words: readonly WordItem[];
  /** Ids of partners that wrote it. */
  wrote: readonly string[];
  /** The item as it is stored now. */
  stored: unknown;
  focusKey: string;
}

export const VisionLane = still(({ content, answers, parts, partners, words, wrote, focusKey }: VisionProps) => {
  const { t } = usePage<ThreesWord>();
  const vision = readVision(answers);
  const set = useAct((part: Partial<Vision>): void => { answers.set("vision", { ...readVision(answers), ...part } satisfies Vision); });
  const toggle = useAct((id: string): void => { answers.set(withKey(id), { on: !wrote.includes(id) } satisfies Link); });
  return (
    <Lane content={content} id="vision">
      <SentencePart {...{ content, answers, parts, words, focusKey }} text={vision.text} onText={(text) => { set({ text }); }} />
      <div class="ts-card ts-fields" data-at="vision#how">
        {partners.length > 0 && <Presses at="vision#with" label={t("threes.with")} partners={partners} chosen={wrote} onPress={toggle} />}
        {partners.map(({ id }) => <CommentsAt key={id} anchor={withKey(id)} />)}
        <div class="ts-one">
          <Tiles at="vision#how" label={t("threes.how")} value={vision.how} options={offered(content.how, vision.how).map(({ id, label }) => ({ value: id, label }))} onChange={(how) => { set({ how }); }} />
        </div>
        {parts && <parts.Origin vision={vision} onChange={set} />}
      </div>
    </Lane>
  );
});

interface SentenceProps {
  content: ThreesContent;
  answers: DocView;
  parts: Later | null;
  words: readonly WordItem[];
  text: string;
  focusKey: string;
  onText: (text: string) => void;
}

const TAPS = ".ts-taps button, input";

/** Written in a field; then it stands as a card, whose words are tapped. */
const SentencePart = still(({ content, answers, parts, words, text, focusKey, onText }: SentenceProps) => {
  const { t, problems } = usePage<ThreesWord>();
  // Until something is pressed or written: a sentence that comes by itself (an earlier wave's, an offer's) stands as it is.
  const [pressed, setWriting] = useState<boolean>();
  const [picked, setPicked] = useState<boolean>();
  const card = useRef<HTMLDivElement>(null);
  /** What the focus goes to after the next drawing. */
  const going = useRef("");
  // Without a key word the sentence waits for one; marking one keeps it open for the next.
  const picking = picked ?? !words.length;
  useEffect(() => { if (/^vision#text/.test(focusKey)) setWriting(true); else if (/^(vision#words|word:)/.test(focusKey)) setPicked(true); }, [focusKey]);
  useLayoutEffect(() => {
    if (going.current) card.current?.querySelector<HTMLElement>(going.current)?.focus({ preventScroll: true });
    going.current = "";
  });
  const keepOpen = useAct(() => { setPicked(true); });
  const out = useAct((key: string): void => {
    const at = words.findIndex((one) => one.key === key);
    const beside = words[at + 1] ?? words[at - 1];
    going.current = beside ? `[data-at="${beside.key}"] button` : ".ts-typed input";
    answers.remove(key);
  });
  const none = blank(text);
  const writing = pressed ?? none;
  const said = !writing && !none;
  const wrong = said ? problemAt(problems, "vision#text") : undefined;
  const wordless = problemAt(problems, "vision#words");
  return (
    <div class="ts-vision" data-at="vision" data-thread="vision" ref={card}>
      {!said ? (
        <>
          <TextArea at="vision#text" label={content.ask} rows={4} value={text} onChange={(now) => { setWriting(true); onText(now); }} />
          <Button small icon="next" disabled={none} onClick={() => { going.current = TAPS; setWriting(false); setPicked(true); }}>{t("threes.to_words")}</Button>
        </>
      ) : (
        <>
          {picking && parts ? <parts.TapWords sentence={text.trim()} words={words} answers={answers} onMark={keepOpen} /> : <Sentence text={text} words={asWords(words)} />}
          {wrong && <ErrorLine advice={wrong.blocking === false}>{problemText(wrong, t)}</ErrorLine>}
        </>
      )}
      {words.length > 0 && <p class="px-label">{t("threes.words")}</p>}
      {words.length > 0 && <WordList words={words} picking={picking && !writing} onOut={out} />}
      {said && picking && parts && <parts.TypeWord words={words} answers={answers} onMark={keepOpen} />}
      {said && (
        <div class="ts-row ts-acts">
          <Button look="quiet" small icon="edit" onClick={() => { going.current = "textarea"; setWriting(true); }}>{t("threes.edit_sentence")}</Button>
          <Button small {...(picking ? { icon: "check" } : { icon: "star", look: "quiet" })} onClick={() => { if (!picking) going.current = TAPS; setPicked(!picking); }}>{t(picking ? "threes.words_done" : "threes.pick_words")}</Button>
        </div>
      )}
      {wordless && said && <ErrorLine advice>{problemText(wordless, t)}</ErrorLine>}
      <CommentsAt anchor="vision" />
    </div>
  );
});
