/**
 * Text that can be kept: neither a database nor the device's copy holds NUL or half of an emoji, and one of them in one
 * field would keep all that is sent with it. Each becomes "�", where the person sees it and types it anew.
 *
 * A replacer and reviver of JSON: everything this front-end sends, keeps on the device or reads from there goes through
 * it. The server strips nothing and refuses the item (domain/item.py).
 */
export const storable = (_key: string, value: unknown): unknown => (typeof value === "string" ? value.replace(/[\0\ud800-\udfff]/gu, "\ufffd") : value);
