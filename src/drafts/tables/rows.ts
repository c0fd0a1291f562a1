/** How tables are written: a row to a line, bars between its cells, semicolons between the entries of a cell; headings; and lists with commas. */

export function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

/** Rows below headings, each of which is a line after `# `. */
export function sections(table: string): { readonly heading: string; readonly below: string[][] }[] {
  return table
    .trim()
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [[heading = ''] = [], ...below] = rows(part);
      return { heading, below };
    });
}

/** The entries of a cell. */
export function list(cell = ''): string[] {
  return cell.split(';').filter((entry) => entry !== '');
}

/** A list may take several lines. */
export function words(written: string): readonly string[] {
  return written.trim().split(/,\s+/);
}
