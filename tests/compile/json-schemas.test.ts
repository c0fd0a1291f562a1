/** The schemas committed for editors are those of the compiler. */

import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { PLAIN } from '../../src/compile/read/descriptions.ts';
import { jsonSchemas } from '../../src/compile/read/json-schemas.ts';

it.each(Object.entries(jsonSchemas()))(
  'seeds/schema/%s is current (npm run check -- --schemas)',
  async (name, schema) => {
    expect(JSON.parse(await readFile(`seeds/schema/${name}`, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  },
);

it('tells what every key takes, and of each point what it is called', () => {
  const bare: string[] = [];
  const walk = (file: string, node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { properties = {} } = node as { properties?: Record<string, { description?: string }> };
    for (const [key, { description }] of Object.entries(properties))
      if (description === undefined && !PLAIN.has(key)) bare.push(`${file} ${key}`);
    for (const value of Object.values(node)) walk(file, value);
  };
  for (const [file, schema] of Object.entries(jsonSchemas())) walk(file, schema);
  expect(bare).toEqual([]);
  expect(JSON.stringify(jsonSchemas()['annotation.json'])).toContain('channels: Channels and cooperation');
});
