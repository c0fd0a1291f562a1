/**
 * The code of each tool of the dialog, fetched when it is first shown. A new one: its id in `tool-ids.ts`, its name in the
 * messages (`share.tools`), and its entry here.
 */

import { type ComponentType, createElement } from 'react';
import { panelFootMessages } from '../../../comparison/panel-foot-messages.ts';
import type { Lazy } from '../../../lazy.ts';
import { lazyPerLanguage, type PerLanguage } from '../../../messages/per-language.ts';
import type { Contact } from '../../../model/contact.ts';
import type { Language } from '../../../model/language.ts';
import type { Taken } from '../../../navigation/TakeAwayContext.ts';
import { citeMessages } from '../../cite-messages.ts';
import { classMessages } from '../../classes/class-messages.ts';
import { copyMessages } from '../../copy-messages.ts';
import { dataMessages } from '../../data/data-messages.ts';
import { embedMessages } from '../../embed-messages.ts';
import { handoutMessages } from '../../handout/handout-messages.ts';
import { pictureMessages } from '../../picture-messages.ts';
import { sourceNoteMessages } from '../../source-note-messages.ts';
import type { ToolId } from './tool-ids.ts';

/** What a tool gets that is offered for whatever is taken: a text, a statement, the whole corpus. */
export interface ToolProps {
  /** The open contact. */
  readonly contact: Contact | undefined;
  readonly taken: Taken;
  readonly onClose: () => void;
}

/** What a tool gets that is offered for an open contact alone. */
export interface ContactToolProps extends ToolProps {
  readonly contact: Contact;
}

interface Tool {
  readonly needsContact: boolean;
  readonly code: Readonly<Record<Language, Lazy<ComponentType<ToolProps>>>>;
}

export const TOOLS: Readonly<Record<ToolId, Tool>> = {
  cite: ofAll(
    async () => (await import('./CiteTool.tsx')).CiteTool,
    citeMessages,
    copyMessages,
    panelFootMessages,
  ),
  handout: ofContact(
    async () => (await import('../../handout/HandoutTool.tsx')).HandoutTool,
    handoutMessages,
    classMessages,
  ),
  classes: ofContact(async () => (await import('../../classes/ClassTool.tsx')).ClassTool, classMessages),
  embed: ofAll(async () => (await import('./EmbedTool.tsx')).EmbedTool, embedMessages),
  picture: ofAll(
    async () => (await import('./PictureTool.tsx')).PictureTool,
    pictureMessages,
    panelFootMessages,
  ),
  download: ofAll(async () => (await import('./DownloadTool.tsx')).DownloadTool, dataMessages),
};

/** `messages`: what the tool says; the source note is always there. */
function ofAll(
  fetchView: () => Promise<ComponentType<ToolProps>>,
  ...messages: readonly PerLanguage<unknown>[]
): Tool {
  const code = lazyPerLanguage(async (language) => {
    const [view] = await Promise.all([
      fetchView(),
      ...[sourceNoteMessages, ...messages].map((words) => words.load(language)),
    ]);
    return view;
  });
  return { needsContact: false, code };
}

/** Like `ofAll`, for a tool that needs a contact. */
export function ofContact(
  fetchView: () => Promise<ComponentType<ContactToolProps>>,
  ...messages: readonly PerLanguage<unknown>[]
): Tool {
  const fetchGuarded = async (): Promise<ComponentType<ToolProps>> => {
    const View = await fetchView();
    return ({ contact, ...props }) => contact && createElement(View, { contact, ...props });
  };
  return { ...ofAll(fetchGuarded, ...messages), needsContact: true };
}
