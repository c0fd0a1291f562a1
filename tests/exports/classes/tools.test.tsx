/** What a teacher is told of class mode and of a hand-out: no more than there is, and no link that leads to nothing. */

import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { DraftedContext } from '../../../src/comparison/drafted.ts';
import { LibraryContext } from '../../../src/corpus/LibraryContext.ts';
import type { Library } from '../../../src/corpus/library.ts';
import { ClassTool } from '../../../src/exports/classes/ClassTool.tsx';
import { classMessages } from '../../../src/exports/classes/class-messages.ts';
import { veiled } from '../../../src/exports/classes/veil.ts';
import { HandoutTool } from '../../../src/exports/handout/HandoutTool.tsx';
import { handoutMessages } from '../../../src/exports/handout/handout-messages.ts';
import { sourceNoteMessages } from '../../../src/exports/source-note-messages.ts';
import { classes } from '../../../src/messages/en/exports/classes.ts';
import { handout } from '../../../src/messages/en/exports/handout.ts';
import { I18nContext } from '../../../src/messages/I18nContext.ts';
import type { Contact } from '../../../src/model/contact.ts';
import { NavigationContext } from '../../../src/navigation/NavigationContext.ts';
import { ViewStoreContext } from '../../../src/navigation/ViewStoreContext.ts';
import { createViewStore } from '../../../src/navigation/view-store.ts';
import { OwnContext, type OwnCorpus } from '../../../src/workbench/OwnContext.ts';
import { libraryOf } from '../../corpus-for-tests.ts';
import { ENGLISH } from '../../i18n-for-tests.ts';

const judged = await libraryOf('seeds');
/** As a reader's own texts are before anybody relates their accounts. */
const unjudged = veiled(judged);
const OWN = {
  addressOf: (link: string) => `https://example.org/own${link}#corpus=1`,
  nameIn: () => 'Own',
} as unknown as OwnCorpus;
const { tool } = classes;

beforeAll(async () => {
  Object.assign(document, { fonts: { ready: new Promise(() => {}) } });
  await Promise.all(
    [handoutMessages, classMessages, sourceNoteMessages].map((messages) => messages.load('en')),
  );
});

function open(library: Library, draw: (contact: Contact) => ReactNode, isDraft?: (id: string) => boolean) {
  const contact = library.contact('2024-06-25-austin-belousov-call');
  if (!contact) throw new Error('no contact');
  const unconfirmed = isDraft && ((id: string) => (isDraft(id) ? 'draft' : undefined));
  render(
    <LibraryContext value={library}>
      <I18nContext value={ENGLISH}>
        <NavigationContext value={{ base: '', hrefOf: () => '/', navigateTo: () => {} }}>
          <ViewStoreContext value={createViewStore('/', { has: () => true })}>
            <OwnContext value={isDraft && OWN}>
              <DraftedContext value={unconfirmed ? { unconfirmed } : {}}>{draw(contact)}</DraftedContext>
            </OwnContext>
          </ViewStoreContext>
        </NavigationContext>
      </I18nContext>
    </LibraryContext>,
  );
}
const ofClass = (contact: Contact) => <ClassTool contact={contact} onClose={() => {}} />;
const ofHandout = (contact: Contact) => <HandoutTool contact={contact} />;
const link = () => screen.queryByRole('textbox', { name: tool.link });

it.each([
  ['assessed', judged, true],
  ['not assessed', unjudged, false],
] as const)('promises an assessment to compare with where there is one: %s', (_, library, assessed) => {
  open(library, ofClass);
  expect(screen.queryByText(/then compare their answer with the editors/) !== null).toBe(assessed);
  expect(screen.queryByText(tool.limits) !== null).toBe(assessed);
  expect(link()).toBeVisible();
});

it.each([
  ['assessed', judged, handout],
  ['not assessed', unjudged, handout.unassessed],
] as const)('offers a hand-out by what is on it: %s', (_, library, names) => {
  open(library, ofHandout);
  expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
    `${names.asked} ${handout.askedMore}`,
    `${names.judged} ${names.judgedMore}`,
  ]);
});

it('makes no link for a class of what is a draft, which no link carries, and says so', () => {
  open(judged, ofClass, () => true);
  expect(screen.getByText(tool.drafts.all)).toBeVisible();
  expect(link()).toBeNull();
  expect(screen.queryByRole('button', { name: tool.copy })).toBeNull();
});

it('says how many drafts a link for a class leaves out', () => {
  const [first] = judged.statementsOn('2024-06-25-austin-belousov-call');
  open(judged, ofClass, (id) => id === first?.statement.id);
  expect(screen.getByText(tool.drafts.some(1))).toBeVisible();
  expect(link()).toHaveDisplayValue(/class=1.*#corpus=1$/);
});
