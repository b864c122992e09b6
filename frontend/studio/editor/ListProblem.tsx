/** Says above a list, or a thing in it, what is wrong with it as a whole. */
import { ErrorLine, problemAt, problemText, usePage, useUid } from "@shell";

export function ListProblem({ at }: { at: string }) {
  const { problems, t } = usePage();
  const id = useUid();
  const problem = problemAt(problems, at);
  return problem ? (
    <ErrorLine id={id} advice={problem.blocking === false}>
      {problemText(problem, t)}
    </ErrorLine>
  ) : null;
}
