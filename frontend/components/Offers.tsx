/** The place where a kind shows what the teacher's other activities offer; how it is shown comes with offers.js. */
import type { ComponentType } from "preact";
import type { Session } from "../state/session";
import { usePage } from "./context";
import { useLater } from "./later";

/** `partner`: only what is about this partner, or has no field here. */
export function Offers({ partner }: { partner?: string }) {
  const { session } = usePage();
  const Part = useLater<ComponentType<{ session: Session; partner?: string | undefined }>>("offers", session ? 0 : false);
  return session && Part && Part !== "failed" ? <Part session={session} partner={partner} /> : null;
}
