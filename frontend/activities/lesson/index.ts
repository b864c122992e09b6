/** The entry of kind-lesson.js: added after core.js, it tells the page about its kind. */
import { lesson } from "./kind";
import "./lesson.css";

window.PartnershipXBlock?.register(lesson);
