/** Choices kept on the reader's machine, where the browser allows it; refused, they hold for as long as the page. */

const KEY = 'readouts-';

export function saveSetting(name: string, value: string): void {
  try {
    localStorage.setItem(KEY + name, value);
  } catch {
    // Storage refused.
  }
}

export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(KEY + name) ?? undefined;
  } catch {
    return undefined;
  }
}
