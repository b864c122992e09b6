/** Made by `make build` from partnership_xblock/activities/plc. Do not edit: change it there. */

/** A log of meetings. Where there is no goal, hours are shown without a remainder. */
export interface PlcContent {
  steps: Step[];
  roles: Role[];
  kinds: Choice[];
  results: Choice[];
  aar: AarQuestion[];
  terms: Term[];
  goal_hours: number;
  lengths: number[];
  people_from: number;
  minimum: number;
}
/** A step of a cycle. A cycle is full when each has been met for. */
export interface Step {
  id: string;
  label: string;
  hidden: boolean;
  letter: string;
  mark: StepMark;
  prompt: string;
  evidence: boolean;
}
export type StepMark = "circle" | "square" | "diamond" | "triangle" | "hexagon";
/** Who may be in a circle. `short` is for tables on paper. */
export interface Role {
  id: string;
  label: string;
  hidden: boolean;
  short: string;
}
/** One choice of a list: the id is stored and stays, the label is shown. */
export interface Choice {
  id: string;
  label: string;
  hidden: boolean;
}
/** A question that closes a meeting; answering is optional. */
export interface AarQuestion {
  id: string;
  label: string;
}
/** A term: from one day of the year to another. One that ends before it begins goes on into the next year. */
export interface Term {
  id: string;
  label: string;
  start: string;
  end: string;
}
/**
 * `circle`: the usual day, time and people, from which a new meeting is filled in. `me` is the teacher's own
 * role.
 */
export interface Circle {
  day: Day;
  start: string;
  end: string;
  pause: number;
  roles: Record<string, number>;
  me: string;
}
export type Day = "" | "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
/** `cycle:<id>`: a problem the circle works on, and which pupils it is about. */
export interface Cycle {
  title: string;
  pupils: string;
  order: number;
}
/** `session:<id>`: the facts of a meeting, which are what is certified. `number` is the school's own count. */
export interface Session {
  number: number | null;
  date: string;
  start: string;
  end: string;
  pause: number;
  cycle: string;
  step: string;
  topic: string;
  roles: Record<string, number>;
  partners: string[];
  place: string;
  order: number;
}
/** `talk:<id>`: what was seen and agreed in the meeting of that id, what will be tried, and by when. */
export interface Talk {
  kinds: string[];
  noticed: string;
  decided: string;
  attempt: string;
  by: string;
}
/** `after:<id>`: what became of what that meeting set out to try, and when it was told. */
export interface After {
  result: Result;
  text: string;
  date: string;
}
export type Result = "" | "worked" | "not_yet" | "untried" | "dropped";
/** `aar:<id>`: the questions after that meeting, by question. */
export interface Aar {
  answers: Record<string, string>;
}

export const NO_CIRCLE: Readonly<Circle> = { day: "", start: "", end: "", pause: 0, roles: {}, me: "" };
export const NO_CYCLE: Readonly<Cycle> = { title: "", pupils: "", order: 0 };
export const NO_SESSION: Readonly<Session> = {
  number: null,
  date: "",
  start: "",
  end: "",
  pause: 0,
  cycle: "",
  step: "",
  topic: "",
  roles: {},
  partners: [],
  place: "",
  order: 0,
};
export const NO_TALK: Readonly<Talk> = { kinds: [], noticed: "", decided: "", attempt: "", by: "" };
export const NO_AFTER: Readonly<After> = { result: "", text: "", date: "" };
export const NO_AAR: Readonly<Aar> = { answers: {} };

export type PlcWord =
  | "plc.aar"
  | "plc.aar_n"
  | "plc.add_cycle"
  | "plc.added"
  | "plc.added_since"
  | "plc.all_hours"
  | "plc.all_n"
  | "plc.answer"
  | "plc.as_last"
  | "plc.ask_first"
  | "plc.asked"
  | "plc.attempt"
  | "plc.attempts"
  | "plc.both_counts"
  | "plc.by"
  | "plc.certify"
  | "plc.certify_all"
  | "plc.certify_hint"
  | "plc.certify_of"
  | "plc.certify_sum"
  | "plc.certify_these"
  | "plc.certifying"
  | "plc.changed"
  | "plc.changed_people"
  | "plc.changed_step"
  | "plc.changed_time"
  | "plc.choose"
  | "plc.circle"
  | "plc.circle_lead"
  | "plc.circle_title"
  | "plc.circle_who"
  | "plc.code"
  | "plc.code_copy"
  | "plc.code_give"
  | "plc.code_give_hint"
  | "plc.code_have"
  | "plc.code_hint"
  | "plc.code_take"
  | "plc.code_taken"
  | "plc.code_twice"
  | "plc.code_unclear"
  | "plc.code_wrong"
  | "plc.comment_here"
  | "plc.comment_noticed"
  | "plc.cycle"
  | "plc.cycles_full"
  | "plc.cycles_since"
  | "plc.date"
  | "plc.date_time"
  | "plc.decided"
  | "plc.edit"
  | "plc.end"
  | "plc.fewer"
  | "plc.figure_cycles"
  | "plc.figure_cycles_hint"
  | "plc.figure_sessions"
  | "plc.figure_sessions_hint"
  | "plc.figure_told"
  | "plc.figure_told_hint"
  | "plc.figure_wrong"
  | "plc.figure_wrong_hint"
  | "plc.first"
  | "plc.fiscal"
  | "plc.fiscal_days"
  | "plc.follow"
  | "plc.happened"
  | "plc.holidays"
  | "plc.hours"
  | "plc.hours_caption"
  | "plc.hours_of"
  | "plc.hours_of_n"
  | "plc.if_time"
  | "plc.keep"
  | "plc.kept"
  | "plc.lanes"
  | "plc.last_try"
  | "plc.last_try_by"
  | "plc.log_accepted"
  | "plc.log_reading"
  | "plc.log_sent"
  | "plc.me"
  | "plc.met_n"
  | "plc.more_tries"
  | "plc.n_planned"
  | "plc.n_sessions"
  | "plc.new"
  | "plc.new_cycle"
  | "plc.new_n"
  | "plc.new_since"
  | "plc.next_meeting"
  | "plc.next_week"
  | "plc.no"
  | "plc.no_cycle"
  | "plc.no_day"
  | "plc.no_overlap"
  | "plc.no_time"
  | "plc.nobody"
  | "plc.none"
  | "plc.not_counted"
  | "plc.not_counted_overlap"
  | "plc.not_told"
  | "plc.not_yet_due"
  | "plc.noticed"
  | "plc.noticed_hint"
  | "plc.noticed_of"
  | "plc.number"
  | "plc.number_hint"
  | "plc.of_goal"
  | "plc.one_more"
  | "plc.other_day"
  | "plc.outcome"
  | "plc.overlaps"
  | "plc.partners"
  | "plc.pause"
  | "plc.pause_n"
  | "plc.people_of"
  | "plc.people_sum"
  | "plc.place"
  | "plc.planned"
  | "plc.problem"
  | "plc.problem_hint"
  | "plc.pupils"
  | "plc.pupils_hint"
  | "plc.question"
  | "plc.ready_after"
  | "plc.ready_facts"
  | "plc.ready_new"
  | "plc.ready_none"
  | "plc.ready_noticed"
  | "plc.ready_noticed_missing"
  | "plc.ready_overlap"
  | "plc.ready_planned"
  | "plc.remove"
  | "plc.result"
  | "plc.rhythm"
  | "plc.ring_sure"
  | "plc.ring_waiting"
  | "plc.see_n"
  | "plc.seen"
  | "plc.session"
  | "plc.session_n"
  | "plc.sessions"
  | "plc.sessions_lead"
  | "plc.show_older"
  | "plc.span"
  | "plc.speak"
  | "plc.start"
  | "plc.step"
  | "plc.step_hint"
  | "plc.step_short"
  | "plc.steps_title"
  | "plc.sum"
  | "plc.sure"
  | "plc.sure_n"
  | "plc.taken"
  | "plc.tell"
  | "plc.term"
  | "plc.there"
  | "plc.time"
  | "plc.time_hint"
  | "plc.timeline"
  | "plc.times"
  | "plc.to_certify"
  | "plc.to_goal"
  | "plc.to_try"
  | "plc.to_try_by"
  | "plc.today"
  | "plc.told_since"
  | "plc.told_title"
  | "plc.topic"
  | "plc.topic_people"
  | "plc.tried"
  | "plc.trying"
  | "plc.usual"
  | "plc.waiting"
  | "plc.waiting_n"
  | "plc.when"
  | "plc.when_to_send"
  | "plc.who"
  | "plc.will_ask"
  | "plc.will_certify"
  | "plc.yesterday"
  | "problem.after_missing"
  | "problem.attempt_date_missing"
  | "problem.attempt_missing"
  | "problem.break_too_long"
  | "problem.cycle_missing"
  | "problem.date_missing"
  | "problem.few"
  | "problem.hours_changed"
  | "problem.noticed_missing"
  | "problem.noticed_plan"
  | "problem.number_twice"
  | "problem.overlap"
  | "problem.people_few"
  | "problem.person_named"
  | "problem.plc_none"
  | "problem.roles_missing"
  | "problem.session_future"
  | "problem.session_long"
  | "problem.session_step_missing"
  | "problem.time_missing"
  | "problem.time_order"
  | "problem.topic_missing"
  | "time.no_such_hour"
  | "time.no_such_minute"
  | "time.unclear";
