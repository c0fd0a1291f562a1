/** One text: its publisher and day, how both are known, the routes of its words, what it contributes, its notes. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import { textName } from '../messages/text-name.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import { Chains } from '../reader/Chains.tsx';
import type { TextContributions } from '../selection/text-contributions.ts';
import { Highlighted } from '../ui/Highlighted.tsx';
import { ownTextOf } from '../ui/own-text.ts';
import { TextName } from '../ui/Uncertain.tsx';
import { Contributions } from './Contributions.tsx';
import { DayKnown } from './DayKnown.tsx';
import { TextNotes } from './TextNotes.tsx';
import { useTextsMessages } from './texts-messages.ts';

export function TextEntry({ contributions }: { readonly contributions: TextContributions }) {
  const { messages, localize } = useI18n();
  const own = useTextsMessages();
  const library = useLibrary();
  const { text } = contributions;
  const { id, kind, publisher, date, language, title } = text;
  const ownText = ownTextOf(text, messages);
  const differs = library.statementsIn(id).some(({ chain }) => chain !== undefined);
  const heading = `text-${id}`;
  return (
    <article className="text-entry" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>
          <ViewLink to={{ text: id, contact: undefined, read: undefined }} data-text={id}>
            <TextName text={text} />
          </ViewLink>
        </h2>
        {/* Where it is part of the name already, to distinguish two texts of one day, it would appear twice. */}
        {(!text.apart || localize(text.apart) !== localize(title)) && (
          <p className="text-title">
            <Highlighted>{localize(title)}</Highlighted>
          </p>
        )}
        <dl className="text-facts">
          {library.facts.kinds.news !== library.facts.texts && (
            <>
              <dt>{own.kind}</dt>
              <dd>{sentence(ownText ?? own.textKind(kind))}</dd>
            </>
          )}
          {/* Of its own text, who publishes it is who speaks in it. */}
          {(ownText === undefined || publisher.basis !== 'stated') && (
            <>
              <dt>{own.publisher}</dt>
              <dd>{sentence(own.publisherKnown[publisher.basis])}</dd>
            </>
          )}
          <dt>{own.day}</dt>
          <dd>
            <DayKnown dating={date} />
          </dd>
          {/* Whose own text it is names the language too. */}
          {ownText === undefined && (
            <>
              <dt>{own.language}</dt>
              <dd>{sentence(own.languageName(language))}</dd>
            </>
          )}
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
        {Object.keys(text.chains).length > 0 && (
          <Chains text={text} label={own.chain(textName(text, { messages, localize }))} />
        )}
        {differs && <p className="text-aside">{own.differs}</p>}
        <Contributions contributions={contributions} />
        <TextNotes text={text} />
      </div>
    </article>
  );
}
