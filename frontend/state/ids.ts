/** Makes ids on the device. */

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** 12 characters of a-z and 0-9: the last part of an item's key. */
export function newId(): string {
  const bytes = new Uint8Array(12);
  crypto.getRandomValues(bytes);
  return Array.from(bytes, (byte) => LETTERS.charAt(byte % 36)).join("");
}
