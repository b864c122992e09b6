/** The entry of more-agreement.js: what stands behind a press (a cell being written), what follows the cells, and what few pages need: reading, comparisons, paper. */
import { CellEdit } from "./cell";
import { changes } from "./changes";
import { BalancePart, GroupPart, StatesEdit, TermEdit } from "./further";
import "./later.css";
import { Paper } from "./paper";
import { Reading } from "./reading";
import { LeadEdit, MoreRows, RowChange } from "./rows";
import { waves } from "./waves";

const parts = { BalancePart, CellEdit, changes, GroupPart, LeadEdit, MoreRows, Paper, Reading, RowChange, StatesEdit, TermEdit, waves };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-agreement", parts);
