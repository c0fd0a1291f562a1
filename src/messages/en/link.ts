/** Messages for sharing a link and for links that ask for something that does not exist, in English. */

export const share = {
  button: 'Share',
  copied: 'Link copied, with your filters and dates',
  wordsCopied: 'Words copied, with teller, text and link',
  refused: 'Copy this link',
  statement: 'Copy a link to this statement',
  words: 'Copy these words',
  original: (publisher: string) => `At ${publisher}`,
  report: 'Report a mistake',
  reportSubject: (statement: string) => `Readouts: a mistake in ${statement}`,
  reportBody: (statement: string, hash: string, link: string) =>
    `Statement: ${statement}\nCorpus: ${hash}\nLink: ${link}\n\nWhat is wrong:\n`,
};

export const notice = {
  label: 'About this link',
  unknownContact: 'This link points to a contact we do not have.',
  nearest: 'The nearest are:',
  /** Reports a part of the link that is invalid; the rest of the link still works. */
  linkIssue: ({
    what,
    key,
    value,
  }: {
    what: 'path' | 'key' | 'value' | 'encoding' | 'newer';
    key: string;
    value?: string;
  }): string => {
    const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
    switch (what) {
      case 'path':
        return 'This address is none of ours; here is the timeline.';
      case 'key':
        return `The link has “${short(key)}”, which we do not know; it was left out.`;
      case 'value':
        return `The link asks for ${short(key)} “${short(value ?? '')}”, which means nothing here; it was left out.`;
      case 'encoding':
        return `Part of the link cannot be read (“${short(key)}”); it was left out.`;
      case 'newer':
        return 'This link was made by a newer version; what is unknown here was left out.';
    }
  },
  unknownText: 'This link points to a text we do not have; here are those we have.',
  unknownStatement: 'This link points to a statement that we do not have.',
  viewNotHere: 'This link asks for a view that is not here yet; here is the timeline.',
  dismiss: 'Dismiss',
};
