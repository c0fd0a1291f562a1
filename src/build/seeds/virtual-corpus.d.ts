/** The module that the corpus plugin serves to prerendering. */
declare module 'virtual:corpus' {
  const indexed: import('../../compile/emit/index-corpus.ts').IndexedCorpus;
  export default indexed;
}
