/** A reader's own corpus, in English: whose it is, whether it is kept, and its texts. */

import { plural } from './terms.ts';

export const own = {
  /** The band under the header. */
  band: {
    label: 'Whose texts these are',
    device: 'Your texts',
    link: 'Texts from a link',
    /** For a link. */
    notOurs: 'Not from this site: made by whoever sent them.',
    saved: 'Kept on this device.',
    /** Where the browser has not promised to keep them. */
    savedForNow: 'Kept on this device until this browser clears it.',
    saving: 'Saving…',
    unsaved: {
      'not-asked': 'Not kept on this device.',
      unavailable: 'Not kept: this browser keeps nothing here. Take the files before you close the page.',
      full: 'Not kept: there is no more room on this device. Take the files before you close the page.',
      failed: 'Not kept: the browser could not save them. Take the files before you close the page.',
    },
    /** While nothing is kept. */
    take: 'Download the files (.zip)',
    keep: 'Keep on this device',
    leave: 'Close these texts',
    errors: (count: number) => `${plural(count, 'error', 'errors')} to correct`,
    /** While there are errors, the last state without any is shown. */
    older: 'Your last changes are not shown until they are corrected.',
    back: 'Back to the published texts',
  },
  happened: {
    overtaken: (acts: number) =>
      `Another tab had saved a newer version. It is shown here now, in place of ${plural(acts, 'change', 'changes')} in this tab. Undo brings ${acts === 1 ? 'it' : 'them'} back.`,
    saved: 'Kept on this device, in place of what was here. Undo brings that back.',
    shortened:
      'Your texts are kept, but there was no room on this device for all that can be undone: the older half of it is gone. Download the files before there is no room for them either.',
    'compiler-restarted': 'Checking your texts had stopped. It was started again.',
    'compiler-failed': 'Your texts cannot be checked in this browser. Your files are safe.',
  },
  dismiss: 'Dismiss',
};

export type OwnMessages = typeof own;
