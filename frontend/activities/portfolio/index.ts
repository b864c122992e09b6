/** The entry of kind-portfolio.js, added after core.js: registers the kind with the page. */
import { Edit } from "./edit";
import type { PortfolioContent, PortfolioWord } from "./model.gen";
import "./portfolio.css";
import { Read } from "./read";
import { problems } from "./rules";
import { changes, label, progress, ready, text } from "./tell";
import { waves } from "./waves";

window.PartnershipXBlock?.register<PortfolioContent, PortfolioWord>({ id: "portfolio", exampleDay: "2027-03-24", Edit, Read, problems, ready, label, progress, changes, waves, text });
