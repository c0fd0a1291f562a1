/** Puts the focus into the field for words, with what it holds selected, so that typing replaces it. */

export function selectSearch(): void {
  document.querySelector<HTMLInputElement>('input[type=search]')?.select();
}
