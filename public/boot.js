// Sets theme and language before the first paint. A file of its own, since the content security policy forbids inline scripts.
try {
  const theme = localStorage.getItem('readouts-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme applies.
}

// For a class, the page hides how the accounts relate (src/exports/classes/veiled-page.css) until the app has a page without it.
if (/[?&]class=1(?:&|$)/.test(location.search)) document.documentElement.dataset.class = '';
// In a frame of another page, without what is around a view (`embed.css`), from the first paint on.
if (/[?&]embed=1(?:&|$)/.test(location.search)) document.documentElement.dataset.embed = '';

// Only the bare home URL names no language: it takes the one that the reader chose earlier, or the browser's. Every other
// URL is in a language already.
{
  const home = new URL('.', document.currentScript.src).pathname;
  if ([home, `${home}index.html`].includes(location.pathname) && !location.search && !location.hash) {
    let language = null;
    try {
      language = localStorage.getItem('readouts-language');
    } catch {
      // Storage is blocked: use the browser's languages.
    }
    language ??= navigator.languages
      .map((tag) => tag.slice(0, 2).toLowerCase())
      .find((tag) => /^(?:en|fr)$/.test(tag));
    if (language === 'fr') location.replace(`${home}fr/`);
  }
}

// Says why nothing answers, where the app cannot start in this browser, breaks or finds no data. The page stays as it was sent.
{
  const site = new URL('.', document.currentScript.src).href;
  let slow = false;
  const show = (why) => {
    if (document.readyState === 'loading') {
      addEventListener('DOMContentLoaded', () => show(why));
      return;
    }
    const line = document.getElementById('broken');
    // The first reason is the one; that something is slow is soon out of date.
    if (!line || (!line.hidden && !slow)) return;
    slow = why === 'readouts-slow';
    for (const text of line.querySelectorAll('p')) text.hidden = text.dataset.when !== why;
    line.querySelector('button').onclick = () => location.reload();
    line.className = 'notice';
    line.hidden = false;
    // The page for unknown URLs holds only a <noscript>: it is shown now. If only the data are missing, the URL may be valid, so
    // nothing is said of it.
    const unread =
      why === 'readouts-broken' &&
      !document.querySelector('#root > *') &&
      document.querySelector('body > noscript');
    if (unread) unread.outerHTML = unread.textContent;
  };
  const broken = () => show('readouts-broken');
  addEventListener('readouts-broken', broken);
  for (const why of ['readouts-missing', 'readouts-slow']) addEventListener(why, () => show(why));
  addEventListener('readouts-started', () => {
    const line = document.getElementById('broken');
    if (!line || !slow) return;
    line.hidden = true;
    line.className = '';
  });
  addEventListener(
    'error',
    ({ target, filename }) => {
      // Once it has started, it looks after itself; and what others put into the page is not ours.
      if (document.querySelector('#root[data-ready]')) return;
      const missing = target instanceof HTMLScriptElement && target.src.startsWith(site);
      if (missing || filename?.startsWith(`${site}assets/`)) broken();
    },
    true,
  );
  if (!('noModule' in HTMLScriptElement.prototype)) broken();
}
