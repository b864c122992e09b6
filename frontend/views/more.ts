/** The entry of more.js: parts of the learner's page that are fetched when needed. */
import { parts } from "../components/more";

window.PartnershipXBlock?.provide("more", parts);
