/** The entry of studio.js, added after core.js: the form in Studio's editing window, and the activity on trial. */
import { render } from "preact";
import { Boundary, draw, filesAreAt, readIn, translator } from "@shell";
import { startData, rootOf, type HostElement } from "../components/mount";
import type { Reply } from "../host/reply";
import type { ShellWord } from "../kind";
import { askStudio } from "../studio/ask";
import { fillPage } from "../state/page_files";
import { Preview, type Eyes } from "../studio/Preview";
import { Studio } from "../studio/Studio";
import { Vocabulary, type Pending } from "../studio/vocabulary/Vocabulary";
import type { TrialPage } from "../studio/trial_page";
import type { StudioData } from "../studio/types";
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
  const ask = <T,>(handler: string, body: unknown, reads = handler !== "studio_save"): Promise<Reply<T>> =>
    askStudio<T>(reads ? (data.reads ?? "") : "", handler, runtime.handlerUrl(element, handler), body);
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
        return ask(handler, body);
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
    {data.course && <Vocabulary t={t} language={data.language} pending={pending} ask={(body) => ask("studio_vocabulary", body, !body.lists)} />}
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
