/** The entry of drawing-worker.js, a classic script at an address the host gives: arranges a large picture. Where it cannot
 * run, the page arranges the same picture itself (background.ts). */
import { arranging, type PictureInput, type Arrangement } from "./arrangement";

/** Ms between two messages about progress. */
const INTERVAL = 100;

/** What it posts: the share that is done, or the arrangement. */
export type WorkerMessage = { share: number } | { made: Arrangement };

const post = (message: WorkerMessage): void => {
  postMessage(message);
};

addEventListener("message", ({ data }: MessageEvent<PictureInput>) => {
  const work = arranging(data);
  post({ share: 0 });
  let sent = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) {
      post({ made: value });
      return;
    }
    if (performance.now() - sent > INTERVAL) {
      sent = performance.now();
      post({ share: value });
    }
  }
});
