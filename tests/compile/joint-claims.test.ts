/** Which words credit both sides, in three languages. */

import { describe, expect, it } from 'vitest';
import { jointClaim } from '../../src/compile/passes/sentences/joint-claims.ts';

const ofBoth = (one: string, other: string) => one.includes('Primerov') && other.includes('Sample');
const claim = (words: string) => jointClaim(words, ofBoth);

describe('words that credit both sides', () => {
  it.each([
    ['On arms, the two presidents agreed that experts meet.', 'the two presidents agreed'],
    ['Both leaders\nexpressed willingness.', 'Both leaders expressed'],
    ['The sides “agreed to continue.”', 'The sides agreed'],
    ['They also agreed to meet.', 'They also agreed'],
    ['It was agreed that pilots would meet.', 'It was agreed'],
    ['Pyotr Primerov and Jane Sample agreed to meet.', 'Pyotr Primerov and Jane Sample agreed'],
    ['Les deux présidents sont convenus de se revoir.', 'Les deux présidents sont convenus'],
    ['Les deux officiers ont «confirmé la nécessité»', 'Les deux officiers ont confirmé'],
    ['ils s’entendent sur un calendrier', 'ils s’entendent'],
    ['Il a été convenu de se revoir.', 'Il a été convenu'],
    ['Стороны договорились о встрече.', 'Стороны договорились'],
    ['Разговор был деловым. Условились продолжить контакты.', 'Условились'],
    ['Обе стороны подтвердили настрой.', 'Обе стороны подтвердили'],
    ['Достигнута договорённость о встрече.', 'Достигнута договорённость'],
  ])('%s', (words, found) => {
    expect(claim(words)).toBe(found);
  });
});

describe('words that do not', () => {
  it.each([
    'The presidents spoke for half an hour.',
    'The sides did not agree on a date.',
    'The sides should agree on a date.',
    'Both agree to disagree, he said.',
    'The ministry agreed with Jane Sample.',
    'Pyotr Primerov and Olga Obraztsova agreed to meet.',
    'Said that they agreed with her, and left.',
    'Les deux militaires avaient échangé sur la « réduction des risques »',
    'Ils ont confirmé leur venue.',
    'les Occidentaux se sont mis d’accord',
    'О новой встрече не договорились.',
    'Президенты обсудили маяки.',
    'Он согласился с Джейн Сэмпл.',
  ])('%s', (words) => {
    expect(claim(words)).toBeUndefined();
  });
});
