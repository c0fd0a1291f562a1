/** Measures what the workbench waits for: the drafts of a long text, and an accepted statement in a corpus of many; processor time of the very functions, without the drawing. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Before } from '../../../src/compile/before.ts';
import { compile } from '../../../src/compile/compile.ts';
import { indexWhole } from '../../../src/compile/emit/index-corpus.ts';
import { draftHead, draftText } from '../../../src/drafts/draft-text.ts';
import { openOwnLibrary } from '../../../src/workbench/compiling/own-library.ts';
import { applyAct } from '../../../src/workbench/files/acts.ts';
import { checksum } from '../../../src/workbench/files/checksum.ts';
import { type Files, SeedBytes, withFiles } from '../../../src/workbench/files/files.ts';
import { isRefusal } from '../../../src/workbench/files/refusal.ts';
import { acceptAct } from '../../../src/workbench/queue/change-draft.ts';
import { CorpusReader } from '../../../src/workbench/queue/corpus-reader.ts';
import { NO_WORK } from '../../../src/workbench/queue/work.ts';
import { knownOf } from '../../../src/workbench/view/drafting/known.ts';
import { previewOf } from '../../../src/workbench/view/drafting/preview.ts';
import { WHITE_HOUSE } from '../../browser/workbench/two-readouts.ts';
import { inventSeeds } from '../invent/corpus.ts';

export interface Waited {
  readonly what: string;
  /** Of processor; the median. */
  readonly milliseconds: number;
}

const WORDS = 1800;
const STATEMENTS = 2000;
const ROUNDS = 7;
/** So many invented texts have that many statements, and hardly more. */
const TEXTS = 159;
const NEWS = 'tests/drafts/learning';

export async function workAtSize(): Promise<readonly Waited[]> {
  return [
    ...['fr', 'en'].map((language) => ({
      what: `drafts of ${WORDS} words of news, ${language}`,
      milliseconds: median(draftings(language)),
    })),
    {
      what: `accepted among ${STATEMENTS} statements, until it can be shown`,
      milliseconds: median(await acceptings()),
    },
  ];
}

/** Each has other words: no one pastes a text twice. */
function draftings(language: string): readonly number[] {
  const texts = readdirSync(join(NEWS, language)).map((file) =>
    readFileSync(join(NEWS, language, file), 'utf8'),
  );
  const nobody = { people: [], bodies: [], contacts: [] };
  return Array.from({ length: ROUNDS }, (_, round) => {
    const turned = [...texts.slice(round), ...texts.slice(0, round)];
    let content = '';
    for (let at = 0; content.split(/\s+/).length < WORDS; at += 1)
      content += `${turned[at % turned.length]}\n`;
    const head = draftHead(content, nobody);
    return spent(() => {
      if (draftText(content, { ...head, kind: 'news' }, nobody).statements.length === 0)
        throw new Error('no draft');
    });
  });
}

async function acceptings(): Promise<readonly number[]> {
  const reader = new CorpusReader();
  const bytes = new SeedBytes();
  const before = new Before();
  const shown = async (files: Files) => {
    const { corpus } = compile(bytes.of(files), { maxPerCode: 50, before, unfinished: true });
    if (!corpus) throw new Error('it does not compile');
    await openOwnLibrary(indexWhole(corpus, before.rows));
    return corpus.statements.length;
  };
  let files = inventFiles();
  const known = knownOf(files, new Map(), reader);
  const head = draftHead(WHITE_HOUSE, known);
  const drafts = draftText(WHITE_HOUSE, head, known);
  const added = applyAct(files, {
    type: 'add-text',
    content: WHITE_HOUSE,
    head,
    people: drafts.people,
    bodies: drafts.bodies,
  });
  if (isRefusal(added)) throw new Error(added.refused);
  const [text = ''] = added.made;
  const of = checksum(WHITE_HOUSE);
  const work = new Map([[text, { of, drafts, queue: NO_WORK }]]);
  const spentOn: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const draft = drafts.statements[round % drafts.statements.length];
    if (!draft) break;
    // Nobody accepts twice in the very same files: nothing may be known of what is accepted from an earlier round.
    files = withFiles(
      added.files,
      [`${text}.yaml`, 'contacts.yaml', 'people.yaml'].map((path) => [
        path,
        `# ${round}\n${added.files.get(path) ?? ''}`,
      ]),
    );
    await shown(previewOf(files, work, reader).files);
    const registry = reader.registry(files);
    const began = process.cpuUsage();
    const act = acceptAct([draft], {
      text,
      of,
      drafts,
      work: NO_WORK,
      registry,
      contacts: reader.contacts(files),
    });
    const outcome = applyAct(files, act);
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    if ((await shown(previewOf(outcome.files, work, reader).files)) < STATEMENTS) throw new Error('too few');
    spentOn.push(since(began));
  }
  return spentOn;
}

function inventFiles(): Files {
  const decoder = new TextDecoder();
  return new Map(inventSeeds(TEXTS, 1).map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}

function spent(work: () => void): number {
  const began = process.cpuUsage();
  work();
  return since(began);
}

function since(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
