/** Downloads the open contact or the whole corpus as a file, and leads to the page with all data. */

import { useState } from 'react';
import { useLibrary } from '../../../corpus/LibraryContext.ts';
import { writeLink } from '../../../link/write-link.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { ViewLink } from '../../../navigation/ViewLink.tsx';
import { useDataMessages } from '../../data/data-messages.ts';
import { FormList } from '../FormList.tsx';
import { ScopeChoice } from '../ScopeChoice.tsx';
import type { ToolProps } from './tools.ts';
import '../data.css';

export function DownloadTool({ contact, onClose }: ToolProps) {
  const own = useDataMessages();
  const { language, localize } = useI18n();
  const { ids } = useLibrary().contactIndex;
  const [chosen, choose] = useState(contact ? 'contact' : 'all');
  const scopes = [
    ...(contact ? [{ key: 'contact', label: own.scope.contact(localize(contact.title)) }] : []),
    { key: 'all', label: own.scope.all(ids.length) },
  ];
  const ordered = () =>
    contact && chosen === 'contact'
      ? { contacts: [contact.id], link: writeLink({ language, contact: contact.id }), name: contact.id }
      : { contacts: ids, link: writeLink({ language }), name: 'readouts' };
  return (
    <div className="download-tool">
      <ScopeChoice {...{ scopes, chosen }} onChoose={choose} />
      <p className="data-note">{own.make.explain}</p>
      <FormList ordered={ordered} />
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
