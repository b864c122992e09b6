/** The entry of more.js: parts of the learner's page that come when they are needed (components/later.ts). */
import { Above } from "../components/Above";
import { Below } from "../components/Below";
import { Comment } from "../components/Comment";
import { Confirm, Missing } from "../components/Confirm";
import { DevicePart } from "../components/DevicePart";
import { Example } from "../components/Example";
import { Related } from "../components/Related";
import { handIn } from "../state/handing_in";
import { pastOf } from "../state/past";
import "../components/Short.css";

const parts = { Above, Below, Comment, Confirm, DevicePart, Example, handIn, Missing, pastOf, Related };

export type More = typeof parts;

window.PartnershipXBlock?.provide("more", parts);
