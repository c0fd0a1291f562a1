/** The part of the catalogue of problems that is about single keys and values as they are written, whatever they say. */

import { meant } from './file-problems.ts';
import type { Message } from './problem-message.ts';
import { shorten } from './readable.ts';

export const valueErrors = {
  'key-unknown': (key: string, near?: string): Message => ({
    what: `unknown key “${key}”`,
    why: 'it would be ignored without a warning',
    fix: `${meant(near)}remove it or use a key of seeds/README.md`,
  }),
  'value-cut': (rest: string): Message => ({
    what: `“${rest}” is cut off from the value before it`,
    why: 'inside { } and [ ] a comma ends a value',
    fix: 'put the whole value between "quotation marks", or on a line of its own',
  }),
  'value-commented': (rest: string): Message => ({
    what: `“${shorten(rest)}” is not part of the value before it`,
    why: 'in YAML, a space and # begin a comment, and what follows would be lost without a warning',
    fix: 'put the whole value between "quotation marks"; a comment goes on a line of its own',
  }),
  'value-too-long': (field: string, most: number, text: boolean): Message => ({
    what: `${field === '' ? 'this' : `“${field}”`} has more than ${most} ${text ? 'characters' : 'entries'}`,
    why: text
      ? 'it would not fit where it is shown, or into the name of a file'
      : 'no text or contact needs so many',
    fix: text ? 'shorten it' : 'check that it is one record',
  }),
  'id-too-long': (file: string, most: number): Message => ({
    what: `the text has its id from “${shorten(file)}”, which has more than ${most} characters`,
    why: 'it would not fit into the name of a file',
    fix: 'write a shorter “id:”, or give both files a shorter name',
  }),
  'value-marked': (mark: string): Message => ({
    what: `“${shorten(mark)}” is not part of the value after it`,
    why: `in YAML, ${mark.startsWith('&') ? '& names a value for later use' : '! gives the kind of a value'}, and the word would be lost without a warning`,
    fix: 'put the whole value between "quotation marks"',
  }),
  'character-halved': (value: string): Message => ({
    what: `“${shorten(value)}” has half of a character`,
    why: 'it can be neither shown nor put into a link',
    fix: 'write the character itself instead of a part of its code',
  }),
  /** `form`: how its value is written, after the colon. */
  'key-missing': (key: string, form = ''): Message => ({
    what: `missing key “${key}”`,
    why: 'the record cannot be compiled without it',
    fix: `add “${key}:${form}”`,
  }),
  'value-empty': (field: string): Message => ({
    what: `“${field}” is empty`,
    why: 'the record cannot be compiled without it',
    fix:
      field === 'points'
        ? 'name one or more of seeds/README.md, or of points.yaml'
        : 'write it after the colon',
  }),
  'type-wrong': (
    detail: string,
    near?: string,
    correction = 'write a value of the expected kind',
  ): Message => ({
    what: detail,
    why: 'the value cannot be understood',
    fix: `${meant(near)}${correction}`,
  }),
} as const;
