/** The entry of studio.js: the form Studio shows in its editing window. */
import { StudioForm, type StudioData } from "../components/StudioForm";
import { translator } from "../components/words";
import { ask } from "../host/client";
import type { StudioWord } from "../words.gen";
import { draw, given, rootOf, type HostElement } from "../components/mount";

interface StudioRuntime {
  handlerUrl(element: HostElement, handler: string): string;
  /** `save` with `{state: "start" | "end"}`, `cancel`, `error` with `{title, message}`. */
  notify?(name: string, data?: Record<string, string>): void;
}

function start(runtime: StudioRuntime, element: HostElement, args: StudioData | { json: string }): void {
  const data = given(args);
  const t = translator<StudioWord>(data.words);
  const root = rootOf(element, data.language);
  const notify = (name: string, detail: Record<string, string> = {}): void => runtime.notify?.(name, detail);
  draw(
    root,
    <StudioForm
      data={data}
      t={t}
      root={root}
      save={(values) => ask(runtime.handlerUrl(element, "studio_save"), { body: { values } })}
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
        notify("cancel");
      }}
    />,
    t("studio.failed"),
  );
}

declare global {
  interface Window {
    PartnershipXBlockStudio?: typeof start;
  }
}

window.PartnershipXBlockStudio = start;
