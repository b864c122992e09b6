/** Runs long work in slices: at once where it is short, between the page's other work where it is long. */

export interface Tell<T> {
  /** Reports the share done so far, 0..1. */
  share(share: number): void;
  made(result: T): void;
  failed(error: unknown): void;
}

/** Work in ms before the page gets its turn. */
const SLICE = 8;

/** Runs to the end at once. */
export function finished<T>(work: Iterator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as T;
  }
}

/** Runs in slices between the page's other work. Returns a function that stops it. */
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
