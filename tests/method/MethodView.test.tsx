/** The method page as a reader sees it: contents, rules with their marks, judgements, version, log. */

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LibraryContext } from '../../src/corpus/LibraryContext.ts';
import type { Library } from '../../src/corpus/library.ts';
import type { Destination } from '../../src/link/view-at.ts';
import { method } from '../../src/messages/en/method.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import { MethodView } from '../../src/method/MethodView.tsx';
import { SILENCES } from '../../src/model/silence.ts';
import { NavigationContext } from '../../src/navigation/NavigationContext.ts';
import { libraryFrom, libraryOf } from '../corpus-for-tests.ts';
import { ENGLISH } from '../i18n-for-tests.ts';

const real = await libraryOf('seeds');
const fixture = await libraryOf('tests/fixture/seeds');

function open(library: Library = real) {
  const went: Destination[] = [];
  const { container } = render(
    <LibraryContext value={library}>
      <I18nContext value={ENGLISH}>
        <NavigationContext
          value={{ base: '', hrefOf: () => '/somewhere', navigateTo: (to) => went.push(to) }}
        >
          <MethodView />
        </NavigationContext>
      </I18nContext>
    </LibraryContext>,
  );
  return { went, container };
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the contents', () => {
  it('lead to every section, in order, and leave the address alone', async () => {
    open();
    const contents = within(screen.getByRole('navigation', { name: method.contents }));
    const links = contents.getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(Object.values(method.titles));
    const before = location.href;
    for (const link of links) {
      await userEvent.click(link);
      expect(screen.getByRole('heading', { level: 2, name: link.textContent ?? '' })).toHaveFocus();
    }
    expect(location.href).toBe(before);
  });
});

describe('each silence', () => {
  it.each(SILENCES)('%s stands with its mark', (silence) => {
    open();
    const item = screen.getByRole('heading', { name: method.silences.each[silence].name }).closest('li');
    expect(item?.querySelector('svg')).not.toBeNull();
    // Both sides are drawn, so that neither is the example of absence; the newsroom has no half.
    expect(item?.querySelectorAll('svg')).toHaveLength(silence === 'remark' ? 1 : 2);
  });
});

describe('the judgements', () => {
  it('are all in the table: contact, point, relation, reason, by whom, on which day', () => {
    open();
    const rows = section(method.titles.judgements).getAllByRole('row').slice(1);
    const relations = real.corpus.contacts.flatMap((contact) => contact.relations);
    expect(rows).toHaveLength(relations.length);
    for (const [index, relation] of relations.entries()) {
      const row = within(rows[index] as HTMLElement);
      expect(row.getByText(relation.reason.en)).toBeVisible();
      expect(row.getByText(relation.by)).toBeVisible();
      expect(row.getByText('22 November 2026')).toHaveAttribute('datetime', relation.on);
    }
  });

  it('lead to the point that was judged', async () => {
    const { went } = open();
    const [link] = section(method.titles.judgements).getAllByRole('link', { name: /^Belousov–Austin/ });
    await userEvent.click(link as HTMLElement);
    expect(went).toEqual([{ contact: '2024-06-25-austin-belousov-call', point: 'initiative' }]);
  });

  it('are said to be none where there are none', () => {
    open(
      libraryFrom({ ...real.corpus, contacts: real.corpus.contacts.map((c) => ({ ...c, relations: [] })) }),
    );
    expect(screen.getByText(/^Nothing has been compared/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getAllByText('In these texts: never.', { exact: false })).toHaveLength(3);
  });
});

describe('the log of changes', () => {
  it('stands newest first, with links to what each entry concerns', async () => {
    const { went } = open(fixture);
    const log = section(method.titles.changes);
    expect(log.getAllByText(/^\d+ \w+ \d{4}$/, { selector: 'time' }).map((day) => day.textContent)).toEqual([
      '31 December 2022',
      '4 March 2022',
      '4 March 2022',
    ]);
    expect(log.getByText(/<b>rewritten<\/b>/)).toBeVisible();
    await userEvent.click(log.getByRole('link', { name: /^Primerov–Sample/ }));
    await userEvent.click(log.getByRole('link', { name: 'statement si-ru-washington-called' }));
    await userEvent.click(log.getByRole('link', { name: /^Le Signal/ }));
    expect(went).toEqual([
      { contact: '2021-03-02-lighthouse-call' },
      {
        text: 'le-signal-2021-03-03',
        statement: 'si-ru-washington-called',
        contact: undefined,
        read: undefined,
      },
      { text: 'le-signal-2021-03-03', contact: undefined, read: undefined },
    ]);
  });

  it('has the newest, and says where the earlier ones are', () => {
    const changes = Array.from({ length: 15 }, (_, number) => ({
      on: `2022-12-${31 - number}`,
      what: { en: `Change ${number}`, fr: `Modification ${number}` },
      concerns: [],
    }));
    open(libraryFrom({ ...real.corpus, changes }));
    const log = section(method.titles.changes);
    expect(log.getAllByRole('listitem').map((entry) => entry.querySelector('p')?.textContent)).toEqual(
      changes.slice(0, 12).map(({ what }) => what.en),
    );
    expect(log.getByRole('link', { name: '3 earlier changes, in the data' })).toBeVisible();
  });

  it('says so when it is empty', () => {
    open(libraryFrom({ ...real.corpus, changes: [] }));
    expect(section(method.titles.changes).getByText(method.changes.none)).toBeVisible();
    expect(section(method.titles.versions).getByText(method.versions.noChange)).toBeVisible();
  });
});

describe('the version', () => {
  it('is the hash of the corpus, with its counts', () => {
    open();
    const { hash, format, texts, contacts } = real.corpus;
    const said = [...(screen.getByText(hash).closest('dl')?.querySelectorAll('dd') ?? [])];
    expect(said.map((dd) => dd.textContent)).toEqual([
      hash,
      String(format),
      String(texts.length),
      String(contacts.length),
      '30 November 2026',
    ]);
  });
});

describe('the numbers of its prose', () => {
  it('come from the corpus', () => {
    expect(real.facts).toMatchObject({
      texts: 5,
      contacts: 14,
      byMachine: 2,
      publisherUnstated: 5,
      missingAccounts: 17,
      missingKnownOutside: 14,
    });
    const prose = method.corpus(real.facts).join(' ');
    expect(prose).toMatch(/^Five French-language news texts report 14 contacts/);
    expect(prose).toContain('Two of the five texts came through machine translation.');
    expect(prose).toContain('For all five, the publisher is not stated');
    expect(prose).toContain('17 accounts are missing here. Other sources say something about 14 of them;');
  });

  it('name every language, and read right of one', () => {
    expect(method.corpus(fixture.facts)[0]).toMatch(
      /^Eight news texts, in French, English.*, report 22 contacts/,
    );
    const one = method.corpus({
      texts: 1,
      kinds: { news: 1 },
      contacts: 1,
      languages: ['fr'],
      byMachine: 0,
      publisherUnstated: 0,
      missingAccounts: 0,
      missingKnownOutside: 0,
    });
    expect(one[0]).toMatch(/^One French-language news text reports 1 contact between/);
    expect(one.join(' ')).toContain('One text cannot prove silence.');
  });
});

it('names the link for reports where somebody receives them, and only there', () => {
  const { container } = open({ ...real, reportsTo: 'desk@example.org' });
  expect(container).toHaveTextContent(`Every statement has a “${ENGLISH.messages.share.report}” link.`);
  expect(open().container).not.toHaveTextContent(ENGLISH.messages.share.report);
});

describe('its words', () => {
  it('are ours: no word of §7 that is never used, no silence taken for speech', () => {
    const prose = open().container.textContent ?? '';
    expect(prose).not.toMatch(/\bcamps?\b|\bnarratives?\b|said nothing|refused to comment|\bKiev\b/i);
    expect(prose).toContain('Russia’s full-scale invasion of Ukraine (24 February 2022)');
  });

  it('stand under one first heading and leave out no level', () => {
    const { container } = open();
    const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2);
    expect(container.querySelector('[style]')).toBeNull();
  });
});
