/**
 * Sends a person's unsent work: one store per person and course, shared by all blocks of the page, one request at a
 * time. The request is made in sending.ts, the copy on the device in local_work.ts.
 */
import type { Marks } from "../kind";
import type { ErrorBody, ItemShape, ProblemShape } from "../types.gen";
import { LocalWork } from "./local_work";
import { compose, NETWORK, settles, takeAnswer, type Change, type Member, type Parcel, type SaveBody, type SaveResult } from "./sending";

export { NETWORK, type Change, type Member, type SaveBody, type SaveResult };

/** Quiet time after a change before it is sent, ms. */
const DEBOUNCE = 1500;
/** Waits after failures in a row; the last one from then on: once the system is back, all is there within seconds. */
const RETRY = [2000, 4000, 8000, 15_000];
/** Interval of checking for a new login, ms. */
const SESSION_CHECK = 20_000;

/** What keeps work from reaching the server. `person`: another session than the page was opened for. */
export type Trouble = "" | "unreachable" | "session" | "person";

export class Store extends LocalWork {
  trouble: Trouble = "";
  /** When the server last confirmed something, ISO; empty before. */
  savedAt = "";
  /** When the request under way was sent, ms; 0 for none. */
  askedSince = 0;
  /** What the work has little room left for, in the server's words; empty while there is room enough. */
  nearly = "";

  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer is up, by the clock of `performance`. */
  #due = 0;
  #running: Promise<void> | null = null;
  #failures = 0;
  /** Tells other tabs of the same person what the server has taken. */
  onNews: ((doc: string, items: Record<string, ItemShape>, marks?: Marks) => void) | undefined;

  protected edited(scope: string): void {
    this.recovered = 0;
    this.copySoon(scope);
    this.tell();
    // A pause is waited for, except while nothing gets through: then typing brings the next try forward, never off.
    if (!this.#failures || performance.now() + DEBOUNCE < this.#due) this.schedule(DEBOUNCE);
  }

  /** Changes that are on their way, or will be by themselves. */
  sendable(): number {
    const open = [...this.members.values()].filter((member) => member.open);
    return open.reduce((n, { own }) => n + own.sendable().length, open.some(({ own }) => own.may("")) ? this.network.sendable().length : 0);
  }

  /** Sends after a while, ms. */
  schedule(wait: number): void {
    clearTimeout(this.#timer);
    this.#due = performance.now() + wait;
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  /** Sends what can be sent, one request after the other. Resolves when there is nothing more to do now. */
  flush(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    const stuck = new Set<string>();
    for (;;) {
      const next = this.#next(stuck);
      if (!next) break;
      const { member, body, sent } = next;
      for (const one of sent) one.document.trying(one.change);
      this.askedSince = Date.now();
      this.tell(false);
      const reply = await member.send(body);
      this.askedSince = 0;
      if (reply.kind === "ok") {
        const news = takeAnswer(member, this.network, sent, reply.body);
        this.#took(member, body, reply.body);
        for (const [scope, items] of news) this.onNews?.(scope, items, reply.body.marks);
        // An answer that settles nothing of what was asked would be asked for without end.
        if (!settles(body, reply.body)) {
          this.#fail("unreachable");
          break;
        }
      } else if (reply.kind === "refused") {
        this.#refuse(member, sent, reply.error, reply.problems, stuck);
        if (this.trouble === "person") break;
      } else {
        this.#fail(reply.kind);
        // Next time another block goes first: one that the system always fails at holds up no other.
        if (this.members.delete(member.page)) this.members.set(member.page, member);
        break;
      }
    }
    this.tell();
  }

  /** The next request: the first open member that has something to send, or takes the network along. */
  #next(stuck: Set<string>): (Parcel & { member: Member }) | null {
    for (const member of this.members.values()) {
      if (!member.open || stuck.has(member.page)) continue;
      const parcel = compose(member, this.network, [...this.discardedOf(member.page), ...this.discardedOf(NETWORK)]);
      if (parcel) return { ...parcel, member };
    }
    return null;
  }

  #took(member: Member, body: SaveBody, saved: SaveResult): void {
    for (const scope of [member.page, NETWORK]) {
      this.discarded.set(scope, this.discardedOf(scope).filter((one) => !body.discarded.includes(one)));
      this.copySoon(scope);
    }
    this.#failures = 0;
    this.trouble = "";
    this.savedAt = saved.saved_at;
    this.nearly = saved.nearly ?? "";
    member.onSaved?.(saved);
    this.tell();
  }

  #refuse(member: Member, sent: Parcel["sent"], error: ErrorBody, problems: ProblemShape[], stuck: Set<string>): void {
    if (error.code === "other_person") {
      // Nothing is sent to another person's account; sending goes on when the person has logged in again.
      this.trouble = "person";
      this.schedule(SESSION_CHECK);
      return;
    }
    this.trouble = "";
    const named = new Set(problems.map((problem) => problem.path.split("#")[0]));
    const wrong = sent.filter(({ change }) => named.has(change.key));
    // What is refused is held back until it is changed; the rest goes on without it.
    for (const { document, change } of wrong) document.refused.add(change.key);
    if (error.code !== "invalid" || !wrong.length) stuck.add(member.page);
    member.onRefused?.(error, problems);
  }

  #fail(kind: "unreachable" | "session"): void {
    this.trouble = kind;
    const wait = RETRY[Math.min(this.#failures, RETRY.length - 1)] ?? DEBOUNCE;
    this.#failures += 1;
    this.schedule(kind === "session" ? SESSION_CHECK : wait * (0.75 + Math.random() / 2));
  }

  /** Something may have changed outside (online again, the page is looked at again): try now if anything waits. */
  wake(): void {
    this.copyAgain();
    // Also where nothing waits: what said "offline" must be drawn anew.
    this.tell();
    if (!this.unsent() && !this.trouble) return;
    if (!this.unsent()) this.trouble = "";
    this.#failures = 0;
    void this.flush();
  }

  /** News from another tab of the same person. */
  hear(scope: string, items: Record<string, ItemShape>, marks: Marks = {}): void {
    const document = this.scopeDocument(scope);
    if (!document) return;
    for (const [key, item] of Object.entries(items)) document.learn(key, item);
    this.members.get(scope)?.onMarks?.(marks);
    this.tell();
  }
}
