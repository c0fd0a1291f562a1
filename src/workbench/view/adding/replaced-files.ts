/** What opened files would replace: no one may lose a registry by opening another. Pure. */

import type { Files } from '../../files/files.ts';

/** Paths of files that say something else; an empty one says nothing. */
export function replacedBy(files: Files, opened: Files): readonly string[] {
  return [...opened].flatMap(([path, content]) => {
    const before = files.get(path);
    return before === undefined || before.trim() === '' || before === content ? [] : [path];
  });
}

/** Whether there is nothing that could be lost. */
export function isBlank(files: Files): boolean {
  return [...files.values()].every((content) => content.trim() === '');
}
