/** Messages for links that ask for something that does not exist, in English. */

export const notice = {
  label: 'About this link',
  unknownContact: 'This link points to a call or meeting that is not in our data.',
  nearest: 'Did you mean:',
  /** Reports a part of the link that is invalid; the rest of the link still works. */
  linkIssue: (
    {
      what,
      key,
      value,
    }: {
      what: 'path' | 'key' | 'value' | 'encoding' | 'newer' | 'version';
      key: string;
      value?: string;
    },
    /** The version of the data that the page shows. */
    version: string,
  ): string => {
    const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
    switch (what) {
      case 'path':
        return 'There is no page at this address. The timeline is shown instead.';
      case 'key':
        return `The link contains an unknown setting (“${short(key)}”). It was ignored; the rest works.`;
      case 'value':
        return `The link sets “${short(key)}” to “${short(value ?? '')}”, which does not exist. This was ignored; the rest works.`;
      case 'encoding':
        return `Part of the link cannot be read (“${short(key)}”). It was ignored; the rest works.`;
      // A hash does not say which of two came first, nor whether they are of the same texts.
      case 'version':
        return `This link cites version ${short(value ?? '')} of the data. This page shows another one, ${version}: statements and comparisons may differ.`;
      case 'newer':
        return 'This link was made by a newer version. What is unknown here was ignored; the rest works.';
    }
  },
  unknownText: 'This link points to a text that is not in our data. All our texts are listed here.',
  unknownPerson: 'This link points to a person who is not in our data.',
  unknownStatement: 'This link points to a statement that is not in our data.',
  /** A link to the change log, after that. */
  changes: 'What has changed',
  dismiss: 'Dismiss',
};

export type NoticeMessages = typeof notice;
