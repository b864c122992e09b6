/** The entry of more-benefit.js: what stands behind a press (one partner, opened), and what few pages need: help, reading, comparisons, paper. */
import { changes } from "./changes";
import { Help } from "./help";
import "./later.css";
import { Lines } from "./lines";
import { Paper } from "./paper";
import { PartnerEdit } from "./partner";
import { Reading } from "./reading";
import { WavePicture } from "./wave_picture";
import { waves } from "./waves";

const parts = { changes, Help, Lines, Paper, PartnerEdit, Reading, waves, WavePicture };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-benefit", parts);
