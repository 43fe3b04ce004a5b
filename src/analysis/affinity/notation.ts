import type { TasteRow } from './people.ts'

/** Which of the columns that nobody declared hold an interest each. */
export interface InterestColumns {
  readonly taken: readonly string[]
  /** Their cells do not say yes or no. */
  readonly left: readonly string[]
  /** Cells of taken columns that say neither; they count as no. */
  readonly odd: number
}

/** Of the cells with something in them, the share that must say yes or no. */
const ENOUGH = 0.9

/**
 * Columns whose cells say yes or no are interests, others (an age, a town) are not; empty cells say no.
 *
 * @param flag what a cell says; null where neither
 */
export function interestColumns(
  rows: readonly TasteRow[],
  flag: (text: string) => boolean | null
): InterestColumns {
  const seen = new Map<string, { filled: number; flags: number }>()
  for (const { others = [] } of rows) {
    for (const { name, text } of others) {
      const counts = seen.get(name) ?? { filled: 0, flags: 0 }
      seen.set(name, counts)
      if (text === '') continue
      counts.filled += 1
      if (flag(text) !== null) counts.flags += 1
    }
  }
  const all = [...seen]
  const isTaken = ({ filled, flags }: { filled: number; flags: number }) =>
    filled > 0 && flags >= ENOUGH * filled
  return {
    taken: all.flatMap(([name, counts]) => (isTaken(counts) ? [name] : [])),
    left: all.flatMap(([name, counts]) => (isTaken(counts) ? [] : [name])),
    odd: all.reduce(
      (sum, [, counts]) => sum + (isTaken(counts) ? counts.filled - counts.flags : 0),
      0
    )
  }
}

const SEPARATORS = [';', '|', '\n', ','] as const
export type Separator = (typeof SEPARATORS)[number]

/**
 * What stands between the interests of a cell: one sign for the whole column, so that a comma may be part
 * of a name where semicolons separate.
 */
export const listSeparator = (cells: readonly string[]): Separator =>
  SEPARATORS.find(sign => cells.some(cell => cell.includes(sign))) ?? ','

/** The interests of a cell; what a bullet or a hash would add is left out. */
export const splitList = (cell: string, separator: Separator): string[] =>
  cell
    .split(separator)
    .map(name => name.replace(/^[\s#•·*-]+|\s+$/g, '').slice(0, 60))
    .filter(name => name !== '')
