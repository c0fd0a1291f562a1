/** What every form that is taken away says of where it is from, in English. */

export const sourceNote = {
  via: 'Via',
  version: 'Data version',
  link: 'Link',
  rights: 'Rights',
  made: 'Made on',
  /** `licence`: its name, and its address where it has one. */
  licensed: (licence: string) =>
    `Licence of the annotations: ${licence}. The texts belong to their publishers.`,
  unlicensed: 'The licence of the annotations is not stated. The texts belong to their publishers.',
  onDevice: 'opens only in the browser that keeps these texts',
};

export type SourceNoteMessages = typeof sourceNote;
