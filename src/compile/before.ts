/** What one compilation leaves to the next, for callers that compile the same texts repeatedly. */

import type { Compilation } from './compilation.ts';
import { type CompiledText, compileText, type OpenedText } from './passes/compile-text.ts';
import { ReadBefore, type SortedFiles } from './read/files.ts';
import type { YamlSource } from './read/yaml-source.ts';

/** All that a text is compiled from beside its own annotation; another text may have the words of one of its dates. */
interface World {
  readonly registries: readonly YamlSource[];
  /** File names and contents. */
  readonly contents: readonly (string | undefined)[];
  readonly ids: readonly string[];
}

export class Before {
  readonly read = new ReadBefore();
  private world: World = { registries: [], contents: [], ids: [] };
  private compiled = new WeakMap<YamlSource, CompiledText>();

  /** To be called before the texts of a compilation: forgets what was compiled, if anything but annotations has changed. */
  open({ registries, texts }: Omit<SortedFiles, 'annotations'>, opened: readonly OpenedText[]): void {
    const world = {
      registries: [...registries.values()].flat(),
      contents: [...texts].flat(),
      ids: opened.flatMap(({ head, record }) => [head.id, head.file, record.data.status ?? '']),
    };
    const same = (['registries', 'contents', 'ids'] as const).every((key) =>
      areSame(world[key], this.world[key]),
    );
    if (!same) this.compiled = new WeakMap();
    this.world = world;
  }

  compileText(text: OpenedText, compilation: Compilation): CompiledText {
    const { source } = text.record;
    const known = this.compiled.get(source);
    if (known) {
      for (const [index, { id }] of known.statements.entries())
        compilation.statementIds.add(id, source.at(['statements', index, 'id']));
      return known;
    }
    const found = compilation.problems.codes.length;
    const compiled = compileText(text, compilation);
    // A problem has to be reported again; and after one elsewhere, an id may have been left out without a word.
    if (!compilation.incomplete && compilation.problems.codes.length === found)
      this.compiled.set(source, compiled);
    return compiled;
  }
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, place) => one === others[place]);
}
