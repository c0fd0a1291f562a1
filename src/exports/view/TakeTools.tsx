/** The one place from which an open contact is taken away: “Copy” at once, and the others in a dialog. */

import { useContext } from 'react';
import { StatementActionsContext } from '../../comparison/statement/StatementActions.tsx';
import { useI18n } from '../../messages/I18nContext.ts';
import { TakeAwayContext } from '../../navigation/TakeAwayContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TOOL_IDS, TOOLS_WITH_BUTTON, type ToolId } from './tools/tool-ids.ts';
import './take-tools.css';

const FIRST = TOOL_IDS.slice(0, TOOLS_WITH_BUTTON);

export function TakeTools({ contact }: { readonly contact: string }) {
  const { tools } = useI18n().messages.share;
  const copy = useContext(StatementActionsContext)?.copyAccounts;
  const take = useContext(TakeAwayContext);
  const button = (words: string, tool?: ToolId, className = '', name?: string) => (
    <button
      key={tool}
      type="button"
      className={`button${className}`}
      aria-label={name}
      onClick={() => take?.({ contact, tool })}
    >
      {words}
    </button>
  );
  return (
    <div className="take-tools">
      <button type="button" className="button" onClick={() => copy?.()}>
        <Icon name="copy" /> {tools.copy}
      </button>
      {FIRST.map((tool) => button(tools[tool], tool))}
      {button(tools.more, TOOL_IDS[TOOLS_WITH_BUTTON], '', tools.moreLong)}
      {/* Where there is no room for each. */}
      {button(tools.more, undefined, ' take-all', tools.moreLong)}
    </div>
  );
}
