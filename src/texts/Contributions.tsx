/** What a text gives to the contacts in view: accounts with their sides, words around, or only a mention. */

import { useId } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { Go } from '../link/Go.tsx';
import { SideMark } from '../marks/SideMark.tsx';
import { halfOf, type Side } from '../model/voices.ts';
import type { Contribution, TextContributions } from '../selection/text-contributions.ts';
import { DateWords, LabelWords } from '../words/Doubted.tsx';
import { writeDate } from '../words/dates.ts';
import { labelRuns } from '../words/labels.ts';
import { useWords } from '../words/WordsContext.ts';
import { useTextsWords } from './texts-words.ts';

const KINDS = ['accounts', 'around', 'told'] as const;

export function Contributions({ contributions }: { readonly contributions: TextContributions }) {
  const own = useTextsWords();
  const { heads } = useLibrary();
  const { text } = contributions;
  const id = useId();
  const here = KINDS.flatMap((kind) => contributions[kind]).length;
  const left = heads.contactsIn(text.id).length - here;
  return (
    <>
      {KINDS.filter((kind) => contributions[kind].length > 0).map((kind) => (
        <section key={kind} className="gives">
          <h3 id={`${id}${kind}`}>{own[kind]}</h3>
          <ul aria-labelledby={`${id}${kind}`}>
            {contributions[kind].map((one) => (
              <Given key={one.contact.id} contribution={one} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && <p className="text-aside">{own.filteredOut(left)}</p>}
    </>
  );
}

function Given({ contribution: { contact, sides, around } }: { readonly contribution: Contribution }) {
  const { words, pick } = useWords();
  const own = useTextsWords();
  return (
    <li>
      <span className="given-contact">
        <Go to={{ contact: contact.id }} data-contact={contact.id}>
          <LabelWords runs={labelRuns(pick(contact.label))} spoken />
        </Go>
        , <DateWords runs={writeDate(contact.dating, { month: 'long' }, words)} spoken />
      </span>
      <span className="given-sides">
        {sides.map((side) => (
          <SideWords key={side} side={side} />
        ))}
        {around.map((side) => (
          <SideWords key={side} side={side} context />
        ))}
        {sides.length + around.length === 0 && (
          <span className="given-side">
            <span className="told-dot" aria-hidden="true" /> {own.toldMark}
          </span>
        )}
      </span>
    </li>
  );
}

function SideWords({ side, context = false }: { readonly side: Side; readonly context?: boolean }) {
  const { words } = useWords();
  const own = useTextsWords();
  return (
    <span className="given-side">
      <SideMark half={halfOf(side)} state={context ? 'context' : 'filled'} />
      <span>
        {words.sides[side]}
        {context && <span className="given-context">, {own.context}</span>}
      </span>
    </span>
  );
}
