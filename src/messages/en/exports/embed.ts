/** Embedding a view in another page, in English. */

import { grouped, list } from '../terms.ts';

export const embed = {
  /** In the frame: the newsrooms and offices whose texts it shows. Followed by the name of the site, a link. */
  source: (names: readonly string[], more: number) =>
    names.length === 0
      ? 'Via'
      : `Source: ${more === 0 ? list(names) : list([...names, `${grouped(more)} more`])}, via`,
  newTab: 'opens in a new tab',

  title: 'Embed',
  intro:
    'Paste this HTML into your page. The frame names its sources, and its links open Readouts in a new tab.',
  /** What the frame shows. */
  shows: {
    contact: 'The comparison of this contact.',
    two: 'These two contacts, side by side.',
    text: 'This text.',
    view: 'This view, with its filters and dates.',
  },
  name: 'Title of the frame, for screen readers',
  width: 'Width in pixels',
  fullWidth: 'All the room there is',
  height: 'Height in pixels',
  lazy: 'Load it only when it is about to be seen',
  fits: 'Fit the height to what it shows (adds a script of six lines)',
  fixed: 'Without the script, readers scroll within the frame.',
  html: 'HTML',
  copy: 'Copy HTML',
  copied: 'HTML copied',
  refused: 'Your browser blocked copying. Select the HTML and copy it.',
  preview: 'Preview',
  close: 'Close',
  own: {
    why: 'These texts are in your browser alone: a frame in another page would stay empty for everyone else.',
    instead: 'Share a link that carries the texts, or publish them as a site of their own.',
  },
  /** In a frame of another page, instead of a reader’s own texts. */
  framed: {
    title: 'Your texts',
    why: 'In a frame of another page, your own texts are not opened: that page could make you click on what you do not see.',
    open: 'Open in a new tab',
  },
};

export type EmbedMessages = typeof embed;
