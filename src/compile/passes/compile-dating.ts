/** A dating as written → bounds in calendar days, the basis of each part, evidence anchored in a text. */

import type { Basis, DatePart, Dating, Evidence } from '../../model/dating.ts';
import type { Compilation } from '../compilation.ts';
import { exact } from '../exact.ts';
import type { Position } from '../problem-message.ts';
import type { DatingSeed } from '../read/schema.ts';
import type { YamlPath, YamlSource } from '../read/yaml-source.ts';
import { anchorWords } from './anchor.ts';

/** Undefined, and reported, if the value is not a date. */
export function compileDating(
  seed: DatingSeed,
  source: YamlSource,
  path: YamlPath,
  compilation: Compilation,
): Dating | undefined {
  const at: Position = source.at([...path, 'edtf']);
  const edtf = String(seed.edtf);
  const reading = compilation.readDate(edtf);
  const evidence = (seed.evidence ?? []).flatMap((item, index): Evidence[] => {
    const here = [...path, 'evidence', index];
    // The text of a draft whose head cannot be read yet.
    if (compilation.draftTexts.has(item.text) && !compilation.anchorTexts.has(item.text)) return [];
    const id = compilation.textIds.resolve(item.text, source.at([...here, 'text']));
    const text = id === undefined ? undefined : compilation.anchorTexts.get(id);
    if (!text) return [];
    // What a draft says is not published; the words are still looked for, so that a mistake shows early.
    const passages = anchorWords(text, item.words, source, [...here, 'words'], compilation.problems);
    if (compilation.draftTexts.has(text.id)) return [];
    return passages.map((passage) => ({ ...passage, ...(item.for && { for: item.for }) }));
  });
  if ('error' in reading) {
    if (reading.error === 'hour') compilation.problems.error(at, 'date-with-hour', edtf);
    else if (reading.error === 'syntax') compilation.problems.error(at, 'date-malformed', edtf);
    else compilation.problems.error(at, 'date-out-of-range', edtf, reading.error);
    return undefined;
  }
  return {
    edtf,
    basis: typeof seed.basis === 'string' ? everyPart(seed.basis) : seed.basis,
    evidence: exact(evidence),
    ...(seed.note && { note: seed.note }),
    ...reading.value,
  };
}

/** A calendar day in our own records, which is always certain; undefined, and reported, if it is not a day. */
export function compileDay(written: string, at: Position, compilation: Compilation): string | undefined {
  const { problems } = compilation;
  const reading = compilation.readDate(written);
  if ('error' in reading && reading.error !== 'syntax' && reading.error !== 'hour') {
    problems.error(at, 'date-out-of-range', written, reading.error);
    return undefined;
  }
  // Rejects months, intervals, approximations and moments: only a plain day is valid.
  if ('value' in reading && reading.value.first === written) return written;
  problems.error(at, 'day-malformed', written);
  return undefined;
}

function everyPart(basis: Basis): Record<DatePart, Basis> {
  return { year: basis, month: basis, day: basis };
}
