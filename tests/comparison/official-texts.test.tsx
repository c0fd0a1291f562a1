/** Texts whose publisher speaks for itself, as a reader sees them: whose own they are, and what they relay of the other side. */

import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { NO_FILTERS } from '../../src/link/view-state.ts';
import { panelFoot } from '../../src/messages/en/panel-foot.ts';
import { texts } from '../../src/messages/en/texts.ts';
import { en } from '../../src/messages/en.ts';
import { fr } from '../../src/messages/fr.ts';
import { unpackHalves } from '../../src/model/marker-halves.ts';
import { structuredData } from '../../src/previews/structured-data.ts';
import { facetsOf, filterContacts } from '../../src/selection/facets.ts';
import { markerHalves } from '../../src/selection/halves.ts';
import { start } from '../app/start-app.tsx';
import { overSound, textFile } from '../compile/seed-files.ts';
import { libraryFrom } from '../corpus-for-tests.ts';
import { contactOf, previewContextOf } from '../previews/preview-context.ts';

const CALL = '2021-05-03-call';
const COUNCIL = '2021-05-03-council';
const RUSSIAN =
  'The ministers spoke about harbour lights. Jane Sample said that there would be no more buoys. They agreed  on lamps. Jane Sample said that lamps last. A council met on 3 May 2021. We spoke there about ropes.';
const JOINT =
  'The Pentagon and NATO spoke of tides. The Pentagon spoke of ropes nearby. We will not say more about lamps. We demand clear charts.';

const { corpus, problems } = compile(
  overSound([
    textFile('ministry-2021-05-03.txt', RUSSIAN),
    textFile(
      'ministry-2021-05-03.yaml',
      `text:
  kind: readout
  teller: { office: ru-ministry }
  title: A readout
  language: en
  date: 2021-05-03
  contact: ${CALL}
statements:
  - { id: ro-lights, words: The ministers spoke about harbour lights, points: [subject] }
  - { id: ro-relayed, words: { from: Jane Sample said that there, to: no more buoys }, voice: jane-sample, points: [security] }
  - { id: ro-lamps, words: They agreed on lamps, points: [outcome] }
  - { id: ro-last, words: Jane Sample said that lamps last, voice: jane-sample, points: [outcome] }
  - id: ro-council
    words: We spoke there about ropes
    bearings: [{ contact: ${COUNCIL}, points: [security], as: account }]
background: rest
`,
    ),
    textFile('pentagon-2021-05-04.txt', JOINT),
    textFile(
      'pentagon-2021-05-04.yaml',
      `text:
  kind: readout
  teller: { office: pentagon }
  title: A statement
  language: en
  date: 2021-05-04
  contact: ${CALL}
statements:
  - id: us-joint
    words: The Pentagon and NATO spoke of tides
    sides: [us, nato]
    office: [pentagon, nato-office]
    bearings: [{ contact: 2021-05-05-talks, points: [security], as: account }]
  - id: us-around
    words: The Pentagon spoke of ropes nearby
    bearings: [{ contact: ${COUNCIL}, points: [security], as: around }]
  - { id: us-declines, words: We will not say more about lamps, points: [withheld], declines: true }
  - { id: us-charts, words: We demand clear charts, points: [warnings] }
background: rest
`,
    ),
    textFile(
      'bodies/nato.yaml',
      '- { id: nato-office, side: nato, name: { en: NATO office, fr: bureau de l’OTAN } }\n',
    ),
    textFile(
      'contacts/more.yaml',
      [
        [COUNCIL, '[ru, nato]'],
        ['2021-05-05-talks', '[ru, us, nato]'],
      ]
        .map(
          ([id, parties]) => `- id: ${id}
  kind: council
  status: held
  level: unknown
  title: { en: Council, fr: Conseil }
  label: { en: Council, fr: Conseil }
  parties: ${parties}
  people: []
  dating: { edtf: 2021-05-03, basis: stated, evidence: [{ text: ministry-2021-05-03, words: on 3 May 2021 }] }
  note: { en: The talks went on until the 4th., fr: Les entretiens ont duré jusqu’au 4. }
`,
        )
        .join(''),
    ),
  ]),
);
if (!corpus) throw new Error(problems.map(({ what }) => what).join('\n'));
const library = libraryFrom(corpus);
const heading = (name: string) => screen.findByRole('heading', { name, level: 2 });

it('the panel says whose own each text is, that it was published directly, and of whom words are relayed', async () => {
  const { container } = start(`/contacts/${CALL}`, library);
  await heading('Call of the ministers');
  expect(container.querySelector('.provenance')).toHaveTextContent(
    /Russian ministry, 3 May 2021, the Russian side’s own official readout, in English; .*the American side’s own official readout, in English/,
  );
  expect(container).toHaveTextContent(`Russian ministry, 3 May 2021: ${en.panel.direct}`);
  const only = `${en.panel.onlySides(['ru'])}; attributed to Jane Sample`;
  expect(screen.getAllByText(only, { exact: false }).length).toBeGreaterThan(0);
  expect(container.querySelector('.point-map')).toHaveTextContent(only);
  expect(container.querySelector('.point-summary')).toHaveTextContent(only);
});

it('of words relayed beside others of a point on which one side alone speaks, it says only whose they are said to be', async () => {
  const { container } = start(`/contacts/${CALL}`, library);
  await heading('Call of the ministers');
  expect(
    [...container.querySelectorAll('.pair-head .is-only')].map((head) => head.textContent.trim()),
  ).toEqual(['Attributed to Jane Sample']);
});

it('does not call it the own words of anybody where one reports the other', async () => {
  const { container } = start(`/contacts/${CALL}`, library);
  await heading('Call of the ministers');
  const relayed = [...container.querySelectorAll('.statement')].filter((one) =>
    one.textContent.includes('relaying Jane Sample'),
  );
  expect(relayed.length).toBeGreaterThan(0);
  for (const one of relayed) expect(one).not.toHaveTextContent(en.panel.ownWords);
  expect(container).toHaveTextContent(en.panel.ownWords);
});

it('in French as well', async () => {
  const { container } = start(`/fr/contacts/${CALL}`, library);
  await heading('Appel des ministres');
  expect(container.querySelector('.provenance')).toHaveTextContent(
    /Ministère russe, 3 mai 2021, compte rendu officiel de la partie russe elle-même, en anglais/,
  );
  expect(container.querySelector('.point-map')).toHaveTextContent(
    /dans ces textes ; propos attribués à Jane Sample/,
  );
});

it('the foot of the panel has the editor’s note on the contact', async () => {
  start(`/contacts/${COUNCIL}`, library);
  expect(await screen.findByText('The talks went on until the 4th.')).toBeVisible();
});

it('a filter finds the contacts with relayed words', async () => {
  const { counts, shown } = filterContacts(
    library.contactIndex,
    facetsOf(library),
    { ...NO_FILTERS, relayed: ['us-nato'] },
    undefined,
  );
  expect([...shown.rows].map((row) => library.contactIndex.ids[row])).toEqual([CALL]);
  expect([...counts.relayed]).toEqual([['us-nato', 1]]);
  start('/fr/list?relayed=us-nato', library);
  expect(await screen.findByRole('button', { name: `${fr.filters.names.relayed} 1` })).toBeVisible();
});

it('the words of another than the party are not taken for its own', async () => {
  const { container } = start(`/contacts/${COUNCIL}`, library);
  await heading('Council');
  const missing = container.querySelector('.missing');
  expect(missing).toHaveTextContent(en.panel.missing(['nato']));
  expect(missing).not.toHaveTextContent(en.panel.missingContext);
  const column = container.querySelector('.context .cell.in-right') as HTMLElement;
  expect(column).toHaveTextContent(en.panel.contextNone(['nato']));
  expect(within(column).getByText(en.sides.us, { selector: '.whose' })).toBeVisible();
});

it('joint words of two parties of one column name both, and are not called those of both sides', async () => {
  const { container } = start('/contacts/2021-05-05-talks', library);
  await heading('Council');
  const statement = container.querySelector('#us-joint') as HTMLElement;
  expect(statement).toHaveTextContent('Pentagon and NATO office');
  expect(statement).not.toHaveTextContent(en.panel.bothTellers);
});

describe('a side that declines on one point', () => {
  const row = library.contactIndex.rowOf(CALL) ?? -1;

  it('has a filled half where it gives details on others', () => {
    expect(markerHalves(library.contactIndex.at(row))).toEqual({ left: 'filled', right: 'filled' });
    expect(unpackHalves(library.contactIndex.columns.halves[row] ?? -1)).toEqual({
      left: 'filled',
      right: 'filled',
    });
  });

  it('is said to do so, in the list', async () => {
    start('/list', library);
    expect(await screen.findByText(en.list.declinesOn(1))).toBeVisible();
  });
});

it('structured data describe official readouts as reports of who tells them', () => {
  const graph = structuredData(
    { subject: contactOf(library, CALL), name: 'Name', description: 'Description.' },
    { path: '/', origin: 'https://example.org' },
    previewContextOf(library, 'en'),
  );
  expect(graph['@graph']).toContainEqual(
    expect.objectContaining({
      '@type': 'Report',
      name: 'A readout',
      author: { '@type': 'Organization', name: 'Russian ministry' },
    }),
  );
  const inFrench = structuredData(
    { subject: contactOf(library, CALL), name: 'Nom', description: 'Description.' },
    { path: '/', origin: 'https://example.org' },
    previewContextOf(library, 'fr'),
  );
  expect(inFrench['@graph']).toContainEqual(
    expect.objectContaining({
      publisher: { '@type': 'Organization', name: 'Ministère russe' },
      author: { '@type': 'Organization', name: 'Ministère russe' },
    }),
  );
  // The words of a text with wrapped lines or several spaces, as plain text.
  expect(graph['@graph']).toContainEqual(
    expect.objectContaining({ '@type': 'Claim', text: 'They agreed on lamps' }),
  );
});

it('the page of the texts says of which kinds they are, and the language of each once', async () => {
  start('/texts', library);
  expect(
    await screen.findByText(/In this corpus: two official readouts and .* news texts, in /),
  ).toBeVisible();
  expect(screen.queryByText(panelFoot.noReadout(false), { exact: false })).toBeNull();
  const readout = screen.getByText('The Russian side’s own official readout, in English');
  expect(readout).toBeVisible();
  expect(within(readout.closest('dl') ?? document.body).queryByText(texts.language)).toBeNull();
});

it('the table of who is on record has no column for a side that is never a party', async () => {
  const withoutNato = libraryFrom({
    ...corpus,
    contacts: corpus.contacts.filter(({ parties }) => !parties.includes('nato')),
  });
  start('/on-record', withoutNato);
  const columns = async () =>
    (await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent);
  expect(await columns()).not.toContain('NATO');
  cleanup();
  start('/on-record', library);
  expect(await columns()).toContain('NATO');
});
