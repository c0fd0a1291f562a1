// Sets theme and language before the first paint. A file of its own, since the content security policy forbids inline scripts.
try {
  const theme = localStorage.getItem('readouts-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme applies.
}

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
