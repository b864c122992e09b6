/** The entry of more-ladder.js: what stands behind a press (one partner, opened), and what few pages need: help, what stands behind the levels, paper. */
import { Behind } from "./behind";
import { Help } from "./help";
import "./later.css";
import { Paper } from "./paper";
import { PartnerEdit } from "./partner";

const parts = { Behind, Help, Paper, PartnerEdit };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-ladder", parts);
