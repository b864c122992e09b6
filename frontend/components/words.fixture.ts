/** Words for tests: a word is shown as its key, followed by its parameters. */
export const t = (key: string, params: Record<string, string | number> = {}): string => [key, ...Object.values(params)].join(" ");
