/** One text: its publisher and day, how both are known, the routes of its words, what it gives, its notes. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { Go } from '../link/Go.tsx';
import { Chains } from '../reader/Chains.tsx';
import type { TextContributions } from '../selection/text-contributions.ts';
import { DateWords } from '../words/Doubted.tsx';
import { writeDate } from '../words/dates.ts';
import { Marked } from '../words/Marked.tsx';
import { sentence } from '../words/sentence.ts';
import { useWords } from '../words/WordsContext.ts';
import { Contributions } from './Contributions.tsx';
import { DayKnown } from './DayKnown.tsx';
import { TextNotes } from './TextNotes.tsx';
import { useTextsWords } from './texts-words.ts';

export function TextEntry({ contributions }: { readonly contributions: TextContributions }) {
  const { words, pick } = useWords();
  const own = useTextsWords();
  const library = useLibrary();
  const { text } = contributions;
  const { id, publisher, date, language, title } = text;
  const differs = library.statementsIn(id).some(({ chain }) => chain !== undefined);
  const heading = `text-${id}`;
  return (
    <article className="text-entry" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>
          <Go to={{ text: id, contact: undefined, read: undefined }} data-text={id}>
            <span className={publisher.basis === 'stated' ? undefined : 'doubted'}>
              <Marked>{publisher.name}</Marked>
            </span>
            , <DateWords runs={writeDate(date, { month: 'long' }, words)} />
          </Go>
        </h2>
        <p className="text-title">
          <Marked>{pick(title)}</Marked>
        </p>
        <dl className="text-facts">
          <dt>{own.publisher}</dt>
          <dd>{sentence(own.publisherKnown[publisher.basis])}</dd>
          <dt>{own.day}</dt>
          <dd>
            <DayKnown dating={date} />
          </dd>
          <dt>{own.language}</dt>
          <dd>{sentence(own.languageName(language))}</dd>
        </dl>
        {publisher.url && (
          <p className="text-original">
            <a href={publisher.url} rel="noreferrer" hrefLang={language}>
              {own.original}
            </a>
          </p>
        )}
      </header>
      <div className="text-body">
        {Object.keys(text.chains).length > 0 && <Chains text={text} label={own.chain(publisher.name)} />}
        {differs && <p className="text-aside">{own.differs}</p>}
        <Contributions contributions={contributions} />
        <TextNotes text={text} />
      </div>
    </article>
  );
}
