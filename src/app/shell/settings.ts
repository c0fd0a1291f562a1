/** Settings saved in the browser; if it refuses to store them, they last as long as the page. */

const KEY = 'readouts-';

export function saveSetting(name: string, value: string): void {
  try {
    localStorage.setItem(KEY + name, value);
  } catch {
    // The browser refuses storage.
  }
}

export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(KEY + name) ?? undefined;
  } catch {
    return undefined;
  }
}
