/** The entry of more-lesson.js: parts that few pages need (the end, reading, paper) and the drawing of a card. */
import { Done } from "./done";
import { OrdersNetwork } from "./drawing";
import { Paper } from "./paper";
import { Reading } from "./reading";

const parts = { Done, OrdersNetwork, Paper, Reading };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-lesson", parts);
