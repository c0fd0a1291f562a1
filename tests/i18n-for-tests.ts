/** The messages of both languages, for rendering in tests. */

import { panelFootMessages } from '../src/comparison/panel-foot-messages.ts';
import { classMessages } from '../src/exports/classes/class-messages.ts';
import { dataMessages } from '../src/exports/data/data-messages.ts';
import { embedMessages } from '../src/exports/embed-messages.ts';
import { handoutMessages } from '../src/exports/handout/handout-messages.ts';
import { pictureMessages } from '../src/exports/picture-messages.ts';
import { sourceNoteMessages } from '../src/exports/source-note-messages.ts';
import { catalogs } from '../src/messages/catalogs.ts';
import { methodMessages } from '../src/method/method-messages.ts';
import { LANGUAGES } from '../src/model/language.ts';
import { onRecordMessages } from '../src/on-record/on-record-messages.ts';
import { previewMessages } from '../src/previews/preview-messages.ts';
import { readerMessages } from '../src/reader/reader-messages.ts';
import { textsMessages } from '../src/texts/texts-messages.ts';
import { queueMessages } from '../src/workbench/queue/queue-messages.ts';

await Promise.all(
  LANGUAGES.flatMap((language) =>
    [
      catalogs,
      panelFootMessages,
      textsMessages,
      methodMessages,
      onRecordMessages,
      readerMessages,
      previewMessages,
      queueMessages,
      sourceNoteMessages,
      classMessages,
      handoutMessages,
      embedMessages,
      pictureMessages,
      dataMessages,
    ].map((words) => words.load(language)),
  ),
);

export const ENGLISH = catalogs.of('en');
export const FRENCH = catalogs.of('fr');
