/** The capital with which a line or a sentence begins, where its first word is written without one elsewhere. */

/** « mardi 25 juin » → « Mardi 25 juin », « été » → « Été »; what begins with a digit or a sign stays as it is. */
export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
