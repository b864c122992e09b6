/** Words for tests: a word is shown as its key, and what is filled into it behind. */
export const t = (key: string, params: Record<string, string | number> = {}): string => [key, ...Object.values(params)].join(" ");
