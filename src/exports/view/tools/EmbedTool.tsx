/** Makes the HTML that shows the view in a frame of another page, with the frame itself beside it. */

import { useContext, useEffect, useRef, useState } from 'react';
import type { ViewState } from '../../../link/view-state.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { useNavigation } from '../../../navigation/NavigationContext.ts';
import { useViewStore } from '../../../navigation/ViewStoreContext.ts';
import { OwnContext } from '../../../workbench/OwnContext.ts';
import { embedAddress, embedSnippet } from '../../embed/snippet.ts';
import { useEmbedMessages } from '../../embed-messages.ts';
import { useClipboard } from '../use-clipboard.ts';
import '../take-away-form.css';
import './embed-dialog.css';

export function EmbedTool() {
  const messages = useEmbedMessages();
  const own = useContext(OwnContext);
  return own ? (
    <div className="take-away-body">
      <p>{messages.own.why}</p>
      <p>{messages.own.instead}</p>
    </div>
  ) : (
    <Maker />
  );
}

const USUAL_HEIGHT = 640;

function Maker() {
  const own = useEmbedMessages();
  const { language } = useI18n();
  const { base } = useNavigation();
  const store = useViewStore();
  // What was in view as the dialog opened.
  const [state] = useState(() => store.getState().view);
  const [title, setTitle] = useState(() => document.title);
  const [width, setWidth] = useState<number>();
  const [height, setHeight] = useState(USUAL_HEIGHT);
  const [lazy, setLazy] = useState(true);
  const [fits, setFits] = useState(true);
  const site = location.origin + base;
  const address = embedAddress(site, state);
  const html = embedSnippet({ address, site, title, width, height, lazy, fits });
  const [copied, copy] = useClipboard(html);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (copied === 'refused') field.current?.select();
  }, [copied]);
  return (
    <div className="take-away-body">
      <p>
        <b>{own.shows[shownIn(state)]}</b> {own.intro}
      </p>
      <div className="embed-options">
        <label className="take-away-field is-wide">
          <span>{own.name}</span>
          <input
            type="text"
            value={title}
            lang={language}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <Pixels label={own.width} placeholder={own.fullWidth} value={width} onValue={setWidth} />
        <Pixels label={own.height} value={height} onValue={(pixels) => setHeight(pixels ?? USUAL_HEIGHT)} />
        <label className="take-away-tick">
          <input type="checkbox" checked={fits} onChange={(event) => setFits(event.currentTarget.checked)} />
          <span>{own.fits}</span>
        </label>
        <label className="take-away-tick">
          <input type="checkbox" checked={lazy} onChange={(event) => setLazy(event.currentTarget.checked)} />
          <span>{own.lazy}</span>
        </label>
      </div>
      {!fits && <p className="take-away-note">{own.fixed}</p>}
      <label className="take-away-field">
        <span>{own.html}</span>
        <textarea ref={field} readOnly spellCheck={false} translate="no" rows={fits ? 9 : 4} value={html} />
      </label>
      <p className="take-away-acts">
        <button type="button" className="button is-solid" onClick={copy}>
          {own.copy}
        </button>
        <output>
          {copied === 'copied' && own.copied}
          {copied === 'refused' && own.refused}
        </output>
      </p>
      <h3>{own.preview}</h3>
      <Preview address={address} title={title} width={width} height={height} fits={fits} />
    </div>
  );
}

function shownIn({ contact, compare, text }: ViewState): 'contact' | 'two' | 'text' | 'view' {
  if (contact !== undefined) return compare === undefined ? 'contact' : 'two';
  return text === undefined ? 'view' : 'text';
}

interface PixelsProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: number | undefined;
  /** Undefined where the field is empty, or holds no size. */
  readonly onValue: (pixels: number | undefined) => void;
}

/** Keeps what is being typed, of which only a whole number from 120 to 9,999 counts. */
function Pixels({ label, placeholder, value, onValue }: PixelsProps) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  return (
    <label className="take-away-field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          const written = event.currentTarget.value;
          setTyped(written);
          const pixels = /^\s*\d{3,4}\s*$/.test(written) ? Number(written) : undefined;
          onValue(pixels !== undefined && pixels >= 120 ? pixels : undefined);
        }}
      />
    </label>
  );
}

interface PreviewProps {
  readonly address: string;
  readonly title: string;
  readonly width: number | undefined;
  readonly height: number;
  readonly fits: boolean;
}

/** As the other page will show it, with the height that the frame would report to a script there. */
function Preview({ address, title, width, height, fits }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [told, setTold] = useState<number>();
  useEffect(() => {
    const listeners = new AbortController();
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || typeof data !== 'object' || data === null) return;
      if ('type' in data && data.type === 'embed-size' && 'height' in data) setTold(Number(data.height));
    };
    addEventListener('message', listen, { signal: listeners.signal });
    return () => listeners.abort();
  }, []);
  return (
    <iframe
      ref={frame}
      className="embed-preview"
      src={address}
      title={title}
      width={width ?? '100%'}
      height={fits ? (told ?? height) : height}
    />
  );
}
