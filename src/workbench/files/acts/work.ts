/** Files while an act is applied to them: the first refusal ends it, and then nothing has changed. */

import type { Registry } from '../../../compile/read/files.ts';
import { valueAt } from '../../../compile/read/yaml-source.ts';
import type { Voice } from '../../../model/voices.ts';
import type { Applied } from '../act.ts';
import { annotationPaths, type Files, LARGEST_FILE, registryPaths, sizeOf, withFiles } from '../files.ts';
import { type Refusal, type RefusalCode, refuse } from '../refusal.ts';
import type { Spliced } from '../splice.ts';
import { dataOf, openYaml } from '../yaml-file.ts';

/** A record of a registry, or a statement, and where it is written. */
export interface Found {
  readonly path: string;
  readonly index: number;
  readonly data: Readonly<Record<string, unknown>>;
}

export class Work {
  private refusal: Refusal | undefined;

  constructor(public files: Files) {}

  get refused(): boolean {
    return this.refusal !== undefined;
  }

  /** Only the first counts: what follows may follow from it. */
  refuse(code: RefusalCode, detail: string): void {
    this.refusal ??= refuse(code, detail);
  }

  outcome(made: readonly string[] = []): Applied | Refusal {
    return this.refusal ?? { files: this.files, made };
  }

  write(path: string, content: string | undefined): void {
    if (this.refused) return;
    if (content !== undefined && sizeOf(content) > LARGEST_FILE) this.refuse('file-too-large', path);
    else this.files = withFiles(this.files, [[path, content]]);
  }

  edit(path: string, change: (text: string) => Spliced): void {
    if (this.refused) return;
    const spliced = change(this.files.get(path) ?? '');
    if ('refused' in spliced)
      this.refuse(spliced.refused, spliced.detail === '' ? path : `${path}: ${spliced.detail}`);
    else this.write(path, spliced.text);
  }

  /** The data of a file; undefined if it cannot be read. */
  read(path: string): unknown {
    const file = openYaml(this.files.get(path) ?? '');
    return 'refused' in file ? undefined : dataOf(file);
  }

  /** The annotations that have the words anywhere, since most have not. */
  annotationsWith(words: string): readonly string[] {
    return annotationPaths(this.files).filter((path) => this.files.get(path)?.includes(words));
  }

  recordsOf(registry: Registry): readonly Found[] {
    return registryPaths(this.files, registry).flatMap((path) => listIn(path, this.read(path)));
  }

  /** By its id, or an older one. */
  record(registry: Registry, id: string): Found | undefined {
    const candidates = registryPaths(this.files, registry).filter((path) =>
      this.files.get(path)?.includes(id),
    );
    const records = candidates.flatMap((path) => listIn(path, this.read(path)));
    return (
      records.find(({ data }) => data.id === id) ??
      records.find(({ data }) => Array.isArray(data.aliases) && data.aliases.includes(id))
    );
  }

  sideOf(id: string, registry: 'people' | 'bodies'): Voice | undefined {
    const side = this.record(registry, id)?.data.side;
    return typeof side === 'string' ? side : undefined;
  }
}

/** The records of a list, each at its place. */
export function listIn(path: string, list: unknown): readonly Found[] {
  return (Array.isArray(list) ? list : []).flatMap((data: unknown, index): Found[] =>
    isRecord(data) ? [{ path, index, data }] : [],
  );
}

export function statementsIn(path: string, data: unknown): readonly Found[] {
  return listIn(path, valueAt(data, ['statements']));
}

export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}

export function stringsOf(value: unknown): readonly string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}
