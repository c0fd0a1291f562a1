/** The workbench in English: adding texts, what is left to decide, keeping and sharing. Fetched with it. */

import type { BaseVoice, Voice } from '../../../model/voices.ts';
import { grouped, languageName, plural, SIDES } from '../terms.ts';
import { refusals } from './refusals.ts';

const steps: Readonly<Record<string, string>> = {
  'add-text': 'add a text',
  'set-head': 'change the details of a text',
  'remove-text': 'remove a text',
  'change-draft': 'change a draft',
  accept: 'accept',
  'edit-statement': 'edit a statement',
  'remove-statement': 'remove a statement',
  background: 'set aside as background',
  'not-background': 'take back from the background',
  'add-contact': 'add a contact',
  'edit-contact': 'edit a contact',
  'remove-contact': 'remove a contact',
  relate: 'compare',
  unrelate: 'remove a comparison',
  'add-person': 'add a person',
  'add-body': 'add an institution',
  'add-files': 'open files',
  'done-here': 'make the changes of this tab',
  overtaken: 'show the version of another tab',
};

export const workbench = {
  title: 'Your texts',
  lede: 'Paste what each side published about a call or a meeting. Their accounts appear side by side. The texts stay in this browser.',
  refusals,
  add: {
    title: 'Add a text',
    paste: 'Paste a readout or a news text',
    hint: 'You can also paste or drop anywhere on this page.',
    drop: 'Drop the files here',
    open: 'Open files',
    folder: 'Open a folder',
    read: 'Read this text',
    reading: 'Reading the text',
    failed:
      'The rules that read texts did not load. You can still fill in the form. Reload the page to try again.',
    added: (title: string, drafts: number) =>
      drafts === 0
        ? `“${title}” added. The rules found no words in it that they can credit to anybody. Look through it and add statements yourself, or paste the next text.`
        : `“${title}” added: ${plural(drafts, 'draft', 'drafts')} to decide. Paste the next text, or decide these.`,
    same: (title: string) => `These words are here already, as “${title}”. Nothing is added yet.`,
    nearlySame: (title: string) =>
      `Nearly the same words are here already, as “${title}”. Compare before you add them. Nothing is added yet.`,
    opened: (files: number) => `${plural(files, 'file', 'files')} opened.`,
    corpus: (files: number) =>
      `${plural(files, 'file', 'files')} opened in place of what was here. Undo brings that back.`,
    /** Files of names that are here already. */
    take: {
      title: 'Other versions are here',
      explain: (files: number) =>
        `${plural(files, 'file', 'files')} here would be replaced. Nothing is changed yet, and Undo brings it back afterwards.`,
      add: (files: number) => `Add ${plural(files, 'file', 'files')}, replace these`,
      instead: 'Open in place of everything here',
      cancel: 'Do not open',
      done: (files: number) => `${plural(files, 'file', 'files')} added. Undo takes this back.`,
    },
    another: (waiting: number) => `${plural(waiting, 'more text', 'more texts')} to confirm after this one.`,
  },
  cleaned: {
    title: 'The text',
    words: 'Words of the text',
    off: (count: number) => `${plural(count, 'part', 'parts')} taken off`,
    nothing: 'Nothing was taken off.',
    /** Lines of a web page. */
    furniture: {
      share: 'Buttons to share',
      print: 'Buttons to print',
      cookies: 'Note about cookies',
      breadcrumbs: 'Path of the page',
      navigation: 'Navigation',
      advertisement: 'Advertisement',
      comments: 'Comments',
      rights: 'Note about rights',
      'end-mark': 'End mark',
    },
    taken: {
      'front-matter': () => 'Block of fields above the text',
      'line-ends': () => 'Line ends of another system',
      'trailing-blanks': (count: number) =>
        plural(count, 'space at the end of a line', 'spaces at ends of lines'),
      'empty-lines': (count: number) => plural(count, 'empty line', 'empty lines'),
      unseen: (count: number) =>
        plural(count, 'character that cannot be seen', 'characters that cannot be seen'),
      heading: (count: number) => plural(count, 'mark of a heading', 'marks of headings'),
      rule: (count: number) => plural(count, 'line of marks', 'lines of marks'),
      emphasis: (count: number) => plural(count, 'mark of emphasis', 'marks of emphasis'),
      link: (count: number) => plural(count, 'address of a link', 'addresses of links'),
      image: (count: number) => plural(count, 'image', 'images'),
      escape: (count: number) => plural(count, 'backslash', 'backslashes'),
    },
    whole: 'Keep all of it as pasted',
    back: 'Put back',
    backLong: (words: string) => `Put back: ${words}`,
    frozen: 'Once added, these words stay as they are.',
  },
  head: {
    title: 'About this text',
    kind: 'Kind',
    kinds: {
      readout: 'Readout or statement',
      transcript: 'Transcript or briefing',
      interview: 'Interview',
      post: 'Post',
      news: 'News text',
      document: 'Document',
    },
    office: 'Published by',
    publisher: 'Publisher',
    speaker: 'Speaker',
    side: 'Side',
    noSide: 'Choose a side',
    voice: (voice: Voice) => SIDES[voice as BaseVoice] ?? voice,
    day: 'Date',
    dayFrom: (words: string) => `from “${words}”`,
    dayGuessed: 'not in the text: check it',
    dayTakenOff: (words: string) => `from “${words}”, which was taken off`,
    name: 'Title',
    language: 'Language',
    languageName,
    address: 'Web address',
    optional: 'optional',
    isNew: (name: string) => `“${name}” is new here and will be added with its side.`,
    missing: {
      office: 'Name who published it.',
      publisher: 'Name the publisher.',
      side: 'Choose the side that speaks.',
      day: 'Give the date of publication.',
      title: 'Give it a title.',
      address: 'A web address begins with https://',
    },
    confirm: 'Add this text',
    confirmAgain: 'Add it all the same',
    cancel: 'Do not add it',
    save: 'Save',
    saved: (title: string) => `Details of “${title}” saved.`,
    leave: 'Cancel',
    shortcut: 'Ctrl+Enter',
  },
  texts: {
    title: 'Texts',
    none: 'No text yet.',
    left: (decided: number, all: number) => {
      if (all === 0) return 'No statement: the rules found none. Add them yourself';
      return decided === all ? 'All decided' : `${grouped(decided)} of ${grouped(all)} decided`;
    },
    problems: (count: number) => plural(count, 'problem', 'problems'),
    decide: 'Decide',
    decideLong: (title: string) => `Decide the drafts of ${title}`,
    look: 'Look through',
    lookLong: (title: string) => `Look through ${title}`,
    details: 'Details',
    detailsLong: (title: string) => `Details of ${title}`,
    remove: 'Remove',
    removeLong: (title: string) => `Remove ${title}`,
    removed: (title: string) => `${title} removed. Undo brings it back.`,
    back: 'All texts',
    acceptAll: (count: number) => `Accept all ${grouped(count)}`,
    acceptAllOf: (title: string, count: number) => `Accept all ${grouped(count)} drafts of ${title}`,
    done: (title: string) => `All drafts of “${title}” are decided.`,
  },
  contacts: {
    title: 'Contacts',
    left: (due: number, compared: number) => {
      if (compared === 0) return 'No point yet on which both sides speak';
      return due === 0
        ? `${plural(compared, 'point', 'points')} compared`
        : `${grouped(due)} of ${plural(compared, 'point', 'points')} to compare`;
    },
    relate: 'Compare accounts',
    relateLong: (contact: string) => `Compare accounts of ${contact}`,
  },
  /** What follows once nothing is left here. */
  next: {
    text: (title: string) => `Next: ${title}`,
    relations: (contact: string) => `Next: compare the accounts of ${contact}`,
    taking: (unaccounted: number): string =>
      unaccounted === 0 ? 'All decided: take the files' : 'Take the files',
    taken: (unaccounted: number) =>
      `${unaccounted === 0 ? 'All is decided.' : `All drafts are decided; ${plural(unaccounted, 'sentence is', 'sentences are')} neither a statement nor background yet.`} Download the files, save them to a folder, or copy a link to share them.`,
  },
  drafts: {
    /** Beside a statement. */
    unconfirmed: 'Not yet confirmed',
    /** At the head of a comparison. */
    count: (statements: number, unconfirmed: number) =>
      `${plural(statements, 'statement', 'statements')}, ${grouped(unconfirmed)} not yet confirmed`,
    /** A point on which both sides speak, before anybody has compared them. */
    both: 'Both sides, not yet compared',
    making: 'Reading the text',
    failed: 'No drafts: the rules that read texts did not load. You can still add statements yourself.',
  },
  problems: {
    count: (count: number) => plural(count, 'problem', 'problems'),
  },
  keep: {
    label: 'Keep and share',
    undo: 'Undo',
    undoOf: (act: string) => `Undo: ${steps[act] ?? act}`,
    redo: 'Redo',
    redoOf: (act: string) => `Redo: ${steps[act] ?? act}`,
    undone: (act: string) => `Undone: ${steps[act] ?? act}`,
    redone: (act: string) => `Done again: ${steps[act] ?? act}`,
    download: 'Download (.zip)',
    downloaded:
      'Downloaded. Opened here, the zip brings all of it back. To publish it, unpack it and build a site from its folder with Readouts: SEEDS=folder npm start.',
    folder: 'Save to a folder',
    folderAgain: (folder: string) => `Save to “${folder}”`,
    saved: (files: number, folder: string) => `${plural(files, 'file', 'files')} written to “${folder}”.`,
    unchanged: (folder: string) => `“${folder}” has all of it already.`,
    folderFailed: (written: number, of: number) =>
      `${written === 0 ? 'The folder could not be written.' : `Only ${written} of ${plural(of, 'file', 'files')} could be written.`} Your texts are still here. Download the zip instead.`,
    conflict: {
      title: 'The folder has other versions',
      explain: (count: number) =>
        `${plural(count, 'file', 'files')} in this folder ${count === 1 ? 'differs' : 'differ'} from yours. Nothing is written yet.`,
      again: 'Files have changed while you looked. These are the newest versions.',
      removed: (path: string) => `${path}: no longer here, removed from the folder too`,
      theirs: 'In the folder',
      ours: 'Here',
      overwrite: 'Overwrite',
      cancel: 'Do not write',
    },
    link: 'Copy link',
    linked: (characters: number) =>
      `Link copied: it carries all texts in its ${grouped(characters)} characters. Whoever opens it can read them.`,
    linkField: 'Link with all texts',
    linkFailed: 'The browser did not copy it. Copy it from this field.',
    startOver: 'Start over',
    startedOver: 'Everything is cleared. Undo brings it back.',
    close: 'Close',
  },
};

export type WorkbenchMessages = typeof workbench;
