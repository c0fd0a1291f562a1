/** Keeps a reader's own texts closed in a frame of another page, which could cover them and hijack the reader's clicks. */

import { embedMessages } from '../../exports/embed-messages.ts';
import { languageOf } from '../../link/read-path.ts';

const container = document.getElementById('root');
if (!container) throw new Error('the page has no #root to draw the app in');

const language = languageOf(location.pathname.slice(`${import.meta.env.BASE_URL}own`.length));
document.documentElement.lang = language;
const { title, why, open } = (await embedMessages.load(language)).framed;

const main = document.createElement('main');
main.className = 'nowhere';
const heading = document.createElement('h1');
heading.textContent = title;
const reason = document.createElement('p');
reason.textContent = why;
const link = document.createElement('a');
// With the texts that it may carry.
Object.assign(link, { href: location.href, target: '_blank', rel: 'noopener', textContent: open });
const way = document.createElement('p');
way.append(link);
main.append(heading, reason, way);
container.replaceChildren(main);
