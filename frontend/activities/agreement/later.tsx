/** The entry of more-agreement.js: what stands behind a press (a cell being written), what follows the cells, and what few pages need: reading, comparisons, paper. */
import { CellEdit } from "./cell";
import { changes } from "./changes";
import { Further } from "./further";
import "./later.css";
import { Paper } from "./paper";
import { Reading } from "./reading";
import { LeadEdit, MoreRows, RowChange } from "./rows";
import { waves } from "./waves";

const parts = { CellEdit, changes, Further, LeadEdit, MoreRows, Paper, Reading, RowChange, waves };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-agreement", parts);
