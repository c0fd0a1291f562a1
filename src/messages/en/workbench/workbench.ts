/** The workbench in English: adding texts, what is left to decide, keeping and sharing. Fetched with it. */

import type { BaseVoice, Voice } from '../../../model/voices.ts';
import { grouped, languageName, plural, SIDES } from '../terms.ts';

/** What happened, what still works, what to do. `detail` is a name or a number. */
const refusals = {
  'text-unknown': (detail) => `Text “${detail}” is no longer here. Nothing changed. Reload the page.`,
  'text-changed': (detail) =>
    `Text “${detail}” is no longer the one that was read. Nothing changed. Choose the words again.`,
  'statement-unknown': (detail) =>
    `Statement “${detail}” is no longer here. Nothing changed. Go on with the next one.`,
  'contact-unknown': (detail) =>
    `Contact “${detail}” is no longer here. Nothing changed. Choose another contact.`,
  'relation-unknown': () => 'This comparison is no longer here. Nothing changed.',
  'relation-of-whole': () =>
    'One answer already covers the whole point. Nothing changed. Remove it, then compare the statements one by one.',
  'id-taken': (detail) => `The name “${detail}” is taken. Nothing changed. Choose another.`,
  'id-malformed': (detail) =>
    `The name “${detail}” has characters that no name can have. Nothing changed. Use a–z, 0–9 and hyphens.`,
  'words-empty': () => 'No words are chosen. Nothing changed. Select words in the text.',
  'side-missing': () => 'No side is chosen. Nothing changed. Choose whose words these are.',
  'points-missing': () => 'No point is chosen. Nothing changed. Choose what the statement is about.',
  'office-missing': (detail) => `The office of “${detail}” is missing. Nothing changed. Name the office.`,
  'text-empty': () => 'There is no text in it. Nothing changed. Paste the text itself.',
  'yaml-broken': (detail) =>
    `The file “${detail}” has a mistake in its YAML. It stays as it is, and the other files work. Correct it in an editor, then open it again.`,
  'yaml-unforeseen': (detail) =>
    `The file “${detail}” is written in a way that cannot be changed here. It stays as it is. Change it in an editor, then open it again.`,
  'file-too-large': (detail) =>
    `“${detail}” is larger than 1 MB. Nothing was added. Split it into several texts.`,
  'name-outside': (detail) => `“${detail}” leads out of its folder. Nothing was added. Do not use this file.`,
  'name-malformed': (detail) =>
    `“${detail}” is a name that some systems cannot write. Nothing was added. Rename the file.`,
  'not-utf8': (detail) =>
    `“${detail}” is not UTF-8 text. Nothing was added. Save it as UTF-8, or paste the text.`,
  'file-unreadable': (detail) =>
    `“${detail}” could not be read: it has changed, is gone, or the browser may no longer read it. Nothing was added. Open it again.`,
  'folder-unreadable': () =>
    'The browser could not read what was opened. Nothing was added. Open it again, or paste the text.',
  'files-none': () =>
    'There is no text and no annotation in it. Nothing was added. Choose .txt, .md, .html or .zip files.',
  'files-too-many': (detail) =>
    `There are more than ${detail} files. Nothing was added. Open fewer at a time.`,
  'files-too-large': () => 'The files are too large together. Nothing was added. Open fewer at a time.',
  'name-twice': (detail) => `Two files are called “${detail}”. Nothing was added. Rename one of them.`,
  'zip-broken': () => 'This zip cannot be read. Nothing was added. Make or download it once more.',
  'zip-encrypted': () => 'This zip has a password. Nothing was added. Unpack it first, then open the files.',
  'zip-method': () =>
    'This zip is packed in an unusual way. Nothing was added. Unpack it first, then open the files.',
  'zip-link': (detail) =>
    `“${detail}” in this zip is a link to another file. Nothing was added. Unpack it first, then open the files.`,
  'zip-larger-than-told': () => 'This zip is larger than it says. Nothing was added. Do not use it.',
  'link-none': () => 'This link carries no texts. What you keep here is untouched.',
  'link-too-long': (detail) =>
    `The texts need a link of ${detail} characters; browsers and chats cut links of more than 16,000. Download the file and send that.`,
  'link-version': () =>
    'This link was made by a newer version. What you keep here is untouched. Reload the page, then open it again.',
  'link-broken': () =>
    'This link is incomplete or was changed on its way. What you keep here is untouched. Ask for the link again, or for the file.',
  'link-too-large': () =>
    'What this link carries is too large. What you keep here is untouched. Ask for the file.',
  'journal-ends': () => 'There is nothing more to undo or redo.',
  'journal-other-files': (detail) =>
    `The file “${detail}” was changed elsewhere, so this step cannot be undone. Everything stays as it is.`,
} satisfies Record<string, (detail: string) => string>;

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
    at: (file: string, line: number) => `${file}, line ${line}`,
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
    saved: (files: number, folder: string) => `${plural(files, 'file', 'files')} written to “${folder}”.`,
    unchanged: (folder: string) => `“${folder}” has all of it already.`,
    folderFailed: (written: number, of: number) =>
      `${written === 0 ? 'The folder could not be written.' : `Only ${written} of ${plural(of, 'file', 'files')} could be written.`} Your texts are still here. Download the zip instead.`,
    conflict: {
      title: 'The folder has other versions',
      explain: (count: number) =>
        `${plural(count, 'file', 'files')} in this folder ${count === 1 ? 'differs' : 'differ'} from yours. Nothing is written yet.`,
      again: 'Files have changed while you looked. These are the newest versions.',
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
    anew: 'Start over',
    anewDone: 'Everything is cleared. Undo brings it back.',
    close: 'Close',
  },
};

export type WorkbenchMessages = typeof workbench;
