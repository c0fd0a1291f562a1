/** The draft at hand: who says which words about what, why the rules think so, and what it lacks. */

import { useI18n } from '../../../messages/I18nContext.ts';
import { inOneLine } from '../../../model/passage.ts';
import { halfOf, isSide } from '../../../model/voices.ts';
import { SideMark } from '../../../ui/glyphs/SideMark.tsx';
import type { QueueActions } from '../queue-actions.ts';
import { useQueueMessages } from '../queue-messages.ts';
import type { Item } from '../queue-state.ts';
import type { Queued } from '../use-queue.ts';
import { CardWords } from './CardWords.tsx';
import './card.css';

interface Props {
  readonly queue: Queued;
  readonly actions: QueueActions;
  readonly item: Item;
}

export function DraftCard({ queue, actions, item }: Props) {
  const own = useQueueMessages();
  const { view, refused } = queue;
  const { draft, decision } = item;
  const lacks = decision === 'open' || decision === 'later' ? actions.lacks(draft) : [];
  const number = view.items.findIndex(({ key }) => key === item.key) + 1;
  return (
    <div className="card-body">
      <h3 id="queue-card" tabIndex={-1}>
        {own.number(number, view.items.length)}{' '}
        <span className={`card-state is-${decision}`}>{own.decisions[decision]}</span>
        {item.changed && decision !== 'accepted' && <span className="card-state">{own.changed}</span>}
      </h3>
      <Who queue={queue} item={item} />
      <CardWords queue={queue} draft={draft} />
      {draft.translation && <Translation translation={draft.translation} />}
      <About queue={queue} item={item} />
      {lacks.length > 0 && (
        <ul className="card-lacks">
          {lacks.map((lack) => (
            <li key={lack}>{own.lacks[lack]}</li>
          ))}
        </ul>
      )}
      {refused !== undefined && (
        <p className="card-lacks">
          {own.notDone} {own.refusedBecause[refused] ?? ''}
        </p>
      )}
      <Why queue={queue} item={item} />
    </div>
  );
}

function Who({ queue: { names, stated }, item: { draft } }: Omit<Props, 'actions'>) {
  const { messages } = useI18n();
  const own = useQueueMessages();
  const { speaker, office, unnamed, voice, channel, sides } = draft;
  const people = [
    ...(speaker === undefined ? [] : [names.tellerName(speaker), names.officeName(speaker)]),
    ...(office === undefined
      ? []
      : [unnamed ? own.who.unnamed(names.tellerName(office)) : names.tellerName(office)]),
  ].filter((name) => name !== undefined);
  const byText = people.length === 0 && stated.teller !== undefined && sides.includes(stated.teller.side);
  return (
    <p className="card-who">
      {sides.map((side) => (
        <b key={side} className={isSide(side) ? `in-${halfOf(side)}` : 'in-none'}>
          {isSide(side) ? <SideMark half={halfOf(side)} /> : <span className="told-dot" aria-hidden="true" />}{' '}
          {messages.sides[side] ?? side}
        </b>
      ))}{' '}
      <span>
        {people.length > 0 ? people.join(', ') : byText ? own.who.byText : own.who.nobody}
        {voice.length > 0 && `, ${messages.panel.voices(voice.map((id) => names.tellerName(id)))}`}
        {channel !== undefined && `, ${messages.channels[channel] ?? channel}`}
      </span>
    </p>
  );
}

function About({ queue: { names }, item: { draft } }: Omit<Props, 'actions'>) {
  const own = useQueueMessages();
  const { contact, points, as, declines } = draft;
  if (contact === undefined) return <p className="card-about">{own.about.none}</p>;
  const [row, ...others] = points;
  const proposed = names.contact(contact);
  const further = [
    ...(as === 'around' ? [own.about.around] : []),
    ...(declines ? [own.about.declines] : []),
    ...(others.length > 0 ? [own.about.also(others.map((point) => names.pointName(point)))] : []),
  ];
  return (
    <p className="card-about">
      <b>{row === undefined ? own.about.noPoint : names.pointName(row)}</b>
      {further.map((part) => ` · ${part}`)}
      <br />
      {names.contactName(contact)}
      {proposed && 'isNew' in proposed && proposed.isNew && ` (${own.about.new})`}
    </p>
  );
}

function Translation({ translation }: { readonly translation: NonNullable<Item['draft']['translation']> }) {
  const { language } = useI18n();
  const shown = translation[language] === undefined ? 'en' : language;
  const words = translation[shown];
  return words === undefined ? null : (
    <p className="card-translation" lang={shown}>
      {words}
    </p>
  );
}

/** The rule in plain words, and the words it relied on. */
function Why({ queue, item }: Omit<Props, 'actions'>) {
  const { messages } = useI18n();
  const own = useQueueMessages();
  const { rule, words } = item.draft.grounds;
  return (
    <p className="card-why">
      <b>{own.why}</b>
      {messages.colon}
      {own.rule[rule] ?? own.ruleUnknown}
      {words.length > 0 && (
        <>
          {' '}
          {own.reliedOn}
          {messages.colon}
          {words.map(({ start, end }, index) => (
            <span key={start}>
              {index > 0 && ', '}
              <q lang={queue.head.language} translate="no">
                {inOneLine(queue.text.content.slice(start, end))}
              </q>
            </span>
          ))}
        </>
      )}
    </p>
  );
}
