/** Fills a page with words and lists of its content from built files. */
import type { BriefPage } from "../types.gen";

declare global {
  interface Window {
    /** The content of the files that the page adds before core.js (tools/words.py), by name. */
    PartnershipXBlockFiles?: Record<string, { digest: string; words?: BriefPage["words"]; content?: BriefPage["content"] } | undefined>;
  }
}

/** The parts of a page that a file may fill; a desk and paper have no lists. */
export type Fillable = Pick<BriefPage, "words" | "files"> & { content?: BriefPage["content"] };

/** Fills a page in place. False where a file has not come, or is of another release: then words would be missing. */
export function fillPage(page: Fillable): boolean {
  return (page.files ?? []).every(({ name, digest }) => {
    const file = window.PartnershipXBlockFiles?.[name];
    if (file?.digest !== digest) return false;
    page.words = { ...file.words, ...page.words };
    if (file.content) page.content = { ...file.content, ...page.content };
    return true;
  });
}
