/** Drives one timeline: takes props as a component does, applies what changed, and answers the reader's gestures and keys. */

import type { Messages } from '../messages/en.ts';
import { DAY_MS } from '../model/day.ts';
import { Expander } from './draw/expander.ts';
import { listenToGestures } from './draw/gestures.ts';
import { GlyphLabels } from './draw/glyph-labels.ts';
import { GlyphLayer } from './draw/glyph-layer.ts';
import { hideRings } from './draw/hide-rings.ts';
import { LabelWidths } from './draw/label-widths.ts';
import { LaneHeaders } from './draw/lane-headers.ts';
import { endLostDrags } from './draw/lost-release.ts';
import { Overlays } from './draw/overlays.ts';
import { TimelineFocus } from './draw/timeline-focus.ts';
import { TimelineRenderer } from './draw/timeline-renderer.ts';
import { flashHint, ZOOM_KEY } from './draw/wheel-hint.ts';
import { axisLabel } from './layout/axis-labels.ts';
import { burstsOf } from './layout/bursts.ts';
import { everyIndex, laneRows, lanesOf } from './layout/columns.ts';
import { WIDE } from './layout/geometry.ts';
import { Overview } from './overview/Overview.ts';
import type { MutableScene } from './scene.ts';
import type { TimelineContent, TimelineProps } from './timeline-content.ts';
import { VisAdapter } from './vis/vis-adapter.ts';
import { WindowSync } from './vis/window-sync.ts';
import './timeline.css';

export interface TimelineDriverProps extends TimelineProps {
  /** Drawing has failed, in a timer or an event where React would not notice. */
  readonly onError: (error: unknown) => void;
}

/** Pages on which the comparison follows the timeline instead of covering it. */
const STACKED_PAGE = '(max-width: 37.4375em) and (max-height: 34.9375em)';

export class TimelineDriver {
  private readonly scene: MutableScene;
  private readonly overlays: Overlays;
  private readonly focusing: TimelineFocus;
  private readonly expander: Expander;
  private readonly renderer: TimelineRenderer;
  private readonly resized = new ResizeObserver(([entry]) => this.resize(entry?.contentRect.width ?? 0));
  private readonly listeners = new AbortController();
  private readonly starting: ReturnType<typeof setTimeout>;
  /** Pixels of the timeline that it was last laid out for. */
  private width = 0;
  /** Undefined until the first drawing. */
  private overview: Overview | undefined;
  private lastOpen: string | undefined;

  constructor(
    private readonly region: HTMLElement,
    strip: HTMLElement,
    messages: Messages,
    private props: TimelineDriverProps,
  ) {
    this.scene = this.createScene(messages);
    this.overlays = new Overlays(this.scene);
    this.focusing = new TimelineFocus(this.scene, this.overlays);
    this.expander = new Expander(this.scene, this.overlays, this.focusing, region, (id) =>
      this.props.onOpen(id),
    );
    this.renderer = new TimelineRenderer(this.scene, this.overlays, this.focusing, (run) =>
      this.attempt(run),
    );
    this.scene.root.append(this.scene.lanes.corner);
    this.listen();
    this.setContent(props.content);
    // In another task, so that a tap in between need not wait for both.
    this.starting = setTimeout(() => this.attempt(() => this.start(strip)));
  }

  setProps(props: TimelineDriverProps): void {
    const previous = this.props;
    this.props = props;
    // The first drawing takes the props as they are then.
    if (!this.overview) return;
    const { scene } = this;
    const filtered = props.content !== scene.content;
    if (filtered) this.setContent(props.content);
    if (filtered || props.selected !== previous.selected) this.select(props.selected);
    if (props.window !== previous.window) this.showWindow();
  }

  /** Focuses a contact, or the cluster that holds it. */
  focus(id: string): void {
    const index = this.scene.content.columns.ids.indexOf(id);
    if (this.scene.content.shown.includes(index)) this.focusing.focusContact(index);
  }

  /** Moves the window so that the contact is in its middle, if it lies outside. */
  bringIntoView(id: string): void {
    const { ids, at } = this.scene.content.columns;
    this.scene.view.bring(at[ids.indexOf(id)], true);
  }

  /** Around the contact that is open, or was last: a reader who has closed it means to stay there. Else the nearest one. */
  zoom(factor: number): void {
    const { selected, content } = this.scene;
    this.focusing.zoom(factor, selected >= 0 ? selected : content.columns.ids.indexOf(this.lastOpen ?? ''));
  }

  showAll(): void {
    this.scene.view.showAll();
  }

  destroy(): void {
    clearTimeout(this.starting);
    this.listeners.abort();
    this.renderer.cancel();
    this.resized.disconnect();
    this.overview?.destroy();
    this.expander.destroy();
    this.overlays.destroy();
    this.scene.vis.destroy();
    this.scene.root.remove();
  }

  private createScene(messages: Messages): MutableScene {
    const { content } = this.props;
    const root = createRoot(messages.timeline.label);
    const widths = new LabelWidths(root);
    const lanes = new LaneHeaders(messages, content.columns.levels);
    const vis = new VisAdapter(
      root,
      lanesOf(content.columns),
      {
        lane: (lane) => lanes.element(lane),
        tick: (moment, scale, pixelsPerMs) => axisLabel(moment, scale, messages, pixelsPerMs * DAY_MS),
      },
      {
        onFrame: (shifted) => this.overview?.show(vis.window, shifted),
        onRedraw: () => this.renderer.finish(),
        onStale: () => this.renderer.relayout(),
        onUserMove: () => view.interrupt(),
        onRest: (byUser) => view.rest(byUser),
      },
    );
    const relayout = () => this.renderer.relayout();
    const view = new WindowSync(vis, (window) => this.props.onWindow(window), relayout);
    return {
      root,
      messages,
      widths,
      lanes,
      vis,
      view,
      relayout,
      content,
      rows: [],
      allRows: laneRows(content.columns, everyIndex(content.columns.at.length)),
      labels: new GlyphLabels(content, messages, widths),
      metrics: WIDE,
      glyphs: new GlyphLayer(WIDE),
      layout: undefined,
      selected: -1,
    };
  }

  /** The first drawing. */
  private start(strip: HTMLElement): void {
    const { scene, props } = this;
    this.overview = new Overview(strip, scene.messages, scene.content, {
      onDrag: (window) => scene.view.drag(window),
      onMove: (window) => scene.view.go(window, false),
    });
    endLostDrags(strip, this.listeners.signal);
    if (props.content !== scene.content) this.setContent(props.content);
    // Only now, since vis-timeline shows its parts one by one; nothing moves after the first drawing.
    this.region.append(scene.root);
    this.select(props.selected);
    this.showWindow();
    this.width = scene.vis.outerWidth;
    this.resized.observe(this.region);
    props.onFirstDraw?.();
  }

  /** Its height is what was drawn. */
  private resize(width: number): void {
    if (Math.round(width) === this.width) return;
    this.width = Math.round(width);
    this.renderer.relayout();
  }

  private showWindow(): void {
    this.scene.view.show(this.props.window);
    if (!this.scene.layout) this.renderer.relayout();
  }

  private setContent(content: TimelineContent): void {
    const { scene, focusing } = this;
    const { columns, shown, whole } = content;
    scene.content = content;
    scene.rows = laneRows(columns, shown);
    scene.labels = new GlyphLabels(content, scene.messages, scene.widths);
    scene.view.setWhole(whole);
    this.overlays.setBursts(content.summarized ? [] : burstsOf(columns.at, shown));
    this.overview?.setContent(content);
    if (!shown.includes(focusing.tabStop)) focusing.tabStop = shown[0] ?? -1;
    if (scene.layout) this.renderer.relayoutAfterPaint();
  }

  private select(id: string | undefined): void {
    const { scene } = this;
    const { columns, shown } = scene.content;
    const index = id === undefined ? -1 : columns.ids.indexOf(id);
    const known = shown.includes(index);
    if (known && index !== scene.selected) {
      this.focusing.tabStop = index;
      // The comparison has the page to itself where it follows the timeline.
      if (!matchMedia(STACKED_PAGE).matches) this.renderer.reveal(index);
    }
    scene.selected = known ? index : -1;
    if (known) this.lastOpen = id;
    if (scene.layout) this.renderer.relayoutAfterPaint();
  }

  private listen(): void {
    const { scene, focusing } = this;
    const { signal } = this.listeners;
    endLostDrags(this.region, signal);
    listenToGestures(
      scene.root,
      {
        open: (id, glyph, byPointer) => {
          // vis-timeline's gestures keep the browser from it; on Back the focus returns to this element.
          scene.glyphs.get(glyph)?.element.focus({ preventScroll: true });
          if (byPointer) hideRings();
          this.props.onOpen(id);
        },
        expand: (glyph) => this.expander.expand(glyph),
        key: (key, glyph) => focusing.handleKey(key, glyph),
        focus: (glyph) => focusing.handleFocus(glyph),
        wheel: (factor, clientX) => scene.view.zoomAround(scene.vis.momentAt(clientX), factor, false),
        plainWheel: () => flashHint(scene.root, scene.messages.timeline.wheel(ZOOM_KEY)),
      },
      signal,
    );
    const remeasure = () => {
      scene.widths.reset();
      this.renderer.relayout();
    };
    document.fonts?.addEventListener('loadingdone', remeasure, { signal });
  }

  private attempt(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.props.onError(error);
    }
  }
}

/** An element of our own: vis-timeline leaves traces in its container, and StrictMode mounts twice. */
function createRoot(label: string): HTMLElement {
  const root = document.createElement('div');
  root.className = 'tl-root';
  root.setAttribute('role', 'group');
  root.setAttribute('aria-label', label);
  return root;
}
