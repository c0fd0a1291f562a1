/** From how many contacts on their index is split into parts of as many, and pages contain a summary of it. */
export const MANY_CONTACTS = 4000;
