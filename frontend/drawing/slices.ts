/** The one place for work done in pieces: at once where it is short, between what the page does where it is long. */

export interface Tell<T> {
  /** How much is done, 0..1. */
  share(share: number): void;
  made(result: T): void;
  failed(error: unknown): void;
}

/** Ms of work before the page has its turn again. */
const SLICE = 8;

/** Runs to the end at once. */
export function finished<T>(work: Iterator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as T;
  }
}

/** Runs between what the page does. Returns what ends it before it has finished. */
export function inSlices<T>(work: Iterator<number, T>, tell: Tell<T>): () => void {
  let timer = setTimeout(go);
  function go(): void {
    const end = performance.now() + SLICE;
    try {
      let one = work.next();
      while (!one.done && performance.now() < end) one = work.next();
      if (one.done) tell.made(one.value);
      else {
        tell.share(one.value);
        timer = setTimeout(go);
      }
    } catch (error) {
      tell.failed(error);
    }
  }
  return () => {
    clearTimeout(timer);
  };
}
