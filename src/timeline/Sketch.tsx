/** The timeline before its code has come: lanes, years, gaps and contacts as one drawing, made while building. */

// biome-ignore-all lint/a11y/noSvgWithoutTitle: its links have names, and a title would be shown over all of it

import { MarkerShapes } from '../marks/Marker.tsx';
import { LEVELS } from '../model/kinds.ts';
import type { Words } from '../words/en.ts';
import { spread } from './cluster-element.ts';
import { countIn, laneRows, lanesOf } from './columns.ts';
import { laneHeight, WIDE } from './drawn-things.ts';
import { gapLines } from './gap-lines.ts';
import type { TextWidths } from './label-widths.ts';
import { AXIS_PX, RAIL_PX } from './overlays.ts';
import { planTimeline, type Thing } from './plan.ts';
import { ThingWords } from './thing-words.ts';
import type { TimelineContent } from './timeline-content.ts';

interface Props {
  readonly content: TimelineContent;
  readonly words: Words;
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

export function Sketch({ content, words, widths, width, selected }: Props) {
  const { columns, shown, whole } = content;
  const rows = laneRows(columns, shown);
  const speech = new ThingWords(content, words, widths);
  const plan = planTimeline({
    at: columns.at,
    rows,
    window: whole,
    width,
    markerHalf: WIDE.markerHalf,
    labelOf: (index) => speech.labelWidth(index),
    clusterLabelOf: (members) => speech.clusterWidth(members),
    selected,
  });
  const gaps = gapLines(
    content.gaps(),
    whole,
    width,
    (months, long) => (long ? words.timeline.gaps.long(months) : words.timeline.gaps.short(months)),
    (text) => widths.of(text, 'date'),
  );
  const head = AXIS_PX + (content.gaps().length > 0 ? RAIL_PX : 0);
  let bottom = head;
  const lanes = lanesOf(columns).map((level) => {
    const lane = LEVELS.indexOf(level);
    const top = bottom;
    bottom += laneHeight(WIDE, plan.rows[lane] ?? 0);
    return { level, lane, top, bottom };
  });
  const share = (moment: number) => percent((moment - whole.start) / (whole.end - whole.start));
  const topOf = (thing: Thing) =>
    (lanes.find(({ lane }) => lane === thing.lane)?.top ?? 0) + WIDE.rowTop + thing.row * WIDE.rowPitch;

  return (
    <>
      <svg width={LANE_NAMES_PX} height={bottom} aria-hidden="true">
        {head > AXIS_PX &&
          broken(words.timeline.gaps.label, widths).map((line, index) => (
            <text key={line} className="sk-aside" y={AXIS_PX + 13 + index * 12}>
              {line}
            </text>
          ))}
        {lanes.map(({ level, lane, top, bottom: foot }) => {
          const names = broken(words.levels[level], widths);
          return (
            <g key={level}>
              <line
                className={foot === bottom ? 'sk-frame' : 'sk-lane'}
                x2="100%"
                y1={foot - 0.5}
                y2={foot - 0.5}
              />
              {names.map((line, index) => (
                <text key={line} className="sk-lane-name" y={top + 21 + index * 17}>
                  {line}
                </text>
              ))}
              <text className="sk-aside" y={top + 21 + names.length * 17}>
                {words.timeline.lane(countIn(columns.at, rows[lane] ?? new Int32Array(), whole))}
              </text>
            </g>
          );
        })}
        <line className="sk-frame" x2="100%" y1={AXIS_PX + 0.5} y2={AXIS_PX + 0.5} />
      </svg>
      <svg width="100%" height={bottom}>
        {yearsIn(whole, width).map((year) => (
          <g key={year}>
            <line
              className="sk-year"
              x1={share(Date.UTC(year, 0))}
              x2={share(Date.UTC(year, 0))}
              y2={bottom}
            />
            <text className="sk-tick" x={share(Date.UTC(year, 0))} dx="5" y="16">
              {year}
            </text>
          </g>
        ))}
        {lanes.map(({ lane, bottom: foot }) => (
          <line
            key={lane}
            className={foot === bottom ? 'sk-frame' : 'sk-lane'}
            x2="100%"
            y1={foot - 0.5}
            y2={foot - 0.5}
          />
        ))}
        <line className="sk-frame" x2="100%" y1={AXIS_PX + 0.5} y2={AXIS_PX + 0.5} />
        <g>
          {gaps.map(({ left, right, text }) => (
            <g key={left}>
              <line
                className="sk-gap"
                x1={percent(left / width)}
                x2={percent(right / width)}
                y1={AXIS_PX + 15}
                y2={AXIS_PX + 15}
              />
              <text className="sk-date is-middle" x={percent((left + right) / 2 / width)} y={AXIS_PX + 19}>
                {text}
              </text>
            </g>
          ))}
        </g>
        {plan.things.map((thing) => (
          <svg key={thing.key} x={share(thing.middle)} y={topOf(thing)} overflow="visible">
            {thing.look === 'contact' ? (
              <Contact thing={thing} speech={speech} selected={thing.members[0] === selected} />
            ) : (
              <Cluster
                thing={thing}
                speech={speech}
                words={words}
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
  thing,
  speech,
  selected,
}: {
  readonly thing: Thing;
  readonly speech: ThingWords;
  readonly selected: boolean;
}) {
  const index = thing.members[0] ?? 0;
  const item = speech.item(index);
  const flipped = thing.side === 'left';
  const beside = WIDE.markerHalf + WORDS.beside;
  const width = speech.labelWidth(index) - 9;
  return (
    <a
      href={item.href}
      data-contact={item.id}
      aria-label={speech.spoken(index)}
      aria-current={selected || undefined}
      className={`sk-contact${flipped ? ' is-flipped' : ''}${selected ? ' is-selected' : ''}`}
    >
      {/* What can be hit, and the ground of the open one. */}
      <rect x={flipped ? -beside - width : beside - 4} width={width + 4} y="0.5" height="33" />
      <circle className="sk-ring" cy={ROW_MIDDLE} r="16" />
      <g transform={`translate(0 ${ROW_MIDDLE})`}>
        <MarkerShapes spec={item.marker} radius={11} />
      </g>
      {thing.side !== 'none' && (
        <>
          <text className="sk-name" x={flipped ? -beside : beside} y={WORDS.name}>
            <Runs runs={item.name.map(({ text, outside }) => ({ text, doubted: outside }))} />
          </text>
          <text className="sk-date" x={flipped ? -beside : beside} y={WORDS.date}>
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
  thing,
  speech,
  words,
  scale,
}: {
  readonly thing: Thing;
  readonly speech: ThingWords;
  readonly words: Words;
  readonly scale: number;
}) {
  const { half, members, look } = thing;
  const spots = spread(
    Array.from(members, (index) => (speech.at(index) - thing.middle) * scale + half),
    half * 2,
  );
  const { name, date } = speech.cluster(members);
  const flipped = thing.side === 'left';
  const x = (half + WORDS.beside) * (flipped ? -1 : 1);
  return (
    <g className={`sk-cluster${flipped ? ' is-flipped' : ''}`}>
      <rect className="sk-capsule" x={-half} y="2" width={half * 2} height="30" rx="15" />
      {look === 'capsule' ? (
        Array.from(members, (index, place) => (
          <g key={index} transform={`translate(${((spots[place] ?? 0) - half).toFixed(1)} ${ROW_MIDDLE})`}>
            <MarkerShapes spec={speech.item(index).marker} radius={6} />
          </g>
        ))
      ) : (
        <text className="sk-name is-middle" y={ROW_MIDDLE + 4.5}>
          {words.timeline.count(members.length)}
        </text>
      )}
      {thing.label > 0 && thing.side !== 'none' && (
        <>
          <text className="sk-name" x={x} y={WORDS.name}>
            {name}
          </text>
          <text className="sk-date" x={x} y={WORDS.date}>
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
