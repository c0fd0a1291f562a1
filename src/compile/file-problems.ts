/** The part of the catalogue of problems that is about whole files: what is wrong, why it matters, what to do. */

import type { Message, Position } from './problem-message.ts';

export const meant = (near: string | undefined) => (near === undefined ? '' : `did you mean “${near}”? `);

export const fileErrors = {
  'file-not-read': (file: string, name: string): Message => ({
    what: `${file} is not read`,
    why: 'only names that end in .txt or .yaml, in small letters, are read',
    fix: `rename it to ${name}`,
  }),
  'file-in-folder': (file: string): Message => ({
    what: `${file} is not read`,
    why: 'only the folders of registries are looked into, such as contacts/, and only for .yaml',
    fix: 'move it to where the other texts and annotations are',
  }),
  'file-twice': (file: string): Message => ({
    what: `there are two files named ${file}, with accents encoded in two ways`,
    why: 'only one of them would be read',
    fix: 'keep the right one and remove the other',
  }),
  'text-empty': (file: string): Message => ({
    what: `${file} is empty`,
    why: 'there are no words to anchor to',
    fix: 'paste the text into it, or remove the file and its annotation',
  }),
  'text-annotated-twice': (file: string, first: Position): Message => ({
    what: `${file} is already annotated (in ${first.file})`,
    why: 'its words would be in the corpus twice',
    fix: 'put both into one annotation, or correct the name',
  }),
  'annotation-without-text': (file: string, near?: string): Message => ({
    what: `the text “${file}” is not in the folder`,
    why: 'there is nothing to anchor to',
    fix: `${meant(near)}add the text or correct the name`,
  }),
  'path-outside': (file: string): Message => ({
    what: `“${file}” leads out of the folder`,
    why: 'a corpus is built from its own folder alone',
    fix: 'name a file of this folder, without / or ..',
  }),
  'not-utf8': (file: string): Message => ({
    what: `${file} is not valid UTF-8`,
    why: 'offsets would not hold',
    fix: 'save it as UTF-8, without changing its words',
  }),
  'file-too-large': (file: string, bytes: number): Message => ({
    what: `${file} has ${bytes} bytes; the limit is 1 MiB`,
    why: 'a news text is never that long',
    fix: 'check that it is one article',
  }),
  'registry-too-large': (file: string, bytes: number, registry: string): Message => ({
    what: `${file} has ${bytes} bytes; the limit is 1 MiB`,
    why: 'a longer file would take too much memory to read',
    fix: `put its records into several files: ${registry}/*.yaml`,
  }),
  'folder-empty': (): Message => ({
    what: 'the folder holds no text',
    why: 'there is nothing to show',
    fix: 'put a text into it as a .txt file and begin with: npm run new -- folder/text.txt',
  }),
  'folder-unannotated': (file: string): Message => ({
    what: 'no text of the folder is annotated yet',
    why: 'there is nothing to show',
    fix: `begin with: npm run new -- folder/${file}`,
  }),
  'registry-missing': (file: string): Message => ({
    what: `${file} is not in the folder`,
    why: 'the annotations refer to it',
    fix: `add ${file}`,
  }),
} as const;
