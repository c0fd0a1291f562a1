/** The HTML of a frame, read by a parser of HTML and run by it; its address, read as a link; whose texts it names. */

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { heightMessages } from '../../src/exports/embed/height-messages.ts';
import { embedAddress, embedSnippet, type FrameOptions } from '../../src/exports/embed/snippet.ts';
import { sourcesOf } from '../../src/exports/embed/sources.ts';
import { readLink } from '../../src/link/read-link.ts';
import { HOME, NO_FILTERS } from '../../src/link/view-state.ts';
import { libraryOf, setOf } from '../corpus-for-tests.ts';
import { ENGLISH, FRENCH } from '../i18n-for-tests.ts';
import { known } from '../link/view-states.ts';
import { runs } from '../runs.ts';

const SITE = 'https://example.org/readouts';
const AUSTIN = { ...HOME, contact: '2024-06-25-austin-belousov-call' };
const usual: FrameOptions = {
  address: embedAddress(SITE, AUSTIN),
  site: SITE,
  title: 'Austin–Belousov call',
  height: 640,
  lazy: true,
  fits: true,
};

const parser = new new JSDOM('').window.DOMParser();
const elementsIn = (html: string) => [...parser.parseFromString(html, 'text/html').body.children];
const frameIn = (html: string) => elementsIn(html)[0] as HTMLIFrameElement;

const library = await libraryOf('seeds');
const all = setOf(library);

describe('the address of a frame', () => {
  it('is that of a page, so that no host redirects it, with the fragment that makes it lean', () => {
    expect(embedAddress(SITE, AUSTIN)).toBe(
      `${SITE}/contacts/2024-06-25-austin-belousov-call/?view=timeline&embed=1&v=1#embed=1`,
    );
    expect(embedAddress(SITE, { ...HOME, language: 'fr', view: 'list' })).toBe(
      `${SITE}/fr/list/?embed=1&v=1#embed=1`,
    );
    expect(embedAddress(SITE, HOME)).toBe(`${SITE}/?embed=1&v=1#embed=1`);
  });

  it('is read as the view that it was made of, without what lies beside it', () => {
    const state = {
      ...AUSTIN,
      filters: { ...NO_FILTERS, q: 'Kyiv “&amp;" <b>' },
      window: { from: '2021-01-01', to: '2022-01-01' },
    };
    const { pathname, search, hash } = new URL(
      embedAddress(SITE, { ...state, read: 'la-presse-2024-06-25', statement: 'pentagon-call' }),
    );
    const read = readLink({ pathname: pathname.slice('/readouts'.length), search, hash }, known);
    expect(read.issues).toEqual([]);
    expect(read.state).toEqual({ ...state, embed: true });
  });
});

describe('the HTML of a frame', () => {
  it('is a frame, and a script of six lines', () => {
    const html = embedSnippet(usual);
    const frame = frameIn(html);
    expect(frame.src).toBe(usual.address);
    expect(frame.title).toBe(usual.title);
    expect([frame.width, frame.height, frame.getAttribute('loading')]).toEqual(['100%', '640', 'lazy']);
    const [, script = ''] = /<script>\n([\s\S]*)\n<\/script>$/.exec(html) ?? [];
    expect(script.split('\n').length).toBeLessThanOrEqual(6);
    expect(embedSnippet({ ...usual, fits: false, lazy: false, width: 560 })).toBe(
      `<iframe src="${usual.address.replaceAll('&', '&amp;')}" title="Austin–Belousov call" width="560" height="640" style="border: 0; max-width: 100%"></iframe>`,
    );
  });

  it('holds any title and address as text, and nothing but the two elements', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, q) => {
        const address = embedAddress(SITE, { ...AUSTIN, filters: { ...NO_FILTERS, q } });
        const html = embedSnippet({ ...usual, address, title });
        expect(elementsIn(html).map(({ localName }) => localName)).toEqual(['iframe', 'script']);
        const frame = frameIn(html);
        expect(frame.getAttribute('src')).toBe(address);
        expect([...frame.attributes].map(({ name }) => name)).toEqual([
          'src',
          'title',
          'width',
          'height',
          'loading',
          'style',
        ]);
      }),
      runs(60),
    );
    const marks = `"><script>alert(1)</script> & 'x' =cmd|\t\u202e\ud800`;
    expect(frameIn(embedSnippet({ ...usual, title: marks })).title).toBe(
      `"><script>alert(1)</script> & 'x' =cmd| \u202e\ufffd`,
    );
  });

  it('gives a frame the height that it tells, and no other; nor what is no height', () => {
    const other = '<iframe src="https://elsewhere.example/"></iframe>';
    const { window } = new JSDOM(`${other}${embedSnippet(usual)}${embedSnippet({ ...usual, title: 'b' })}`, {
      runScripts: 'dangerously',
      url: 'https://paper.example/',
    });
    const frames = [...window.document.querySelectorAll('iframe')];
    const heights = () => frames.map(({ height }) => height);
    const tell = (source: MessageEventSource | null | undefined, data: unknown) =>
      window.dispatchEvent(new window.MessageEvent('message', { source: source ?? null, data }));
    const [foreign, first] = frames;
    for (const data of [null, 'x', 7, {}, { sentinel: 'amp', type: 'embed-size', height: 'x' }])
      tell(first?.contentWindow, data);
    const [size] = heightMessages(812, usual.address);
    tell(foreign?.contentWindow, size);
    tell(null, size);
    expect(heights()).toEqual(['', '640', '640']);
    tell(first?.contentWindow, size);
    expect(heights()).toEqual(['', '812', '640']);
    tell(first?.contentWindow, { ...size, height: 1e9 });
    expect(heights()).toEqual(['', '20000', '640']);
  });

  it('tells heights as an object and as a string', () => {
    const [size, text] = heightMessages(812, 'https://example.org/?a="b"');
    expect(size).toEqual({ sentinel: 'amp', type: 'embed-size', height: 812 });
    expect(JSON.parse(text)).toEqual({
      src: 'https://example.org/?a="b"',
      context: 'iframe.resize',
      height: 812,
    });
  });
});

describe('the sources of a view', () => {
  it('are the newsrooms of the texts of a contact, of a text, or of all contacts that are shown', () => {
    const [contact] = library.contacts();
    const names = contact?.texts.map((id) => library.text(id)?.publisher.name.en);
    expect(sourcesOf({ contact: contact?.id }, all, library, ENGLISH).names).toEqual([...new Set(names)]);
    const other = library.contacts().find(({ texts }) => !texts.some((id) => contact?.texts.includes(id)));
    const two = sourcesOf({ contact: contact?.id, compare: other?.id }, all, library, ENGLISH).names;
    expect(two.length).toBeGreaterThan(new Set(names).size);
    const [text] = library.texts();
    expect(sourcesOf({ text: text?.id }, all, library, FRENCH).names).toEqual([text?.publisher.name.fr]);
    const publishers = new Set(library.texts().map(({ publisher }) => publisher.name.en));
    const shown = sourcesOf({}, all, library, ENGLISH, 2);
    expect(shown.names).toEqual([...publishers].slice(0, 2));
    expect(shown.more).toBe(publishers.size - 2);
    expect(sourcesOf({}, setOf(library, []), library, ENGLISH)).toEqual({ names: [], more: 0 });
    const one = setOf(library, [contact?.id ?? '']);
    expect(sourcesOf({}, one, library, ENGLISH).names).toEqual([...new Set(names)]);
  });
});
