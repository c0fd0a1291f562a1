/** From which texts all statements on a contact are, in one line; and by which routes they came there. */

import { Fragment, useContext } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { sentence } from '../../messages/sentence.ts';
import type { Contact } from '../../model/contact.ts';
import type { Text } from '../../model/corpus.ts';
import type { Statement } from '../../model/statement.ts';
import type { Voice } from '../../model/voices.ts';
import { chainOf } from '../../selection/chain-of.ts';
import { ownTextOf } from '../../ui/own-text.ts';
import { TextName } from '../../ui/Uncertain.tsx';
import { Disclosure } from '../disclosure/Disclosure.tsx';
import { SaidOnceContext } from '../said-once.ts';
import { ChainLine } from '../statement/ChainLine.tsx';

export function Provenance({ contact }: { readonly contact: Contact }) {
  const { messages, localize } = useI18n();
  const library = useLibrary();
  const statements = library.statementsOn(contact.id).map(({ statement }) => statement);
  const texts = contact.texts.flatMap((id) => library.text(id) ?? []);
  if (texts.length === 0) return null;
  // Keep one statement for each route; those of sides come first.
  const routes = new Map<string, { readonly own: Statement; readonly voices: Set<Voice> }>();
  const all = library.contactIndex.vocabulary.voices;
  const rank = ({ sides }: Statement) => Math.min(...sides.map((voice) => all.indexOf(voice)));
  for (const own of statements.toSorted((a, b) => rank(a) - rank(b))) {
    const steps = chainOf(own, library).map(({ who, by, basis }) => [localize(who), by, basis].join());
    const key = `${own.text} ${steps.join()}`;
    const route = routes.get(key) ?? { own, voices: new Set() };
    routes.set(key, route);
    for (const voice of own.sides) route.voices.add(voice);
  }
  return (
    <Disclosure
      className="provenance"
      summary={
        <>
          {messages.panel.provenance + messages.colon}
          {texts.map((text, index) => (
            <Fragment key={text.id}>
              {index > 0 && messages.semicolon}
              <From text={text} others={texts.filter((other) => other !== text)} />
            </Fragment>
          ))}
          {'. '}
          <b>{messages.panel.travelled}</b>
        </>
      }
    >
      {[...routes].map(([key, { own, voices }]) => (
        <div className="route" key={key}>
          <b>{sentence(messages.and([...voices].map((voice) => messages.sides[voice] ?? voice)))}</b>
          <ChainLine statement={own} />
        </div>
      ))}
    </Disclosure>
  );
}

/** Publisher and day of a text, and how all of its words here were translated. */
function From({ text, others }: { readonly text: Text; readonly others: readonly Text[] }) {
  const { messages } = useI18n();
  const translation = useContext(SaidOnceContext).translations.get(text.id);
  const ownText = ownTextOf(text, messages);
  // Its kind distinguishes it from the others here, so its title can be left out.
  const isKnown = ownText !== undefined && others.every((other) => ownTextOf(other, messages) !== ownText);
  const { apart: _, ...withoutTitle } = text;
  return (
    <>
      <TextName text={isKnown ? withoutTitle : text} />
      {translation && ` (${messages.panel[translation.how](translation.from, translation.into)})`}
      {ownText && `, ${ownText}`}
    </>
  );
}
