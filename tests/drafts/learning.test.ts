/** The learning texts are read as they are annotated. */

import { expect, it } from 'vitest';
import { learningFolders, readLearning } from './learning.ts';

it.each(learningFolders())('%s names its words, their sides and their rows', (folder) => {
  const { texts, statements, contacts } = readLearning(folder);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    expect(text.content).not.toMatch(/[{}|]/);
    expect(text.date.first).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  for (const { text, passages, sides, bearings } of statements) {
    const content = texts.find(({ id }) => id === text)?.content ?? '';
    for (const { start, end } of passages) expect(content.slice(start, end).trim()).not.toBe('');
    expect(sides.every((side) => /^(?:ru|us|nato|ua|eu|newsroom)$/.test(side))).toBe(true);
    for (const { contact } of bearings) expect(contacts.map(({ id }) => id)).toContain(contact);
  }
});
