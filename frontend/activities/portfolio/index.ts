/** The entry of kind-portfolio.js, added after core.js: registers the kind with the page. */
import { portfolio } from "./kind";
import "./portfolio.css";

window.PartnershipXBlock?.register(portfolio);
