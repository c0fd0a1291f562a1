/** Who says what in English news. */

import { describe, expect, it } from 'vitest';
import { drafts, said } from './said.ts';

const en = (text: string) => said(text, 'en');

describe('English news', () => {
  it('has the cue behind the words, in either order', () => {
    expect(en('“The call was useful,” the Kremlin said.')).toEqual(['ru: “The call was useful,”']);
    expect(en('“The call was useful,” said Pentagon spokesman Jonas Ree.')).toEqual([
      'us: “The call was useful,”',
    ]);
    expect(en('The beacons will be lit again, the White House said in a statement.')).toEqual([
      'us: The beacons will be lit again',
    ]);
  });

  it('has clauses with and without “that”', () => {
    expect(en('The Kremlin said that the talks were frank.')).toEqual(['ru: the talks were frank']);
    expect(en('The Kremlin said the talks were frank.')).toEqual(['ru: the talks were frank']);
    expect(en('Kremlin spokesman Dmitry Peskov told reporters that no date was set.')).toEqual([
      'ru: no date was set',
    ]);
  });

  it('takes the hearer for no speaker', () => {
    expect(en('“No date is set,” Peskov told the Washington Examiner.')).toEqual(['ru: “No date is set,”']);
    expect(en('President Vladimir Putin told Joe Biden that no date was set.')).toEqual([
      'ru: no date was set',
    ]);
  });

  it('takes the last noun for the head', () => {
    expect(en('U.S. media said the deal was off.')).toEqual([]);
    expect(en('The U.S. ambassador to Russia said the deal was off.')).toEqual(['us: the deal was off']);
    expect(en('The Defense Ministry in Moscow said the deal was off.')).toEqual(['ru: the deal was off']);
  });

  it('knows “according to”, and who wrote a readout', () => {
    expect(
      en('They spoke for an hour, according to a readout posted by the Russian Ministry of Defense.'),
    ).toEqual(['ru: They spoke for an hour']);
    expect(en('According to the Pentagon, they spoke for an hour.')).toEqual(['us: they spoke for an hour']);
  });

  it('knows who “he” and “the ministry” are', () => {
    expect(en('“It was frank,” Sergei Lavrov said. “We disagree,” he added.')).toEqual([
      'ru: “It was frank,”',
      'ru: “We disagree,”',
    ]);
    expect(
      en('The Russian Defense Ministry confirmed the call. “It was frank,” the ministry said.').at(-1),
    ).toBe('ru: “It was frank,”');
    expect(
      en('A senior State Department official said it was frank. “It was frank,” the ministry said.'),
    ).toHaveLength(1);
  });

  it('knows names that the text introduces, before or behind an office', () => {
    expect(en('Ada Sample, a Pentagon spokeswoman, said it was frank. “It was,” Sample said.').at(-1)).toBe(
      'us: “It was,”',
    );
  });

  it('leaves out what is somebody else’s', () => {
    expect(en('Analysts said the call had lowered tension.')).toEqual([]);
    expect(en('In what the top US diplomat described as a first, the ships left.')).toEqual([]);
    expect(en('German Chancellor Olaf Scholz said the situation was serious.')).toEqual([]);
  });

  it('tells the channel', () => {
    const [draft] = drafts('“No,” Kremlin spokesman Dmitry Peskov told reporters.', 'en');
    expect(draft).toMatchObject({ sides: ['ru'], channel: 'briefing', mode: 'direct' });
  });
});

describe('who is behind a quotation', () => {
  it('speaks, whatever comes behind the verb', () => {
    expect(
      en(
        '“Our aircraft will fly,” the Pentagon said after the call, while acknowledging that caution was needed.',
      ),
    ).toEqual(['us: “Our aircraft will fly,”', 'us: caution was needed']);
  });

  it('stands before an aside', () => {
    expect(
      en('Sergey Lavrov, speaking after the meeting, told reporters that Russia expected a reply.'),
    ).toEqual(['ru: Russia expected a reply']);
  });

  it('is quoted as saying', () => {
    expect(en('Dmitry Peskov was quoted by an agency as saying that the Kremlin was ready.')).toEqual([
      'ru: the Kremlin was ready',
    ]);
  });

  it('says two things', () => {
    expect(
      en(
        'The Kremlin said that the prisoners would be exchanged in May and that New START would be extended.',
      ),
    ).toEqual(['ru: the prisoners would be exchanged in May', 'ru: New START would be extended']);
  });
});
