/**
 * A text inside a question of a GIFT file: the signs of the format with a backslash, and one line, because
 * an empty line ends a question and two slashes at the start of one make it a comment.
 */
export const gift = (text: string): string =>
  text.replace(/[\\~=#{}:]/g, sign => `\\${sign}`).replace(/\s*[\r\n]+\s*/g, ' ')
