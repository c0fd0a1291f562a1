/** Contact labels as written in the data, split into what the texts name and what is known only from other sources. */

export interface LabelRun {
  readonly text: string;
  readonly outside: boolean;
}

/** “Putin–Biden summit, [Geneva]” → two runs; brackets are not shown. */
export function labelRuns(label: string): LabelRun[] {
  return label
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('[') && part.endsWith(']')
        ? { text: part.slice(1, -1), outside: true }
        : { text: part, outside: false },
    );
}

export function labelText(label: string): string {
  return labelRuns(label)
    .map((run) => run.text)
    .join('');
}
