/** `corpus.yaml`: what the corpus is called, who answers for it, and under which licence it is published. */

import type { About } from '../../model/corpus.ts';
import type { Compilation } from '../compilation.ts';
import { corpusAboutSchema, localize } from '../read/schema.ts';
import { validate } from '../read/validate.ts';
import type { YamlSource } from '../read/yaml-source.ts';

export interface CompiledAbout {
  readonly about: About;
  /** The email address for reports of mistakes. */
  readonly editor?: string;
}

export function compileAbout([source]: readonly YamlSource[], { problems }: Compilation): CompiledAbout {
  const record = source && source.data !== undefined && validate(corpusAboutSchema, source, [], problems);
  if (!record) return { about: {} };
  const { name, description, editor, licence } = record.data;
  return {
    about: {
      ...(name && { name: localize(name) }),
      ...(description && { description: localize(description) }),
      ...(licence && {
        licence: { name: localize(licence.name), ...(licence.url && { url: licence.url }) },
      }),
    },
    ...(editor && { editor }),
  };
}
