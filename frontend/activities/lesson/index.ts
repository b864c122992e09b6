/** The entry of kind-lesson.js, added after core.js: registers the kind with the page. */
import { lesson } from "./kind";
import "./lesson.css";

window.PartnershipXBlock?.register(lesson);
