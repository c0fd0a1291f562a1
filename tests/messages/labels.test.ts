/** Labels: what the texts name, and what is known only from other sources. */

import { describe, expect, it } from 'vitest';
import { labelRuns, labelText } from '../../src/messages/labels.ts';

describe('labelRuns', () => {
  it('tells the bracketed part apart and drops the brackets', () => {
    expect(labelRuns('Putin–Biden summit, [Geneva]')).toEqual([
      { text: 'Putin–Biden summit, ', outside: false },
      { text: 'Geneva', outside: true },
    ]);
    expect(labelText('[Shoigu–Austin]')).toBe('Shoigu–Austin');
  });

  it('leaves a lone bracket as it is', () => {
    expect(labelText('a [b')).toBe('a [b');
  });
});
