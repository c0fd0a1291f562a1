/** From how many contacts on their index comes in parts of so many, and pages bring a summary of it. */
export const MANY_CONTACTS = 4000;
