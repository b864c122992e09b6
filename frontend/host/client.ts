/** Asks the server; nothing else fetches. Bodies are JSON; the CSRF token is read anew for each request (it changes on login). */
import type { ErrorShape } from "../types.gen";
import type { Reply } from "./reply";
import { storable } from "./storable";

/** Browsers cut all requests under way with `keepalive` at 64 KiB together. */
export const KEEPALIVE_BYTES = 60 * 1024;

/** A request without an answer for so long (ms) is given up and tried again. */
const PATIENCE = 30_000;

export interface Asking {
  method?: "GET" | "POST" | "PATCH";
  body?: unknown;
  /** Asks for a brief page: without data that its scripts already have, or fetch by themselves. */
  brief?: boolean;
}

/** The CSRF token; a plain form sends it as `csrfmiddlewaretoken`. */
export function csrfToken(): string {
  return /(?:^|;\s*)csrftoken=([^;]*)/.exec(document.cookie)?.[1] ?? "";
}

/** UTF-8 bytes of a text. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

const isError = (body: unknown): body is ErrorShape => typeof body === "object" && body !== null && "error" in body;

/** Sends one request. Never throws: an error is part of the reply. */
export async function ask<T>(url: string, { method = "POST", body, brief }: Asking = {}): Promise<Reply<T>> {
  const text = body === undefined ? undefined : JSON.stringify(body, storable);
  const timer = new AbortController();
  const timeout = setTimeout(() => {
    timer.abort();
  }, PATIENCE);
  try {
    const response = await fetch(url, {
      method,
      credentials: "same-origin",
      // Only the way to log in: not followed, since it may lead to another site (Studio's to the LMS), where the request would fail as without a connection.
      redirect: "manual",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": decodeURIComponent(csrfToken()), ...(brief && { Prefer: "return=minimal" }) },
      // A small request goes on when the page is left.
      keepalive: text !== undefined && byteLength(text) <= KEEPALIVE_BYTES,
      signal: timer.signal,
      ...(text === undefined ? {} : { body: text }),
    });
    return await read<T>(response);
  } catch {
    return { kind: "unreachable" };
  } finally {
    clearTimeout(timeout);
  }
}

/** Whether what is at an address can be had now: a browser follows a link to a file without a word where it cannot. */
export async function canBeHad(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { method: "HEAD", credentials: "same-origin" })).ok;
  } catch {
    return false;
  }
}

async function read<T>(response: Response): Promise<Reply<T>> {
  const { status } = response;
  // Whatever the body says: server errors and rate limits pass, and it is not known whether the request took effect.
  if (status >= 500 || status === 408 || status === 429) return { kind: "unreachable" };
  const isJson = (response.headers.get("Content-Type") ?? "").includes("json");
  const body: unknown = isJson ? await response.json() : null;
  if (isError(body)) {
    if (body.error.code === "login_required") return { kind: "session" };
    return { kind: "refused", status, error: body.error, problems: body.problems ?? [] };
  }
  if (isJson && body !== null && (response.ok || status === 409)) return { kind: "ok", body: body as T };
  // The platform's own answers: a page of HTML instead of JSON means the session or its CSRF token has ended.
  if (status === 401 || status === 403 || response.type === "opaqueredirect" || (response.ok && !isJson)) return { kind: "session" };
  // The platform's 404 for a handler: the block was removed or hidden, or only its draft can be viewed.
  const code = status === 413 ? "too_large" : status === 404 ? "gone" : "bad_request";
  return { kind: "refused", status, error: { code, message: "", params: {} }, problems: [] };
}
