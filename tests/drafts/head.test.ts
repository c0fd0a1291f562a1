/** What is read off a text before anybody has said whose it is. */

import { describe, expect, test } from 'vitest';
import type { Known } from '../../src/drafts/draft.ts';
import { draftHead } from '../../src/drafts/draft-text.ts';

const NOTHING: Known = { people: [], bodies: [], contacts: [] };

function outsideOf(content: string): readonly string[] {
  return draftHead(content, NOTHING).outside.map(({ start, end }) => content.slice(start, end));
}

const READOUTS: readonly (readonly [string, string, string, string | undefined])[] = [
  [
    'Readout of President Biden’s Call with President Putin\n\nMarch 5, 2024\n\nThe White House\n\nPresident Biden spoke today with President Vladimir Putin of Russia. They spoke of lighthouses.',
    'white-house',
    'en',
    '2024-03-05',
  ],
  [
    'Телефонный разговор с Президентом США Джозефом Байденом\n\n6 марта 2024 года\n02:10\n\nПрезидент России\n\nВладимир Путин провёл телефонный разговор с Президентом США. Речь шла о маяках.',
    'kremlin',
    'ru',
    '2024-03-06',
  ],
  [
    'О телефонном разговоре Министра иностранных дел С.В.Лаврова с Госсекретарём США Э.Блинкеном\n\n12-06-03-2024\n\nМИД России\n\n6 марта состоялся телефонный разговор. Обсуждались маяки.',
    'ru-mfa',
    'ru',
    '2024-03-06',
  ],
  [
    'Appel entre le secrétaire d’État Antony Blinken et le ministre russe des Affaires étrangères Sergueï Lavrov\n\nLe 5 mars 2024\n\nBureau du porte-parole\n\nLe secrétaire d’État Antony Blinken s’est entretenu aujourd’hui avec le ministre russe des Affaires étrangères Sergueï Lavrov. Il a parlé des phares.',
    'state-department',
    'fr',
    '2024-03-05',
  ],
  [
    'A call\n\nhttps://www.defense.gov/News/Releases/Release/Article/1/\n\nThey spoke of lighthouses.',
    'pentagon',
    'en',
    undefined,
  ],
];

describe('a readout', () => {
  test.each(READOUTS)('%# is of its office, language and day', (content, office, language, day) => {
    const head = draftHead(content, NOTHING);
    expect([head.kind, head.office, head.language, head.date?.day]).toEqual([
      'readout',
      office,
      language,
      day,
    ]);
  });

  test('has its title and its day outside, and what leads into its words', () => {
    expect(
      outsideOf(
        'Secretary Blinken’s Call with Foreign Minister Lavrov\n\nReadout\n\nMarch 5, 2024\n\nThe below is attributable to Spokesperson Ned Price:\n\nSecretary of State Antony Blinken spoke today with Russian Foreign Minister Sergey Lavrov.\n\nShare\n\n###',
      ),
    ).toEqual([
      'Secretary Blinken’s Call with Foreign Minister Lavrov',
      'Readout',
      'March 5, 2024',
      'The below is attributable to Spokesperson Ned Price:',
      'Share',
      '###',
    ]);
  });

  test('of a page pasted in one line is without the pieces of the page', () => {
    const content =
      'Разговор с Президентом США\n2024-03-06\n\nСобытия Разговор с Президентом США Владимир Путин поговорил с Джозефом Байденом. 6 марта 2024 года 02:10 Речь шла о маяках. Темы Внешняя политика Текстовая версия';
    expect(outsideOf(content)).toEqual([
      'Разговор с Президентом США',
      '2024-03-06',
      'События Разговор с Президентом США',
      '6 марта 2024 года 02:10',
      'Темы Внешняя политика Текстовая версия',
    ]);
  });

  test('has the title and the address of its front matter', () => {
    const head = draftHead(
      `---\ndate: '2024-03-05'\nsource_url: https://www.whitehouse.gov/x/\ntitle: "Readout of\\_a\\u2019s\\\n  \\ Call"\n---\n\nThey spoke today of lighthouses.\n`,
      NOTHING,
    );
    expect([head.title, head.url, head.date?.day, head.office]).toEqual([
      'Readout of a’s Call',
      'https://www.whitehouse.gov/x/',
      '2024-03-05',
      'white-house',
    ]);
  });
});

describe('whose text it is', () => {
  test.each([
    ['Telephone conversation with the President of the United States'],
    ['Readout of the Call between the President of the United States and the President of Russia'],
    ['Readout of President Biden’s Call with President Putin'],
    ['Телефонный разговор с Президентом США Джозефом Байденом'],
    ['Compte rendu de l’entretien du président Biden avec le président Poutine'],
  ])('is not told by who takes part: %s', (title) => {
    const head = draftHead(
      `${title}\n\nMarch 5, 2022\n\nThey spoke of lighthouses. President Biden called President Putin.`,
      NOTHING,
    );
    expect([head.kind, head.office, head.speaker, head.publisher]).toEqual([
      'readout',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each([
    ['Statement by the North Atlantic Treaty Organization on Lighthouses', 'They are lit.', 'nato'],
    ['Statement by Press Secretary Jen Psaki on a Call', 'They spoke.', 'white-house'],
    ['Déclaration du Département d’État sur un appel', 'Ils se sont parlé.', 'state-department'],
    ['Communiqué sur un appel', 'Le Pentagone informe que l’appel a eu lieu.', 'pentagon'],
    ['Déclaration sur les phares', 'Nous, membres de l’Alliance atlantique, les allumons.', 'nato'],
    ['Комментарий МИД России', 'Они поговорили.', 'ru-mfa'],
  ])('is told by who issues it: %s', (title, sentence, office) => {
    expect(draftHead(`${title}\n\n${sentence}\n`, NOTHING).office).toBe(office);
  });

  test('is not told by lines that name both sides', () => {
    const head = draftHead('A call\n\nThe White House\n\nKremlin\n\nThey spoke of lighthouses.\n', NOTHING);
    expect(head.office).toBeUndefined();
  });
});

test.each([
  ['Readout of President Sample’s Call with President Primerov'],
  ['Statement by Jane Sample on a Call with Pyotr Primerov'],
  ['Compte rendu de l’entretien entre Jeanne Exemple et Piotr Primerov'],
  ['Entretien téléphonique avec Piotr Primerov'],
  ['Телефонный разговор с Джейн Сэмпл'],
  ['О телефонном разговоре П.И.Примерова с Джейн Сэмпл'],
  ['Telephone conversation with Jane Sample'],
])('a title makes a readout, whoever is named: %s', (title) => {
  expect(
    draftHead(`${title}\n\nMarch 5, 2022\n\nThey spoke today. He said that lighthouses are tall.`, NOTHING)
      .kind,
  ).toBe('readout');
});

test('a news text is nobody’s own', () => {
  const head = draftHead(
    '(Moscou) Les deux présidents se sont parlé mardi, a indiqué le Kremlin. « C’était utile », a déclaré M. Peskov. (AFP)',
    NOTHING,
  );
  expect([head.kind, head.office, head.speaker, head.publisher]).toEqual([
    'news',
    undefined,
    undefined,
    'AFP',
  ]);
});

test('a briefing is of those who answer', () => {
  const head = draftHead(
    'Press Briefing\n\nMarch 5, 2024\n\nMR. MILLER: Good afternoon. They spoke of lighthouses.\n\nQUESTION: When?\n\nMR. MILLER: Today.\n\nQUESTION: Thanks.',
    NOTHING,
  );
  expect([head.kind, head.office, head.speaker]).toEqual(['transcript', 'state-department', 'miller']);
});

test('a post is of its handle', () => {
  const head = draftHead(
    'A good call with President Putin.\n\nhttps://truthsocial.com/@realDonaldTrump/posts/1',
    NOTHING,
  );
  expect([head.kind, head.speaker, head.office]).toEqual(['post', 'trump', 'white-house']);
});

const FRENCH: readonly (readonly [string, string, string])[] = [
  [
    'Ministère russe de la Défense\n\nCommuniqué\n\nEntretien téléphonique entre le ministre russe de la Défense Sergueï Choïgou et le secrétaire américain à la Défense Lloyd Austin\n\n13 mai 2022\n\nLe 13 mai, à l’initiative de la partie américaine, le ministre de la Défense de la Fédération de Russie, le général d’armée Sergueï Choïgou, a eu un entretien téléphonique avec le secrétaire à la Défense des États-Unis, M. Lloyd Austin. Les deux ministres ont évoqué les phares. Selon M. Austin, les canaux doivent rester ouverts. L’échange a été franc. Il a duré une heure.',
    'ru-mod',
    'Entretien téléphonique entre le ministre russe de la Défense Sergueï Choïgou et le secrétaire américain à la Défense Lloyd Austin',
  ],
  [
    'Déclaration du secrétaire général de l’OTAN à l’issue de la réunion du Conseil OTAN-Russie\n\n12 janvier 2022\n\nLes Alliés et la Russie se sont réunis aujourd’hui. Nous avons eu un échange franc sur les phares. La Russie a fait part de ses préoccupations.',
    'nato',
    'Déclaration du secrétaire général de l’OTAN à l’issue de la réunion du Conseil OTAN-Russie',
  ],
  [
    'Communiqué de presse (2022) 011\n\nDéclaration du Conseil de l’Atlantique Nord sur les phares\n\n25 février 2022\n\nNous condamnons l’extinction des phares. Selon le droit international, ils doivent rester allumés. Nous appelons à les rallumer. Nous restons ouverts au dialogue. Nous nous reverrons.',
    'nato',
    'Déclaration du Conseil de l’Atlantique Nord sur les phares',
  ],
  [
    'Déclaration sur les phares\n\n25 février 2022\n\nNous, chefs d’État et de gouvernement des trente pays membres de l’Alliance, nous sommes réunis aujourd’hui. Nous restons ouverts au dialogue.',
    'nato',
    'Déclaration sur les phares',
  ],
];

test.each(FRENCH)('a communiqué in French is its institution’s: %#', (content, office, title) => {
  const head = draftHead(content, NOTHING);
  expect([head.kind, head.office, head.title]).toEqual(['readout', office, title]);
});
