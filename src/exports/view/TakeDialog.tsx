/** The dialog in which something is taken away: the tools for it by name, and the one that is chosen. */

import { useState } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Taken } from '../../navigation/TakeAwayContext.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { RetryNotice } from '../../ui/RetryNotice.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import { TOOL_IDS, type ToolId } from './tools/tool-ids.ts';
import { TOOLS, type ToolProps } from './tools/tools.ts';
import './take-dialog.css';

interface Props {
  readonly taken: Taken;
  readonly onClose: () => void;
}

export function TakeDialog({ taken, onClose }: Props) {
  const { messages, localize } = useI18n();
  const library = useLibrary();
  const contact = taken.contact === undefined ? undefined : library.contact(taken.contact);
  const offered = TOOL_IDS.filter((id) => contact !== undefined || !TOOLS[id].needsContact);
  const [tool, setTool] = useState<ToolId>(offered.find((id) => id === taken.tool) ?? 'cite');
  const { tools } = messages.share;
  return (
    <Modal className="page-dialog take-dialog" aria-labelledby="take-title" onClose={onClose}>
      <div className="page-dialog-body">
        <form method="dialog" className="page-dialog-head take-head">
          <h2 id="take-title">
            {tools[tool]}
            {contact && <span>{localize(contact.title)}</span>}
          </h2>
          <IconButton type="submit" icon="close" label={messages.panel.close} />
        </form>
        {offered.length > 1 && (
          <div className="take-tabs">
            {offered.map((id) => (
              <button
                key={id}
                type="button"
                className="button"
                aria-pressed={id === tool}
                onClick={() => setTool(id)}
              >
                {tools[id]}
              </button>
            ))}
          </div>
        )}
        <Shown key={tool} tool={tool} {...{ contact, taken, onClose }} />
      </div>
    </Modal>
  );
}

function Shown({ tool, ...props }: ToolProps & { readonly tool: ToolId }) {
  const { language, messages } = useI18n();
  const view = useLazy(TOOLS[tool].code[language]);
  if (view.state === 'ready') return <view.value {...props} />;
  return view.state === 'failed' ? (
    <RetryNotice retry={messages.views.retry}>{messages.views.failed}</RetryNotice>
  ) : (
    <p>{messages.views.loading}</p>
  );
}
