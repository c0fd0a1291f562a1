/** That the search failed, in English. Loaded with the code that says so. */

export const searchFailed = {
  notice: 'The search did not load, so it restricts nothing. Everything else works.',
};

export type SearchFailedMessages = typeof searchFailed;
