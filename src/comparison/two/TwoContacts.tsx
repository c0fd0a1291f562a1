/** Two contacts side by side: on each point, what each side says about the one and about the other. */

import { type ReactNode, useMemo } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import type { PointId } from '../../model/points.ts';
import { useFocusOnArrival } from '../../navigation/use-focus-on-arrival.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { type Comparison, pairAccounts } from '../../selection/pair-accounts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ContextBlock } from '../ContextBlock.tsx';
import { DomIdContext } from '../dom-id.ts';
import { focusTitle, TITLE_ID } from '../panel-focus.ts';
import { usePanelFootMessages } from '../panel-foot-messages.ts';
import { type SaidOnce, SaidOnceContext, saidOnceOf } from '../said-once.ts';
import { ActionsOf } from '../statement/ActionsOf.tsx';
import { NewsroomStatement } from '../statement/NewsroomStatement.tsx';
import { TranslationSwitch, translatedInto } from '../statement/TranslationSwitch.tsx';
import { ColumnHeadsOfTwo, ContactHead, Missing, Whose } from './ContactHead.tsx';
import { OnPoint } from './OnPoint.tsx';
import './two-contacts.css';

interface Props {
  readonly contacts: readonly [Contact, Contact];
  /** The statement that the link points at: of the first. */
  readonly targeted: string | undefined;
  readonly translations: boolean;
  readonly onTranslations: (shown: boolean) => void;
}

/** Those of the first are the ones that links name. */
const IDS = [
  { prefix: '', whose: 'first-contact' },
  { prefix: 'second-', whose: 'second-contact' },
] as const;

export function TwoContacts({ contacts, targeted, translations, onTranslations }: Props) {
  const { language } = useI18n();
  const { twoContacts: own } = usePanelFootMessages();
  const library = useLibrary();
  const [first, second] = contacts;
  const sides = [useOne(first), useOne(second)] as const;
  useFocusOnArrival((target) => target === 'title' && focusTitle());
  const points = library.contactIndex.vocabulary.points.filter((point) =>
    sides.some(({ comparison }) => rowOn(comparison, point)),
  );
  const statements = contacts.flatMap(({ id }) => library.statementsOn(id).map(({ statement }) => statement));
  const across = (key: string, cell: (side: One) => ReactNode) => (
    <div key={key} className={`two-row is-${key}`}>
      {sides.map((side, index) => (
        <DomIdContext key={side.comparison.contact.id} value={IDS[index === 0 ? 0 : 1]}>
          <SaidOnceContext value={side.saidOnce}>
            <ActionsOf contact={side.comparison.contact.id}>
              <div className="two-cell">{cell(side)}</div>
            </ActionsOf>
          </SaidOnceContext>
        </DomIdContext>
      ))}
    </div>
  );
  return (
    <article
      className={`two panel-body${translations ? '' : ' without-translations'}`}
      aria-labelledby={TITLE_ID}
    >
      <div className="view-head two-head">
        <div>
          <h1 id={TITLE_ID} tabIndex={-1}>
            {own.title}
          </h1>
          <p>{own.explain}</p>
        </div>
        <div className="two-tools">
          <TranslationSwitch
            into={translatedInto(statements, library, language)}
            translations={translations}
            onTranslations={onTranslations}
          />
          <ViewLink className="button is-line" to={{ contact: second.id, compare: first.id, focus: 'none' }}>
            {own.swap}
          </ViewLink>
          <ViewLink className="button is-line" to={{ compare: undefined, focus: 'back' }}>
            <Icon name="close" /> {own.close}
          </ViewLink>
        </div>
      </div>
      {across('head', ({ comparison }) => (
        <ContactHead contact={comparison.contact} />
      ))}
      {across('columns', ({ comparison, saidOnce }) => (
        <ColumnHeadsOfTwo comparison={comparison} tellers={saidOnce.tellers} />
      ))}
      {across('missing', ({ comparison }) => (
        <Missing comparison={comparison} />
      ))}
      {points.map((point) =>
        across(point, ({ comparison }) => (
          <OnPoint
            point={point}
            row={rowOn(comparison, point)}
            comparison={comparison}
            targeted={comparison.contact === first ? targeted : undefined}
          />
        )),
      )}
      {across('rest', ({ comparison }) => (
        <Beside comparison={comparison} targeted={comparison.contact === first ? targeted : undefined} />
      ))}
    </article>
  );
}

/** What is said around the contact: by its sides, then by the text itself. */
function Beside({
  comparison,
  targeted,
}: {
  readonly comparison: Comparison;
  readonly targeted: string | undefined;
}) {
  const { contact, columns, remarks } = comparison;
  if (remarks.length + columns.left.context.length + columns.right.context.length === 0) return null;
  return (
    <>
      <Whose contact={contact} />
      <ContextBlock comparison={comparison} targeted={targeted} />
      {remarks.map((statement) => (
        <div key={statement.id} className="told">
          <NewsroomStatement statement={statement} contact={contact} targeted={targeted === statement.id} />
        </div>
      ))}
    </>
  );
}

interface One {
  readonly comparison: Comparison;
  readonly saidOnce: SaidOnce;
}

function useOne(contact: Contact): One {
  const i18n = useI18n();
  const library = useLibrary();
  return useMemo(() => {
    const comparison = pairAccounts(library, contact);
    return { comparison, saidOnce: saidOnceOf(comparison, library, i18n) };
  }, [library, contact, i18n]);
}

const rowOn = ({ rows }: Comparison, point: PointId) => rows.find((row) => row.point === point);
