/** How we work: what the texts are, the rules in plain words, who judged what, how to correct us. */

import type { ReactNode } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { SectionName } from '../messages/en/method.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { SILENCES } from '../model/silence.ts';
import { judgementsOf } from '../selection/judgements.ts';
import { ChangeLog } from './ChangeLog.tsx';
import { Contents } from './Contents.tsx';
import { FurtherMarks } from './FurtherMarks.tsx';
import { JudgementTable } from './JudgementTable.tsx';
import { useMethodMessages } from './method-messages.ts';
import { RelationList } from './RelationList.tsx';
import { Paragraphs, Rules } from './Rules.tsx';
import { SilenceList } from './SilenceList.tsx';
import { Versions } from './Versions.tsx';
import './method.css';
import './method-print.css';

export function MethodView() {
  const own = useMethodMessages();
  const {
    messages: { share, colon },
    localize,
  } = useI18n();
  const library = useLibrary();
  const { about } = library;
  const relayed = library.contactIndex.columns.relayed.reduce((sum, halves) => sum + (halves > 0 ? 1 : 0), 0);
  // A large corpus shows each with its reason on the page of its contact alone.
  const judgements = library.whole
    ? judgementsOf(library.contacts(), library.contactIndex.vocabulary.points)
    : [];
  const [before = '', after = ''] = own.outside.dotted;
  const bodies: Readonly<Record<SectionName, ReactNode>> = {
    corpus: (
      <>
        {about.name && (
          <p>
            <b>{localize(about.name)}</b>
          </p>
        )}
        {about.description && <p>{localize(about.description)}</p>}
        <Paragraphs of={own.corpus(library.facts)} />
      </>
    ),
    record: (
      <>
        <p>{own.record.intro}</p>
        <h3>{own.record.notEnoughTitle}</h3>
        <ul className="method-list">
          {own.record.notEnough.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <Rules rules={own.record.rules} />
        {relayed > 0 && <p>{own.relayed(relayed)}</p>}
      </>
    ),
    silences: (
      <>
        <p>{own.silences.intro(SILENCES.length)}</p>
        <SilenceList />
        <FurtherMarks />
      </>
    ),
    relations: <RelationList judgements={judgements} />,
    judgements: (
      <>
        <p>{library.whole ? own.judgements.intro(judgements.length) : own.judgements.tooMany}</p>
        {judgements.length > 0 && <JudgementTable judgements={judgements} />}
      </>
    ),
    words: <Rules rules={own.words(library.facts)} />,
    outside: (
      <>
        <p>
          {before}
          <span className="doubted">{own.outside.sample}</span>
          {after}
        </p>
        <Rules rules={own.outside.rules} />
      </>
    ),
    neutral: <Rules rules={own.neutral} />,
    mistakes: (
      <>
        <Paragraphs of={own.mistakes(library.reportsTo === undefined ? undefined : share.report)} />
        {library.reportsTo !== undefined && (
          <p>
            {own.editor + colon}
            <a href={`mailto:${library.reportsTo}`}>{library.reportsTo}</a>
          </p>
        )}
      </>
    ),
    versions: <Versions />,
    changes: <ChangeLog />,
    rights: (
      <>
        <Paragraphs of={own.rights({ withheld: library.withheld, licensed: about.licence !== undefined })} />
        {about.licence && (
          <p>
            {own.licence + colon}
            {about.licence.url ? (
              <a href={about.licence.url} rel="license noreferrer">
                {localize(about.licence.name)}
              </a>
            ) : (
              localize(about.licence.name)
            )}
          </p>
        )}
      </>
    ),
  };
  const names = Object.keys(own.titles) as SectionName[];
  return (
    <div className="method">
      <div className="view-head">
        <h1>{own.title}</h1>
        <p>{own.lead}</p>
      </div>
      <div className="method-page">
        <Contents names={names} />
        <div className="method-sections">
          {names.map((name) => (
            <section key={name} aria-labelledby={`method-${name}`}>
              <h2 id={`method-${name}`} tabIndex={-1}>
                {own.titles[name]}
              </h2>
              {bodies[name]}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}
