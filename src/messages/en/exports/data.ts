/** The page of the data, the files that readers make, and their columns, in English. */

import type { FormId } from '../../../exports/data/form-ids.ts';
import type { PlaceKind } from '../../../exports/data/placed.ts';
import type { Language } from '../../../model/language.ts';
import { grouped, plural } from '../terms.ts';

interface Form {
  readonly name: string;
  readonly what: string;
}

const contacts = (count: number) => plural(count, 'contact', 'contacts');

export const data = {
  title: 'Data',
  lead: 'Take the statements, contacts and comparisons into your own tools. Every file names its version, its link and its sources.',
  unconfirmed: 'unconfirmed draft',
  ourTranslation: { en: 'Our English translation', fr: 'Our French translation' } satisfies Record<
    Language,
    string
  >,
  /** In files whose words have room for some statements alone. */
  sources: (routes: readonly string[]) => `Sources: ${routes.join('; ')}`,
  more: (count: number) =>
    `${plural(count, 'more statement', 'more statements')} in this account, at the link below`,
  neither: (count: number) =>
    `${plural(count, 'statement', 'statements')} in neither account, at the link below`,
  scope: {
    label: 'What to take',
    view: (count: number) => `The ${contacts(count)} in view`,
    all: (count: number) => (count === 1 ? 'The only contact' : `All ${contacts(count)}`),
    contact: (title: string) => `Only this contact: ${title}`,
  },
  make: {
    title: 'Make a file',
    explain:
      'Your browser makes each file from the contacts you choose. Nothing is sent. Where a side has no account, the file says so.',
    scripts: 'These files are made in the browser, which needs JavaScript. The fixed addresses below do not.',
    button: (form: string) => `Download: ${form}`,
    short: 'Download',
    cancel: 'Cancel',
    fetching: (done: number, all: number) => `Fetching the words: ${grouped(done)} of ${contacts(all)}`,
    making: (done: number, all: number) => `Writing: ${grouped(done)} of ${contacts(all)}`,
    made: (name: string, size: string) => `${name} is ready: ${size}.`,
    cancelled: 'Cancelled. Nothing was saved.',
    missing: (missing: number, all: number) =>
      `The words on ${grouped(missing)} of ${contacts(all)} could not be fetched, so no file was made. Check your connection and try again.`,
    outdated: 'The texts have changed since you opened this page. Load it again, then make the file.',
    failed: 'The file could not be made. The page still works; try again.',
    nothing: 'No contact is in view.',
    size: 'Size',
    form: 'File',
  },
  forms: {
    statements: {
      name: 'Statements, CSV',
      what: 'One row for each statement about each contact: words, speaker, side, chain, comparison.',
    },
    points: {
      name: 'Contacts by point, CSV',
      what: 'One row for each point of each contact, with both accounts side by side.',
    },
    json: {
      name: 'Contacts and comparisons, JSON',
      what: 'Contacts, their comparisons, statements, texts and people, with a schema.',
    },
    annotations: {
      name: 'Annotations, W3C Web Annotation',
      what: 'Each statement attached to the exact words of its text, for annotation tools.',
    },
    'json-ld': {
      name: 'Graph, schema.org JSON-LD',
      what: 'Events, articles and claims in the vocabulary that search engines and archives read.',
    },
    calendar: {
      name: 'Calendar, iCalendar',
      what: 'Contacts as whole days for calendar programs. What is uncertain about a date is in the title.',
    },
    timeline: {
      name: 'Timeline, TimelineJS',
      what: 'A slide for each dated contact, to publish with TimelineJS3 from Knight Lab.',
    },
    zip: {
      name: 'Everything, ZIP',
      what: 'All the files above, with a guide, the method and the rights.',
    },
  } satisfies Record<FormId, Form>,
  fixed: {
    title: 'Files at fixed addresses',
    explain:
      'These files hold the whole corpus. Their addresses stay the same; their content changes with the version.',
    address: 'Address',
    bytes: 'Size',
    what: 'What it holds',
    files: {
      'corpus.json':
        'The whole corpus in one document: texts, contacts, statements, people, notes, change log.',
      'corpus.schema.json': 'The JSON Schema of the corpus, generated from the code that checks it.',
      'view.schema.json': 'The JSON Schema of the JSON file that you make above.',
      'statements.parquet': 'All statements as a table in both languages, for DuckDB, Spark, R or pandas.',
      'contacts.parquet': 'All contacts by point, as a table in both languages, both accounts side by side.',
    } as Readonly<Record<string, string>>,
  },
  examples: {
    title: 'Examples',
    explain: 'Both can be run as they are. The first works in the console of this page.',
    script: 'JavaScript: contacts for which one account is missing',
    query: 'DuckDB: how often each side has an account of each point',
  },
  columns: {
    title: 'Columns',
    explain:
      'The names of columns and the codes are the same in both languages. Other words are in the language of the page; Parquet files have both, in columns that end in _en and _fr.',
    lists:
      'Several values in one cell are separated by a semicolon and a space; several comparisons, sources or notes by a vertical bar.',
    formulas:
      'A cell that begins with =, +, -, @ or a tab gets one apostrophe before it, so that no spreadsheet runs it as a formula. Remove that apostrophe to have the exact words.',
    name: 'Column',
    type: 'Type',
    meaning: 'Meaning',
    types: { code: 'code', words: 'words', number: 'number', boolean: 'true or false' },
    of: {
      statement: 'Id of the statement',
      contact: 'Id of the contact',
      contact_title: 'Title of the contact',
      contact_date: 'Date of the contact, EDTF (ISO 8601-2)',
      contact_date_words: 'The same in words, with what is uncertain',
      contact_first_day: 'First day that the date covers; empty if open',
      contact_last_day: 'Last day that the date covers; empty if open',
      contact_kind_words: 'Kind, level and status in words',
      kind: 'Kind of contact',
      level: 'Level of the contact',
      status: 'Held, planned, announced or cancelled',
      contact_place: 'Place, with how it is known where the texts do not state it',
      parties: 'Who takes part',
      on_record: 'The sides that are on record for the contact in these texts',
      missing_account: 'Which account these texts do not have, in words',
      point: 'Id of the point',
      point_name: 'Name of the point',
      point_number: 'Number of the point on screen',
      place: 'Its place in the comparison',
      column: 'The column of the comparison; empty where it is in none',
      side: 'The side that says it in this column, or both that share it',
      credited_to: 'All to whom the text credits the sentence',
      credited_to_words: 'The same in words',
      on_behalf_of: 'For whom else the speaker speaks; that side is not on record by it',
      said_by: 'The person, institution or publisher that says it',
      as_whom: 'Office, channel and whose words are relayed',
      relaying: 'Ids of the persons whose words are relayed',
      channel: 'Channel by which it was said',
      mode: 'How the text gives it: direct, paraphrase, mixed or mention',
      how: 'The same in words',
      said_on: 'Day on which it was said, EDTF, if known',
      words: 'The exact words of the text, in one line; […] shows what is left out',
      language: 'Language of the words, BCP 47',
      our_translation: 'Our translation, errors of the original kept',
      our_translation_language: 'Language of our translation',
      relation: 'How an editor compares it with the other account: agree, emphasis or conflict',
      relation_words: 'The same in words',
      relation_reason: 'The reason of the editor',
      relation_by: 'Who compared the accounts',
      relation_on: 'Day of the comparison',
      point_state: 'What the two accounts have on this point, as a code',
      point_state_words: 'The same in words',
      other_side: 'What the other side lacks on this point in these texts',
      unconfirmed: 'True for a draft that is not confirmed',
      declines: 'True if the side declines to give details',
      leaves_open: 'True if the side says that there was more',
      remark_on: 'Sides of which the newsroom remarks that they say little',
      denies: 'Ids of statements that it denies',
      revises: 'Ids of statements that it changes',
      same_as: 'Ids of the same remark in other texts',
      notes: 'Notes of the editors on the words',
      text: 'Id of the text',
      text_kind: 'Kind of text',
      publisher: 'Publisher of the text: the newsroom or the office',
      publisher_basis: 'How the publisher is known: stated, inferred or outside',
      text_date: 'Date of the text, EDTF',
      paragraph: 'Number of the paragraph in the text',
      passages: 'Where the words are in the text, in UTF-16 code units',
      repeated_in: 'Paragraphs that repeat the remark',
      repeated_by: 'Each repetition: where, how, by whom if by somebody else, and its words',
      chain: 'The route of the words, with how each step is known',
      link: 'Link to the statement or contact',
      corpus: 'Name of the corpus',
      version: 'Version of the data',
      licence: 'Rights in the annotations and the texts',
      taken_from: 'Link that the file was made from',
      cell_ru: 'State of the point for Russia; empty if not a party',
      cell_us: 'State of the point for the United States; empty if not a party',
      cell_nato: 'State of the point for NATO; empty if not a party',
      statements_ru: 'Number of statements in the Russian account',
      statements_us_nato: 'Number of statements in the account of the United States or NATO',
      statements_other: 'Number of statements in neither account',
      account_ru: 'The Russian account, a line for each statement, or why there is none',
      account_us_nato: 'The account of the United States or NATO, or why there is none',
      sources_ru: 'Texts of the Russian account, each with the route of its words',
      sources_us_nato: 'Texts of the account of the United States or NATO, each with the route of its words',
      texts: 'Ids of the texts with words on this point',
    },
    places: {
      account: 'In a side’s account',
      related: 'A related remark, in neither account',
      other: 'By the text, by another voice, or a mention in passing; puts no side on record',
    } satisfies Record<PlaceKind, string>,
    statements: 'Statements',
    points: 'Contacts by point',
  },
  /** “34 kB”, “1.2 MB”. */
  size: (bytes: number) => {
    const small = bytes / 1_000_000;
    if (small >= 10) return `${grouped(Math.round(small))} MB`;
    if (small >= 1) return `${small.toFixed(1)} MB`;
    return `${grouped(Math.max(1, Math.round(bytes / 1000)))} kB`;
  },
  /** For a reader's own corpus. */
  own: {
    title: 'Data of your texts',
    lead: 'The files are made in this browser from your own texts. Nothing is sent, and no address leads to them.',
    explain:
      'To publish data at fixed addresses, build a site from your files. Drafts that you have not confirmed are marked in every file; the graph leaves them out.',
  },
  /** The guide in the zip. */
  guide: {
    name: 'README.txt',
    method: 'METHOD.txt',
    rights: 'RIGHTS.txt',
    files: 'Files',
    contacts: (count: number) => contacts(count),
  },
  /** In the menu and in the foot of pages. */
  download: 'Download',
  downloadContact: 'Download this contact',
  page: 'All data, addresses and examples',
};

export type DataMessages = typeof data;
