/** All people of the corpus by side and office, each with how many contacts his or her page has, and the way there. */

import { useMemo, useRef } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { ROWS } from '../link/pages.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import { halfOf, isSide } from '../model/voices.ts';
import { useFocusOnArrival } from '../navigation/use-focus-on-arrival.ts';
import { usePages } from '../navigation/use-pages.tsx';
import { ViewLink } from '../navigation/ViewLink.tsx';
import type { ContactSet } from '../selection/contact-set.ts';
import { type ListedPerson, listedPeople } from '../selection/listed-people.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { usePeopleMessages } from './people-messages.ts';
import './people.css';

interface Props {
  /** What the filters leave: people stay, and their contacts are counted in it. */
  readonly shown: ContactSet;
  readonly page?: number | undefined;
}

export function PeopleView({ shown, page }: Props) {
  const { language, messages, localize } = useI18n();
  const own = usePeopleMessages();
  const library = useLibrary();
  const heading = useRef<HTMLHeadingElement>(null);
  const people = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return listedPeople(library, (a, b) => compare(localize(a.name), localize(b.name)));
  }, [library, language, localize]);
  const { start, end, list, before, more } = usePages(people.length, people, {
    page,
    rows: ROWS.people,
    link: 'li a',
  });
  useFocusOnArrival((target) => {
    if (target !== 'title') return false;
    heading.current?.focus();
    return true;
  });
  const listed = people.slice(start, end);
  const sides = [...new Set(listed.map(({ person }) => person.side))];
  return (
    <article className="people" aria-labelledby="people-title">
      <div className="view-head">
        <h1 ref={heading} id="people-title" tabIndex={-1}>
          {own.count(people.length)}
        </h1>
        <p>{own.listed}</p>
      </div>
      {before}
      <div ref={list}>
        {sides.map((side) => (
          <section key={side} className="people-side" aria-labelledby={`people-${side}`}>
            <h2 id={`people-${side}`}>
              {isSide(side) && <SideMark half={halfOf(side)} />} {sentence(messages.sides[side] ?? side)}
            </h2>
            <ul>
              {listed
                .filter(({ person }) => person.side === side)
                .map((one) => (
                  <OnePerson key={one.person.id} listed={one} shown={shown} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      {more}
    </article>
  );
}

function OnePerson({
  listed: { person, contacts },
  shown,
}: {
  readonly listed: ListedPerson;
  readonly shown: ContactSet;
}) {
  const { localize } = useI18n();
  const own = usePeopleMessages();
  const inView = contacts.filter((row) => shown.rows[shown.rank(row)] === row).length;
  return (
    <li>
      <ViewLink
        to={{ view: 'person', person: person.id, contact: undefined, text: undefined }}
        data-person={person.id}
        translate="no"
      >
        {localize(person.name)}
      </ViewLink>
      <span>{localize(person.office)}</span>
      <span>{own.onContacts(inView, contacts.length)}</span>
    </li>
  );
}
