/** The entry of more-benefit.js: what stands behind a press (one partner, opened), the picture, and what few pages need: help, reading, comparisons, paper. */
import { changes } from "./changes";
import { Fly } from "./fly";
import { Help } from "./help";
import "./later.css";
import { Lines } from "./lines";
import { Paper } from "./paper";
import { PartnerEdit } from "./partner";
import { Reading } from "./reading";
import { WavePicture } from "./wave_picture";
import { waves } from "./waves";

const parts = { changes, Fly, Help, Lines, Paper, PartnerEdit, Reading, waves, WavePicture };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-benefit", parts);
