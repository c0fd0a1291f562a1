/** A text of the corpus with its annotation, as acts need it: its head, its words, its sentences. */

import { findParagraphs, findSentences } from '../../../compile/passes/sentences/sentences.ts';
import { valueAt } from '../../../compile/read/yaml-source.ts';
import type { Span } from '../../../model/corpus.ts';
import type { TextKind } from '../../../model/summary.ts';
import type { Voice } from '../../../model/voices.ts';
import { checksum } from '../checksum.ts';
import { WordsIn } from '../words-for.ts';
import { type Found, isRecord, statementsIn, stringsOf, type Work } from './work.ts';

export class AnnotatedText {
  private inText: WordsIn | undefined;

  constructor(
    readonly id: string,
    /** The path of the annotation. */
    readonly path: string,
    /** The path of the text. */
    readonly file: string,
    readonly content: string,
    readonly data: unknown,
  ) {}

  get words(): WordsIn {
    this.inText ??= new WordsIn(this.content);
    return this.inText;
  }

  head(key: string): string | undefined {
    const value = valueAt(this.data, ['text', key]);
    return typeof value === 'string' ? value : undefined;
  }

  get kind(): TextKind {
    return (this.head('kind') as TextKind | undefined) ?? 'news';
  }

  get contact(): string | undefined {
    return this.head('contact');
  }

  teller(work: Work): { speaker?: string; office?: string; side?: Voice } | undefined {
    const teller = valueAt(this.data, ['text', 'teller']);
    if (!isRecord(teller)) return undefined;
    const [[speaker], [office], [side]] = [
      stringsOf(teller.speaker),
      stringsOf(teller.office),
      stringsOf(teller.side),
    ];
    const own =
      side ??
      (office === undefined ? undefined : work.sideOf(office, 'bodies')) ??
      (speaker === undefined ? undefined : work.sideOf(speaker, 'people'));
    return { ...(speaker && { speaker }), ...(office && { office }), ...(own && { side: own }) };
  }

  get statements(): readonly Found[] {
    return statementsIn(this.path, this.data);
  }

  statement(id: string): Found | undefined {
    return this.statements.find(({ data }) => data.id === id);
  }

  /** The sentences that the compiler counts. */
  get sentences(): readonly Span[] {
    return findSentences(this.content, findParagraphs(this.content), knownLanguage(this.head('language')));
  }
}

/** The text with that id; refused if there is none that can be read. */
export function textOf(work: Work, id: string): AnnotatedText | undefined {
  const own = `${id}.yaml`;
  const others = work.annotationsWith(id).filter((path) => path !== own);
  for (const path of work.files.has(own) ? [own, ...others] : others) {
    const data = work.read(path);
    const file = (stringsOf(valueAt(data, ['text', 'file']))[0] ?? path.replace(/\.yaml$/, '.txt')).normalize(
      'NFC',
    );
    const written = valueAt(data, ['text', 'id']) ?? file.replace(/\.txt$/, '');
    const content = work.files.get(file);
    if (data === undefined && path === own) work.refuse('yaml-broken', path);
    if (written === id && content !== undefined) return new AnnotatedText(id, path, file, content, data);
  }
  work.refuse('text-unknown', id);
  return undefined;
}

/** Refused where the offsets are those of another version of the text: they would select other words. */
export function textOfContent(work: Work, id: string, of: number | undefined): AnnotatedText | undefined {
  const text = textOf(work, id);
  if (!text || checksum(text.content) === of) return text;
  work.refuse('text-changed', id);
  return undefined;
}

function knownLanguage(tag = 'en'): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
