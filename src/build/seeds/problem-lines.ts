/** Problems as printed lines: of each kind the first ones, then a count, since hundreds of one kind fill screens. */

import { formatProblem, type Problem } from '../../compile/problems.ts';

/** How many problems of each code are listed. */
export const LISTED = 20;

/**
 * One line for each problem, which begins with `place`, and one for each kind of which some are left out. With an infinite
 * `listed`, all that were reported.
 */
export function problemLines(problems: readonly Problem[], place: string, listed = LISTED): string[] {
  const shown: Problem[] = [];
  const counts = new Map<Problem['code'], { reported: number; unlisted: number }>();
  for (const problem of problems) {
    const count = counts.get(problem.code) ?? { reported: 0, unlisted: 0 };
    counts.set(problem.code, count);
    count.reported += 1;
    if (!Number.isFinite(listed)) shown.push(problem);
    else {
      const { more = 0, ...single } = problem;
      if (count.reported <= listed) shown.push(single);
      else count.unlisted += 1;
      count.unlisted += more;
    }
  }
  const counted = [...counts].flatMap(([code, count]) =>
    count.unlisted === 0 ? [] : [`… and ${count.unlisted} more of “${code}” (npm run check -- --all)`],
  );
  return [...shown.map((problem) => place + formatProblem(problem)), ...counted];
}
