/** LINE's own browser cannot print, but opens an address in the phone's browser when asked to. */

export const inLine = (agent: string): boolean => /\bLine\//i.test(agent);

export function outside(url: string): string {
  const address = new URL(url);
  address.searchParams.set("openExternalBrowser", "1");
  return address.href;
}
