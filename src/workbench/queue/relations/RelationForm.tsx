/** How the accounts of one point compare: sign, reason, and what rules propose for both, marked until it is saved. */

import { type RefObject, useState } from 'react';
import type { PairDraft } from '../../../drafts/draft.ts';
import { draftedReason as english } from '../../../messages/en/workbench/drafted-reason.ts';
import { draftedReason as french } from '../../../messages/fr/workbench/drafted-reason.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { RELATIONS, type RelationKind } from '../../../model/contact.ts';
import { LANGUAGES } from '../../../model/language.ts';
import type { Translation } from '../../../model/statement.ts';
import { RelationSign } from '../../../ui/glyphs/RelationSign.tsx';
import type { Act } from '../../files/act.ts';
import { KeyButton } from '../card/KeyButton.tsx';
import { TextField } from '../forms/Fields.tsx';
import type { Names } from '../names.ts';
import { useQueueMessages } from '../queue-messages.ts';
import type { StatedRelation } from '../stated.ts';
import { useListener } from '../use-listener.ts';
import type { Row } from '../what-is-left.ts';
import {
  bothChosen,
  draftedReason,
  RELATION_KEYS,
  type RelationFault,
  relateAct,
  relationFaults,
} from './relation-state.ts';

interface Props {
  readonly row: Row;
  readonly candidates: readonly PairDraft[];
  readonly names: Names;
  readonly letterKeys: boolean;
  readonly judge: string;
  readonly onJudgeMissing: () => void;
  readonly today: string;
  readonly refused: string | undefined;
  readonly onAct: (act: Act, done: string) => boolean;
  readonly labelledBy: string;
  /** The element of the row, whose keys the form answers. */
  readonly root: RefObject<HTMLElement | null>;
  readonly changed: StatedRelation | undefined;
  /** The point has a comparison already. */
  readonly further: boolean;
  /** A side has more than one statement on it. */
  readonly several: boolean;
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
  readonly onDone: () => void;
}

const SIGNS: Readonly<Record<RelationKind, string>> = { agree: '=', emphasis: '~', conflict: '≠' };

export function RelationForm(props: Props) {
  const { row, candidates, names, letterKeys, judge, today, root, changed, further, several, chosen } = props;
  const { language, messages } = useI18n();
  const { relations: own } = useQueueMessages();
  // Of several statements, it is not of all that a pair of them has in common.
  const [candidate] = changed || further ? [] : candidates;
  const [proposed] = useState(() => ({
    relation: candidate?.relation,
    reason: candidate ? draftedReason(candidate, { en: english, fr: french }, peopleIn(row, names)) : {},
  }));
  const [reason, setReason] = useState<Translation>(changed?.written ?? proposed.reason);
  const [picked, setPicked] = useState(changed?.relation ?? proposed.relation);
  const [tried, setTried] = useState<readonly RelationFault[]>([]);
  const others = LANGUAGES.filter((one) => one !== language);
  /** Saves; or says what is missing, and goes to the first field that is empty. */
  const save = (relation: RelationKind | undefined) => {
    const judged = { row, relation, chosen, reason, by: judge };
    const faults = relationFaults(judged);
    setTried(faults);
    if (faults.includes('reason')) root.current?.querySelector<HTMLElement>('input[required]')?.focus();
    else if (faults.includes('by')) props.onJudgeMissing();
    if (faults.length > 0 || relation === undefined) return;
    const act = relateAct(judged, relation, { on: today, further, changed });
    if (props.onAct(act, messages.panel.relations[relation])) props.onDone();
  };
  /** With a reason it is saved at once; without, the reason is asked for, and Enter saves. */
  const pick = (relation: RelationKind) => {
    setPicked(relation);
    save(relation);
  };
  useListener(root, 'keydown', (event) => {
    const { target, ctrlKey, metaKey, isComposing } = event;
    const isField =
      target instanceof Element && target.closest('input:not([type=checkbox]), select') !== null;
    const relation = RELATION_KEYS[event.key];
    if (!letterKeys || isField || ctrlKey || metaKey || isComposing || !relation) return;
    event.preventDefault();
    pick(relation);
  });
  const isProposed = LANGUAGES.some((one) => proposed.reason[one] && proposed.reason[one] === reason[one]);
  return (
    <form
      className="relation-form"
      aria-labelledby={props.labelledBy}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(picked);
      }}
    >
      {candidate && several && (
        <button type="button" className="button is-line" onClick={() => props.onChosen([...candidate.of])}>
          {own.useCandidate}
        </button>
      )}
      {candidate && (
        <p className="unconfirmed relation-drafted">
          {!isProposed ? own.draftedPair : proposed.relation ? own.drafted : own.draftedReason}
        </p>
      )}
      <div className="action-row">
        {RELATIONS.map((relation, index) => (
          <KeyButton
            key={relation}
            letterKeys={letterKeys}
            plain
            shortcut={SIGNS[relation]}
            spelled={`${SIGNS[relation]} ${index + 1}`}
            why={messages.panel.relations[relation]}
            aria-pressed={picked === relation}
            onClick={() => (changed ? setPicked(relation) : pick(relation))}
          >
            <RelationSign relation={relation} /> {messages.panel.relations[relation]}
          </KeyButton>
        ))}
      </div>
      <TextField
        label={own.reason[language]}
        why={own.reasonWhy}
        lang={language}
        value={reason[language] ?? ''}
        required
        error={tried.includes('reason') && isEmpty(reason) ? own.reasonMissing : undefined}
        onChange={(words) => setReason({ ...reason, [language]: words })}
      />
      {others.map((other) => (
        <TextField
          key={other}
          label={own.reason[other]}
          why={own.reasonOther}
          lang={other}
          value={reason[other] ?? ''}
          onChange={(words) => setReason({ ...reason, [other]: words })}
        />
      ))}
      {tried.includes('both') && !bothChosen(row, chosen) && <p className="card-lacks">{own.bothMissing}</p>}
      {props.refused && <p className="card-lacks">{props.refused}</p>}
      {tried.includes('kind') && picked === undefined && <p className="card-lacks">{own.kindMissing}</p>}
      <div className="action-row">
        <button type="submit" className="button is-solid">
          {own.save}
        </button>
        {(changed || further) && (
          <button type="button" className="button is-line" onClick={props.onDone}>
            {own.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

/** The names and spellings of the people of the contact. */
function peopleIn({ contact }: Row, names: Names): readonly string[] {
  return (names.contact(contact)?.people ?? []).flatMap((id) => {
    const person = names.teller(id);
    return person ? [...person.names, person.name.en, person.name.fr] : [];
  });
}

function isEmpty(reason: Translation): boolean {
  return !LANGUAGES.some((language) => reason[language]?.trim());
}
