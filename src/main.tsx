/** Starts the app in the browser: takes over the prerendered page, or draws it where there is none. */

import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import '@fontsource-variable/libre-franklin/wght.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { loadPage } from './app/lazy-views.ts';
import { Root } from './app/Root.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('the page has no #root to draw the app in');

// React Router wants the folder without its last slash.
const basename = import.meta.env.BASE_URL.replace(/\/$/, '');
const router = (app: ReactNode) => <BrowserRouter basename={basename || '/'}>{app}</BrowserRouter>;
const app = (
  <StrictMode>
    <Root router={router} />
  </StrictMode>
);

// A prerendered page is read as it stands; it is taken over once all that it shows can be drawn again.
void loadPage(location.pathname.slice(basename.length)).then(() => {
  if (place.childElementCount > 0) hydrateRoot(place, app);
  else createRoot(place).render(app);
});
