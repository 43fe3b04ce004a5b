/**
 * A word as it sounds in Spanish, roughly: b and v, g and j before e and i, ll and y, c, s and z, qu and k
 * are each one sign; a mute h and the second of two equal letters fall away. A key for finding names that
 * may be the same, not a judgement that they are.
 *
 * @param word in plain words (no capitals, no accents)
 */
export const soundOf = (word: string): string =>
  word
    .replace(/ll/g, 'y')
    .replace(/ph/g, 'f')
    .replace(/ch/g, 'x')
    .replace(/qu(?=[ei])/g, 'k')
    .replace(/gu(?=[ei])/g, 'q')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/c/g, 'k')
    .replace(/v/g, 'b')
    .replace(/h/g, '')
    .replace(/(.)\1/g, '$1')
