/** The one function of tar-fs that find-browser.mjs uses; the package ships no types. */
declare module 'tar-fs' {
  export function extract(folder: string): NodeJS.WritableStream;
}
