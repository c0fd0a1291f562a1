/** The module that the corpus plugin serves. */
declare module 'virtual:corpus' {
  const corpus: import('../model/corpus.ts').Corpus;
  export default corpus;
}
