/** A word of a post. */
export interface Token {
  /** In small letters, without accents. */
  readonly word: string
  /** Where it stands in the text. */
  readonly from: number
  readonly to: number
  /** Which clause it stands in, from 0. */
  readonly clause: number
}

/** In small letters, without accents, apostrophes all straight: “Can’t” → “can't”, “envío” → “envio”. */
export const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘ʼ]/g, "'")

// An address is one piece that says nothing; its signs end no clause and ask nothing.
const PIECE =
  /https?:\/\/\S+|[\p{L}\p{N}\p{M}]+(?:['’‘ʼ][\p{L}\p{M}]+)*|\p{Extended_Pictographic}|[.,;:!?¡¿…()\n]/gu

/** A text in words, clause by clause, and whether it asks something. */
export function tokensOf(
  text: string,
  breaks: ReadonlySet<string>
): { readonly tokens: readonly Token[]; readonly question: boolean } {
  const tokens: Token[] = []
  let clause = 0
  let question = false
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (/^https?:/.test(piece)) continue
    if (/^[.,;:!?¡¿…()\n]/.test(piece)) {
      clause += 1
      question ||= piece === '?' || piece === '¿'
      continue
    }
    const word = bare(piece)
    // The mark that makes a sign colourful.
    if (word === '') continue
    if (breaks.has(word)) clause += 1
    tokens.push({ word, from: index, to: index + piece.length, clause })
  }
  return { tokens, question }
}
