/** Types for the part of jsdom that tests call themselves; it ships none. */

declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { readonly runScripts?: 'dangerously'; readonly url?: string });
    readonly window: Window & typeof globalThis;
  }
}
