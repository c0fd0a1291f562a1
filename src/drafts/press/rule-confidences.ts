/** How far each rule by which words are attributed is to be trusted. */

export const CONFIDENCES: Readonly<Record<string, number>> = {
  'said-behind': 0.95,
  'said-inverted': 0.9,
  'says-that': 0.95,
  'says-colon': 0.9,
  'says-clause': 0.85,
  'said-in-front': 0.9,
  'says-what': 0.8,
  acts: 0.75,
  'who-says': 0.65,
  'adding-that': 0.85,
  'adding-what': 0.65,
  'saying-with-subject': 0.7,
  'quotes-behind-colon': 0.7,
  'quotes-in-clause': 0.6,
  'according-to-before': 0.9,
  'according-to-behind': 0.9,
  'according-to-within': 0.85,
  'according-to-phrase': 0.75,
};
