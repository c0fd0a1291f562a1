/** The relations that an editor can judge, with their signs, and how often each was judged. */

import { RELATIONS } from '../model/contact.ts';
import { countRelations, type Judgement } from '../selection/judgements.ts';
import { RelationSign } from '../ui/glyphs/RelationSign.tsx';
import { MarkedRules } from './MarkedRules.tsx';
import { useMethodMessages } from './method-messages.ts';
import { Paragraphs } from './Rules.tsx';

export function RelationList({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const own = useMethodMessages().relations;
  const counts = countRelations(judgements);
  return (
    <>
      <p>{own.intro(RELATIONS.length)}</p>
      <MarkedRules
        rules={RELATIONS.map((relation) => ({
          ...own.each[relation],
          mark: <RelationSign relation={relation} />,
          more: own.judged(counts[relation]),
        }))}
      />
      <Paragraphs of={own.after} />
    </>
  );
}
