/**
 * Leads to the paper of the own draft, of a kind that prints its own. The server prints what it has: while something is not
 * saved, it is sent first, and the button says so.
 */
import { useLayoutEffect, useReducer } from "preact/hooks";
import type { Session } from "../state/session";
import { Button, LinkButton } from "./Button";
import { usePage } from "./context";

export function PaperLink({ session }: { session: Session }) {
  const { t } = usePage();
  const { store, page, answers } = session;
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useLayoutEffect(() => store.subscribe(() => { draw(undefined); }), [store]);
  if (!page.paper_url || answers.keys().length === 0) return null;
  if (store.unsent() === 0 && session.halves.length === 0) return <LinkButton icon="print" href={page.paper_url} newTab>{t("paper.draft")}</LinkButton>;
  return (
    <div class="px-stack-s">
      <Button icon="print" onClick={() => void store.flush()}>{t("paper.save_first")}</Button>
      <p class="px-hint">{t("paper.unsaved")}</p>
    </div>
  );
}
