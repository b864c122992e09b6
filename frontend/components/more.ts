/** The parts of the learner's page in more.js, which is fetched when they are needed (later.ts). */
import { handIn } from "../state/handing_in";
import { pastOf } from "../state/past";
import { Above } from "./Above";
import { Below } from "./Below";
import { Comment } from "./Comment";
import { Confirm, Missing } from "./Confirm";
import { CopyAll } from "./CopyAll";
import { DevicePart } from "./DevicePart";
import { Example } from "./Example";
import { PaperLink } from "./PaperLink";
import { Related } from "./Related";
import "./Short.css";

export const parts = { Above, Below, Comment, Confirm, CopyAll, DevicePart, Example, handIn, Missing, PaperLink, pastOf, Related };

export type More = typeof parts;
