/**
 * Stands in every built file of words, after them: what starts a page of today with a core.js of release 0.1, which a
 * browser may still have. That one wants all of the page in its hands, words and rounds too. A core.js of today puts its
 * own start in this place.
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

// No arrow: a library's page makes it with `new`.
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
  // eslint-disable-next-line no-restricted-globals -- it stands outside core.js, whose client it cannot take
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
