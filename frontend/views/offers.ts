/** The entry of offers.js: what other activities offer, on the pages of kinds that take something. */
import { Offered } from "../components/Offered";

window.PartnershipXBlock?.provide("offers", Offered);
