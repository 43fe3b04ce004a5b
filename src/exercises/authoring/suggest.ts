/** Optimal string alignment: insert, delete, replace, swap neighbours. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + same
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] as number) + 1)
      }
      row.push(best)
    }
    before = above
    above = row
  }
  return above[b.length] as number
}

/**
 * The known word that was probably meant: at most a third of its letters away, or the only one that
 * continues what was written. Undefined when nothing is near.
 */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const words = [...known]
  const near = words
    .map(candidate => ({ candidate, away: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= Math.floor(candidate.length / 3))
    .sort((a, b) => a.away - b.away)
  if (near[0]) return near[0].candidate
  const longer = words.filter(candidate => word.length >= 3 && candidate.startsWith(word))
  return longer.length === 1 ? longer[0] : undefined
}
