/** "Who sees what": how a portfolio would be shared, and sharing it. Its place is below the parts; what stands there comes with sharing. */
import type { KindProps } from "../../kind";
import type { PortfolioContent, PortfolioWord } from "./model.gen";

export function Sharing(_props: KindProps<PortfolioContent, PortfolioWord>) {
  return null;
}
