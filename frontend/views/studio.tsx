/** The entry of studio.js, added after core.js: the form in Studio's editing window, and the activity on trial. */
import { render } from "preact";
import { ask as post, Boundary, draw, filesAreAt, readIn, translator } from "@shell";
import { startData, rootOf, type HostElement } from "../components/mount";
import type { Reply } from "../host/reply";
import type { ShellWord } from "../kind";
import { askStudio } from "../studio/ask";
import { fillPage } from "../state/page_files";
import { Preview, type Eyes } from "../studio/Preview";
import { Studio } from "../studio/Studio";
import { untilStored, type Stored, type Wanted } from "../studio/stored";
import { Vocabulary, type Pending } from "../studio/vocabulary/Vocabulary";
import type { TrialPage } from "../studio/trial_page";
import type { Saved, StudioData } from "../studio/types";
import type { VocabularyForm } from "../types.gen";
import type { GalleryWord, StudioWord } from "../words.gen";
import { drawMissing } from "./missing";

interface StudioRuntime {
  handlerUrl(element: HostElement, handler: string): string;
  /** `save` with `{state: "start" | "end"}`, `cancel`, `error` with `{title, message}`. */
  notify?(name: string, data?: Record<string, string>): void;
}

function start(runtime: StudioRuntime, element: HostElement, args: StudioData | { json: string }): void {
  const data = startData(args);
  const t = translator<StudioWord | GalleryWord>(data.words);
  const root = rootOf(element, data.language);
  const notify = (name: string, detail: Record<string, string> = {}): void => runtime.notify?.(name, detail);
  const handlerUrl = (handler: string): string => runtime.handlerUrl(element, handler);
  const ask = <T,>(handler: string, body: unknown): Promise<Reply<T>> => askStudio<T>(data.reads ?? "", handler, handlerUrl(handler), body);
  /** What changes something goes to the block's handler, and is looked for where that can be told. */
  const save = <T,>(handler: string, body: (gone?: T) => unknown, wanted: Wanted<T>): Promise<Reply<T>> => {
    const send = (gone?: T): Promise<Reply<T>> => post<T>(handlerUrl(handler), { body: body(gone) });
    return data.reads ? untilStored(send, () => post<Stored>(`${data.reads ?? ""}stored/`, { body: {} }), wanted) : send();
  };
  const pending: { current: Pending } = { current: { save: null, warn: () => false } };
  draw(
    root,
    <>
    <Studio
      data={data}
      t={t}
      root={root}
      call={async (handler, body) => {
        // The window closes once the activity is saved: the course's lists, where they were changed, are saved before.
        if (handler === "studio_save" && pending.current.save && !(await pending.current.save()))
          return { kind: "refused", status: 409, error: { code: "invalid", message: t("studio.vocabulary.failed"), params: {} }, problems: [] };
        if (handler !== "studio_save") return ask(handler, body);
        return save<Saved>(handler, () => body, ({ ok, revision }) => (ok ? { revision: revision ?? "" } : null)) as Promise<Reply<never>>;
      }}
      onStart={() => {
        notify("save", { state: "start" });
      }}
      onSaved={() => {
        notify("save", { state: "end" });
      }}
      onFailed={(message) => {
        notify("error", { title: t("studio.failed"), message });
      }}
      onCancel={() => {
        if (!pending.current.warn()) notify("cancel");
      }}
    />
    {data.course && <Vocabulary t={t} language={data.language} pending={pending} ask={(body) =>
      body.lists ? save<VocabularyForm>("studio_vocabulary", (gone) => (gone ? { ...body, seen: gone.revision } : body), ({ revision }) => ({ lists: revision })) : ask("studio_vocabulary", body)} />}
    </>,
    t("studio.failed"),
  );
}

/** Draws an activity on trial into an element; the returned function shows the same work in another role. */
function preview(element: HostElement, page: TrialPage): (as: Eyes) => void {
  const root = rootOf(element, page.language);
  if (!fillPage(page)) {
    drawMissing(root, page.words);
    return () => undefined;
  }
  readIn(page.time_zone);
  filesAreAt(page.later);
  const t = translator<ShellWord>(page.words, { trainer: page.block.trainer_title });
  render(null, root);
  root.textContent = "";
  return (as) => {
    render(
      <Boundary message={<p role="alert">{page.words["page.failed"]}</p>}>
        <Preview block={page.block} content={page.content} language={page.language} t={t} as={as} idPrefix="pxt" />
      </Boundary>,
      root,
    );
  };
}

const main = Object.assign(start, { preview });

declare global {
  interface Window {
    PartnershipXBlockStudio?: typeof main;
  }
}

window.PartnershipXBlockStudio = main;
