/** The entry of more-threes.js: what stands behind a press, threads, how far the lanes reach, what was planned before, reading and paper. */
import { ActEdit } from "./act_edit";
import { AssetEdit } from "./asset_edit";
import { changes } from "./changes";
import "./later.css";
import { Links } from "./links";
import { Origin } from "./origin";
import { Paper } from "./paper";
import { Past } from "./past";
import { TapWords, TypeWord } from "./picking";
import { Reading } from "./reading";
import { Threads } from "./threads";
import { waves } from "./waves";

const parts = { ActEdit, AssetEdit, changes, Links, Origin, Paper, Past, Reading, TapWords, Threads, TypeWord, waves };

export type Later = typeof parts;

window.PartnershipXBlock?.provide("more-threes", parts);
