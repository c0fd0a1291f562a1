/** Of a person whose office neither the text nor our tables say: the registry asks for one, and it may be edited there. */

export const OFFICE_UNSTATED = { en: 'office not stated', fr: 'fonction non précisée' };
