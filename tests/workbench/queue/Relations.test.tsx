/** Comparing accounts on screen: side by side, by keys and buttons, with a reason and a name. */

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { PairDraft } from '../../../src/drafts/draft.ts';
import { draftedReason } from '../../../src/messages/en/workbench/drafted-reason.ts';
import { workbenchQueue } from '../../../src/messages/en/workbench/queue.ts';
import { en } from '../../../src/messages/en.ts';
import { I18nContext } from '../../../src/messages/I18nContext.ts';
import { applyAct } from '../../../src/workbench/files/acts.ts';
import type { Files } from '../../../src/workbench/files/files.ts';
import { isRefusal } from '../../../src/workbench/files/refusal.ts';
import { CorpusReader } from '../../../src/workbench/queue/corpus-reader.ts';
import { Relations } from '../../../src/workbench/queue/relations/Relations.tsx';
import { ENGLISH } from '../../i18n-for-tests.ts';
import { accepted, done, spanOf } from './sample.ts';

const own = workbenchQueue.relations;
let now: Files;

function Host({ files, pairs, by }: { files: Files; pairs: readonly PairDraft[]; by: string }) {
  const [state, setState] = useState(files);
  const [judge, setJudge] = useState(by);
  now = state;
  return (
    <I18nContext value={ENGLISH}>
      <Relations
        files={state}
        library={undefined}
        pairs={pairs}
        judge={judge}
        onJudge={setJudge}
        today="2026-11-29"
        letterKeys
        onAct={(act) => {
          const outcome = applyAct(state, act);
          if (isRefusal(outcome)) return outcome;
          setState(outcome.files);
          return undefined;
        }}
      />
    </I18nContext>
  );
}

function open({
  files = accepted().files,
  pairs = [] as readonly PairDraft[],
  by = 'Me',
}: {
  files?: Files;
  pairs?: readonly PairDraft[];
  by?: string;
} = {}) {
  render(<Host files={files} pairs={pairs} by={by} />);
  return userEvent.setup();
}

const row = (name: RegExp) => within(screen.getByRole('region', { name }));

describe('Relations', () => {
  it('has the words of both sides beside each other, Russia on the left', () => {
    open();
    expect(screen.getByText(own.due(3))).toBeVisible();
    const words = row(/How it went/).getByText('The talk was frank.');
    expect(words.closest('.in-left')).not.toBeNull();
    expect(
      row(/How it went/)
        .getByText('The talk was businesslike.')
        .closest('.in-right'),
    ).not.toBeNull();
  });

  it('asks for the reason, saves by Enter, and goes on to the next', async () => {
    const user = open();
    await user.click(row(/How it went/).getByRole('button', { name: en.panel.relations.emphasis }));
    const reason = row(/How it went/).getByRole('textbox', { name: own.reason.en });
    expect(reason).toHaveFocus();
    await user.keyboard('Frank, or businesslike: both can be true.{Enter}');
    expect(now.get('contacts.yaml')).toMatch(/point: tone, relation: emphasis/);
    expect(now.get('contacts.yaml')).toMatch(/by: Me/);
    expect(screen.getByRole('status')).toHaveTextContent(own.done(en.panel.relations.emphasis, 2));
    expect(screen.getByText(own.due(2))).toBeVisible();
    expect(document.activeElement).toHaveTextContent(own.point(1, 3, 'The contact itself'));
    expect(row(/How it went/).getByText(/both can be true/)).toBeVisible();
  });

  it('takes the keys while the focus is in a row, and saves at once where there is a reason', async () => {
    const user = open();
    await user.type(row(/How it went/).getByRole('textbox', { name: own.reason.en }), 'A = B.');
    expect(now.get('contacts.yaml')).not.toContain('relations');
    row(/How it went/)
      .getByRole('button', { name: en.panel.relations.agree })
      .focus();
    await user.keyboard('=');
    expect(now.get('contacts.yaml')).toMatch(/relation: agree/);
  });

  it('asks who judges', async () => {
    const user = open({ by: '' });
    await user.type(row(/How it went/).getByRole('textbox', { name: own.reason.en }), 'They differ.');
    await user.click(row(/How it went/).getByRole('button', { name: en.panel.relations.conflict }));
    expect(screen.getByRole('textbox', { name: own.by })).toHaveFocus();
    expect(screen.getByText(own.byMissing)).toBeVisible();
    expect(now.get('contacts.yaml')).not.toContain('relations');
  });

  it('relates statements that are chosen, several to a point, and takes them away again', async () => {
    const user = open();
    const security = row(/Forces/);
    await user.click(security.getByRole('checkbox', { name: /beacons would be lit/ }));
    await user.type(security.getByRole('textbox', { name: own.reason.en }), 'Lit, or dark.');
    await user.click(security.getByRole('button', { name: en.panel.relations.conflict }));
    expect(security.getByText(own.bothMissing)).toBeVisible();
    await user.click(security.getByRole('checkbox', { name: /keep the beacons dark/ }));
    await user.click(security.getByRole('button', { name: own.save }));
    expect(now.get('contacts.yaml')).toMatch(/relation: conflict, of: \[[^\],]+, [^\],]+\]/);
    await user.click(security.getByRole('button', { name: own.further }));
    await user.type(security.getByRole('textbox', { name: own.reason.en }), 'All of it.');
    await user.click(security.getByRole('button', { name: en.panel.relations.emphasis }));
    expect(now.get('contacts.yaml')?.match(/point: security/g)).toHaveLength(2);
    await user.click(security.getByRole('button', { name: own.remove(en.panel.relations.conflict) }));
    expect(now.get('contacts.yaml')).not.toContain('conflict');
  });

  it('marks candidates and what they have in common, and chooses them', async () => {
    const { files, cape, house } = accepted();
    const statement = (id: string, words: string) => {
      const line = (files.get(`${id}.yaml`) ?? '').split('\n').find((one) => one.includes(words)) ?? '';
      return /id: ([\w-]+)/.exec(line)?.[1] ?? '';
    };
    const word = (text: string, content: string) => ({
      text,
      words: 'beacons',
      paragraph: 2,
      ...spanOf(content, 'beacons'),
    });
    const user = open({
      files,
      pairs: [
        {
          of: [statement(cape.text.id, 'beacons'), statement(house.text.id, 'beacons')],
          point: 'security',
          shared: [word(cape.text.id, cape.text.content), word(house.text.id, house.text.content)],
          relation: undefined,
          confidence: 0.8,
        },
      ],
    });
    const security = row(/Forces/);
    expect(security.getAllByText('beacons')).toHaveLength(2);
    await user.click(security.getByRole('button', { name: own.useCandidate }));
    expect(security.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  });

  it('changes what is saved, in its place, and writes no language that nobody wrote', async () => {
    const user = open();
    const tone = row(/How it went/);
    await user.type(tone.getByRole('textbox', { name: own.reason.en }), 'Frank; businesslike.');
    await user.click(tone.getByRole('button', { name: en.panel.relations.agree }));
    expect(now.get('contacts.yaml')).toContain('reason: { en: "Frank; businesslike." }');
    await user.click(tone.getByRole('button', { name: own.change(en.panel.relations.agree) }));
    const reason = tone.getByRole('textbox', { name: own.reason.en });
    expect(reason).toHaveValue('Frank; businesslike.');
    expect(tone.getByRole('textbox', { name: own.reason.fr })).toHaveValue('');
    await user.type(tone.getByRole('textbox', { name: own.reason.fr }), 'Franc ; professionnel.');
    await user.click(tone.getByRole('button', { name: en.panel.relations.emphasis }));
    await user.click(tone.getByRole('button', { name: own.save }));
    expect(now.get('contacts.yaml')?.match(/point: tone/g)).toHaveLength(1);
    expect(now.get('contacts.yaml')).toMatch(/relation: emphasis.*fr: "Franc ; professionnel\."/s);
    expect(tone.queryByRole('textbox')).toBeNull();
  });

  it('offers what rules propose as a draft, which nothing saves by itself', async () => {
    const { files, cape, house } = accepted();
    const idOf = (id: string) =>
      new CorpusReader()
        .text(files, id)
        ?.statements.find(({ bearings }) => bearings[0]?.points[0] === 'itself')?.id ?? '';
    const user = open({
      files,
      pairs: [
        {
          of: [idOf(cape.text.id), idOf(house.text.id)],
          point: 'itself',
          shared: [],
          relation: 'agree',
          confidence: 0.9,
        },
      ],
    });
    const itself = row(/The contact itself/);
    expect(itself.getByText(own.drafted)).toBeVisible();
    expect(itself.getByRole('button', { name: en.panel.relations.agree })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(itself.getByRole('textbox', { name: own.reason.en })).toHaveValue(draftedReason.tookPlace);
    expect(now.get('contacts.yaml')).not.toContain('relations');
    await user.click(itself.getByRole('button', { name: own.save }));
    expect(now.get('contacts.yaml')).toMatch(/relation: agree.*Both say that it took place/s);
  });

  it('says so where none is due', () => {
    const { files } = accepted();
    const all = ['itself', 'security', 'tone'].reduce(
      (some, point) =>
        done(some, {
          type: 'relate',
          contact: '2024-03-05-call',
          point,
          relation: 'agree',
          reason: { en: 'Both.' },
          by: 'Me',
          on: '2026-11-29',
        }).files,
      files,
    );
    open({ files: all });
    expect(screen.getByText(own.none)).toBeVisible();
  });
});
