/** A registry in several files: the corpus is the same as from one, however its records are divided. */

import { expect, it } from 'vitest';
import type { SeedFile } from '../../src/compile/read/files.ts';
import { compileOver, edited, textFile } from './seed-files.ts';

const decoder = new TextDecoder();

/** The records of a registry of the valid folder, each as YAML. */
function recordsOf(name: string): string[] {
  return decoder.decode(edited(name).bytes).split(/^(?=- )/m);
}

/** The registry as one file for each record, below a folder of its name; the file itself is removed. */
function divided(name: string, records = recordsOf(name)): SeedFile[] {
  const folder = name.replace(/\.yaml$/, '');
  return [
    textFile(name, ''),
    ...records.map((record, i) => textFile(`${folder}/${String(i).padStart(3, '0')}.yaml`, record)),
  ];
}

const REGISTRIES = ['contacts.yaml', 'people.yaml', 'bodies.yaml', 'points.yaml'];

it('gives the same corpus as one file', () => {
  const { corpus, problems } = compileOver(...REGISTRIES.flatMap((name) => divided(name)));
  expect(problems).toEqual([]);
  expect(corpus).toEqual(compileOver().corpus);
});

it('may stand beside the file', () => {
  const [first = '', ...others] = recordsOf('people.yaml');
  const { corpus, problems } = compileOver(
    textFile('people.yaml', first),
    textFile('people/others.yaml', others.join('')),
  );
  expect(problems).toEqual([]);
  expect(corpus?.people).toEqual(compileOver().corpus?.people);
});

it('is read in the order of the names, the file itself first', () => {
  const change = (what: string) => `- { on: 2022-03-04, what: { en: ${what}, fr: ${what} } }\n`;
  const { corpus } = compileOver(
    textFile('changes/b.yaml', change('third')),
    textFile('changes/a.yaml', change('second')),
    textFile('changes.yaml', change('first')),
  );
  // The change log lists the last entry first.
  expect(corpus?.changes.map(({ what }) => what.en)).toEqual(['third', 'second', 'first']);
});

it('may have files with nothing in them', () => {
  expect(compileOver(textFile('contacts/none.yaml', '# Nothing yet.\n')).problems).toEqual([]);
});
