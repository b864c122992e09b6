/** The entry of more-plan.js: an event's form, the numbers of the years, the file, and what few pages need: reading, paper, comparisons. */
import { changes } from "./changes";
import { EventEdit } from "./event";
import { PlanFile } from "./file";
import { GridEdit } from "./grid_edit";
import "./later.css";
import { Paper } from "./paper";
import { Reading } from "./reading";
import { waves } from "./waves";

const parts = { changes, EventEdit, GridEdit, Paper, PlanFile, Reading, waves };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-plan", parts);
