/** Runs work that is done in steps: all at once, or in slices between which the page responds. */

/** What is called while the work runs, and at its end. */
export interface Listener<T> {
  /** How much is done, 0..1. */
  share(share: number): void;
  made(result: T): void;
  failed(error: unknown): void;
}

/** Ms of work in a slice. */
const SLICE = 8;

/** Runs to the end at once. */
export function finished<T>(work: Iterator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as T;
  }
}

/** Runs in slices. Returns a function that cancels it. */
export function inSlices<T>(work: Iterator<number, T>, listener: Listener<T>): () => void {
  let timer = setTimeout(go);
  function go(): void {
    const end = performance.now() + SLICE;
    try {
      let one = work.next();
      while (!one.done && performance.now() < end) one = work.next();
      if (one.done) listener.made(one.value);
      else {
        listener.share(one.value);
        timer = setTimeout(go);
      }
    } catch (error) {
      listener.failed(error);
    }
  }
  return () => {
    clearTimeout(timer);
  };
}
