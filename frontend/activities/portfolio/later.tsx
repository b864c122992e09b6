/** The entry of more-portfolio.js: what is about sharing. */
import { Circle } from "./circle";
import "./later.css";

const parts = { Circle };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-portfolio", parts);
