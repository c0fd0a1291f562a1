/** A page that was pasted or dropped as HTML becomes plain text, and nothing of it ever runs. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFromHtml } from '../../../src/workbench/files/text-from-html.ts';

const read = (html: string) => textFromHtml(new DOMParser().parseFromString(html, 'text/html'));

describe('a page', () => {
  it('is its words, a paragraph for each block', () => {
    expect(
      read(`<!doctype html><html lang="fr-CA"><head><title> Un   appel </title>
        <link rel="canonical" href="https://gazette.example/1"><meta property="article:published_time" content="2024-03-07T10:00:00Z">
        <style>p { color: red }</style></head>
        <body><nav><a href="/">Accueil</a></nav><script>alert(1)</script>
        <article><h1>Un <em>appel</em></h1><p>Le Cap a\n  décrit&nbsp;: «&nbsp;franc&nbsp;»<br>à l’appel.</p>
        <ul><li>Un</li><li>Deux</li></ul>Fin.<div hidden>Caché</div><span aria-hidden="true">Caché</span>
        <table><tr><td>a</td><td>b</td></tr></table></article></body></html>`),
    ).toEqual({
      text: 'Un appel\n\nLe Cap a décrit\u00a0: «\u00a0franc\u00a0»\nà l’appel.\n\nUn\n\nDeux\n\nFin.\n\na\n\nb\n',
      title: 'Un appel',
      url: 'https://gazette.example/1',
      day: '2024-03-07',
      language: 'fr-CA',
    });
  });

  it('is only words, whatever it would do', () => {
    expect(
      read(
        '<p>a<img src=x onerror=alert(1)>b</p><svg><script>alert(1)</script></svg><iframe srcdoc="<p>x">y</iframe><template><p>t</p></template><p>&lt;b&gt;</p>',
      ),
    ).toEqual({ text: 'ab\n\n<b>\n' });
    expect(read('<link rel=canonical href="javascript:alert(1)"><html lang="<x>">')).toEqual({ text: '' });
  });

  it('may be nested as deeply as it likes, or be nothing', () => {
    const document = new DOMParser().parseFromString('', 'text/html');
    let node: Node = document.body;
    for (let depth = 0; depth < 1000; depth += 1) node = node.appendChild(document.createElement('b'));
    node.appendChild(document.createTextNode('deep'));
    expect(textFromHtml(document)).toEqual({ text: 'deep\n' });
    expect(read('')).toEqual({ text: '' });
    document.body.remove();
    expect(textFromHtml(document)).toEqual({ text: '' });
  });

  it('keeps the lines of what is preformatted', () => {
    expect(read('<pre>one\n  two</pre>three\nfour').text).toBe('one\ntwo\n\nthree four\n');
  });

  it('never makes it throw', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div hidden>',
      '</div>',
      '<b>',
      '<br>',
      '<script>',
      '</script>',
      'words ',
      '<li>',
      '<!--',
      '-->',
      '<pre>',
      '&amp;',
      '<svg>',
      '<table>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.string()), { maxLength: 30 }), (parts) => {
        expect(read(parts.join('')).text).not.toMatch(/\n\n\n|^\n/);
      }),
    );
  });
});
