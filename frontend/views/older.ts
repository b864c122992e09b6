/**
 * Starts a page of this release with a core.js of release 0.1, which a browser may still have cached. Stands after
 * the words in every built file of words. That core.js expects the whole page as its argument, words and rounds too;
 * a core.js of this release replaces this start by its own.
 */
interface Whole {
  person: string;
  mode: string;
  files: { name: string }[];
  words: Record<string, string>;
  content: Record<string, unknown>;
}

type Start = (runtime: { handlerUrl(element: unknown, handler: string): string }, element: unknown, args: Whole) => void;

const here = window as unknown as {
  PartnershipXBlock: Start;
  PartnershipXBlockPage?: (...given: [Parameters<Start>[0], unknown, Whole | { json: string }]) => void;
  PartnershipXBlockFiles: Record<string, Partial<Pick<Whole, "words" | "content">> | undefined>;
};

// Not an arrow function: a library's page calls it with `new`.
here.PartnershipXBlockPage ??= function (runtime, element, args) {
  const page = "json" in args ? (JSON.parse(args.json) as Whole) : args;
  const plain = { ...page, rounds: [] };
  for (const { name } of page.files) {
    const file = here.PartnershipXBlockFiles[name];
    plain.words = { ...file?.words, ...plain.words };
    plain.content = { ...file?.content, ...plain.content };
  }
  const start = (whole: object): void => { here.PartnershipXBlock(runtime, element, { ...plain, ...whole }); };
  if (!page.person && page.mode !== "masquerade") { start({}); return; }
  const token = /csrftoken=([^;]*)/.exec(document.cookie)?.[1] ?? "";
  // eslint-disable-next-line no-restricted-globals -- outside core.js its client is not available
  void fetch(runtime.handlerUrl(element, "load"), {
    method: "POST",
    headers: { "X-CSRFToken": token },
    body: JSON.stringify({ person: page.person }),
  })
    .then((answer) => (answer.ok ? (answer.json() as Promise<object>) : {}))
    .catch(() => ({}))
    .then((whole) => { start({ ...whole, later: (page as { later?: unknown }).later }); });
};

export {};
