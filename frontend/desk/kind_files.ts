/**
 * Loads what the desk needs of a kind before it can show work of it: script, styles and words. The page brings those of
 * the submission it opens with; a course may have many kinds, and a trainer reads one at a time.
 */
import { useCallback, useEffect, useReducer } from "preact/hooks";
import { kindOf } from "@shell";
import type { Kind } from "../kind";
import type { DeskPage } from "../types.gen";

export type KindPage = Pick<DeskPage, "words" | "later" | "kind_files">;

const loads = new Map<string, Promise<boolean>>();
const failed = new Set<string>();

/** Adds an element that loads something; resolves when it has come, or cannot be had. */
const loaded = (element: HTMLScriptElement | HTMLLinkElement): Promise<void> =>
  new Promise((done) => {
    element.onload = () => { done(); };
    element.onerror = () => {
      element.remove();
      done();
    };
    document.head.append(element);
  });

/** The kinds whose words a page's words have. */
const added = new WeakMap<KindPage["words"], Set<string>>();

/** Adds the kind's words to the page's, which win. False where their file is not here, or is of another release. */
function addWords(page: KindPage, id: string): boolean {
  const wanted = page.kind_files?.[id];
  const kinds = added.get(page.words) ?? new Set();
  if (!wanted || kinds.has(id)) return true;
  const file = window.PartnershipXBlockFiles?.[wanted.name];
  if (file?.digest !== wanted.digest) return false;
  Object.assign(page.words, { ...file.words, ...page.words });
  added.set(page.words, kinds.add(id));
  return true;
}

const isHere = (page: KindPage, id: string): boolean => addWords(page, id) && kindOf(id) !== undefined;

async function load(page: KindPage, id: string): Promise<boolean> {
  const { later: addresses = {}, kind_files: files = {} } = page;
  const script = (name: string): Promise<void> => {
    const src = addresses[`${name}.js`];
    return src ? loaded(Object.assign(document.createElement("script"), { src })) : Promise.resolve();
  };
  const name = `kind-${id}`;
  const styles = addresses[`${name}.css`];
  await Promise.all([
    kindOf(id) ? undefined : script(name),
    addWords(page, id) ? undefined : script(files[id]?.name ?? ""),
    styles && !document.querySelector(`link[href="${styles}"]`) ? loaded(Object.assign(document.createElement("link"), { rel: "stylesheet", href: styles })) : undefined,
  ]);
  return isHere(page, id);
}

/** Loads a kind, once; after a failure when it is called again. */
export function askForKind(page: KindPage, id: string): Promise<boolean> {
  const known = loads.get(id);
  if (known) return known;
  failed.delete(id);
  const asked = (isHere(page, id) ? Promise.resolve(true) : load(page, id)).then((came) => {
    if (!came) {
      loads.delete(id);
      failed.add(id);
    }
    return came;
  });
  loads.set(id, asked);
  return asked;
}

export interface Wanted {
  kind: Kind | undefined;
  lost: boolean;
  again: () => void;
}

/** The kind of the work that is shown (empty: none), asked for at once. */
export function useKind(page: KindPage, id: string): Wanted {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const again = useCallback((): void => {
    void askForKind(page, id).then(() => { draw(undefined); });
    draw(undefined);
  }, [page, id]);
  useEffect(() => {
    if (id) again();
  }, [id, again]);
  return { kind: id && isHere(page, id) ? kindOf(id) : undefined, lost: failed.has(id), again };
}
