import { tidy } from '../i18n/tidy.ts'
import type { GivenColumn, TableExercise } from './kinds/table.ts'
import { tableFlaws } from './prove-table.ts'
import { hash, mulberry32 } from './random.ts'
import { practiceRows, type Rows } from './solve-table.ts'

/** Draws before the dealer gives up, as for numbers (`variants.ts`). */
const DRAWS = 300

/**
 * The given cells of a variant: the same for the same exercise and number, on every machine. Variant 0 is
 * the practice. A draw that is not fair (`tableFlaws`) is thrown away and the next one taken.
 *
 * @returns undefined when no fair draw is found, or when nothing varies
 */
export function dealTable(exercise: TableExercise, variant: number): Rows | undefined {
  const practice = practiceRows(exercise)
  if (variant === 0) return practice
  if (!Object.values(exercise.given).some(({ vary }) => vary)) return undefined
  const random = mulberry32(hash(`${exercise.id} ${variant}`))
  for (let draw = 0; draw < DRAWS; draw++) {
    const rows = new Map(
      [...practice].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([column, value]) => [column, pick(exercise.given[column], value, random)])
        )
      ])
    )
    if (tableFlaws(exercise, rows).length === 0) return rows
  }
  return undefined
}

function pick(column: GivenColumn | undefined, value: number, random: () => number): number {
  if (!column?.vary) return value
  const { by, step, least = Number.NEGATIVE_INFINITY } = column.vary
  const most = Math.floor(by / step + 1e-9)
  const fewest = Math.max(-most, Math.ceil((least - value) / step - 1e-9))
  const steps = fewest + Math.floor(random() * (most - fewest + 1))
  // 0.1 + 0.2 is printed 0.30000000000000004: values have at most twelve digits.
  return tidy(value + step * steps)
}
