/** Puts into words why the server refused a request; empty where it did not. */
import type { Reply } from "../host/reply";
import type { ErrorWord, ShellWord, Translate } from "../kind";
import type { ErrorBody } from "../types.gen";
import type { DeskWord } from "../words.gen";

export const errorText = (error: ErrorBody, t: Translate<ShellWord | DeskWord>): string => error.message || t(`error.${error.code}` as ErrorWord);

/** The same for a submission that was open here: "not found" means that it is gone. */
export const refusedText = (error: ErrorBody, t: Translate<ShellWord | DeskWord>): string => (error.code === "not_found" ? t("desk.gone") : errorText(error, t));

export function refusalText(reply: Reply<unknown>, t: Translate<ShellWord | DeskWord>): string {
  if (reply.kind === "ok") return "";
  if (reply.kind === "refused") return errorText(reply.error, t);
  return t(reply.kind === "session" ? "error.login_required" : "desk.no_answer");
}
