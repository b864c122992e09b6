/** The one place for work done in pieces: at once where it is short, between what the page does where it is long. */

/** Runs to the end at once. */
export function finished<T>(work: Iterator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as T;
  }
}
