/** How much of a text from outside an error repeats. */
const MOST_CHARACTERS = 100;

/** Control characters, also those beyond ASCII, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\x00-\x1f\x7f-\x9f\u2028\u2029]|\p{Surrogate}/gu;

const printable = (text: string) =>
  text.replace(UNPRINTABLE, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);

/** A text from outside as it may stand in an error: cut, and with control characters escaped. */
export function echo(text: string, most = MOST_CHARACTERS): string {
  return text.length <= most ? printable(text) : `${printable(text.slice(0, most))}… (${text.length} characters)`;
}
