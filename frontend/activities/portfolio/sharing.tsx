/** Says who sees what: how a portfolio would be shared, and sharing it. It comes with more-portfolio.js. */
import { Lost, useLater, usePage } from "@shell";
import type { KindProps } from "../../kind";
import type { Later } from "./later";
import type { PortfolioContent, PortfolioWord } from "./model.gen";

/** Only where the work is one's own: a preview and a trainer share nothing. */
export function Sharing(props: KindProps<PortfolioContent, PortfolioWord>) {
  const { session } = usePage();
  const mode = session?.page.mode;
  const own = Boolean(session?.url) && (mode === "work" || mode === "scratch");
  const parts = useLater<Later>("more-portfolio", own ? 0 : false);
  if (!session || !own) return null;
  return parts && parts !== "failed" ? <parts.Circle {...props} session={session} /> : <Lost name="more-portfolio" />;
}
