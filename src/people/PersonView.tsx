/** The page of a person: all that he or she says or is reported to have said in these texts, contact by contact, over time. */

import { useMemo, useRef } from 'react';
import { usePanelFootMessages } from '../comparison/panel-foot-messages.ts';
import { TranslationSwitch, translatedInto } from '../comparison/statement/TranslationSwitch.tsx';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { type LoadState, useTextsOf } from '../corpus/use-texts-of.ts';
import { ROWS } from '../link/pages.ts';
import { NO_FILTERS } from '../link/view-state.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import type { Person } from '../model/corpus.ts';
import { halfOf, isSide } from '../model/voices.ts';
import { useFocusOnArrival } from '../navigation/use-focus-on-arrival.ts';
import { usePages } from '../navigation/use-pages.tsx';
import { ViewLink } from '../navigation/ViewLink.tsx';
import type { ContactSet } from '../selection/contact-set.ts';
import { contactsOfPerson } from '../selection/person-contacts.ts';
import { wordsBesides, wordsOn } from '../selection/person-words.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { Highlighted } from '../ui/Highlighted.tsx';
import { PeopleView } from './PeopleView.tsx';
import { PersonContact } from './PersonContact.tsx';
import { PersonWords } from './PersonWords.tsx';
import { usePeopleMessages } from './people-messages.ts';
import './people.css';

interface Settings {
  /** Our translation of the words. */
  readonly translations: boolean;
  readonly onTranslations: (shown: boolean) => void;
}

interface Props extends Settings {
  /** Undefined: all people. */
  readonly id: string | undefined;
  /** The contacts that the filters leave. */
  readonly shown: ContactSet;
  /** The contact that is open beside it. */
  readonly selected: string | undefined;
  readonly page?: number | undefined;
}

export function PersonView({ id, ...props }: Props) {
  const own = usePeopleMessages();
  const library = useLibrary();
  if (id === undefined) return <PeopleView {...props} />;
  const person = library.person(id);
  return person ? (
    <WordsOf key={id} person={person} {...props} />
  ) : (
    <div className="view-head">
      <h1>{own.unknown}</h1>
    </div>
  );
}

function WordsOf({
  person,
  shown,
  selected,
  page,
  translations,
  onTranslations,
}: Omit<Props, 'id'> & { readonly person: Person }) {
  const { messages, language, localize } = useI18n();
  const own = usePeopleMessages();
  const { textPanel } = usePanelFootMessages();
  const library = useLibrary();
  const { contactIndex, whole } = library;
  const name = localize(person.name);
  const heading = useRef<HTMLHeadingElement>(null);
  const all = useMemo(() => contactsOfPerson(library, person.id), [library, person]);
  const contacts = useMemo(
    () => all.flatMap((row) => contactIndex.ids[row] ?? []).filter((id) => shown.has(id)),
    [all, contactIndex, shown],
  );
  const { start, end, list, before, more } = usePages(contacts.length, contacts, {
    page,
    rows: ROWS.person,
    link: '.person-contact h2 a',
  });
  const listed = contacts.slice(start, end);
  const loadState = useTextsOf(listed);
  const besides = useMemo(() => (whole ? wordsBesides(library, person.id) : []), [library, whole, person]);
  const here = listed.filter((id) => library.hasContact(id));
  const statements = [...here.flatMap((id) => wordsOn(library, id, person.id)), ...besides].map(
    ({ statement }) => statement,
  );
  useFocusOnArrival((target) => {
    if (target !== 'title' || selected !== undefined) return false;
    heading.current?.focus();
    return true;
  });
  const hidden = all.length - contacts.length;
  const isLast = end === contacts.length;
  return (
    <article className={`person${translations ? '' : ' without-translations'}`} aria-labelledby="person-name">
      <div className="view-head">
        <h1 ref={heading} id="person-name" tabIndex={-1} translate="no">
          <Highlighted>{name}</Highlighted>
        </h1>
        <p className="person-office">
          {isSide(person.side) && <SideMark half={halfOf(person.side)} />}{' '}
          {sentence(messages.sides[person.side] ?? person.side)}, {localize(person.office)}
          <ViewLink to={{ view: 'people', text: undefined, read: undefined, page: undefined, focus: 'back' }}>
            {own.all}
          </ViewLink>
        </p>
        {all.length + besides.length > 0 && (
          <p>
            {own.explain(name)} {all.length > 0 && own.contacts(all.length)}
          </p>
        )}
        {hidden > 0 && (
          <p>
            {own.filteredOut(hidden)}{' '}
            <ViewLink to={{ filters: NO_FILTERS }}>{messages.filters.clear}</ViewLink>
          </p>
        )}
        <TranslationSwitch
          into={translatedInto(statements, library, language)}
          translations={translations}
          onTranslations={onTranslations}
        />
      </div>
      {whole && all.length + besides.length === 0 && <p className="person-none">{own.none(name)}</p>}
      {before}
      <div ref={list}>
        {here.map((id) => (
          <PersonContact key={id} contact={id} person={person} isOpen={id === selected} />
        ))}
      </div>
      <Waiting state={loadState} />
      {loadState === 'ready' && more}
      {isLast && besides.length > 0 && (
        <section className="person-contact" aria-labelledby="person-besides">
          <h2 id="person-besides">{textPanel.noContact}</h2>
          <PersonWords person={person} contact={undefined} words={besides} />
        </section>
      )}
      {isLast && !whole && <p className="person-none">{own.besidesElsewhere}</p>}
    </article>
  );
}

/** Shown for a large corpus, whose texts are loaded when they are needed. */
function Waiting({ state }: { readonly state: LoadState }) {
  const { views } = useI18n().messages;
  if (state === 'ready' || state === 'loading') return null;
  return (
    <output className="view-waiting">
      {state === 'slow' ? views.loading : state === 'failed' ? views.wordsFailed : views.outdated}
    </output>
  );
}
