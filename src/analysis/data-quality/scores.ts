import type { Inspected } from './inspect.ts'
import { CHECKED } from './judge.ts'

/** Four shares that say how good a table is, each from 0 to 1; null where there is nothing to judge. */
export interface Scores {
  /** Cells that say something / cells of the columns that are known. */
  readonly completeness: number | null
  /** Cells whose form can be right / cells that say something and whose form can be checked. */
  readonly validity: number | null
  /** People / rows, by the widget’s own matching: an estimate. */
  readonly uniqueness: number | null
  /** Rows contacted since the day the reader sets / rows. */
  readonly freshness: number | null
  /** The mean of those that there are, each as important as the other. */
  readonly mean: number | null
}

export const SCORES = ['completeness', 'validity', 'uniqueness', 'freshness'] as const

const checked: ReadonlySet<string> = new Set(CHECKED)

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)

/** @param people how many people the rows are */
export function scoresOf(found: Inspected, people: number): Scores {
  const sum = (fields: Inspected['fields'], of: (field: Inspected['fields'][number]) => number) =>
    fields.reduce((all, field) => all + of(field), 0)
  const rows = found.cells.length
  const filled = sum(found.fields, field => field.filled)
  const judged = found.fields.filter(({ field }) => checked.has(field))
  const sound = sum(judged, field => field.filled - field.invalid)
  const four = {
    completeness: share(filled, filled + sum(found.fields, field => field.missing)),
    validity: share(
      sound,
      sum(judged, field => field.filled)
    ),
    uniqueness: share(people, rows),
    freshness: found.fresh === undefined ? null : share(rows - found.stale, rows)
  }
  const known = SCORES.flatMap(id => four[id] ?? [])
  return {
    ...four,
    mean: share(
      known.reduce((all, one) => all + one, 0),
      known.length
    )
  }
}
