/** How we work: what the texts are, the rules in plain words, who judged what, how to correct us. */

import { useWords } from '../words/WordsContext.ts';

export function MethodView() {
  const { words } = useWords();
  return (
    <div className="view-head">
      <h1>{words.views.names.method}</h1>
    </div>
  );
}
