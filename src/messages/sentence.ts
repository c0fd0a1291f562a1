/** Capitalizes the first letter of a line or sentence whose first word is lower case elsewhere. */

/** « mardi 25 juin » → « Mardi 25 juin », « été » → « Été »; a string that begins with a digit or a sign does not change. */
export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
