/** What is drafted of readouts, posts and transcripts, and which statements of two texts may be compared. */

import { describe, expect, test } from 'vitest';
import type { Known } from '../../src/drafts/draft.ts';
import { draftHead, draftText } from '../../src/drafts/draft-text.ts';
import { draftPairs, type PairText } from '../../src/drafts/pairs.ts';

import { lexiconOf, pointsOf } from '../../src/drafts/points.ts';
import { tablesOf } from '../../src/drafts/tables-of.ts';

const NOTHING: Known = { people: [], bodies: [], contacts: [] };

const KREMLIN = `Telephone conversation with US President Joseph Biden
2021-12-31T02:20:00Z

President of Russia

On December 30, Vladimir Putin spoke by telephone with US President Joseph Biden.

The conversation was about security guarantees. Both agreed that talks would be held in Geneva on January 9–10. Joseph Biden stressed that Washington would put no missiles in Ukraine. Vladimir Putin warned that more sanctions would be a grave mistake. The conversation was frank.
`;
const WHITE_HOUSE = `Statement by Press Secretary Jen Psaki on President Biden’s Call with President Putin
December 30, 2021

President Biden spoke today with President Vladimir Putin of Russia. He made clear that the United States would respond if Russia invades Ukraine. President Biden supported talks, in Geneva on January 9–10 first. He said that talks can only go well in quiet.
`;

function draft(content: string, known = NOTHING) {
  const head = draftHead(content, known);
  return { head, ...draftText(content, head, known) };
}

function wordsIn(content: string, known = NOTHING) {
  return draft(content, known).statements.map(({ passages, sides, voice, points }) => [
    passages.map(({ start, end }) => content.slice(start, end)).join(' … '),
    sides.join(),
    voice.join(),
    points[0],
  ]);
}

describe('whom the corpus does not know yet', () => {
  test('has the office that was held on the day of the text, and none where two or nobody knows', () => {
    const officesIn = (content: string) =>
      draft(content).people.map(({ id, office }) => [id, office?.en, office?.fr]);
    expect(officesIn(KREMLIN)).toEqual(
      expect.arrayContaining([
        ['putin', 'President', 'président'],
        ['biden', 'President', 'président'],
      ]),
    );
    // In two offices for all of the month: that which the table has first.
    const later = KREMLIN.replaceAll('2021-12-31', '2025-12-31').replaceAll('Joseph Biden', 'Marco Rubio');
    expect(officesIn(later.replace('US President', 'US Secretary'))).toContainEqual([
      'rubio',
      'Secretary of State',
      'secrétaire d’État',
    ]);
    // He was no longer in office by then.
    expect(
      officesIn(KREMLIN.replaceAll('2021-12-31', '2025-12-31').replace('December 30', 'December 30, 2025')),
    ).toContainEqual(['biden', undefined, undefined]);
  });
});

describe('a readout', () => {
  test('is its side’s, sentence by sentence, with what the other side said relayed', () => {
    expect(wordsIn(KREMLIN)).toEqual([
      [
        'On December 30, Vladimir Putin spoke by telephone with US President Joseph Biden.',
        'ru',
        '',
        'itself',
      ],
      ['The conversation was about security guarantees.', 'ru', '', 'security'],
      ['Both agreed that talks would be held in Geneva on January 9–10.', 'ru', '', 'outcome'],
      ['Joseph Biden stressed that Washington would put no missiles in Ukraine.', 'ru', 'biden', 'ukraine'],
      ['Vladimir Putin warned that more sanctions would be a grave mistake.', 'ru', '', 'warnings'],
      ['The conversation was frank.', 'ru', '', 'tone'],
    ]);
    expect(new Set(wordsIn(WHITE_HOUSE).map(([, side]) => side))).toEqual(new Set(['us']));
  });

  test.each([
    // Mentioned, and nothing of it reported.
    ['en', 'Vladimir Putin responded to the mention once again by Joseph Biden of possible sanctions.', ''],
    ['en', 'In response to the mention by Joseph Biden of sanctions, Vladimir Putin warned of an error.', ''],
    ['en', 'Joseph Biden called Vladimir Putin.', ''],
    ['en', 'Vladimir Putin replied to what Joseph Biden had said.', ''],
    ['en', 'Vladimir Putin noted that Joseph Biden supported the talks.', ''],
    ['en', 'Vladimir Putin recalled a meeting at which Joseph Biden presented a plan.', ''],
    ['ru', 'Владимир Путин подчеркнул, что Джозеф Байден не ответил на предложения.', ''],
    ['ru', 'Владимир Путин отметил, что с Джозефом Байденом договорились о встрече.', ''],
    ['fr', 'Vladimir Poutine a souligné que Joseph Biden a proposé un sommet.', ''],
    // Reported as said by him.
    ['en', 'Joseph Biden called for talks.', 'biden'],
    ['en', 'According to Joseph Biden, there will be talks.', 'biden'],
    ['ru', 'Как отметил Джозеф Байден, переговоры будут.', 'biden'],
    ['ru', 'Переговоры, подчеркнул Джозеф Байден, будут.', 'biden'],
    ['ru', 'По словам Джозефа Байдена, переговоры будут.', 'biden'],
    ['fr', 'Joseph Biden a proposé un sommet.', 'biden'],
  ])('relays the other side only where it says something (%s): %s', (language, words, voice) => {
    const [title, , ...rest] = KREMLIN.split('\n');
    const content = [title, ...rest.slice(0, 3), words, ''].join('\n');
    const head = { ...draftHead(KREMLIN, NOTHING), language, outside: [] };
    const { statements } = draftText(content, head, NOTHING);
    const said = statements.find(({ passages: [span] }) => content.slice(span?.start, span?.end) === words);
    expect(said?.voice.join()).toBe(voice);
  });

  test.each([
    ['He detailed the approaches underlying the Russian draft treaties.', ['security']],
    ['He spoke of the drafts of the Treaty with the United States.', ['security']],
    ['The negotiations concern draft treaties.', ['security', 'channels']],
    ['Les négociations portent sur les projets de traité.', ['security', 'channels']],
    ['Начало переговоров о проектах договоров отложено.', ['security', 'channels']],
  ])('is about the points that its words show: %s', (words, points) => {
    const clues = { declines: false, namesBoth: false, isOpening: false, subjectTold: true };
    expect(pointsOf(lexiconOf(tablesOf(words)), { words, ...clues })).toEqual(points);
  });

  test('tells of a contact, dated as it says', () => {
    const [contact] = draft(KREMLIN).contacts;
    expect(contact).toMatchObject({
      id: '2021-12-30-putin-biden-call',
      isNew: true,
      kind: 'call',
      status: 'held',
      level: 'presidents',
      title: { en: 'Putin–Biden call', fr: 'Appel Poutine-Biden' },
      label: { en: 'Putin–Biden', fr: 'Poutine-Biden' },
      people: ['putin', 'biden'],
      parties: ['ru', 'us'],
      dating: { edtf: '2021-12-30', basis: 'inferred' },
    });
    expect(draft(KREMLIN).people.map(({ id }) => id)).toEqual(['biden', 'putin']);
    expect(draft(KREMLIN).bodies.map(({ id }) => id)).toEqual(['kremlin']);
  });

  test('tells of one that the corpus has, though the capitals count different days', () => {
    const known: Known = {
      ...NOTHING,
      contacts: [
        {
          id: 'the-call',
          kind: 'call',
          level: 'presidents',
          from: '2021-12-31',
          to: '2021-12-31',
          people: ['putin', 'biden'],
          parties: ['ru', 'us'],
        },
      ],
    };
    expect(draft(WHITE_HOUSE, known).contacts).toMatchObject([{ id: 'the-call', isNew: false }]);
  });

  test('never takes the id of another that the corpus has', () => {
    const contact = {
      id: '2021-12-30-putin-biden-call',
      kind: 'letter',
      level: 'experts',
      from: '2020-01-01',
      to: '2020-01-01',
      people: [],
      parties: ['ru', 'us'],
    };
    expect(draft(WHITE_HOUSE, { ...NOTHING, contacts: [contact] }).contacts.map(({ id }) => id)).toEqual([
      '2021-12-30-putin-biden-call-2',
    ]);
  });

  test('of a president alone is of a call with ours', () => {
    const [contact] = draft(
      'Телефонный разговор с Президентом США Дональдом Трампом\n\n12 февраля 2025 года\n\nПрезидент России\n\nРазговор был деловым. Речь шла об Украине.',
    ).contacts;
    expect(contact?.people).toEqual(['putin', 'trump']);
  });
});

test('in a transcript, questions and courtesies are nobody’s statements', () => {
  const content =
    'Background Press Call on the Call with President Putin\n\nMarch 5, 2024\nThe White House\n\nMODERATOR: Good evening.\nSENIOR ADMINISTRATION OFFICIAL: Thanks. The two presidents spoke of Ukraine.\nQ Was it frank?\nSENIOR ADMINISTRATION OFFICIAL: I will not go into details.\nQ Thank you.';
  const { statements } = draft(content);
  expect(
    statements.map(({ passages: [span], unnamed, declines }) => [
      content.slice(span?.start, span?.end),
      unnamed,
      declines,
    ]),
  ).toEqual([
    ['The two presidents spoke of Ukraine.', true, undefined],
    ['I will not go into details.', true, true],
  ]);
});

test('what is left is background, whole sentences of it', () => {
  const content = 'Selon le Kremlin, ils se sont parlé. Le détroit compte quatre-vingts phares.';
  const { background } = draft(content);
  expect(background.map(({ start, end }) => content.slice(start, end))).toEqual([
    'Le détroit compte quatre-vingts phares.',
  ]);
});

describe('two texts on one contact', () => {
  const textOf = (id: string, content: string): PairText => {
    const { head, statements } = draft(content);
    return {
      id,
      content,
      language: head.language,
      day: head.date?.day,
      statements: statements.map((statement, i) => ({ ...statement, contact: 'the-call', id: `${id}-${i}` })),
    };
  };
  const pairsOf = (a: PairText, b: PairText) =>
    draftPairs(a, b, NOTHING, new Map([a, b].map((one) => [one.id, tablesOf(one.content, one.language)])));
  const pairs = pairsOf(textOf('ru', KREMLIN), textOf('us', WHITE_HOUSE));

  test('agree that it took place, and share days and places', () => {
    expect(pairs.find(({ point }) => point === 'itself')).toMatchObject({
      of: ['ru-0', 'us-0'],
      relation: 'agree',
    });
    const talks = pairs.find(({ of: [one] }) => one === 'ru-2');
    expect(talks?.of[1]).toBe('us-2');
    expect(talks?.shared.map(({ words }) => words)).toContain('January 9–10');
    expect(talks?.relation).toBeUndefined();
  });

  test('have none where they are of one side', () => {
    expect(pairsOf(textOf('a', KREMLIN), textOf('b', KREMLIN))).toEqual([]);
  });
});
