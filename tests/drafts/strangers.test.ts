/** An office beside which a name stands that nobody knows is that person's, and never its known holder's. */

import { describe, expect, test } from 'vitest';
import type { Known } from '../../src/drafts/draft.ts';
import { draftHead, draftText } from '../../src/drafts/draft-text.ts';
import { openRegistry } from '../../src/drafts/registry.ts';
import { tablesOf } from '../../src/drafts/tables-of.ts';

const NOTHING: Known = { people: [], bodies: [], contacts: [] };
const DAY = '2022-03-05';

/** Ids of all whom the registry finds. */
function idsIn(content: string, day = DAY) {
  return openRegistry(tablesOf(content), NOTHING, day, content)
    .find(content)
    .flatMap(({ sort, ids }) => (sort === 'person' || sort === 'role' ? ids : []));
}

describe('an office with an unknown name beside it', () => {
  test.each([
    ['The President of Russia Pyotr Primerov has spoken.'],
    ['Yesterday Russian President Primerov spoke.'],
    ['The Russian president, Pyotr Primerov, has spoken.'],
    ['Pyotr Primerov, President of Russia, has spoken.'],
    ['The President of Russia (Pyotr Primerov) has spoken.'],
    ['Il a vu le président russe Primerov.'],
    ['Le président de la Fédération de Russie, M. Piotr Primerov, a parlé.'],
    ['Вчера президент России Примеров выступил.'],
    ['Он ждёт президента России Примерова.'],
    ['Он говорил с президентом России Петром Примеровым.'],
    ['Президент Российской Федерации П.И.Примеров выступил.'],
    ['Президент России П. И. Примеров выступил.'],
  ])('is that person’s: %s', (content) => {
    expect(new Set(idsIn(content))).toEqual(new Set(['primerov']));
    const registry = openRegistry(tablesOf(content), NOTHING, DAY, content);
    expect([
      registry.sideOf('primerov'),
      registry.roleOf('primerov'),
      registry.officeOf('primerov'),
      registry.isKnown('primerov'),
    ]).toEqual(['ru', 'president', 'kremlin', false]);
  });

  test('is that person’s in all of the text, by the surname and by the office', () => {
    const content =
      'The President of Russia, Pyotr Primerov, spoke with President Biden. The Russian president was frank. Mr. Primerov will come.';
    expect(idsIn(content)).not.toContain('putin');
    expect(idsIn(content).filter((id) => id === 'primerov')).toHaveLength(4);
  });

  test.each([
    ['Pyotr said of the Russian president, Jonas said, that he was ill.'],
    ['The Russian president, Emmanuel Exemple said, has spoken.'],
    ['Le porte-parole du président russe Primerov a parlé.'],
    ['Russian President Primerov Speaks Today'],
    ['The former Russian President Pyotr Primerov was ill. The Russian president Vladimir Putin was not.'],
  ])('is nobody’s where the words leave a doubt: %s', (content) => {
    expect(idsIn(content).slice(0, 1)).not.toEqual(['putin']);
  });

  test.each([
    ['The Russian president said so.', ['putin']],
    ['The Russian president, Moscow said, has spoken.', ['putin']],
    ['On the call with the Russian President.\nThe White House', ['putin']],
    ['Russian President Vladimir Putin spoke.', ['putin', 'putin']],
    ['Пресс-секретарь президента России Дмитрий Песков', ['putin', 'peskov']],
    ['Russian President Medvedev', ['medvedev', 'medvedev']],
    ['le secrétaire d’État américain Mike Pompeo', ['pompeo', 'pompeo']],
    ['US Secretary of State Tuesday said', ['blinken']],
  ])('is the holder’s where no such name stands there: %s', (content, ids) => {
    expect(idsIn(content)).toEqual(ids);
  });
});

describe('an institution of another country', () => {
  test.each([
    ['МИД Франции сообщил о встрече.'],
    ['белорусский МИД сообщил о встрече.'],
    ['Минобороны Казахстана сообщило о встрече.'],
    ['the Ruritanian Defense Department said'],
    ['the Secretary of State of the Holy See'],
    ['the Department of Defense of Freedonia'],
    ['le secrétaire d’État du Vatican'],
    ['le département de la Défense de Syldavie'],
    ['avec l’état-major interarmées français'],
  ])('is none of ours: %s', (content) => {
    expect(
      openRegistry(tablesOf(content), NOTHING, DAY, content)
        .find(content)
        .filter(({ side, sort }) => side !== undefined && sort !== 'nationality'),
    ).toEqual([]);
  });
});

describe('a readout of presidents whom nobody knows', () => {
  test.each([
    [
      'https://www.whitehouse.gov/x\n\nReadout of President Sample’s Call with President Pyotr Primerov\n\nMarch 5, 2022\n\nPresident Jane Sample spoke today with the President of Russia, Pyotr Primerov. They spoke of lighthouses.',
    ],
    [
      'http://kremlin.ru/x\n\nТелефонный разговор с Президентом США Джейн Сэмпл\n\n5 марта 2022 года\n\nПрезидент России Пётр Примеров провёл телефонный разговор с Президентом США Джейн Сэмпл. Речь шла о маяках.',
    ],
    [
      'http://kremlin.ru/x\n\nConversation téléphonique avec le président des États-Unis\n\nLe 5 mars 2022\n\nLe président russe Piotr Primerov s’est entretenu au téléphone avec la présidente américaine Jane Sample. Ils ont parlé des phares.',
    ],
  ])('%# is of no contact of those who held the office', (content) => {
    const head = draftHead(content, NOTHING);
    const { contacts, people } = draftText(content, head, NOTHING);
    const [contact] = contacts;
    expect(contact?.people).not.toContain('putin');
    expect(contact?.people).not.toContain('biden');
    expect(contact?.people).toContain('primerov');
    expect(contact?.title.en).not.toMatch(/Putin|Biden/);
    expect(people.find(({ id }) => id === 'primerov')?.side).toBe('ru');
    expect(people.map(({ id }) => id)).not.toContain('putin');
  });

  test('relays the words of whom it names', () => {
    const content =
      'https://www.whitehouse.gov/x\n\nReadout\n\nMarch 5, 2022\n\nPresident Biden spoke with the President of Russia, Pyotr Primerov. The Russian president stressed that he liked lighthouses.';
    const { statements, contacts } = draftText(content, draftHead(content, NOTHING), NOTHING);
    expect(statements.at(-1)?.voice).toEqual(['primerov']);
    expect(contacts[0]?.title.en).toBe('Primerov–Biden call');
  });
});
