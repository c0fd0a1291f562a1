/** What every form that is taken away says of where it is from, in French. */

import type { SourceNoteMessages } from '../../en/exports/source-note.ts';
import { typeset } from '../typography.ts';

export const sourceNote = typeset<SourceNoteMessages>({
  via: 'Via',
  version: 'Version des données',
  link: 'Lien',
  rights: 'Droits',
  made: 'Établi le',
  licensed: (licence) => `Licence des annotations : ${licence}. Les textes appartiennent à leurs éditeurs.`,
  unlicensed: 'La licence des annotations n’est pas indiquée. Les textes appartiennent à leurs éditeurs.',
  onDevice: 'ne s’ouvre que dans le navigateur qui conserve ces textes',
});
