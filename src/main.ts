/** The first that runs: lets the prerendered page be painted, then loads the app, which hydrates it. */

/** A page in the background is not painted, and neither is one that holds nothing. */
function painted(): Promise<void> {
  if (document.hidden || !document.querySelector('#root > *')) return Promise.resolve();
  return new Promise((resolve) => {
    // What is asked for between a frame and its paint would still be in the way of it.
    new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
    // In case no paint is reported.
    setTimeout(resolve, 500);
  });
}

const base = import.meta.env.BASE_URL;
/** A reader's own corpus is in a folder of its own, and the view that adds texts only there. */
const [, own, add] = /^(?:(own)(?:\/|$)|((?:fr\/)?add)\/?$)/.exec(location.pathname.slice(base.length)) ?? [];
if (add) location.replace(`${base}own/${add}`);

/** Browsers of 2022 lack some of what the code uses; the newest of these is tested for all. */
const complete = 'toWellFormed' in String.prototype && 'toSorted' in Array.prototype;

void painted()
  .then(async () => {
    // All at once, and none of it before: on a slow line it would hold up what is read first.
    const later = document.querySelector<HTMLTemplateElement>('#after-paint');
    if (later) document.head.append(later.content);
    if (!complete) await import('./polyfills.ts');
    if (own) await (top === window ? import('./app/own/start-own.tsx') : import('./app/own/framed.ts'));
    else await import('./bootstrap.tsx');
  })
  .catch((error: unknown) => {
    console.error(error);
    // `public/boot.js` shows a line above the page, which stays as it was sent.
    dispatchEvent(new Event('readouts-broken'));
  });
