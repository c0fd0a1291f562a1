/** Who compares, as the reader last signed; if the browser refuses to store it, it lasts as long as the page. */

const KEY = 'readouts-judge';

let last = '';

export function readJudge(): string {
  try {
    return localStorage.getItem(KEY) ?? last;
  } catch {
    return last;
  }
}

export function saveJudge(name: string): void {
  last = name;
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // The browser refuses storage.
  }
}
