/**
 * Who may ask Studio's server now. Its host writes the whole block back after every request, also after one that only
 * reads: none may run beside a save, or it undoes that.
 */
export class Turns {
  readonly #asking = new Set<Promise<unknown>>();
  /** The last save that is under way, or waits for its turn. */
  #saving: Promise<unknown> | null = null;

  get saving(): boolean {
    return this.#saving !== null;
  }

  /** Resolves when the last save has ended, well or not; another may have begun by then. */
  async ended(): Promise<void> {
    await Promise.allSettled([this.#saving]);
  }

  /** Sends what changes nothing; after a save that is under way. */
  async ask<T>(send: () => Promise<T>): Promise<T> {
    while (this.saving) await this.ended();
    // At once: a save that begins now must find it among what was asked.
    const asking = send();
    this.#asking.add(asking);
    return asking.finally(() => this.#asking.delete(asking));
  }

  /** Sends a save: after one that is under way, and after all that was asked. */
  save<T>(send: () => Promise<T>): Promise<T> {
    const saving: Promise<T> = Promise.allSettled([this.#saving, ...this.#asking])
      .then(send)
      .finally(() => {
        if (this.#saving === saving) this.#saving = null;
      });
    this.#saving = saving;
    return saving;
  }
}
