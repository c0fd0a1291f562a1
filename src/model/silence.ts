/** The kinds of silence that a reader can filter by; no two of them mean the same. */

export const SILENCES = ['account', 'point', 'declines', 'left-open', 'remark'] as const;

/**
 * `account`: a party has no account in these texts. `point`: both have one, and on some point only one speaks.
 * `declines`: a side says that it will give no details. `left-open`: a side says that there was more, and not what.
 * `remark`: the newsroom remarks on how little a side says.
 */
export type Silence = (typeof SILENCES)[number];

/** An account that is missing in one half, in column order: no Russian account, no account of the US or NATO. */
export const MISSING_ACCOUNTS = ['account-ru', 'account-us-nato'] as const;

/** What the filter takes: the halves are derived from who is on record, and no column of the index holds them. */
export type SilenceFilter = Silence | (typeof MISSING_ACCOUNTS)[number];
