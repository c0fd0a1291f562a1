/** The first that runs: lets the page be painted as it was written, then brings the app, which takes it over. */

/** A frame is not drawn while a page stands in the background; one that holds nothing has nothing to draw. */
function painted(): Promise<void> {
  if (document.hidden || !document.querySelector('#root > *')) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // Where no frame comes after all.
    setTimeout(resolve, 500);
  });
}

void painted().then(() => {
  // All at once, and none of it before: on a slow line it would hold up what is read first.
  const later = document.querySelector<HTMLTemplateElement>('#after-paint');
  if (later) document.head.append(later.content);
  return import('./start.tsx');
});
