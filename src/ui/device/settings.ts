/** Settings saved in the browser; if it refuses to store them, they last as long as the page. */

const KEY = 'readouts-';

const refused = new Map<string, string>();

export function saveSetting(name: string, value: string): void {
  try {
    localStorage.setItem(KEY + name, value);
    refused.delete(name);
  } catch {
    refused.set(name, value);
  }
}

export function readSetting(name: string): string | undefined {
  const value = refused.get(name);
  if (value !== undefined) return value;
  try {
    return localStorage.getItem(KEY + name) ?? undefined;
  } catch {
    return undefined;
  }
}
