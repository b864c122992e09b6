/** The entry of kind-friends.js: added after core.js, it tells the page about its kind. */
import { friends } from "./kind";
import "./friends.css";

window.PartnershipXBlock?.register(friends);
