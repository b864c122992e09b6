/** Thai or Arabic digits on paper: the address remembers which, so that a reload does too. */

const PARAMETER = "digits";

export function withDigits(url: string, thai: boolean): string {
  const address = new URL(url);
  if (thai) address.searchParams.set(PARAMETER, "thai");
  else address.searchParams.delete(PARAMETER);
  return address.href;
}
