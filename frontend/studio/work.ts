/** The work of an author on one activity: what is edited, what is wrong with it, and how it is saved. Draws nothing. */
import type { Reply } from "../host/reply";
import type { ProblemShape } from "../types.gen";
import type { RubricOf, Rubrics } from "./CopyRubric";
import { openCopy, type Before, type Copy, type Unsaved } from "./copy";
import { equal, merge, type Clash } from "./editor/merge";
import { within, withPart } from "./editor/paths";
import { settled, type Thing, type Value } from "./editor/schema";
import { clashesOf, keyOf, together } from "./restore";
import type { Trial } from "./trial_page";
import { Turns } from "./turns";
import type { Opened, Saved, StudioData, StudioValues } from "./types";

/** Quiet time (ms) before what was written is checked and shown, and before the device keeps it. */
export const PAUSE = 700;

export type Call = <T>(handler: "studio_content" | "studio_try" | "studio_save" | "studio_rubrics", body: unknown) => Promise<Reply<T>>;
export type State = "" | "saving" | "saved" | "failed" | "session";

export class StudioWork {
  values: StudioValues;
  base: { values: StudioValues; revision: string };
  state: State = "";
  /** The refusal in the server's words. */
  message = "";
  /** When it was saved last, by this device's clock. */
  savedAt: Date | null = null;
  clashes: Clash[] = [];
  /** Another author saved first, and this one has not saved since. */
  overtaken = false;
  restored = false;
  /** Problems are shown at their places once the author wanted to save, or to see them. */
  shown = false;
  #settings: ProblemShape[] = [];
  #opened = new Map<string, Opened | "failed">();
  #edits = new Map<string, Thing>();
  #tried = new Map<string, { problems: ProblemShape[]; trial: Trial | null }>();
  #copy: Copy | null = null;
  #before: Before | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #opening: Promise<void> | null = null;
  readonly #turns = new Turns();
  /** Something was written that is not tried yet. */
  #untried = false;
  /** What closed tabs left and what could not be put beside this: the device keeps it until it is. */
  #waiting: Unsaved[] = [];

  constructor(
    data: StudioData,
    private readonly call: Call,
    private readonly tell: () => void,
  ) {
    this.values = data.values;
    this.base = { values: data.values, revision: data.revision ?? "" };
    const before = (found: Before): void => {
      this.#before ??= found;
      this.tell();
    };
    void openCopy(data.device, (unsaved) => this.#restore(unsaved), before).then((copy) => {
      this.#copy = copy;
      if (this.savedAt && this.#before) copy.before(this.#before);
      if (this.changed) void this.#keep();
    });
    void this.open();
  }

  get opened(): Opened | "failed" | undefined {
    return this.#opened.get(keyOf(this.values));
  }

  /** The content as it is edited; null until it is here. */
  get content(): Thing | null {
    const { opened } = this;
    return opened && opened !== "failed" ? (this.#edits.get(keyOf(this.values)) ?? opened.content) : null;
  }

  get trial(): Trial | null {
    const { opened } = this;
    const tried = this.#tried.get(keyOf(this.values));
    return tried?.trial ?? (opened && opened !== "failed" ? opened.trial : null);
  }

  /** What the server says of the content as it is now, and of the settings when they were last sent. */
  get problems(): ProblemShape[] {
    const { opened } = this;
    const tried = this.#tried.get(keyOf(this.values));
    return [...this.#settings, ...(tried?.problems ?? (opened && opened !== "failed" ? opened.problems : []))];
  }

  get contentChanged(): boolean {
    const { opened, content } = this;
    return Boolean(opened && opened !== "failed" && content && !equal(opened.content, content));
  }

  get changed(): boolean {
    return this.contentChanged || !equal(this.values as unknown as Value, this.base.values as unknown as Value);
  }

  /** Asks for the content of the kind and preset that are chosen; what waited for a content is then tried again. */
  async open(): Promise<void> {
    if (await this.#open(this.values)) await this.#adopt();
  }

  /** Whether it was opened now. */
  async #open(values: StudioValues): Promise<boolean> {
    const key = keyOf(values);
    const known = this.#opened.get(key);
    if (known && known !== "failed") return false;
    const { kind, preset } = values;
    const asking = this.#ask<Opened>("studio_content", { kind, preset }).then((reply) => {
      this.#opened.set(key, reply.kind === "ok" ? reply.body : "failed");
      this.tell();
    });
    this.#opening = asking;
    await asking;
    return this.#opened.get(key) !== "failed";
  }

  set(part: Partial<StudioValues>): void {
    const before = keyOf(this.values);
    this.values = { ...this.values, ...part };
    this.#settings = this.#settings.filter((one) => !(one.path in part));
    this.#touched();
    if (keyOf(this.values) !== before) void this.open();
  }

  edit(content: Thing): void {
    const { opened } = this;
    if (!opened || opened === "failed") return;
    this.#edits.set(keyOf(this.values), settled(opened.schema, content, opened.shared_lists));
    this.#touched();
  }

  /** Whether this author saved last, and nothing was changed since. */
  get undoable(): boolean {
    const { opened } = this;
    return Boolean(opened && opened !== "failed" && !this.changed && this.base.revision && this.#before?.after === this.base.revision && keyOf(this.#before.values) === keyOf(this.values));
  }

  /** Puts back what was there before the last save, to be looked over and saved. */
  undo(): void {
    if (!this.#before || !this.undoable) return;
    this.values = this.#before.values;
    this.edit(this.#before.content);
  }

  showProblems(): void {
    this.shown = true;
    this.tell();
  }

  /** Of two authors' versions of one place the other one's. */
  take(clash: Clash): void {
    this.clashes = this.clashes.filter((one) => one !== clash);
    if (within(clash.path, "settings")) this.set(fieldOf(clash));
    else if (this.content) this.edit(withPart(this.content, clash.path, clash.theirs) as Thing);
  }

  keep(clash: Clash): void {
    this.clashes = this.clashes.filter((one) => one !== clash);
    // What was removed here is there so long, so that it can be seen.
    if (clash.mine === undefined && this.content) this.edit(withPart(this.content, clash.path, undefined) as Thing);
    this.tell();
  }

  /** Gives up everything that is not saved, also on the device; resolves when that has forgotten it, or takes too long. */
  async discard(): Promise<void> {
    clearTimeout(this.#timer);
    this.#untried = false;
    this.values = this.base.values;
    this.#edits.clear();
    this.#tried.clear();
    this.clashes = [];
    this.restored = this.overtaken = false;
    const forgotten = this.#keep();
    this.tell();
    await Promise.race([forgotten, new Promise((done) => setTimeout(done, PAUSE))]);
  }

  #ask<T>(handler: "studio_content" | "studio_try" | "studio_rubrics", body: unknown): Promise<Reply<T>> {
    return this.#turns.ask(() => this.call<T>(handler, body));
  }

  /** The criteria of the course's other activities; null where they could not be had. */
  async rubrics(): Promise<Rubrics> {
    const reply = await this.#ask<{ activities: RubricOf[] }>("studio_rubrics", {});
    return reply.kind === "ok" ? reply.body.activities : null;
  }

  async save(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.state = "saving";
    this.message = "";
    this.tell();
    return this.#turns.save(() => this.#save()).finally(() => {
      if (this.#untried) this.#soon();
    });
  }

  async #save(): Promise<boolean> {
    const { values, content, contentChanged } = this;
    const sent = { ...values, minimum: values.minimum === "" ? 0 : values.minimum };
    const reply = await this.call<Saved>("studio_save", { values: sent, ...(contentChanged ? { content } : {}), ...(this.base.revision ? { revision: this.base.revision } : {}) });
    if (reply.kind === "ok" && reply.body.ok) this.#saved(reply.body, values, content);
    else if (reply.kind === "ok") this.#overtaken(reply.body);
    else {
      this.state = reply.kind === "session" ? "session" : "failed";
      this.shown = true;
      const problems = reply.kind === "refused" ? reply.problems : [];
      this.message = reply.kind === "refused" ? reply.error.message : "";
      this.#settings = problems.filter((one) => !within(one.path, "content"));
      const ofContent = problems.filter((one) => within(one.path, "content"));
      if (ofContent.length) this.#tried.set(keyOf(values), { problems: ofContent, trial: this.trial });
    }
    this.tell();
    return reply.kind === "ok" && reply.body.ok;
  }

  #saved(saved: Saved, values: StudioValues, content: Thing | null): void {
    const key = keyOf(values);
    const opened = this.#opened.get(key);
    if (opened && opened !== "failed" && content && (!equal(opened.content, content) || !equal(this.base.values as unknown as Value, values as unknown as Value))) {
      this.#before = { values: this.base.values, content: opened.content, after: saved.revision ?? "" };
      this.#copy?.before(this.#before);
    }
    this.base = { values: saved.values ?? values, revision: saved.revision ?? "" };
    // What was typed while it was on its way stays.
    const typed = opened && opened !== "failed" && (this.#edits.get(key) ?? opened.content) !== content;
    if (this.values === values) this.values = this.base.values;
    if (opened && opened !== "failed") {
      this.#opened.set(keyOf(this.base.values), { ...opened, content: saved.content ?? content ?? opened.content, problems: this.#tried.get(key)?.problems ?? opened.problems, trial: this.#tried.get(key)?.trial ?? opened.trial });
    }
    if (!typed) {
      this.#edits.delete(key);
      this.#tried.delete(key);
    }
    this.#settings = [];
    this.clashes = [];
    this.overtaken = this.restored = this.shown = false;
    this.state = "saved";
    this.savedAt = new Date();
    void this.#keep();
  }

  #overtaken(theirs: Saved): void {
    this.#join({ values: theirs.values ?? this.values, content: theirs.content ?? null, revision: theirs.revision ?? "" });
    this.overtaken = true;
    this.state = "failed";
    this.#touched();
  }

  /** Takes in what is saved now, beside what is edited here. */
  #join(theirs: { values: StudioValues; content: Thing | null; revision: string }): void {
    const { opened, content } = this;
    const sameContent = keyOf(theirs.values) === keyOf(this.values) && theirs.content;
    const settings = merge(this.base.values as unknown as Value, this.values as unknown as Value, theirs.values as unknown as Value, "settings");
    this.clashes = [...settings.clashes];
    if (sameContent && content && opened && opened !== "failed") {
      const merged = merge(opened.content, content, theirs.content as Thing, "content");
      this.clashes.push(...merged.clashes);
      this.#opened.set(keyOf(this.values), { ...opened, content: theirs.content as Thing });
      this.#edits.set(keyOf(this.values), settled(opened.schema, merged.value as Thing, opened.shared_lists));
    }
    this.values = settings.value as unknown as StudioValues;
    this.base = { values: theirs.values, revision: theirs.revision };
  }

  /** What a closed tab of this author left. */
  async #restore({ waiting = [], ...left }: Unsaved): Promise<void> {
    this.#waiting.push(left, ...waiting);
    await this.#opening;
    await this.#adopt();
  }

  /** Puts what was left beside what is saved now and was typed since. Of a content that does not open, or is not the one that was typed in, it waits. */
  async #adopt(): Promise<void> {
    for (const left of [...this.#waiting]) {
      await this.#open(left.values);
      while (this.#turns.saving) await this.#turns.ended();
      const key = keyOf(left.values);
      const opened = this.#opened.get(key);
      if (!opened || opened === "failed" || !this.#waiting.includes(left)) continue;
      const typed = this.changed ? { values: this.values, content: this.content ?? opened.content } : null;
      if (typed && keyOf(typed.values) !== key) continue;
      const both = together(left, { values: this.base.values, content: opened.content }, typed);
      this.#waiting = this.#waiting.filter((one) => one !== left);
      this.values = both.values;
      this.#edits.set(key, settled(opened.schema, both.content, opened.shared_lists));
      this.clashes = clashesOf(both.clashes, this.clashes);
      this.restored = this.changed;
      this.#touched();
      void this.#keep();
    }
  }

  /** On the device: what is not saved. Nothing of what waits is overwritten. */
  #keep(): Promise<unknown> {
    const [first, ...waiting] = [...(this.changed ? [this.#unsaved()] : []), ...this.#waiting];
    return this.#copy?.keep(first ? { ...first, ...(waiting.length ? { waiting } : {}) } : null) ?? Promise.resolve();
  }

  #unsaved(): Unsaved {
    const { opened } = this;
    return { values: this.values, content: this.content, base: { ...this.base, content: opened && opened !== "failed" ? opened.content : null } };
  }

  #touched(): void {
    if (this.state === "saved") this.state = "";
    this.#untried = true;
    this.#soon();
    this.tell();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#keep();
      if (this.#turns.saving) return;
      this.#untried = false;
      void this.#try();
    }, PAUSE);
  }

  /** Keeps it at once: the page is being left. */
  leave(): void {
    if (this.changed) void this.#keep();
  }

  async #try(): Promise<void> {
    const { content } = this;
    const key = keyOf(this.values);
    if (!content || !this.contentChanged) {
      this.#tried.delete(key);
      this.tell();
      return;
    }
    const { kind, preset } = this.values;
    const turn = (this.#asked += 1);
    const reply = await this.#ask<{ problems: ProblemShape[]; trial: Trial | null }>("studio_try", { kind, preset, content });
    if (reply.kind !== "ok" || turn !== this.#asked) return;
    this.#tried.set(key, { problems: reply.body.problems, trial: reply.body.trial ?? this.trial });
    this.tell();
  }
}

/** A setting's other value, by the path of its clash. */
function fieldOf(clash: Clash): Partial<StudioValues> {
  return { [clash.path.split("/")[1] ?? ""]: clash.theirs };
}
