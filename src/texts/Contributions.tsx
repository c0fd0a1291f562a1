/** What a text contributes to the contacts in view: accounts with their sides, context, or only a mention. */

import { useId } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { writeDate } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { labelRuns } from '../messages/labels.ts';
import { halfOf, type Side } from '../model/voices.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import type { Contribution, TextContributions } from '../selection/text-contributions.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { DateText, LabelText } from '../ui/Uncertain.tsx';
import { useTextsMessages } from './texts-messages.ts';

const KINDS = ['accounts', 'around', 'told'] as const;

export function Contributions({ contributions }: { readonly contributions: TextContributions }) {
  const own = useTextsMessages();
  const { contactIndex } = useLibrary();
  const { text } = contributions;
  const id = useId();
  const here = KINDS.flatMap((kind) => contributions[kind]).length;
  const left = contactIndex.contactsIn(text.id).length - here;
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
  const { messages, localize } = useI18n();
  const own = useTextsMessages();
  return (
    <li>
      <span className="given-contact">
        <ViewLink to={{ contact: contact.id }} data-contact={contact.id}>
          <LabelText runs={labelRuns(localize(contact.label))} spoken />
        </ViewLink>
        , <DateText runs={writeDate(contact.dating, { month: 'long' }, messages)} spoken />
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
  const { messages } = useI18n();
  const own = useTextsMessages();
  return (
    <span className="given-side">
      <SideMark half={halfOf(side)} state={context ? 'context' : 'filled'} />
      <span>
        {messages.sides[side]}
        {context && <span className="given-context">, {own.context}</span>}
      </span>
    </span>
  );
}
