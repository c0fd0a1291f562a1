/** Writes plain data as YAML in block style; strings as JSON has them, which YAML takes as they are. */

export function writeYaml(data: unknown): string {
  return `${lines(data, '').join('\n')}\n`;
}

function lines(data: unknown, indent: string): string[] {
  if (Array.isArray(data)) {
    return data.flatMap((entry) => {
      const [first = '', ...rest] = lines(entry, `${indent}  `);
      // The dash stands in the place of the entry's own indentation.
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  if (data !== null && typeof data === 'object') {
    return Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .flatMap(([key, value]) => {
        const empty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
        if (typeof value !== 'object' || value === null || empty)
          return [`${indent}${key}: ${JSON.stringify(value)}`];
        return [`${indent}${key}:`, ...lines(value, `${indent}  `)];
      });
  }
  return [`${indent}${JSON.stringify(data)}`];
}
