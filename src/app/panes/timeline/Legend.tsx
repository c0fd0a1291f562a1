/** The legend under the timeline: what halves and shapes mean. */

import { useLibrary } from '../../../corpus/LibraryContext.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { Marker } from '../../../ui/glyphs/Marker.tsx';
import { shapeOf } from '../../../ui/glyphs/marker-shapes.ts';
import { SideMark } from '../../../ui/glyphs/SideMark.tsx';
import './legend.css';

const EMPTY = { left: 'empty', right: 'empty' } as const;

export function Legend() {
  const { messages } = useI18n();
  const { legend } = messages;
  const { contactIndex, own } = useLibrary();
  const shapes = new Map<string, string[]>();
  for (const kind of contactIndex.vocabulary.kinds) {
    const shape = shapeOf(own.kinds?.find(({ id }) => id === kind)?.like ?? kind);
    shapes.set(shape, [...(shapes.get(shape) ?? []), kind]);
  }
  return (
    <section className="legend" aria-label={legend.explain}>
      <div>
        <b>{legend.halves}</b>
        <span>
          <SideMark half="left" /> {legend.left}
        </span>
        <span>
          <SideMark half="right" /> {legend.right}
        </span>
        <span>
          <SideMark half="right" state="hatched" /> {legend.declined}
        </span>
        <span>
          <SideMark half="right" state="context" /> {legend.context}
        </span>
        <span>
          <SideMark half="right" state="empty" /> {legend.nothing}
        </span>
      </div>
      <div>
        <b>{legend.shape}</b>
        {[...shapes].map(([kind, kinds]) => (
          <span key={kind}>
            <Marker spec={{ kind, status: 'held', halves: EMPTY }} radius={5.5} /> {messages.shape(kinds)}
          </span>
        ))}
        <span>
          <Marker spec={{ kind: 'call', status: 'planned', halves: EMPTY }} radius={5.5} /> {legend.planned}
        </span>
        <span>
          <span className="doubted">{legend.doubtedSample}</span> {legend.doubted}
        </span>
      </div>
    </section>
  );
}
