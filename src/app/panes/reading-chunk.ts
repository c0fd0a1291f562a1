/** Bundles the reader into one chunk: the text, and its statements beside it. */

export { TextPanel } from '../../comparison/TextPanel.tsx';
export { Reader } from '../../reader/Reader.tsx';
