/** The timeline as SVG, rendered at build time for the page to show until the code of the live one has loaded. */

// biome-ignore-all lint/a11y/noSvgWithoutTitle: its links have names, and a title would be shown over all of it

import type { Messages } from '../../messages/en.ts';
import { MarkerShapes } from '../../ui/glyphs/Marker.tsx';
import { GlyphLabels } from '../draw/glyph-labels.ts';
import type { TextWidths } from '../draw/label-widths.ts';
import { TICK_ROOM } from '../layout/axis-labels.ts';
import { countIn, laneRows, lanesOf } from '../layout/columns.ts';
import { gapLines } from '../layout/gap-lines.ts';
import {
  AXIS_PX,
  BASELINES,
  LABEL_TEXT_PX,
  LANE_NAMES_PX,
  labelGround,
  laneHeight,
  MARKER_BOX_HALF,
  MARKER_RADIUS,
  RAIL_LINE_PX,
  RAIL_PX,
  RING_RADIUS,
  rowTop,
  TICK_TEXT_PX,
  WIDE,
} from '../layout/geometry.ts';
import { type Glyph, layoutTimeline } from '../layout/layout.ts';
import type { TimelineContent } from '../timeline-content.ts';
import { ROW_MIDDLE, StaticCluster } from './StaticCluster.tsx';

interface Props {
  readonly content: TimelineContent;
  readonly messages: Messages;
  readonly widths: TextWidths;
  /** Pixels of the window of the layout. On a wider one glyphs move apart and labels do not, so nothing collides. */
  readonly width: number;
  /** The open contact; -1 for none. */
  readonly selected: number;
}

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
    labelOf: (index) => labels.room(index),
    clusterLabelOf: (members) => labels.clusterRoom(members),
    selected,
    summarized: undefined,
  });
  const gaps = gapLines(content.gaps(), { ...whole, width }, messages.timeline.gaps, (label) =>
    widths.of(label, 'date'),
  );
  const head = AXIS_PX + (content.gaps().length > 0 ? RAIL_PX : 0);
  let bottom = head;
  const lanes = lanesOf(columns).map((level) => {
    const lane = columns.levels.indexOf(level);
    const top = bottom;
    bottom += laneHeight(WIDE, layout.rows[lane] ?? 0);
    return { level, lane, top, bottom };
  });
  const share = (moment: number) => percent((moment - whole.start) / (whole.end - whole.start));
  const topOf = (glyph: Glyph) =>
    (lanes.find(({ lane }) => lane === glyph.lane)?.top ?? 0) + rowTop(WIDE, glyph.row);

  return (
    <>
      <svg width={LANE_NAMES_PX} height={bottom} aria-hidden="true">
        {head > AXIS_PX &&
          wrap(messages.timeline.gaps.label, widths).map((line, index) => (
            <text
              key={line}
              className="static-aside"
              y={AXIS_PX + BASELINES.railLabel.first + index * BASELINES.railLabel.pitch}
            >
              {line}
            </text>
          ))}
        {lanes.map(({ level, lane, top, bottom: foot }) => {
          const names = wrap(messages.levels[level] ?? level, widths);
          return (
            <g key={level}>
              <Rule className={foot === bottom ? 'static-frame' : 'static-lane'} y={foot - 0.5} />
              {names.map((line, index) => (
                <text key={line} className="static-lane-name" y={laneText(top, index)}>
                  {line}
                </text>
              ))}
              <text className="static-aside" y={laneText(top, names.length)}>
                {messages.timeline.lane(countIn(columns.at, rows[lane] ?? new Int32Array(), whole), 0)}
              </text>
            </g>
          );
        })}
        <Rule className="static-frame" y={AXIS_PX + 0.5} />
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
            <text className="static-tick" x={share(Date.UTC(year, 0))} dx={TICK_TEXT_PX} y={BASELINES.tick}>
              {year}
            </text>
          </g>
        ))}
        {lanes.map(({ lane, bottom: foot }) => (
          <Rule key={lane} className={foot === bottom ? 'static-frame' : 'static-lane'} y={foot - 0.5} />
        ))}
        <Rule className="static-frame" y={AXIS_PX + 0.5} />
        <g>
          {gaps.map(({ left, right, label }) => (
            <g key={left}>
              <line
                className="static-gap"
                x1={percent(left / width)}
                x2={percent(right / width)}
                y1={AXIS_PX + RAIL_LINE_PX}
                y2={AXIS_PX + RAIL_LINE_PX}
              />
              <text
                className="static-date is-middle"
                x={percent((left + right) / 2 / width)}
                y={AXIS_PX + BASELINES.gap}
              >
                {label}
              </text>
            </g>
          ))}
        </g>
        {layout.glyphs.map((glyph) => (
          <svg key={glyph.key} x={share(glyph.middle)} y={topOf(glyph)}>
            {glyph.look === 'contact' ? (
              <Contact glyph={glyph} labels={labels} selected={glyph.members[0] === selected} />
            ) : (
              <StaticCluster
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

function Rule({ className, y }: { readonly className: string; readonly y: number }) {
  return <line className={className} x2="100%" y1={y} y2={y} />;
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
  const x = (MARKER_BOX_HALF + LABEL_TEXT_PX) * (flipped ? -1 : 1);
  return (
    <a
      href={item.href}
      data-contact={item.id}
      aria-label={labels.ariaLabel(index)}
      aria-current={selected || undefined}
      className={`static-contact${flipped ? ' is-flipped' : ''}${selected ? ' is-selected' : ''}`}
    >
      {/* What can be clicked, and the ground of the open contact's label. */}
      <rect {...labelGround(labels.room(index), flipped)} y="0.5" height={WIDE.itemHeight - 1} />
      {selected && <circle className="static-ring" cy={ROW_MIDDLE} r={RING_RADIUS} />}
      <g transform={`translate(0 ${ROW_MIDDLE})`}>
        <MarkerShapes spec={item.marker} radius={MARKER_RADIUS} />
      </g>
      {glyph.side !== 'none' && (
        <>
          <text className="static-name" x={x} y={BASELINES.name}>
            <Runs runs={item.name.map(({ text, outside }) => ({ text, doubted: outside }))} />
          </text>
          <text className="static-date" x={x} y={BASELINES.date}>
            <Runs
              runs={item.date.map(({ text, basis }) => ({
                text,
                doubted: basis !== null && basis !== 'stated',
              }))}
            />
            {item.status && <tspan>{item.status}</tspan>}
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

const laneText = (top: number, line: number) =>
  top + BASELINES.laneName.first + line * BASELINES.laneName.pitch;
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** As many years as have room for their labels; none where the live axis would show months. */
function yearsIn({ start, end }: TimelineContent['whole'], width: number): number[] {
  const [first, last] = [new Date(start).getUTCFullYear() + 1, new Date(end).getUTCFullYear()];
  const step = Math.max(1, Math.ceil(((last - first + 1) * TICK_ROOM.year) / width));
  if (last - first < 2) return [];
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

/** The lines of a text in the column of lane names. */
function wrap(text: string, widths: TextWidths): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && widths.of(longer, 'name') <= LANE_NAMES_PX - 6) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
