/** Marks key words: taps on the words of the sentence, or typed; and the list of those that are marked. */
import { blank, Button, CommentsAt, ErrorLine, newId, problemText, still, TextInput, useAct, usePage, useTyped } from "@shell";
import { useState } from "preact/hooks";
import type { DocView } from "../../kind";
import { fold } from "../../thai/folding";
import { MOST_WORDS, NAME, nextOrder } from "./content";
import { marksIn, segments, tapped, type Segment, type Word } from "./marking";
import type { KeyWord, ThreesWord } from "./model.gen";
import type { WordItem } from "./plan";
import { lineOf, Marked } from "./words_marked";

export const asWords = (words: readonly WordItem[]): Word[] => words.map(({ id, value: { text } }) => ({ id, text }));

function add(answers: DocView, text: string): void {
  answers.set(`word:${newId()}`, { text: text.trim(), order: nextOrder(answers, "word") } satisfies KeyWord);
}

/** The sentence cut into its words; nothing where the browser knows no words. */
export const TapWords = still(({ sentence, words, answers }: { sentence: string; words: readonly WordItem[]; answers: DocView }) => {
  const { t } = usePage<ThreesWord>();
  const all = asWords(words);
  const cut = segments(sentence);
  const marks = marksIn(sentence, all);
  const tap = useAct((segment: Segment): void => {
    for (const change of tapped(sentence, all, segment)) {
      if ("add" in change) add(answers, change.add);
      else if ("out" in change) answers.remove(`word:${change.out}`);
      else {
        const item = words.find(({ id }) => id === change.id);
        if (item) answers.set(item.key, { ...item.value, text: change.text } satisfies KeyWord);
      }
    }
  });
  if (!cut) return null;
  return (
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
  );
});

/** What a key word is added by where it is not tapped. */
export const TypeWord = still(({ words, answers }: { words: readonly WordItem[]; answers: DocView }) => {
  const { t } = usePage<ThreesWord>();
  const [typed, type] = useTyped("vision#words");
  const [said, setSaid] = useState<string>();
  const text = typed?.text ?? "";
  const enter = (): void => {
    if (blank(text)) return;
    if (words.length >= MOST_WORDS) setSaid(t("threes.word_full"));
    else if (words.some(({ value }) => fold(value.text) === fold(text))) setSaid(t("threes.word_there"));
    else {
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

/** The key words with their lines; each can be taken out while they are being marked. */
export const WordList = still(({ words, answers, picking }: { words: readonly WordItem[]; answers: DocView; picking: boolean }) => {
  const { t, problems } = usePage<ThreesWord>();
  return (
    <ul class="ts-words">
      {words.map(({ key, value: { text } }, place) => (
        <li key={key} data-at={key} tabIndex={-1}>
          <div class="ts-row">
            <Marked text={text} place={place} />
            {picking && <Button icon="close" name={t("threes.word_out", { word: text })} onClick={() => { answers.remove(key); }} />}
          </div>
          {problems.filter(({ path }) => path === key || path === `${key}#text`).map((problem) => <ErrorLine key={problem.code} advice>{problemText(problem, t)}</ErrorLine>)}
          <CommentsAt anchor={key} />
        </li>
      ))}
    </ul>
  );
});
