/** The entry of kind-friends.js, added after core.js: registers the kind with the page. */
import { friends } from "./kind";
import "./friends.css";

window.PartnershipXBlock?.register(friends);
