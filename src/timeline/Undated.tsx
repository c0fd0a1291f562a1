/** The row under the lanes for contacts of which no date is known: links, since there is no place in time for them. */

import { useI18n } from '../messages/I18nContext.ts';
import { isPlainClick } from '../ui/is-plain-click.ts';
import type { UndatedContact } from './timeline-content.ts';

interface Props {
  readonly contacts: readonly UndatedContact[];
  readonly selected: string | undefined;
  readonly onOpen: (id: string) => void;
}

export function Undated({ contacts, selected, onOpen }: Props) {
  const { undated } = useI18n().messages.timeline;
  if (contacts.length === 0) return null;
  return (
    <section className="tl-undated" aria-label={undated.label}>
      <p>
        {undated.label} <small>{undated.explain}</small>
      </p>
      <ul>
        {contacts.map(({ id, href, name }) => (
          <li key={id}>
            <a
              href={href}
              data-contact={id}
              aria-current={id === selected || undefined}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                onOpen(id);
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
