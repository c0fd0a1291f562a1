/** The timeline before its code has come: lanes, years, gaps and contacts as one drawing, made while building. */

// biome-ignore-all lint/a11y/noSvgWithoutTitle: its links have names, and a title would be shown over all of it

import type { Messages } from '../../messages/en.ts';
import { LEVELS } from '../../model/kinds.ts';
import { MarkerShapes } from '../../ui/glyphs/Marker.tsx';
import { spread } from '../draw/cluster-element.ts';
import { GlyphLabels } from '../draw/glyph-labels.ts';
import { laneHeight, WIDE } from '../draw/glyph-layer.ts';
import type { TextWidths } from '../draw/label-widths.ts';
import { AXIS_PX, RAIL_PX } from '../draw/overlays.ts';
import { countIn, laneRows, lanesOf } from '../layout/columns.ts';
import { gapLines } from '../layout/gap-lines.ts';
import { type Glyph, layoutTimeline } from '../layout/layout.ts';
import type { TimelineContent } from '../timeline-content.ts';

interface Props {
  readonly content: TimelineContent;
  readonly messages: Messages;
  readonly widths: TextWidths;
  /** Pixels of the window it is planned for. On a wider one places spread and words do not, so nothing collides. */
  readonly width: number;
  /** The open contact; -1 for none. */
  readonly selected: number;
}

const LANE_NAMES_PX = 124;
/** From the middle of a marker to its words, and from the top of a row to the base of either line. */
const WORDS = { beside: 8, name: 13.5, date: 29 };
const ROW_MIDDLE = WIDE.itemHeight / 2;

export function StaticTimeline({ content, messages, widths, width, selected }: Props) {
  const { columns, shown, whole } = content;
  const rows = laneRows(columns, shown);
  const labels = new GlyphLabels(content, messages, widths);
  const layout = layoutTimeline({
    at: columns.at,
    rows,
    window: whole,
    width,
    markerHalf: WIDE.markerHalf,
    labelOf: (index) => labels.labelWidth(index),
    clusterLabelOf: (members) => labels.clusterWidth(members),
    selected,
  });
  const gaps = gapLines(
    content.gaps(),
    whole,
    width,
    (months, long) => (long ? messages.timeline.gaps.long(months) : messages.timeline.gaps.short(months)),
    (text) => widths.of(text, 'date'),
  );
  const head = AXIS_PX + (content.gaps().length > 0 ? RAIL_PX : 0);
  let bottom = head;
  const lanes = lanesOf(columns).map((level) => {
    const lane = LEVELS.indexOf(level);
    const top = bottom;
    bottom += laneHeight(WIDE, layout.rows[lane] ?? 0);
    return { level, lane, top, bottom };
  });
  const share = (moment: number) => percent((moment - whole.start) / (whole.end - whole.start));
  const topOf = (glyph: Glyph) =>
    (lanes.find(({ lane }) => lane === glyph.lane)?.top ?? 0) + WIDE.rowTop + glyph.row * WIDE.rowPitch;

  return (
    <>
      <svg width={LANE_NAMES_PX} height={bottom} aria-hidden="true">
        {head > AXIS_PX &&
          broken(messages.timeline.gaps.label, widths).map((line, index) => (
            <text key={line} className="static-aside" y={AXIS_PX + 13 + index * 12}>
              {line}
            </text>
          ))}
        {lanes.map(({ level, lane, top, bottom: foot }) => {
          const names = broken(messages.levels[level], widths);
          return (
            <g key={level}>
              <line
                className={foot === bottom ? 'static-frame' : 'static-lane'}
                x2="100%"
                y1={foot - 0.5}
                y2={foot - 0.5}
              />
              {names.map((line, index) => (
                <text key={line} className="static-lane-name" y={top + 21 + index * 17}>
                  {line}
                </text>
              ))}
              <text className="static-aside" y={top + 21 + names.length * 17}>
                {messages.timeline.lane(countIn(columns.at, rows[lane] ?? new Int32Array(), whole))}
              </text>
            </g>
          );
        })}
        <line className="static-frame" x2="100%" y1={AXIS_PX + 0.5} y2={AXIS_PX + 0.5} />
      </svg>
      <svg width="100%" height={bottom}>
        {yearsIn(whole, width).map((year) => (
          <g key={year}>
            <line
              className="static-year"
              x1={share(Date.UTC(year, 0))}
              x2={share(Date.UTC(year, 0))}
              y2={bottom}
            />
            <text className="static-tick" x={share(Date.UTC(year, 0))} dx="5" y="16">
              {year}
            </text>
          </g>
        ))}
        {lanes.map(({ lane, bottom: foot }) => (
          <line
            key={lane}
            className={foot === bottom ? 'static-frame' : 'static-lane'}
            x2="100%"
            y1={foot - 0.5}
            y2={foot - 0.5}
          />
        ))}
        <line className="static-frame" x2="100%" y1={AXIS_PX + 0.5} y2={AXIS_PX + 0.5} />
        <g>
          {gaps.map(({ left, right, text }) => (
            <g key={left}>
              <line
                className="static-gap"
                x1={percent(left / width)}
                x2={percent(right / width)}
                y1={AXIS_PX + 15}
                y2={AXIS_PX + 15}
              />
              <text
                className="static-date is-middle"
                x={percent((left + right) / 2 / width)}
                y={AXIS_PX + 19}
              >
                {text}
              </text>
            </g>
          ))}
        </g>
        {layout.glyphs.map((glyph) => (
          <svg key={glyph.key} x={share(glyph.middle)} y={topOf(glyph)} overflow="visible">
            {glyph.look === 'contact' ? (
              <Contact glyph={glyph} labels={labels} selected={glyph.members[0] === selected} />
            ) : (
              <Cluster
                glyph={glyph}
                labels={labels}
                messages={messages}
                scale={width / (whole.end - whole.start)}
              />
            )}
          </svg>
        ))}
      </svg>
    </>
  );
}

function Contact({
  glyph,
  labels,
  selected,
}: {
  readonly glyph: Glyph;
  readonly labels: GlyphLabels;
  readonly selected: boolean;
}) {
  const index = glyph.members[0] ?? 0;
  const item = labels.item(index);
  const flipped = glyph.side === 'left';
  const beside = WIDE.markerHalf + WORDS.beside;
  const width = labels.labelWidth(index) - 9;
  return (
    <a
      href={item.href}
      data-contact={item.id}
      aria-label={labels.spoken(index)}
      aria-current={selected || undefined}
      className={`static-contact${flipped ? ' is-flipped' : ''}${selected ? ' is-selected' : ''}`}
    >
      {/* What can be hit, and the ground of the open one. */}
      <rect x={flipped ? -beside - width : beside - 4} width={width + 4} y="0.5" height="33" />
      <circle className="static-ring" cy={ROW_MIDDLE} r="16" />
      <g transform={`translate(0 ${ROW_MIDDLE})`}>
        <MarkerShapes spec={item.marker} radius={11} />
      </g>
      {glyph.side !== 'none' && (
        <>
          <text className="static-name" x={flipped ? -beside : beside} y={WORDS.name}>
            <Runs runs={item.name.map(({ text, outside }) => ({ text, doubted: outside }))} />
          </text>
          <text className="static-date" x={flipped ? -beside : beside} y={WORDS.date}>
            <Runs
              runs={item.date.map(({ text, basis }) => ({
                text,
                doubted: basis !== null && basis !== 'stated',
              }))}
            />
            {item.status}
          </text>
        </>
      )}
    </a>
  );
}

/** Dotted where a text does not state it. */
function Runs({ runs }: { readonly runs: readonly { readonly text: string; readonly doubted: boolean }[] }) {
  return runs.map(({ text, doubted }) =>
    doubted ? (
      <tspan key={text} className="doubted">
        {text}
      </tspan>
    ) : (
      text
    ),
  );
}

/** Its contacts as the live timeline opens them; here a drawing, since their places are all there is to see. */
function Cluster({
  glyph,
  labels,
  messages,
  scale,
}: {
  readonly glyph: Glyph;
  readonly labels: GlyphLabels;
  readonly messages: Messages;
  readonly scale: number;
}) {
  const { half, members, look } = glyph;
  const spots = spread(
    Array.from(members, (index) => (labels.at(index) - glyph.middle) * scale + half),
    half * 2,
  );
  const { name, date } = labels.cluster(members);
  const flipped = glyph.side === 'left';
  const x = (half + WORDS.beside) * (flipped ? -1 : 1);
  return (
    <g className={`static-cluster${flipped ? ' is-flipped' : ''}`}>
      <rect className="static-capsule" x={-half} y="2" width={half * 2} height="30" rx="15" />
      {look === 'capsule' ? (
        Array.from(members, (index, place) => (
          <g key={index} transform={`translate(${((spots[place] ?? 0) - half).toFixed(1)} ${ROW_MIDDLE})`}>
            <MarkerShapes spec={labels.item(index).marker} radius={6} />
          </g>
        ))
      ) : (
        <text className="static-name is-middle" y={ROW_MIDDLE + 4.5}>
          {messages.timeline.count(members.length)}
        </text>
      )}
      {glyph.label > 0 && glyph.side !== 'none' && (
        <>
          <text className="static-name" x={x} y={WORDS.name}>
            {name}
          </text>
          <text className="static-date" x={x} y={WORDS.date}>
            {date}
          </text>
        </>
      )}
    </g>
  );
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** As many as have room for their words; none where months would stand on the axis. */
function yearsIn({ start, end }: TimelineContent['whole'], width: number): number[] {
  const [first, last] = [new Date(start).getUTCFullYear() + 1, new Date(end).getUTCFullYear()];
  const step = Math.max(1, Math.ceil(((last - first + 1) * 44) / width));
  if (last - first < 2) return [];
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

/** Lines that keep within the column of lane names. */
function broken(text: string, widths: TextWidths): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && widths.of(longer, 'name') <= LANE_NAMES_PX - 6) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
