/** What the tests use of citation-js, which brings no types. */

declare module '@citation-js/core' {
  interface CslData {
    readonly [field: string]: unknown;
  }
  export class Cite {
    constructor(data: unknown, options?: Readonly<Record<string, unknown>>);
    readonly data: readonly CslData[];
    format(
      name: 'bibliography',
      options: Readonly<Record<string, unknown>> & { readonly asEntryArray: true },
    ): readonly (readonly [id: string, text: string])[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
