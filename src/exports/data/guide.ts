/** The guide, the method and the rights that go with all files in a zip, as plain text. Pure. */

import type { Rule, SectionName } from '../../messages/en/method.ts';
import { SILENCES } from '../../model/silence.ts';
import { sourceLines } from '../source-note.ts';
import { POINT_COLUMNS, type PointColumn } from './columns/point-columns.ts';
import { STATEMENT_COLUMNS, type StatementColumn } from './columns/statement-columns.ts';
import { wellFormed } from './export-input.ts';
import { FILE_OF, FORM_IDS } from './form-ids.ts';
import type { Making } from './forms.ts';
import { PLACES } from './placed.ts';

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

export type Guide = Making;

/** Names of files with their content. */
export function guideFiles(guide: Guide): readonly (readonly [name: string, content: string])[] {
  const { messages } = guide;
  return [
    [messages.guide.name, written(readMe(guide))],
    [messages.guide.method, written(methodOf(guide))],
    [messages.guide.rights, written(rightsOf(guide))],
  ];
}

function readMe(guide: Guide): readonly Section[] {
  const { messages, note, source, contacts, i18n } = guide;
  const { colon } = i18n.messages;
  const columns = (of: readonly { readonly name: PointColumn | StatementColumn }[]) =>
    of.map(({ name }) => `${name}${colon}${messages.columns.of[name]}`);
  return [
    {
      title: note.corpus,
      lines: [
        messages.lead,
        messages.guide.contacts(contacts.length),
        ...sourceLines(note, source, i18n.messages).map(([label, value]) => label + colon + value),
      ],
    },
    {
      title: messages.guide.files,
      lines: FORM_IDS.filter((form) => form !== 'zip').map(
        (form) => `${FILE_OF[form].name}${colon}${messages.forms[form].what}`,
      ),
    },
    {
      title: messages.columns.title,
      lines: [messages.columns.explain, messages.columns.lists, messages.columns.formulas],
    },
    {
      title: messages.columns.statements,
      lines: [
        ...columns(STATEMENT_COLUMNS),
        ...PLACES.map((place) => `place = ${place}${colon}${messages.columns.places[place]}`),
      ],
    },
    { title: messages.columns.points, lines: columns(POINT_COLUMNS) },
  ];
}

/** The page of the method, without what depends on the screen or changes with each version. */
function methodOf({ method, library, i18n }: Guide): readonly Section[] {
  const rules = (of: readonly Rule[]) => of.map(({ name, text }) => `${name} ${text}`);
  const section = (name: SectionName, lines: readonly string[]): Section => ({
    title: method.titles[name],
    lines,
  });
  return [
    { title: method.title, lines: [method.lead] },
    section('corpus', method.corpus(library.facts)),
    section('record', [
      method.record.intro,
      method.record.notEnoughTitle + i18n.messages.colon.trimEnd(),
      ...method.record.notEnough.map((one) => `- ${one}`),
      ...rules(method.record.rules),
    ]),
    section('silences', [
      method.silences.intro(SILENCES.length),
      ...SILENCES.map((one) => `${method.silences.each[one].name}. ${method.silences.each[one].text}`),
    ]),
    section('relations', [
      method.relations.intro(Object.keys(method.relations.each).length),
      ...Object.values(method.relations.each).map(({ name, text }) => `${name}. ${text}`),
      ...method.relations.after,
    ]),
    section('words', rules(method.words(library.facts))),
    section('outside', rules(method.outside.rules)),
    section('neutral', rules(method.neutral)),
  ];
}

function rightsOf({ method, library, note }: Guide): readonly Section[] {
  const licensed = library.about.licence !== undefined;
  return [
    {
      title: method.titles.rights,
      lines: [note.licence, ...method.rights({ withheld: library.withheld, licensed })],
    },
  ];
}

function written(sections: readonly Section[]): string {
  return wellFormed(
    `${sections.map(({ title, lines }) => [title, '='.repeat(title.length), '', ...lines].join('\n')).join('\n\n')}\n`,
  );
}
