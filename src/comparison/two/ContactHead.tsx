/** The head of one of two contacts: what and when it is, with a link to it alone; who speaks; which account is missing. */

import { useContext } from 'react';
import { dateText } from '../../messages/dates.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { labelText } from '../../messages/labels.ts';
import type { Contact } from '../../model/contact.ts';
import { HALVES } from '../../model/voices.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import type { Comparison } from '../../selection/pair-accounts.ts';
import { ColumnHeads } from '../ComparisonPanel.tsx';
import { DomIdContext } from '../dom-id.ts';
import { DateLine } from '../head/DateLine.tsx';
import { PanelHeader } from '../head/PanelHeader.tsx';
import { Provenance } from '../head/Provenance.tsx';
import { MissingAccount } from '../MissingAccount.tsx';
import type { SaidOnce } from '../said-once.ts';

export function ContactHead({ contact }: { readonly contact: Contact }) {
  const { localize } = useI18n();
  return (
    <div className="panel-head">
      <PanelHeader contact={contact} />
      <h2>
        <ViewLink to={{ contact: contact.id, compare: undefined, focus: 'back' }}>
          {localize(contact.title)}
        </ViewLink>
      </h2>
      <DateLine contact={contact} />
      <Provenance contact={contact} />
    </div>
  );
}

interface Props {
  readonly comparison: Comparison;
  readonly tellers: SaidOnce['tellers'];
}

/** They stay in sight, so that they name the contact as well. */
export function ColumnHeadsOfTwo({ comparison, tellers }: Props) {
  const { whose } = useContext(DomIdContext);
  return (
    <>
      <div id={whose}>
        <Whose contact={comparison.contact} />
      </div>
      <ColumnHeads comparison={comparison} tellers={tellers} />
    </>
  );
}

export function Missing({ comparison }: Pick<Props, 'comparison'>) {
  const { contact, columns } = comparison;
  const missing = HALVES.filter((half) => columns[half].missing);
  if (missing.length === 0) return null;
  return (
    <>
      <Whose contact={contact} />
      {missing.map((half) => (
        <MissingAccount key={half} comparison={comparison} half={half} />
      ))}
    </>
  );
}

/** Which of the two contacts this is. */
export function Whose({ contact }: { readonly contact: Contact }) {
  const { messages, localize } = useI18n();
  return (
    <p className="two-whose">
      {labelText(localize(contact.label))}, {dateText(contact.dating, { month: 'long' }, messages)}
    </p>
  );
}
