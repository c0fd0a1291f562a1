/** The list of keyboard shortcuts in English; loaded when it is first opened. */

export interface KeyLine {
  /** As printed on the keys; alternatives, each one key or keys pressed together. */
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
  /** A single-key shortcut, which the switch turns off. */
  readonly letter?: true;
}

export interface KeyGroup {
  readonly where: string;
  readonly lines: readonly KeyLine[];
}

const ARROWS_ACROSS = [['←'], ['→']] as const;
const ARROWS_DOWN = [['↑'], ['↓']] as const;

export const keys = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  letters: 'Single-key shortcuts',
  lettersWhy: 'Switch them off where they get in the way of speech input or of a screen reader.',
  groups: [
    {
      where: 'Anywhere',
      lines: [
        { keys: [['/']], does: 'Go to the search', letter: true },
        { keys: [['?']], does: 'Show these shortcuts', letter: true },
        { keys: [['Esc']], does: 'Close the top layer' },
      ],
    },
    {
      where: 'In the timeline',
      lines: [
        { keys: ARROWS_ACROSS, does: 'Earlier or later contact' },
        { keys: ARROWS_DOWN, does: 'Lane above or below' },
        { keys: [['Home'], ['End']], does: 'First or last contact' },
        { keys: [['Enter']], does: 'Open the contact or group' },
        { keys: [['+'], ['−']], does: 'Zoom in or out' },
        { keys: [['0']], does: 'Show all' },
      ],
    },
    {
      where: 'In the overview',
      lines: [
        { keys: ARROWS_ACROSS, does: 'Move the visible period' },
        {
          keys: [
            ['Shift', '←'],
            ['Shift', '→'],
          ],
          does: 'Move its end',
        },
        { keys: [['Home'], ['End']], does: 'To the first or the last years' },
      ],
    },
    {
      where: 'In the table of who is on record',
      lines: [
        { keys: [...ARROWS_ACROSS, ...ARROWS_DOWN], does: 'From cell to cell' },
        { keys: [['Home'], ['End']], does: 'Ends of the row; with Ctrl, of the table' },
        { keys: [['Enter']], does: 'Open the contact at this point' },
      ],
    },
    {
      where: 'In the panel',
      lines: [
        { keys: [['J'], ['K']], does: 'Next or previous point', letter: true },
        { keys: [['O']], does: 'Show the passage in its text', letter: true },
      ],
    },
    {
      where: 'In a text',
      lines: [
        { keys: [['N'], ['P']], does: 'Next or previous highlight', letter: true },
        { keys: [['Enter']], does: 'Show its statement in the panel' },
      ],
    },
    {
      where: 'Among your own texts',
      lines: [
        { keys: [['Ctrl', 'V']], does: 'Add the text on the clipboard' },
        { keys: [['Ctrl', 'Enter']], does: 'Confirm what is filled in about it' },
        { keys: [['Ctrl', 'Z']], does: 'Undo; with Shift, redo' },
      ],
    },
    {
      where: 'In the drafts of your own text',
      lines: [
        { keys: [['A'], ['X']], does: 'Accept, or make background; then the next', letter: true },
        { keys: [['E'], ['C'], ['S']], does: 'Edit; its contact; its speaker', letter: true },
        { keys: [['Space'], ['Z']], does: 'Put off; undo', letter: true },
        { keys: [['J'], ['K']], does: 'Next or previous draft', letter: true },
        { keys: [['1'], ['9']], does: 'Choose the point', letter: true },
        { keys: [['R'], ['U'], ['N']], does: 'Said by Russia, the US, NATO', letter: true },
        { keys: [['['], [']']], does: 'Choose an edge of the words', letter: true },
        { keys: ARROWS_ACROSS, does: 'Move it by a word; with Shift, by a sentence' },
        { keys: [['Esc']], does: 'Let go of it; close a form' },
        { keys: [['/']], does: 'Find in the text', letter: true },
      ],
    },
    {
      where: 'Where two accounts are compared',
      lines: [{ keys: [['='], ['~'], ['≠']], does: 'Agree, emphasis, conflict; also 1, 2, 3', letter: true }],
    },
  ] satisfies readonly KeyGroup[] as readonly KeyGroup[],
};

export type KeysMessages = typeof keys;
