/** The entry of core.js: the learner's page, and the libraries that later bundles take from here. */
import { createContext, createElement, Fragment, h, render } from "preact";
import { useCallback, useContext, useEffect, useErrorBoundary, useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";
import "../components/tokens.css";
import "../components/base.css";
import { Button } from "../components/Button";
import { LearnerPage } from "../components/LearnerPage";
import { register } from "../components/kinds";
import { filesAreAt, provide } from "../components/later";
import { translator } from "../components/words";
import { ask } from "../host/client";
import type { PreviewWord, ShellWord } from "../kind";
import * as shell from "../shell";
import { fillPage } from "../state/page_files";
import { Session } from "../state/session";
import { readIn } from "../thai/dates";
import type { BriefPage } from "../types.gen";
import { draw, startData, rootOf, type HostElement } from "../components/mount";

interface Runtime {
  /** Needs the object that the host passed to us, jQuery-wrapped or not. */
  handlerUrl(element: HostElement, handler: string): string;
}

let blocks = 0;
const sessions = new WeakMap<HTMLElement, Session>();

function start(runtime: Runtime, element: HostElement, args: BriefPage | { json: string }): void {
  const page = startData(args);
  const root = rootOf(element, page.language);
  sessions.get(root)?.leave();
  const url = (handler: string): string => runtime.handlerUrl(element, handler);
  if (!fillPage(page)) {
    const own = page.person || page.mode === "masquerade";
    const failed = (): void => {
      const again = own ? () => { start(runtime, element, page); } : () => { location.reload(); };
      draw(root, <p role="alert">{page.words["page.failed"]} <Button onClick={again}>{page.words["page.again"]}</Button></p>, "");
    };
    // A page that may call a handler gets all of the work from there.
    if (!own) { failed(); return; }
    void ask<BriefPage>(url("load"), { body: { person: page.person } }).then((reply) => {
      if (reply.kind === "ok") start(runtime, element, { ...reply.body, later: page.later ?? {} });
      else failed();
    });
    return;
  }
  blocks += 1;
  readIn(page.time_zone);
  const idPrefix = `px${String(blocks)}`;
  filesAreAt({ ...root.dataset, ...page.later });
  const view = () => {
    const t = translator<ShellWord | PreviewWord>(page.words, { trainer: page.block.trainer_title });
    const session = new Session(page, (handler, body) => ask(url(handler), { body, brief: true }), url);
    sessions.set(root, session);
    return <LearnerPage session={session} t={t} idPrefix={idPrefix} root={root} />;
  };
  draw(root, view, page.words["page.failed"] ?? "");
}

/** Named one by one: whole modules would bring unused code along. */
const lib = {
  preact: { createContext, createElement, Fragment, h, render },
  hooks: { useCallback, useContext, useEffect, useErrorBoundary, useLayoutEffect, useMemo, useReducer, useRef, useState },
  jsx: { Fragment, jsx, jsxs },
};

const main = Object.assign(start, { register, provide, lib, shell });

declare global {
  interface Window {
    PartnershipXBlock?: typeof main;
    /** Starts a page of this release; a page made by release 0.1 starts with `PartnershipXBlock`. */
    PartnershipXBlockPage?: typeof start;
  }
}

// If the file is added twice (Studio draws blocks again), the first stays: it has the unsent work.
window.PartnershipXBlock ??= main;
window.PartnershipXBlockPage = window.PartnershipXBlock;
