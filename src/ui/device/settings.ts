/** Settings saved in the browser; if it refuses to store them, they last as long as the page. */

const KEY = 'readouts-';

const ofPage: Record<string, string> = {};

export function saveSetting(name: string, value: string): void {
  ofPage[name] = value;
  try {
    localStorage.setItem(KEY + name, value);
  } catch {
    // It lasts as long as the page.
  }
}

export function readSetting(name: string): string | undefined {
  try {
    return ofPage[name] ?? localStorage.getItem(KEY + name) ?? undefined;
  } catch {
    return undefined;
  }
}
