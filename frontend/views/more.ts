/** The entry of more.js. */
import { parts } from "../components/more";

window.PartnershipXBlock?.provide("more", parts);
