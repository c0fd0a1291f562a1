/** The schemas committed for editors are those of the compiler. */

import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../src/compile/read/json-schemas.ts';

it.each(Object.entries(jsonSchemas()))(
  'seeds/schema/%s is current (npm run check -- --schemas)',
  async (name, schema) => {
    expect(JSON.parse(await readFile(`seeds/schema/${name}`, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  },
);
