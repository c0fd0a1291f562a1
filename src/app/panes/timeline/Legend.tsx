/** The legend under the timeline: what halves and shapes mean. */

import { useI18n } from '../../../messages/I18nContext.ts';
import type { Kind } from '../../../model/kinds.ts';
import { Marker } from '../../../ui/glyphs/Marker.tsx';
import { SideMark } from '../../../ui/glyphs/SideMark.tsx';
import './legend.css';

const SHAPES = [
  'call',
  'video-call',
  'meeting',
  'summit',
  'council',
  'summons',
  'other',
] as const satisfies Kind[];
const EMPTY = { left: 'empty', right: 'empty' } as const;

export function Legend() {
  const { messages } = useI18n();
  const { legend } = messages;
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
        {SHAPES.map((kind) => (
          <span key={kind}>
            <Marker spec={{ kind, status: 'held', halves: EMPTY }} radius={5.5} /> {legend.shapes[kind]}
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
