/** Shows what a person says in groups, one for each text and each way in which it gives the words, so that both are named once. */

import { useMemo } from 'react';
import { usePanelFootMessages } from '../comparison/panel-foot-messages.ts';
import { type SaidOnce, SaidOnceContext, tellerLine } from '../comparison/said-once.ts';
import { ActionsOf } from '../comparison/statement/ActionsOf.tsx';
import { NewsroomStatement } from '../comparison/statement/NewsroomStatement.tsx';
import { StatementView } from '../comparison/statement/StatementView.tsx';
import { tellerOf } from '../comparison/statement/teller.ts';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Library } from '../corpus/library.ts';
import { type I18n, useI18n } from '../messages/I18nContext.ts';
import { labelText } from '../messages/labels.ts';
import type { Contact } from '../model/contact.ts';
import type { Person } from '../model/corpus.ts';
import { type Bearing, isAttributed, type Statement } from '../model/statement.ts';
import { HALVES, halfOf, isSide, type Side } from '../model/voices.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import type { Part } from '../selection/part-of.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { TextName } from '../ui/Uncertain.tsx';
import { usePeopleMessages } from './people-messages.ts';

interface Words {
  readonly statement: Statement;
  readonly bearing?: Bearing;
  readonly part: Part;
}

interface Props {
  readonly person: Person;
  readonly contact: Contact | undefined;
  readonly words: readonly Words[];
}

export function PersonWords({ person, contact, words }: Props) {
  const i18n = useI18n();
  const own = usePeopleMessages();
  const library = useLibrary();
  const groups = useMemo(() => groupsOf(words, person, library, i18n), [words, person, library, i18n]);
  if (groups.length === 0)
    return (
      <div className="person-words">
        <p className="nothing">{own.nothing(i18n.localize(person.name))}</p>
      </div>
    );
  return (
    <div className="person-words">
      {groups.map((group) => (
        <div key={group.words[0]?.statement.id} className="person-group">
          <GroupHead group={group} person={person} />
          <SaidOnceContext value={group.saidOnce}>
            <ActionsOf {...(contact ? { contact: contact.id } : { text: group.text })}>
              {group.words.map((one) => (
                <OneStatement key={one.statement.id} words={one} person={person} contact={contact} />
              ))}
            </ActionsOf>
          </SaidOnceContext>
        </div>
      ))}
    </div>
  );
}

interface Group {
  readonly text: string;
  readonly part: Part;
  readonly first: Statement;
  /** The head names the teller, which the statements then leave out. */
  readonly saidOnce: SaidOnce;
  readonly words: Words[];
}

/**
 * The sides that give the words, one for each half: a person speaks for his own, also in a sentence of several; what a sentence
 * of two sides reports of him, both report.
 */
function giversOf({ sides }: Statement, part: Part, { side }: Person): readonly Side[] {
  const own = sides.filter(isSide);
  const his = part === 'says' ? own.find((one) => one === side) : undefined;
  return his ? [his] : HALVES.flatMap((half) => own.find((one) => halfOf(one) === half) ?? []);
}

/** Undefined where there are two, or none. */
function onlyOf(givers: readonly Side[]): Side | undefined {
  return givers.length === 1 ? givers[0] : undefined;
}

/** Words that follow each other belong together if nothing about who says them, how and where, differs. */
function groupsOf(words: readonly Words[], person: Person, library: Library, i18n: I18n): readonly Group[] {
  const groups: (Group & { readonly key: string })[] = [];
  for (const one of words) {
    const { statement, part } = one;
    const givers = giversOf(statement, part, person);
    const teller = tellerOf(statement, onlyOf(givers), library, i18n);
    const key = [statement.text, part, ...statement.sides, tellerLine(teller), teller.relaying].join('\n');
    const last = groups.at(-1);
    if (last?.key === key) last.words.push(one);
    else
      groups.push({
        key,
        text: statement.text,
        part,
        first: statement,
        saidOnce: {
          tellers: { left: teller, right: teller },
          translations: new Map(),
        },
        words: [one],
      });
  }
  return groups;
}

/** Who gives the words, for whom and in which office, and in which text. */
function GroupHead({ group, person }: { readonly group: Group; readonly person: Person }) {
  const i18n = useI18n();
  const { messages, localize } = i18n;
  const own = usePeopleMessages();
  const library = useLibrary();
  const { first, part } = group;
  const text = library.contactIndex.text(group.text);
  const givers = giversOf(first, part, person);
  const teller = tellerOf(first, onlyOf(givers), library, i18n);
  const name = localize(person.name);
  // Of a sentence of the text for several sides, each speaker speaks for his own.
  const sides = first.sides.includes(person.side) ? [person.side] : first.sides;
  const who =
    part === 'says'
      ? own.speaksFor(sides, (side) => messages.sides[side] ?? side)
      : part === 'relays'
        ? own.reportedBy(namesOf(givers))
        : own.repeated(name, namesOf(givers));
  function namesOf(all: readonly Side[]): string {
    if (all.length < 2) return teller.name;
    // The one who is named for one side does not speak for the other.
    return messages.and([...new Set(all.map((side) => tellerOf(first, side, library, i18n).name))]);
  }
  // Whose words are relayed is whose page it is; where they are those of several, all are named.
  const isPersonAlone = part === 'relays' && first.voice.length === 1;
  return (
    <p className="person-teller">
      {givers.map((side) => (
        <SideMark key={side} half={halfOf(side)} />
      ))}{' '}
      <b>{who}</b>
      {teller.rest.map((one) => `, ${one}`)}
      {!isPersonAlone && teller.relaying && `, ${teller.relaying}`}
      {text && (
        <span className="person-text">
          <ViewLink to={{ text: text.id, contact: undefined }}>
            <TextName text={text} />
          </ViewLink>
        </span>
      )}
    </p>
  );
}

/** A statement with its point, which links to the comparison: what the other side says is beside it there. */
function OneStatement({ words, person, contact }: Omit<Props, 'words'> & { readonly words: Words }) {
  const { localize } = useI18n();
  const { textPanel } = usePanelFootMessages();
  const library = useLibrary();
  const { statement, bearing, part } = words;
  const point = bearing?.points[0] === undefined ? undefined : library.point(bearing.points[0]);
  const givers = giversOf(statement, part, person);
  const side = onlyOf(givers);
  const others = statement.bearings.filter((one) => one.contact !== contact?.id);
  return (
    <div className="person-statement">
      {(bearing?.as === 'around' || point) && (
        <p className="text-point">
          {bearing?.as === 'around' && <span className="tag">{textPanel.context}</span>}{' '}
          {point && contact && (
            <ViewLink to={{ contact: contact.id, statement: statement.id, focus: 'statement' }}>
              {localize(point.name)}
            </ViewLink>
          )}
        </p>
      )}
      {givers.length > 0 && isAttributed(statement) ? (
        <StatementView
          statement={statement}
          contact={contact}
          {...(side && { half: halfOf(side) })}
          anchored={false}
        />
      ) : (
        <NewsroomStatement statement={statement} contact={contact} targeted={false} anchored={false} />
      )}
      {bearing && others.length > 0 && <AlsoOn bearings={others} statement={statement} />}
    </div>
  );
}

function AlsoOn({
  bearings,
  statement,
}: {
  readonly bearings: readonly Bearing[];
  readonly statement: Statement;
}) {
  const { localize } = useI18n();
  const { textPanel } = usePanelFootMessages();
  const { contactIndex } = useLibrary();
  return (
    <p className="note">
      {textPanel.alsoOn}{' '}
      {bearings.map(({ contact }, index) => {
        const row = contactIndex.rowOf(contact);
        if (row === undefined) return null;
        return (
          <span key={contact}>
            {index > 0 && ', '}
            <ViewLink to={{ contact, statement: statement.id, focus: 'statement' }}>
              {labelText(localize(contactIndex.at(row).label))}
            </ViewLink>
          </span>
        );
      })}
    </p>
  );
}
