/** Downloads the open contact, what is in view or the whole corpus as a file, and leads to the page with all data. */

import { useContext, useState } from 'react';
import { useLibrary } from '../../../corpus/LibraryContext.ts';
import { writeLink } from '../../../link/write-link.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import type { Contact } from '../../../model/contact.ts';
import { ViewLink } from '../../../navigation/ViewLink.tsx';
import { ContactSet } from '../../../selection/contact-set.ts';
import { useDataMessages } from '../../data/data-messages.ts';
import { FormList } from '../FormList.tsx';
import { Makers } from '../Makers.tsx';
import { ScopeChoice } from '../ScopeChoice.tsx';
import { ShownContext } from '../ShownContext.ts';
import type { ToolProps } from './tools.ts';
import '../data.css';

export function DownloadTool({ contact, onClose }: ToolProps) {
  const own = useDataMessages();
  const { contactIndex } = useLibrary();
  const shown = useContext(ShownContext);
  return (
    <div className="download-tool">
      {contact ? (
        <OfContact contact={contact} explain={own.make.explain} />
      ) : (
        <>
          <p className="data-note">{own.make.explain}</p>
          <Makers shown={shown ?? ContactSet.all(contactIndex)} />
        </>
      )}
      <p>
        <ViewLink
          to={{ view: 'data', contact: undefined, text: undefined, read: undefined, statement: undefined }}
          onFollow={onClose}
        >
          {own.page}
        </ViewLink>
      </p>
    </div>
  );
}

/** It, or all. */
function OfContact({ contact, explain }: { readonly contact: Contact; readonly explain: string }) {
  const { scope } = useDataMessages();
  const { language, localize } = useI18n();
  const { ids } = useLibrary().contactIndex;
  const [chosen, choose] = useState('contact');
  const scopes = [
    { key: 'contact', label: scope.contact(localize(contact.title)) },
    { key: 'all', label: scope.all(ids.length) },
  ];
  const ordered = () =>
    chosen === 'contact'
      ? { contacts: [contact.id], link: writeLink({ language, contact: contact.id }), name: contact.id }
      : { contacts: ids, link: writeLink({ language }), name: 'readouts' };
  return (
    <>
      <ScopeChoice {...{ scopes, chosen }} onChoose={choose} />
      <p className="data-note">{explain}</p>
      <FormList ordered={ordered} />
    </>
  );
}
