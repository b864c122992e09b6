/** The entry of more-plc.js: what stands behind a press (a meeting, the circle), and what few pages need: reading, paper, the timeline. */
import { Circle } from "./circle";
import { ShareCode } from "./colleague";
import { Form } from "./form";
import "./later.css";
import { Paper } from "./paper";
import { Reading } from "./reading";
import { Start } from "./start";
import { Timeline } from "./timeline";

const parts = { Circle, Form, Paper, Reading, ShareCode, Start, Timeline };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-plc", parts);
