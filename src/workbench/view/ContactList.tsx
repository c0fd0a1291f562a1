/** The contacts of the corpus: each opens its comparison, and those with points to compare lead there. */

import { useI18n } from '../../messages/I18nContext.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import type { ContactLeft } from './left.ts';
import { useWorkbenchMessages } from './view-messages.ts';

interface Props {
  readonly contacts: readonly ContactLeft[];
  readonly onRelate: (contact: string) => void;
}

export function ContactList({ contacts, onRelate }: Props) {
  const { contacts: words, drafts } = useWorkbenchMessages();
  const { localize } = useI18n();
  if (contacts.length === 0) return null;
  return (
    <section className="bench-part" aria-labelledby="bench-contacts">
      <h2 id="bench-contacts">{words.title}</h2>
      <ul className="bench-list">
        {contacts.map(({ contact, compared, due, unconfirmed }) => (
          <li key={contact.id}>
            <div className="bench-item">
              <span className="bench-name">
                <ViewLink to={{ contact: contact.id }} data-contact={contact.id}>
                  {localize(contact.title)}
                </ViewLink>
              </span>
              <span className="bench-left">
                {unconfirmed ? drafts.unconfirmed : words.left(due, compared)}
              </span>
            </div>
            {compared > 0 && (
              <div className="bench-acts">
                <button
                  type="button"
                  className={due > 0 ? 'button is-solid' : 'button is-line'}
                  aria-label={words.relateLong(localize(contact.title))}
                  onClick={() => onRelate(contact.id)}
                >
                  {words.relate}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
