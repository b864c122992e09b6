/** Lists what is missing before the decision can be sent; each line leads to its place. */
import { useEffect, useRef } from "preact/hooks";
import { Banner, problemText, usePage } from "@shell";
import type { ProblemShape } from "../types.gen";
import type { DeskWord } from "../words.gen";

export interface GapsProps {
  problems: readonly ProblemShape[];
  label: (path: string) => string;
  onGo: (path: string) => void;
  /** Counts the presses of the button: each press moves the focus here. */
  stamp: number;
}

export function Gaps({ problems, label, onGo, stamp }: GapsProps) {
  const { t } = usePage<DeskWord>();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
  }, [stamp]);
  return (
    <Banner tone="warn" icon="warn">
      <h3 ref={head} tabIndex={-1} class="pd-h3">{t("desk.not_ready", { n: problems.length })}</h3>
      <ul class="px-note">
        {problems.map((problem) => (
          <li key={problem.path + problem.code}>
            <button type="button" class="px-link pd-gap" onClick={() => { onGo(problem.path); }}>{`${label(problem.path)}: ${problemText(problem, t)}`}</button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
