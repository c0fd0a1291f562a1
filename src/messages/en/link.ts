/** Messages for sharing a link, in English. */

export const share = {
  button: 'Share',
  copied: 'Link copied, with your filters and dates',
  tooLong: 'Too many texts for a link: take the files from “Your texts”',
  refused: 'Your browser blocked copying. Copy it here:',
  statement: 'Copy a link to this statement',
  words: 'Copy this passage',
  point: 'Copy this point',
  cite: 'Cite this statement',
  /** What an open contact is taken away by. */
  tools: {
    copy: 'Copy',
    cite: 'Cite',
    download: 'Download',
    embed: 'Embed',
    picture: 'Picture',
    handout: 'Hand-out',
    classes: 'Class mode',
    more: 'More',
    moreLong: 'More ways to take this contact away',
  },
  original: (publisher: string) => `Original: ${publisher}`,
  report: 'Report a mistake',
  reportSubject: (statement: string) => `Readouts: a mistake in ${statement}`,
  reportBody: (statement: string, hash: string, link: string) =>
    `Statement: ${statement}\nData version: ${hash}\nLink: ${link}\n\nWhat is wrong:\n`,
};
