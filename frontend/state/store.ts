/**
 * The one place where a person's unsent work on a page is sent from: one store per person and course, shared by all
 * blocks of the page, one request at a time. What a request says is sending.ts, what is on the device keeping.ts.
 */
import type { ErrorBody, ItemShape, ProblemShape } from "../types.gen";
import { Keeping } from "./keeping";
import { compose, NETWORK, settles, takeAnswer, type Change, type Member, type Parcel, type SaveBody, type Saved } from "./sending";

export { NETWORK, type Change, type Member, type SaveBody, type Saved };

/** Quiet time after a change before it is sent, ms. */
const DEBOUNCE = 1500;
const RETRY = [2000, 4000, 8000, 15_000, 30_000, 60_000];
/** How often to see whether somebody has logged in again, ms. */
const SESSION_CHECK = 20_000;

/** What keeps work from reaching the server. `person`: another session than the page was opened for. */
export type Trouble = "" | "unreachable" | "session" | "person";

export class Store extends Keeping {
  trouble: Trouble = "";
  /** When the server last confirmed something, ISO; empty before. */
  savedAt = "";
  /** When the request under way was sent, ms; 0 for none. */
  askedSince = 0;
  /** What the work has little room left for, in the server's words; empty while there is room enough. */
  nearly = "";

  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private failures = 0;
  /** Tells other tabs of the same person what the server has taken. */
  onNews: ((doc: string, items: Record<string, ItemShape>) => void) | undefined;

  protected edited(scope: string): void {
    this.recovered = 0;
    this.keepSoon(scope);
    this.tell();
    this.schedule(this.failures ? undefined : DEBOUNCE);
  }

  /** Changes that are on their way, or will be by themselves. */
  sendable(): number {
    let n = 0;
    for (const member of this.members.values()) if (member.open) n += member.own.sendable().length;
    return n + ([...this.members.values()].some((member) => member.open) ? this.network.sendable().length : 0);
  }

  /** Sends after a while; `undefined` leaves a retry that is already planned. */
  schedule(wait: number | undefined): void {
    if (wait === undefined && this.timer !== undefined) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.flush();
    }, wait ?? DEBOUNCE);
  }

  /** Sends what can be sent, one request after the other. Resolves when there is nothing more to do now. */
  flush(): Promise<void> {
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const stuck = new Set<string>();
    for (;;) {
      const next = this.next(stuck);
      if (!next) break;
      const { member, body, sent } = next;
      for (const one of sent) one.document.trying(one.change);
      this.askedSince = Date.now();
      this.tell();
      const reply = await member.send(body);
      this.askedSince = 0;
      if (reply.kind === "ok") {
        const news = takeAnswer(member, this.network, sent, reply.body);
        this.took(member, body, reply.body);
        for (const [scope, items] of news) this.onNews?.(scope, items);
        // An answer that settles nothing of what was asked would be asked for without end.
        if (!settles(body, reply.body)) {
          this.fail("unreachable");
          break;
        }
      } else if (reply.kind === "refused") {
        this.refuse(member, sent, reply.error, reply.problems, stuck);
        if (this.trouble === "person") break;
      } else {
        this.fail(reply.kind);
        break;
      }
    }
    this.tell();
  }

  /** The next request: the first open member that has something to send, or takes the network along. */
  private next(stuck: Set<string>): (Parcel & { member: Member }) | null {
    for (const member of this.members.values()) {
      if (!member.open || stuck.has(member.page)) continue;
      const parcel = compose(member, this.network, [...this.discardedOf(member.page), ...this.discardedOf(NETWORK)]);
      if (parcel) return { ...parcel, member };
    }
    return null;
  }

  private took(member: Member, body: SaveBody, saved: Saved): void {
    for (const scope of [member.page, NETWORK]) {
      this.discarded.set(scope, this.discardedOf(scope).filter((one) => !body.discarded.includes(one)));
      this.keepSoon(scope);
    }
    this.failures = 0;
    this.trouble = "";
    this.savedAt = saved.saved_at;
    this.nearly = saved.nearly ?? "";
    member.onSaved?.(saved);
    this.tell();
  }

  private refuse(member: Member, sent: Parcel["sent"], error: ErrorBody, problems: ProblemShape[], stuck: Set<string>): void {
    if (error.code === "other_person") {
      // Nothing of hers goes to somebody else's account; when she is back, it goes on.
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

  private fail(kind: "unreachable" | "session"): void {
    this.trouble = kind;
    const wait = RETRY[Math.min(this.failures, RETRY.length - 1)] ?? DEBOUNCE;
    this.failures += 1;
    this.schedule(kind === "session" ? SESSION_CHECK : wait * (0.75 + Math.random() / 2));
  }

  /** Something may have changed outside (online again, the page is looked at again): try now if anything waits. */
  wake(): void {
    // Also where nothing waits: what said "offline" must be drawn anew.
    this.tell();
    if (!this.unsent() && !this.trouble) return;
    if (!this.unsent()) this.trouble = "";
    this.failures = 0;
    void this.flush();
  }

  /** News from another tab of the same person. */
  hear(scope: string, items: Record<string, ItemShape>): void {
    const document = this.scopeDocument(scope);
    if (!document) return;
    for (const [key, item] of Object.entries(items)) document.learn(key, item);
    this.tell();
  }
}
