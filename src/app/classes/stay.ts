/** What Escape does while a class is asked about a contact. */

/** A class goes on with what it is asked: Escape closes nothing there. */
export function stay(): void {
  // Nothing to close.
}
