/** The text in its paragraphs: the current draft's words lit, accepted ones underlined, unconfirmed ones dashed, background dim. */

import { memo, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useI18n } from '../../../messages/I18nContext.ts';
import type { Span } from '../../../model/corpus.ts';
import { type Half, halfOf, isSide } from '../../../model/voices.ts';
import { segmentsOf } from '../../../reader/segments.ts';
import { SideMark } from '../../../ui/glyphs/SideMark.tsx';
import { useQueueMessages } from '../queue-messages.ts';
import { type Item, itemAt } from '../queue-state.ts';
import type { StatedText } from '../stated.ts';
import { useListener } from '../use-listener.ts';
import type { EdgeAt, Laid } from './edges.ts';
import { offsetAt, selectedSpan } from './selected-span.ts';
import './queue-text.css';

interface Props {
  readonly laid: Laid;
  readonly items: readonly Item[];
  /** The item as it is highlighted, which a form may have changed. */
  readonly current: Item | undefined;
  readonly edge: EdgeAt | undefined;
  readonly background: StatedText['background'];
  readonly found: readonly Span[];
  /** The sentence that a problem or the list of what is left led to. */
  readonly pointed: Span | undefined;
  readonly onItem: (item: Item) => void;
  readonly onSelected: (span: Span | undefined) => void;
  /** What is shown below a paragraph: its problems. */
  readonly below: (paragraph: Span) => ReactNode;
}

type Mark = Span & {
  readonly key: string;
  readonly item?: Item;
  readonly kind: 'item' | 'current' | 'relied' | 'background' | 'found' | 'pointed';
};

export function QueueText(props: Props) {
  const { laid, items, current, edge, background, found, pointed, onItem, onSelected, below } = props;
  const root = useRef<HTMLOListElement>(null);
  const own = useQueueMessages();
  useSelection(root, onSelected);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for another draft, or another sentence that was led to
  useEffect(() => {
    // Only as far as is needed: what is read must not jump.
    root.current?.querySelector('[data-lit], [data-pointed]')?.scrollIntoView({ block: 'nearest' });
  }, [current?.key, pointed]);
  useListener(root, 'click', (event) => {
    if (!(getSelection()?.isCollapsed ?? true) || !(event.target instanceof Element)) return;
    const offset = offsetAt(event.target);
    const item = offset === undefined ? undefined : itemAt(items, offset);
    if (item) onItem(item);
  });
  const dim =
    background === 'rest'
      ? laid.sentences.filter((sentence) => !items.some(({ draft }) => touches(draft.passages, sentence)))
      : background;
  const marks: readonly Mark[] = [
    ...dim.map((span) => ({ ...span, key: '0', kind: 'background' as const })),
    ...items.flatMap((item): Mark[] =>
      item.decision === 'refused' && item.key !== current?.key
        ? []
        : (item.key === current?.key ? current : item).draft.passages.map((span) => ({
            ...span,
            key: `1 ${item.key}`,
            kind: item.key === current?.key ? 'current' : 'item',
            item,
          })),
    ),
    ...(current?.draft.grounds.words ?? []).map((span) => ({ ...span, key: '2', kind: 'relied' as const })),
    ...found.map((span) => ({ ...span, key: '3', kind: 'found' as const })),
    ...(pointed ? [{ ...pointed, key: '4', kind: 'pointed' as const }] : []),
  ];
  return (
    <ol className="queue-paragraphs" ref={root} aria-label={own.text}>
      {laid.paragraphs.map((paragraph, index) => (
        <Paragraph
          key={paragraph.start}
          {...{ laid, paragraph, index, items, onItem }}
          marks={marks.filter((mark) => mark.start < paragraph.end && mark.end > paragraph.start)}
          current={current}
          caret={caretIn(current, edge, paragraph)}
          below={below(paragraph)}
        />
      ))}
    </ol>
  );
}

interface ParagraphProps {
  readonly laid: Laid;
  readonly paragraph: Span;
  readonly index: number;
  readonly items: readonly Item[];
  readonly current: Item | undefined;
  readonly marks: readonly Mark[];
  /** Where the chosen edge is. */
  readonly caret: number | undefined;
  readonly onItem: (item: Item) => void;
  readonly below: ReactNode;
}

function Paragraph({ laid, paragraph, index, items, current, marks, caret, onItem, below }: ParagraphProps) {
  const edges = caret === undefined ? [] : [{ start: caret, end: caret + 1, key: '9' }];
  return (
    <li>
      <span className="paragraph-number" aria-hidden="true">
        {index + 1}
      </span>
      <p lang={laid.language} dir="auto">
        {segmentsOf<Span & { key: string }>(paragraph, [...marks, ...edges]).map(({ start, end, within }) => {
          const here = within as readonly Mark[];
          const labelled = here.filter(({ item }) => item?.draft.passages[0]?.start === start);
          return (
            <Segment
              key={start}
              words={laid.content.slice(start, end)}
              start={start}
              marks={here}
              caret={caret === start}
              labels={labelled.flatMap(({ item }) =>
                item ? (
                  <Label
                    key={item.key}
                    item={item}
                    number={items.findIndex(({ key }) => key === item.key) + 1}
                    here={item.key === current?.key}
                    onItem={onItem}
                  />
                ) : (
                  []
                ),
              )}
            />
          );
        })}
        {caret === paragraph.end && <span className="edge-caret" />}
      </p>
      {below}
    </li>
  );
}

interface SegmentProps {
  readonly words: string;
  readonly start: number;
  readonly marks: readonly Mark[];
  readonly caret: boolean;
  readonly labels: readonly ReactNode[];
}

const Segment = memo(({ words, start, marks, caret, labels }: SegmentProps) => {
  // The innermost of several comes last.
  const item = marks.findLast((mark) => mark.item)?.item;
  const kinds = new Set(marks.map(({ kind }) => kind));
  const classes = [
    ...(item ? ['queue-words', `is-${item.decision}`, sideClass(item)] : []),
    ...[...kinds].filter((kind) => kind !== 'item').map((kind) => `on-${kind}`),
  ].join(' ');
  const lit = kinds.has('current');
  return (
    <>
      {caret && <span className="edge-caret" />}
      {labels}
      <span
        className={classes || undefined}
        data-start={start}
        data-lit={lit || undefined}
        data-pointed={kinds.has('pointed') || undefined}
        {...(lit && { role: 'mark' })}
      >
        {words}
      </span>
    </>
  );
});

interface LabelProps {
  readonly item: Item;
  readonly number: number;
  readonly here: boolean;
  readonly onItem: (item: Item) => void;
}

/** Before the words of a draft: its half, its number and its state; the way to it for who does not see the marks. */
function Label({ item, number, here, onItem }: LabelProps) {
  const { language, messages } = useI18n();
  const own = useQueueMessages();
  const halves = halvesOf(item);
  const who = own.sidesOf(item.draft.sides.map((side) => messages.sides[side] ?? side));
  return (
    <button
      type="button"
      lang={language}
      className="queue-label"
      // One stop for the Tab key: J and K go on from there.
      tabIndex={here ? 0 : -1}
      aria-current={here || undefined}
      aria-label={own.mark(number, own.decisions[item.decision], who, here)}
      onClick={() => onItem(item)}
    >
      {halves.map((half) => (
        <SideMark key={half} half={half} state={item.decision === 'accepted' ? 'filled' : 'context'} />
      ))}
      {halves.length === 0 && <span className="told-dot" />}
      {number}
    </button>
  );
}

export function halvesOf({ draft }: Pick<Item, 'draft'>): readonly Half[] {
  return [...new Set(draft.sides.filter(isSide).map(halfOf))];
}

function sideClass(item: Item): string {
  const [half, other] = halvesOf(item);
  return half === undefined || other !== undefined ? 'in-none' : `in-${half}`;
}

function caretIn(current: Item | undefined, edge: EdgeAt | undefined, paragraph: Span): number | undefined {
  const at = edge && current?.draft.passages[edge.passage]?.[edge.edge];
  return at !== undefined && at >= paragraph.start && at <= paragraph.end ? at : undefined;
}

function touches(passages: readonly Span[], sentence: Span): boolean {
  return passages.some(({ start, end }) => start < sentence.end && end > sentence.start);
}

function useSelection(
  root: RefObject<HTMLElement | null>,
  onSelected: (span: Span | undefined) => void,
): void {
  const latest = useRef(onSelected);
  latest.current = onSelected;
  useEffect(() => {
    const listeners = new AbortController();
    document.addEventListener(
      'selectionchange',
      () => latest.current(root.current ? selectedSpan(getSelection(), root.current) : undefined),
      { signal: listeners.signal },
    );
    return () => listeners.abort();
  }, [root]);
}
