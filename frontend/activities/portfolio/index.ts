/** The entry of kind-portfolio.js: added after core.js, it tells the page about its kind. */
import { Edit } from "./edit";
import "./portfolio.css";
import type { PortfolioContent, PortfolioWord } from "./model.gen";
import { Read } from "./read";
import { problems } from "./rules";
import { changes, label, ready, text } from "./tell";

window.PartnershipXBlock?.register<PortfolioContent, PortfolioWord>({ id: "portfolio", Edit, Read, problems, ready, label, changes, text });
