/** One contact on the page of a person: whether he or she takes part, and all his or her words on it. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { writeDate } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { labelRuns } from '../messages/labels.ts';
import type { Person } from '../model/corpus.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import { markerOf } from '../selection/halves.ts';
import { wordsOn } from '../selection/person-words.ts';
import { Marker } from '../ui/glyphs/Marker.tsx';
import { DateText, LabelText } from '../ui/Uncertain.tsx';
import { PersonWords } from './PersonWords.tsx';
import { usePeopleMessages } from './people-messages.ts';

interface Props {
  readonly contact: string;
  readonly person: Person;
  /** Whether it is open beside the page. */
  readonly isOpen: boolean;
}

export function PersonContact({ contact: id, person, isOpen }: Props) {
  const { messages, localize } = useI18n();
  const own = usePeopleMessages();
  const library = useLibrary();
  const contact = library.contact(id);
  if (!contact) return null;
  const words = wordsOn(library, id, person.id);
  const part = contact.people.find((one) => one.person === person.id);
  return (
    <section className="person-contact" aria-labelledby={`of-${id}`}>
      <header>
        <Marker spec={markerOf(contact)} radius={10} />
        <div>
          <h2 id={`of-${id}`}>
            <ViewLink to={{ contact: id }} data-contact={id} aria-current={isOpen || undefined}>
              <LabelText runs={labelRuns(localize(contact.label))} spoken />
            </ViewLink>
          </h2>
          <p>
            <DateText runs={writeDate(contact.dating, { month: 'long', opens: true }, messages)} spoken />
          </p>
          <p>{part ? own.takesPart[part.basis] : own.notAmongThem}</p>
        </div>
      </header>
      <PersonWords person={person} contact={contact} words={words} />
    </section>
  );
}
