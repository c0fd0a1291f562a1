/** Writes plain data as YAML in block style, as a person would: quoted only where it must be. */

export function writeYaml(data: unknown): string {
  return `${lines(data, '').join('\n')}\n`;
}

function lines(data: unknown, indent: string): string[] {
  if (Array.isArray(data)) {
    return data.flatMap((entry) => {
      const [first = '', ...rest] = lines(entry, `${indent}  `);
      // The dash replaces the first characters of the entry's indentation.
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  if (data !== null && typeof data === 'object') {
    return Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .flatMap(([key, value]) => {
        const empty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
        if (typeof value !== 'object' || value === null || empty)
          return [`${indent}${key}: ${scalar(value)}`];
        return [`${indent}${key}:`, ...lines(value, `${indent}  `)];
      });
  }
  return [`${indent}${scalar(data)}`];
}

/** Begins with a letter or a French or English quotation mark, and has nothing that YAML would read. */
const PLAIN = /^[\p{L}«“][^:#\n"\\]*$/u;
/** Begins like a date, and goes on like an id. */
const DATED = /^\d{4}-\d{2}[a-z\d-]*$/;
const TAKEN_OTHERWISE = /^(?:true|false|null|~|[.]nan|[.]inf)$/i;

function scalar(value: unknown): string {
  const plain =
    typeof value === 'string' &&
    (PLAIN.test(value) || DATED.test(value)) &&
    value.trim() === value &&
    !TAKEN_OTHERWISE.test(value);
  // What JSON writes, YAML reads.
  return plain ? value : JSON.stringify(value);
}
