/** The entry of drawing-worker.js: makes a large picture beside the page. A classic script of its own, at an address of the
 * host; where it may not run, the page makes the same picture itself (making.ts). */
import { composing, type Cast, type Composition } from "./composition";

/** Ms between two words on how far it is. */
const TELL = 100;

/** What it says: how far it is, or the picture. */
export type Word = { share: number } | { made: Composition };

const say = (word: Word): void => {
  postMessage(word);
};

addEventListener("message", ({ data }: MessageEvent<Cast>) => {
  const work = composing(data);
  say({ share: 0 });
  let told = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) {
      say({ made: value });
      return;
    }
    if (performance.now() - told > TELL) {
      told = performance.now();
      say({ share: value });
    }
  }
});
