/** All of a statement as a form: who says which words about what. Enter saves, Escape leaves. */

import { useI18n } from '../../../messages/I18nContext.ts';
import { isIn, LANGUAGES } from '../../../model/language.ts';
import type { PointId } from '../../../model/points.ts';
import { BASE_CHANNELS, MODES } from '../../../model/statement.ts';
import { SIDES, type Voice } from '../../../model/voices.ts';
import { CardWords } from '../card/CardWords.tsx';
import { withPoint } from '../change-draft.ts';
import type { QueueActions } from '../queue-actions.ts';
import { useQueueMessages } from '../queue-messages.ts';
import type { Item } from '../queue-state.ts';
import { Edges } from '../text/Edges.tsx';
import { chosenEdge, moveEdge } from '../text/edges.ts';
import type { Queued, StatementField } from '../use-queue.ts';
import type { OpenDraft } from '../work.ts';
import { Check } from './Check.tsx';
import { SelectField, TextField } from './Fields.tsx';
import { FormFrame } from './FormFrame.tsx';
import { TellerField } from './TellerField.tsx';

interface Props {
  readonly queue: Queued;
  readonly actions: QueueActions;
  readonly item: Item;
  readonly draft: OpenDraft;
  readonly field: StatementField;
  readonly onDraft: (draft: OpenDraft) => void;
  readonly onSave: (draft: OpenDraft) => void;
  /** Keeps it as a draft; absent for what is accepted already. */
  readonly onKeep: ((draft: OpenDraft) => void) | undefined;
  readonly onContact: (contact: string | undefined) => void;
  readonly onCancel: () => void;
}

export function StatementForm(props: Props) {
  const { queue, actions, item, draft, field, onDraft, onSave, onKeep, onContact, onCancel } = props;
  const { messages } = useI18n();
  const own = useQueueMessages();
  const { names, laid } = queue;
  const { form } = own;
  const set = (change: Partial<OpenDraft>) => onDraft({ ...draft, ...change });
  const lacks = actions.lacks(draft);
  const { at, choose, move, add } = edgesOf(queue, draft, onDraft);
  const [side = '', ...further] = draft.sides;
  const voices = [...new Set<Voice>([...SIDES, ...Object.keys(messages.sides)])];
  return (
    <FormFrame
      title={item.begun ? form.begun : form.statement}
      field={field}
      save={item.stated ? form.saveStated : form.save}
      more={onKeep && { name: form.saveOpen, act: () => onKeep(draft) }}
      onSave={() => onSave(draft)}
      onCancel={onCancel}
    >
      <CardWords queue={queue} draft={draft} />
      {lacks.length > 0 && (
        <ul className="card-lacks">
          {lacks.map((lack) => (
            <li key={lack}>{own.lacks[lack]}</li>
          ))}
        </ul>
      )}
      <Edges
        letterKeys={false}
        passages={draft.passages}
        edge={at}
        off={false}
        onChoose={choose}
        onMove={move}
        onAdd={add}
        onRemove={(index) => set({ passages: draft.passages.filter((_, other) => other !== index) })}
      />
      <SelectField
        label={form.side}
        value={side}
        first={field === 'side'}
        options={[
          ...(side === '' ? [['', '…'] as const] : []),
          ...voices.map((one) => [one, messages.sides[one] ?? one] as const),
        ]}
        onChange={(one) => set({ sides: [one, ...further.filter((other) => other !== one)] })}
      />
      <TellerField
        label={form.speaker}
        value={draft.speaker}
        known={names.people}
        people
        first={field === 'speaker'}
        onChange={(speaker) => onDraft(withSpeaker(draft, speaker, names.teller(speaker ?? '')?.side))}
        onAdd={(person) => queue.does({ type: 'add-person', person })}
      />
      <TellerField
        label={form.office}
        value={draft.office}
        known={names.bodies}
        people={false}
        onChange={(office) => onDraft(withOffice(draft, office, names.teller(office ?? '')?.side))}
        onAdd={(body) => queue.does({ type: 'add-body', body })}
      />
      <Check
        label={form.unnamed}
        checked={draft.unnamed ?? false}
        onChange={(unnamed) => onDraft(withFlag(draft, 'unnamed', unnamed))}
      />
      <Voices {...{ queue, draft, set }} />
      <SelectField
        label={form.contact}
        value={draft.contact ?? ''}
        first={field === 'contact'}
        options={[
          ['', form.contactNone],
          ...names.contacts.map(({ id }) => [id, names.contactName(id)] as const),
        ]}
        onChange={(contact) => set({ contact: contact === '' ? undefined : contact })}
      />
      <div className="form-buttons">
        {draft.contact !== undefined && (
          <button type="button" className="button is-line" onClick={() => onContact(draft.contact)}>
            {form.contactEdit}
          </button>
        )}
        <button type="button" className="button is-line" onClick={() => onContact(undefined)}>
          {form.contactNew}
        </button>
      </div>
      {draft.contact !== undefined && <PointFields {...{ queue, item, draft, field, set }} />}
      <SelectField
        label={form.mode}
        value={draft.mode}
        options={MODES.map((mode) => [mode, messages.modes(mode, false)])}
        onChange={(mode) => set({ mode })}
      />
      <SelectField
        label={form.channel}
        value={draft.channel ?? ''}
        options={[
          ['', form.channelNone],
          ...[...new Set([...BASE_CHANNELS, ...Object.keys(messages.channels)])].map(
            (one) => [one, messages.channels[one] ?? one] as const,
          ),
        ]}
        onChange={(channel) => onDraft(withChannel(draft, channel))}
      />
      <Check
        label={form.declines}
        checked={draft.declines ?? false}
        onChange={(declines) => onDraft(withFlag(draft, 'declines', declines))}
      />
      {LANGUAGES.filter((language) => !isIn(laid.language, language)).map((language) => (
        <TextField
          key={language}
          label={form.translation[language]}
          why={form.translationWhy}
          lang={language}
          lines={2}
          first={field === 'translation' && language === 'en'}
          value={draft.translation?.[language] ?? ''}
          onChange={(words) => onDraft(withTranslation(draft, language, words))}
        />
      ))}
    </FormFrame>
  );
}

type Part = Pick<Props, 'queue' | 'draft'> & { readonly set: (change: Partial<OpenDraft>) => void };

function PointFields({ queue: { names }, item, draft, field, set }: Part & Pick<Props, 'field' | 'item'>) {
  const own = useQueueMessages();
  const { form } = own;
  const [row = '', ...further] = draft.points;
  const toggle = (point: PointId) =>
    set({
      points: [
        row,
        ...(further.includes(point) ? further.filter((one) => one !== point) : [...further, point]),
      ],
    });
  return (
    <>
      <SelectField
        label={form.point}
        value={row}
        first={field === 'point'}
        options={[
          ...(row === '' ? [['', form.pointNone] as const] : []),
          ...names.points.map((point) => [point, names.pointName(point)] as const),
        ]}
        onChange={(point) => set({ points: withPoint(draft, point, item.draft.points).points })}
      />
      {row !== '' && (
        <details className="further-points" open={further.length > 0}>
          <summary>{form.furtherPoints}</summary>
          {names.points
            .filter((point) => point !== row)
            .map((point) => (
              <Check
                key={point}
                label={names.pointName(point)}
                checked={further.includes(point)}
                onChange={() => toggle(point)}
              />
            ))}
        </details>
      )}
      <SelectField
        label={form.as}
        value={draft.as}
        options={[
          ['account', form.asKinds.account],
          ['around', form.asKinds.around],
        ]}
        onChange={(as) => set({ as })}
      />
    </>
  );
}

/** Whose words are relayed: a field for each, and one more. */
function Voices({ queue, draft, set }: Part) {
  const { form } = useQueueMessages();
  return [...draft.voice, undefined].map((person, index) => (
    <TellerField
      key={person ?? ''}
      label={form.voice}
      {...(index === 0 && { why: form.voiceWhy })}
      value={person}
      known={queue.names.people}
      people
      onChange={(id) => {
        if (id === undefined && person === undefined) return;
        const others = draft.voice.filter((_, other) => other !== index);
        set({ voice: id === undefined ? others : [...new Set(draft.voice.toSpliced(index, 1, id))] });
      }}
      onAdd={(one) => queue.does({ type: 'add-person', person: one })}
    />
  ));
}

/** The edges of the words, as the form has them. */
function edgesOf(queue: Queued, draft: OpenDraft, onDraft: Props['onDraft']) {
  const { edge: at, laid, setEdge } = queue;
  return {
    at,
    choose: (edge: 'start' | 'end') => setEdge(chosenEdge(draft.passages, at, edge)),
    move: (by: 1 | -1, unit: 'word' | 'sentence') => {
      if (at) onDraft({ ...draft, passages: moveEdge(laid, draft.passages, at, by, unit) });
    },
    add: () => {
      const words = queue.selectedWords();
      if (!words) return;
      onDraft({ ...draft, passages: [...draft.passages, words].toSorted((a, b) => a.start - b.start) });
    },
  };
}

/** The side follows from who says it, unless several do. */
function withSpeaker(draft: OpenDraft, speaker: string | undefined, side: Voice | undefined): OpenDraft {
  const { speaker: _, ...rest } = draft;
  return {
    ...rest,
    ...(speaker !== undefined && { speaker }),
    ...(side !== undefined && draft.sides.length <= 1 && { sides: [side] }),
  };
}

function withOffice(draft: OpenDraft, office: string | undefined, side: Voice | undefined): OpenDraft {
  const { office: _, ...rest } = draft;
  const sided = side !== undefined && draft.speaker === undefined && draft.sides.length <= 1;
  return { ...rest, ...(office !== undefined && { office }), ...(sided && { sides: [side] }) };
}

function withFlag(draft: OpenDraft, key: 'unnamed' | 'declines', on: boolean): OpenDraft {
  const { [key]: _, ...rest } = draft;
  return on ? { ...rest, [key]: true } : rest;
}

function withChannel(draft: OpenDraft, channel: string): OpenDraft {
  const { channel: _, ...rest } = draft;
  return channel === '' ? rest : { ...rest, channel };
}

function withTranslation(draft: OpenDraft, language: 'en' | 'fr', words: string): OpenDraft {
  const { translation, ...rest } = draft;
  const { [language]: _, ...others } = translation ?? {};
  const next = words.trim() === '' ? others : { ...others, [language]: words };
  return Object.keys(next).length === 0 ? rest : { ...rest, translation: next };
}
