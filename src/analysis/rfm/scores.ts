import { cellAt, classTable } from './classes.ts'
import type { Measures } from './measures.ts'
import type { RfmParams, RfmScores } from './model.ts'
import type { Scored } from './scoring.ts'
import { segmentAt } from './segments.ts'

/** Scores by position spread out over all customer codes, with class and segment. */
export function spread(
  size: number,
  { codes }: Measures,
  scored: Scored,
  { groups, classes }: Pick<RfmParams, 'groups' | 'classes'>
): RfmScores {
  const recency = new Uint8Array(size)
  const frequency = new Uint8Array(size)
  const monetary = new Uint8Array(size)
  const classOf = new Uint8Array(size)
  const segment = new Uint8Array(size)
  const byScores = classTable(groups, classes)
  const byCell = Uint8Array.from(
    { length: groups ** 2 },
    (_, at) => 1 + segmentAt(1 + Math.floor(at / groups), 1 + (at % groups), groups)
  )
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number
    const r = scored.recency[i] as number
    const f = scored.frequency[i] as number
    const m = scored.monetary[i] as number
    recency[code] = r
    frequency[code] = f
    monetary[code] = m
    classOf[code] = byScores[cellAt(r, f, m, groups)] as number
    segment[code] = byCell[(r - 1) * groups + (f - 1)] as number
  }
  return { size, recency, frequency, monetary, class: classOf, segment }
}

/** Only the classes, by customer code: 0 where there is none, 1 for A … 5 for E. */
export function classesOf(
  size: number,
  { codes }: Measures,
  { recency, frequency, monetary }: Scored,
  { groups, classes }: Pick<RfmParams, 'groups' | 'classes'>
): Uint8Array {
  const table = classTable(groups, classes)
  const found = new Uint8Array(size)
  for (let i = 0; i < codes.length; i++) {
    const cell = cellAt(recency[i] as number, frequency[i] as number, monetary[i] as number, groups)
    found[codes[i] as number] = table[cell] as number
  }
  return found
}
