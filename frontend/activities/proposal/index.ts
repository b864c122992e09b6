/** The entry of kind-proposal.js, added after core.js: registers the kind with the page. */
import { proposal } from "./kind";
import "./proposal.css";

window.PartnershipXBlock?.register(proposal);
