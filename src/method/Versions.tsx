/** Which corpus this is: its hash, its format, and how many texts and contacts it holds. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { CORPUS_FORMAT } from '../model/corpus.ts';
import { useWords } from '../words/WordsContext.ts';
import { useMethodWords } from './method-words.ts';
import { dayText } from './our-day.ts';

export function Versions() {
  const { words } = useWords();
  const own = useMethodWords().versions;
  const { hash, heads, changes } = useLibrary();
  const latest = changes[0]?.on;
  return (
    <>
      <p>{own.intro}</p>
      <dl className="versions">
        <dt>{own.corpus}</dt>
        <dd>
          <code>{hash}</code>
        </dd>
        <dt>{own.format}</dt>
        <dd>{CORPUS_FORMAT}</dd>
        <dt>{own.texts}</dt>
        <dd>{heads.textIds.length}</dd>
        <dt>{own.contacts}</dt>
        <dd>{heads.count}</dd>
        <dt>{own.latest}</dt>
        <dd>
          {latest === undefined ? own.noChange : <time dateTime={latest}>{dayText(latest, words)}</time>}
        </dd>
      </dl>
    </>
  );
}
