/** Characters after which a piece ends at the next line. */
const PIECE = 250_000

/**
 * A text in pieces that end at a line's end outside quotation marks, so that each can be split by itself
 * and others get a turn in between.
 */
export function* piecesOf(
  text: string
): Generator<{ readonly piece: string; readonly end: number }> {
  let from = 0
  while (from < text.length) {
    let end = text.length
    let at = from + PIECE
    // A mark that is never closed would make one piece of the rest: after ten tries it is cut anyway.
    for (let tries = 0; at < text.length && tries < 10; tries += 1) {
      const line = text.indexOf('\n', at)
      if (line < 0) break
      end = line + 1
      if (even(text, from, end)) break
      at = end
      end = tries === 9 ? end : text.length
    }
    yield { piece: text.slice(from, end), end }
    from = end
  }
}

function even(text: string, from: number, to: number): boolean {
  let marks = 0
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1))
    marks += 1
  return marks % 2 === 0
}
