/** The letter that a key stands for: on a keyboard of another script, such as Russian, that of its place. */

export function letterOfKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  return (/^[^ -~]$/.test(key) ? code.replace(/^Key/, '') : key).toLowerCase();
}
