/** Two texts, from nothing to a comparison, act by act. */

import { describe, expect, it } from 'vitest';
import { emptyCorpus } from '../../../src/workbench/files/files.ts';
import {
  ACCEPT_CAPE,
  ACCEPT_HOUSE,
  ADD_CAPE,
  ADD_HOUSE,
  apply,
  compiled,
  problemsOf,
  whole,
} from '../corpus-of-two.ts';

describe('two texts, from nothing to a comparison', () => {
  it('compile without an error; what one language lacks is asked for', () => {
    const { corpus, problems } = compiled(whole());
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['reason-in-one-language', 'warning'],
    ]);
    expect(corpus?.statements.map(({ id, sides, mode, channel }) => [id, sides, mode, channel])).toEqual([
      ['cape-2024-03-06-3', ['ru'], 'direct', 'readout'],
      ['cape-2024-03-06-4', ['ru'], 'direct', 'readout'],
      ['cape-2024-03-06-5', ['ru'], 'direct', 'readout'],
      ['cape-2024-03-06-6', ['ru'], 'direct', 'readout'],
      ['house-2024-03-05-1', ['us'], 'direct', 'readout'],
      ['house-2024-03-05-2', ['us'], 'direct', 'readout'],
      ['house-2024-03-05-3', ['us'], 'direct', 'readout'],
    ]);
    expect(corpus?.contacts[0]?.relations).toHaveLength(2);
    expect(corpus?.contacts[0]?.onRecord).toEqual(['ru', 'us']);
  });

  it('are written as a person would write them', () => {
    const files = whole();
    expect(Object.fromEntries([...files].filter(([path]) => path.endsWith('.yaml')))).toMatchInlineSnapshot(`
      {
        "bodies.yaml": "- { id: cape, side: ru, name: { en: the Cape, fr: le Cap } }
      - { id: house, side: us, name: { en: the House, fr: la Maison } }
      ",
        "cape-2024-03-06.yaml": "text:
        kind: readout
        teller: { office: cape }
        title: Telephone conversation with President Sample
        publisher: { url: "https://cape.example/1" }
        language: en
        date: { edtf: 2024-03-06, basis: stated, evidence: [{ text: cape-2024-03-06, words: "6 March 2024" }] }
        contact: 2024-03-05-call
      statements:
        - { id: cape-2024-03-06-3, words: { from: "On 5 March, President", to: of the United States. }, points: [itself] }
        - { id: cape-2024-03-06-4, words: They spoke about the lights of the Long Strait., points: [subject] }
        - { id: cape-2024-03-06-5, words: "President Primerov said that the beacons would be lit again, once the ice was gone.", voice: primerov, points: [other] }
        - { id: cape-2024-03-06-6, words: The talk was frank., points: [tone] }
      background:
        - Telephone conversation with President Sample
        - "6 March 2024"
      ",
        "contacts.yaml": "- id: 2024-03-05-call
        kind: call
        status: held
        level: presidents
        title: { en: Primerov–Sample call, fr: Appel Primerov-Sample }
        label: { en: Primerov–Sample, fr: Primerov-Sample }
        parties: [ru, us]
        people: [primerov, sample]
        dating: { edtf: 2024-03-05, basis: stated, evidence: [{ text: cape-2024-03-06, words: On 5 March }] }
        relations:
          - { point: itself, relation: agree, by: Me, on: 2026-11-29, reason: { en: "Both say: they spoke." } }
          - { point: tone, relation: emphasis, of: [cape-2024-03-06-6, house-2024-03-05-3], by: Me, on: 2026-11-29, reason: { en: "Frank, or serious.", fr: "Franc, ou sérieux." } }
      ",
        "house-2024-03-05.yaml": "text:
        kind: readout
        teller: { office: house }
        title: "President Sample spoke on March 5 with President Primerov. She told him that Washington had no plans for new buoys. “The talk was serious,” she said."
        language: en
        date: { edtf: 2024-03-05, basis: outside }
        contact: 2024-03-05-call
      statements:
        - { id: house-2024-03-05-1, words: President Sample spoke on March 5 with President Primerov., points: [itself] }
        - { id: house-2024-03-05-2, words: She told him that Washington had no plans for new buoys., voice: sample, points: [security] }
        - { id: house-2024-03-05-3, words: "“The talk was serious,”", speaker: sample, points: [tone] }
      background: []
      ",
        "people.yaml": "- { id: primerov, side: ru, name: Pavel Primerov, office: { en: President, fr: président }, spellings: [President Primerov, Primerov] }
      - { id: sample, side: us, name: Jane Sample, office: { en: President, fr: présidente }, spellings: [President Sample] }
      ",
      }
    `);
  });

  it('name what is open while it is', () => {
    expect(problemsOf(emptyCorpus())).toEqual([]);
    const one = apply(emptyCorpus(), ADD_CAPE);
    expect(problemsOf(one)).toEqual(Array(4).fill('cape-2024-03-06.txt sentence-unaccounted'));
    expect(problemsOf(apply(one, ACCEPT_CAPE))).toEqual([]);
    const both = apply(one, ACCEPT_CAPE, ADD_HOUSE, ACCEPT_HOUSE);
    expect(problemsOf(both)).toEqual(['contacts.yaml relation-missing', 'contacts.yaml relation-missing']);
  });
});
