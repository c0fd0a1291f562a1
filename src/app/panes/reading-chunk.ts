/** Reading a text, gathered into one chunk: the text itself, and its statements beside it. */

export { TextPanel } from '../../comparison/TextPanel.tsx';
export { Reader } from '../../reader/Reader.tsx';
