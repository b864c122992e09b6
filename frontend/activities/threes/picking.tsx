/** Marks key words: by taps on the words of the sentence, or typed. In more-threes.js. */
import { blank, Button, ErrorLine, newId, still, TextInput, useAct, usePage, useTyped } from "@shell";
import { useState } from "preact/hooks";
import type { DocView } from "../../kind";
import { MOST_WORDS, NAME, nextOrder } from "./content";
import { asWords } from "./key_words";
import { marksIn } from "./marking";
import type { KeyWord, ThreesWord } from "./model.gen";
import type { WordItem } from "./plan";
import { isThere, segments, tapped, type Segment } from "./tapping";
import { lineOf, Sentence } from "./words_marked";

interface PickProps {
  words: readonly WordItem[];
  answers: DocView;
  /** Before a word is marked: further ones may follow. */
  onMark: () => void;
}

function add(answers: DocView, text: string): void {
  answers.set(`word:${newId()}`, { text: text.trim(), order: nextOrder(answers, "word") } satisfies KeyWord);
}

/** The sentence cut into its words; as it is where the browser knows no words: then they are typed. */
export const TapWords = still(({ sentence, words, answers, onMark }: { sentence: string } & PickProps) => {
  const { t } = usePage<ThreesWord>();
  const [said, setSaid] = useState("");
  const all = asWords(words);
  const cut = segments(sentence);
  const marks = marksIn(sentence, all);
  const tap = useAct((segment: Segment): void => {
    const changes = tapped(sentence, all, segment);
    setSaid(changes.length ? "" : t(isThere(all, segment.text) ? "threes.word_there" : "threes.word_full"));
    if (changes.length) onMark();
    for (const change of changes) {
      if ("add" in change) add(answers, change.add);
      else if ("out" in change) answers.remove(`word:${change.out}`);
      else {
        const item = words.find(({ id }) => id === change.id);
        if (item) answers.set(item.key, { ...item.value, text: change.text } satisfies KeyWord);
      }
    }
  });
  if (!cut) return <Sentence text={sentence} words={all} />;
  return (
    <>
      <p class="px-sm px-soft">{t("threes.pick_lead")}</p>
      <div class="ts-taps" role="group" aria-label={t("threes.pick_words")}>
        {cut.map((segment) => {
          const mark = marks.find(({ start, end }) => segment.start < end && start < segment.end);
          if (!segment.word) return <span key={segment.start}>{segment.text}</span>;
          return (
            <button key={segment.start} type="button" aria-pressed={Boolean(mark)} onClick={() => { tap(segment); }}>
              <span class={mark && lineOf(mark.place)}>{segment.text}</span>
            </button>
          );
        })}
      </div>
      <div role="status">{said && <ErrorLine advice>{said}</ErrorLine>}</div>
    </>
  );
});

/** What a key word is added by where it is not tapped. */
export const TypeWord = still(({ words, answers, onMark }: PickProps) => {
  const { t } = usePage<ThreesWord>();
  const [typed, type] = useTyped("vision#words");
  const [said, setSaid] = useState<string>();
  const text = typed?.text ?? "";
  const enter = (): void => {
    if (blank(text)) return;
    if (words.length >= MOST_WORDS) setSaid(t("threes.word_full"));
    else if (isThere(asWords(words), text)) setSaid(t("threes.word_there"));
    else {
      onMark();
      add(answers, text);
      type();
      setSaid(undefined);
    }
  };
  return (
    <form class="ts-typed" data-at="vision#words" noValidate onSubmit={(event) => { event.preventDefault(); enter(); }}>
      <TextInput label={t("threes.word_typed")} limit={NAME} value={text} error={said} input={{ enterkeyhint: "done" }} onChange={(now) => { type(now ? { text: now } : undefined); setSaid(undefined); }} />
      <Button type="submit" small icon="add">{t("threes.word_add")}</Button>
    </form>
  );
});

