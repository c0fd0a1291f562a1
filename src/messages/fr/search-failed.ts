/** That the search failed, in French. Loaded with the code that says so. */

import type { SearchFailedMessages } from '../en/search-failed.ts';
import { typeset } from './typography.ts';

export const searchFailed: SearchFailedMessages = typeset({
  notice:
    'La recherche n’a pas pu être chargée et ne restreint rien. Les contacts et les filtres restent utilisables.',
});
