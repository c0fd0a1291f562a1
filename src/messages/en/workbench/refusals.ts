/** Why something was not done, in English: what happened, what still works, what to do. */

/** `detail` is a name or a number. */
export const refusals = {
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
