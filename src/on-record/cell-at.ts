/** A stop of the matrix, a cell or a contact's name, as an attribute of its element. */

/** The column of the names. `data-at` joins contact and column by a space, which no id contains. */
export const HEAD = 'head';

export function writeAt(contact: string, column: string): string {
  return `${contact} ${column}`;
}

export function readAt(at: string): { readonly contact: string; readonly column: string } {
  const [contact = '', column = HEAD] = at.split(' ');
  return { contact, column };
}

export function isCell(at: string | undefined): at is string {
  return at !== undefined && readAt(at).column !== HEAD;
}

/** The stop that an event came from. */
export function atOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined;
}

export function stopAt(root: ParentNode | null, at: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`) ?? null;
}
