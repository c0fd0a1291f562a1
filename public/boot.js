// What has to be settled before the first paint. A file of its own, since the policy allows no inline script.
try {
  const theme = localStorage.getItem('readouts-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage refused: the system's theme holds.
}

// The bare home address alone has no language of its own: it takes the reader's, chosen before or told by the browser.
// Every other address was written in a language, and keeps it.
{
  const home = new URL('.', document.currentScript.src).pathname;
  if ([home, `${home}index.html`].includes(location.pathname) && !location.search && !location.hash) {
    let language = null;
    try {
      language = localStorage.getItem('readouts-language');
    } catch {
      // Storage refused: the browser tells.
    }
    language ??= navigator.languages
      .map((tag) => tag.slice(0, 2).toLowerCase())
      .find((tag) => /^(?:en|fr)$/.test(tag));
    if (language === 'fr') location.replace(`${home}fr/`);
  }
}
