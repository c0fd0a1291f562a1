/** The log of changes, newest first, with links to what each concerns. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { dateText } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { labelText } from '../messages/labels.ts';
import { textName } from '../messages/text-name.ts';
import type { Concern } from '../model/change.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import { dayText } from './editor-day.ts';
import { useMethodMessages } from './method-messages.ts';

export function ChangeLog() {
  const { messages, localize } = useI18n();
  const own = useMethodMessages().changes;
  const { changes, facts } = useLibrary();
  if (changes.length === 0) return <p>{own.none}</p>;
  const earlier = facts.earlierChanges ?? 0;
  return (
    <>
      <ol className="changes">
        {changes.map(({ on, what, concerns }) => (
          <li key={`${on} ${what.en}`}>
            <time dateTime={on}>{dayText(on, messages)}</time>
            <div>
              <p>{localize(what)}</p>
              {concerns.length > 0 && (
                <>
                  <p className="concerns">{own.concerns}</p>
                  <ul className="concerns">
                    {concerns.map((concern) => (
                      <li key={`${concern.kind} ${concern.id}`}>
                        <ConcernLink concern={concern} />
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
      {earlier > 0 && (
        <p>
          <ViewLink to={{ view: 'data' }}>{own.earlier(earlier)}</ViewLink>
        </p>
      )}
    </>
  );
}

function ConcernLink({ concern: { kind, id, text: of } }: { readonly concern: Concern }) {
  const { messages, localize } = useI18n();
  const own = useMethodMessages().changes;
  const library = useLibrary();
  if (kind === 'contact') {
    const row = library.contactIndex.rowOf(id);
    if (row === undefined) return id;
    const contact = library.contactIndex.at(row);
    return (
      <ViewLink to={{ contact: id }}>
        {labelText(localize(contact.label))}, {dateText(contact.dating, { month: 'long' }, messages)}
      </ViewLink>
    );
  }
  const text = library.contactIndex.text(kind === 'text' ? id : (of ?? library.statement(id)?.text ?? ''));
  if (!text) return id;
  if (kind === 'statement')
    return (
      <ViewLink to={{ text: text.id, statement: id, contact: undefined, read: undefined }}>
        {own.statement(id)}
      </ViewLink>
    );
  return (
    <ViewLink to={{ text: id, contact: undefined, read: undefined }}>
      {textName(text, { messages, localize })}
    </ViewLink>
  );
}
