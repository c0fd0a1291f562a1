/** The side panel of a text: all its statements, grouped by the contacts that they bear on. */

import { useContext, useEffect, useMemo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { dateText } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { labelRuns, labelText } from '../messages/labels.ts';
import type { Contact } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';
import type { Statement } from '../model/statement.ts';
import { halfOf, isSide } from '../model/voices.ts';
import { TakeAwayContext } from '../navigation/TakeAwayContext.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import type { ContactSet } from '../selection/contact-set.ts';
import { markerOf } from '../selection/halves.ts';
import { placeInText, type TextPlaces } from '../selection/place-statements.ts';
import { Marker } from '../ui/glyphs/Marker.tsx';
import { LabelText } from '../ui/Uncertain.tsx';
import { usePanelFootMessages } from './panel-foot-messages.ts';
import { NewsroomStatement } from './statement/NewsroomStatement.tsx';
import { StatementView } from './statement/StatementView.tsx';
import { showStatement } from './statement/show-statement.ts';
import { TranslationSwitch, translatedInto } from './statement/TranslationSwitch.tsx';
import './text-panel.css';

interface Props {
  readonly text: Text;
  /** The contacts that the filters leave. */
  readonly shown: ContactSet;
  readonly targeted: string | undefined;
  readonly translations: boolean;
  readonly onTranslations: (shown: boolean) => void;
}

export function TextPanel({ text, shown, targeted, translations, onTranslations }: Props) {
  const { language, messages, localize } = useI18n();
  const own = usePanelFootMessages().textPanel;
  const library = useLibrary();
  const take = useContext(TakeAwayContext);
  const places = useMemo(() => placeInText(library, text.id, shown), [library, text, shown]);
  useEffect(() => {
    if (targeted !== undefined) showStatement(targeted);
  }, [targeted]);
  const card = (statement: Statement, contact: Contact | undefined) => (
    <Card key={statement.id} {...{ statement, contact, places }} targeted={targeted === statement.id} />
  );
  return (
    <div className={`panel-body text-panel${translations ? '' : ' without-translations'}`}>
      <div className="panel-head">
        <h2>{localize(text.title)}</h2>
        <p>{own.explain}</p>
        {places.filteredOut > 0 && <p>{own.filteredOut(places.filteredOut)}</p>}
        {take && (
          <button
            type="button"
            className="button is-line take-button"
            onClick={() => take({ text: text.id, tool: 'cite' })}
          >
            {own.cite}
          </button>
        )}
        <TranslationSwitch
          into={translatedInto(library.statementsIn(text.id), library, language)}
          translations={translations}
          onTranslations={onTranslations}
        />
      </div>
      {places.sections.map(({ contact, statements }) => (
        <section key={contact.id} className="text-contact" aria-labelledby={`of-${contact.id}`}>
          <header>
            <Marker spec={markerOf(contact)} radius={10} />
            <h3 id={`of-${contact.id}`}>
              {places.letterOf.has(contact.id) && (
                <span className="contact-letter">{places.letterOf.get(contact.id)}</span>
              )}{' '}
              <LabelText runs={labelRuns(localize(contact.label))} />
              <span>, {dateText(contact.dating, { month: 'long' }, messages)}</span>
            </h3>
            <ViewLink to={{ contact: contact.id, read: text.id }} data-contact={contact.id}>
              {own.compare}
            </ViewLink>
          </header>
          {statements.map((statement) => card(statement, contact))}
        </section>
      ))}
      {places.unbound.length > 0 && (
        <section className="text-contact" aria-labelledby="of-none">
          <header>
            <h3 id="of-none">{own.noContact}</h3>
            <p>{own.noContactWhy}</p>
          </header>
          {places.unbound.map((statement) => card(statement, undefined))}
        </section>
      )}
    </div>
  );
}

interface CardProps {
  readonly statement: Statement;
  readonly contact: Contact | undefined;
  readonly places: TextPlaces;
  readonly targeted: boolean;
}

function Card({ statement, contact, places, targeted }: CardProps) {
  const { messages, localize } = useI18n();
  const own = usePanelFootMessages().textPanel;
  const library = useLibrary();
  const place = places.placeOf.get(statement.id);
  const point = place?.point && library.point(place.point);
  const side = statement.sides.find(isSide);
  const told = place?.as === 'told' || !side;
  const others = statement.bearings.filter((bearing) => bearing.contact !== contact?.id);
  return (
    <div className="text-card">
      <p className="text-point">
        {place?.number !== undefined && (
          <span className="number">
            {places.letterOf.get(place.contact.id)}
            {place.number}
          </span>
        )}
        {place?.as === 'context' && <span className="tag">{own.context}</span>}
        {point && localize(point.name)}
      </p>
      {told ? (
        <NewsroomStatement statement={statement} contact={contact} targeted={targeted} />
      ) : (
        <StatementView statement={statement} half={halfOf(side)} targeted={targeted} />
      )}
      {contact &&
        others.map((bearing) => {
          const other = library.contact(bearing.contact);
          return (
            other && (
              <p className="note" key={other.id}>
                {own.alsoOn}{' '}
                <ViewLink to={{ contact: other.id, read: statement.text, statement: statement.id }}>
                  {labelText(localize(other.label))}, {dateText(other.dating, { month: 'short' }, messages)}
                </ViewLink>
              </p>
            )
          );
        })}
    </div>
  );
}
