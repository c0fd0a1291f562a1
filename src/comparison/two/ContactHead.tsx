/** The head of one of two contacts: what and when it is, a link to it alone, who speaks, and which account is missing. */

import { useI18n } from '../../messages/I18nContext.ts';
import { HALVES } from '../../model/voices.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import type { Comparison } from '../../selection/pair-accounts.ts';
import { ColumnHeads } from '../ComparisonPanel.tsx';
import { DateLine } from '../head/DateLine.tsx';
import { PanelHeader } from '../head/PanelHeader.tsx';
import { Provenance } from '../head/Provenance.tsx';
import { MissingAccount } from '../MissingAccount.tsx';
import type { SaidOnce } from '../said-once.ts';

interface Props {
  readonly comparison: Comparison;
  readonly tellers: SaidOnce['tellers'];
}

export function ContactHead({ comparison, tellers }: Props) {
  const { localize } = useI18n();
  const { contact, columns } = comparison;
  return (
    <>
      <div className="panel-head">
        <PanelHeader contact={contact} />
        <h2>
          <ViewLink to={{ contact: contact.id, compare: undefined, focus: 'back' }}>{localize(contact.title)}</ViewLink>
        </h2>
        <DateLine contact={contact} />
        <Provenance contact={contact} />
      </div>
      <ColumnHeads comparison={comparison} tellers={tellers} />
      {HALVES.some((half) => columns[half].missing) && (
        <div className="pair two-missing">
          {HALVES.map((half) => (
            <div key={half} className={`cell in-${half}`}>
              {columns[half].missing && <MissingAccount column={columns[half]} contact={contact} />}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
