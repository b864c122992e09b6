/** The key words with their lines; how they are marked comes with more-threes.js. */
import { Button, CommentsAt, ErrorLine, problemText, still, usePage } from "@shell";
import type { Word } from "./marking";
import type { ThreesWord } from "./model.gen";
import type { WordItem } from "./plan";
import { Marked } from "./words_marked";

export const asWords = (words: readonly WordItem[]): Word[] => words.map(({ id, value: { text } }) => ({ id, text }));

/** The key words with their lines; each can be taken out while they are being marked. */
export const WordList = still(({ words, picking, onOut }: { words: readonly WordItem[]; picking: boolean; onOut: (key: string) => void }) => {
  const { t, problems } = usePage<ThreesWord>();
  return (
    <ul class="ts-words">
      {words.map(({ key, value: { text } }, place) => (
        <li key={key} data-at={key} tabIndex={-1}>
          <div class="ts-row">
            <Marked text={text} place={place} />
            {picking && <Button icon="close" name={t("threes.word_out", { word: text })} onClick={() => { onOut(key); }} />}
          </div>
          {problems.filter(({ path }) => path === key || path === `${key}#text`).map((problem) => <ErrorLine key={problem.code} advice>{problemText(problem, t)}</ErrorLine>)}
          <CommentsAt anchor={key} />
        </li>
      ))}
    </ul>
  );
});
