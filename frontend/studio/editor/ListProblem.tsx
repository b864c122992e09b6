/** What is wrong with a list, or a thing in it, as a whole: said above it. */
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
