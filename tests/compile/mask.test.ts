/** Texts that may not be published whole keep the sentences that are quoted, and every offset. */

import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { MASK } from '../../src/compile/emit/mask.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { Passage } from '../../src/model/passage.ts';
import { edited, overSound, textFile } from './seed-files.ts';

const SECRET = 'Nobody quotes this 🙂 sentence.';

const files = overSound([
  edited('a.yaml', [
    'background:\n',
    `notes:\n  - { words: Weather, kind: noise, en: Noise., fr: Bruit. }\nbackground:\n  - ${SECRET}\n`,
  ]),
  textFile(
    'a.txt',
    `${new TextDecoder().decode(overSound([]).find(({ path }) => path === 'a.txt')?.bytes)}${SECRET} Weather today.\n`,
  ),
]);

function build(withhold: boolean): Corpus {
  const { corpus, problems } = compile(files, { withhold });
  expect(problems).toEqual([]);
  if (!corpus) throw new Error('does not compile');
  return corpus;
}

const open = build(false);
const withheld = build(true);

function quoted(corpus: Corpus): Passage[] {
  return [
    ...corpus.statements.flatMap(({ passages, said }) => [...passages, ...(said?.evidence ?? [])]),
    ...corpus.notes.flatMap(({ passages }) => passages),
    ...corpus.contacts.flatMap(({ dating }) => dating.evidence),
    ...corpus.texts.flatMap(({ date }) => date.evidence),
  ];
}

describe('withholding whole texts', () => {
  it('is told in the corpus, and changes its hash', () => {
    expect([open.withheld, withheld.withheld]).toEqual([false, true]);
    expect(withheld.hash).not.toBe(open.hash);
  });

  it('changes nothing but the contents', () => {
    const texts = withheld.texts.map((text, i) => ({ ...text, content: open.texts[i]?.content }));
    expect({ ...withheld, texts, hash: open.hash, withheld: false }).toEqual(open);
  });

  it('keeps every offset: quoted slices stand where they stood', () => {
    expect(quoted(withheld).length).toBeGreaterThan(7);
    for (const { text, start, end, words } of quoted(withheld)) {
      expect(withheld.texts.find(({ id }) => id === text)?.content.slice(start, end)).toBe(words);
    }
  });

  it('keeps the sentences that hold quoted words, and masks everything else unit for unit', () => {
    open.texts.forEach((text, i) => {
      const masked = withheld.texts[i]?.content ?? '';
      expect(masked).toHaveLength(text.content.length);
      const passages = quoted(open).filter((passage) => passage.text === text.id);
      const kept = text.sentences.filter((s) => passages.some((p) => p.start < s.end && p.end > s.start));
      for (let at = 0; at < masked.length; at += 1) {
        const unit = text.content.charAt(at);
        const readable =
          /\s/.test(unit) || [...kept, ...passages].some(({ start, end }) => at >= start && at < end);
        expect(masked.charAt(at)).toBe(readable ? unit : MASK);
      }
    });
  });

  it('leaves nothing of a sentence that is only background', () => {
    expect(JSON.stringify(open)).toContain('Nobody quotes this');
    expect(JSON.stringify(withheld)).not.toMatch(/Nobody|quotes|storm/);
    expect(withheld.texts[0]?.content).toContain(SECRET.replace(/\S/g, MASK));
  });
});
