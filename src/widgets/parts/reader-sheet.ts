import { CONVENTIONS, type Conventions, DEFAULT_CONVENTIONS } from '../../metrics/conventions.ts'
import { DEFAULT_GIVENS, GIVEN_IDS, GIVENS, type Givens } from '../../metrics/givens.ts'
import type { Sheet } from '../../metrics/reading.ts'
import { solve } from '../../metrics/solve.ts'
import { chosen, type State } from '../../workbook/state.ts'

/** A stored number is used only inside the bounds: storage and links can be edited by anyone. */
const bounded = (id: keyof Givens, value: number | undefined): number => {
  const { min, max } = GIVENS[id]
  return value !== undefined && value >= min && value <= max ? value : DEFAULT_GIVENS[id]
}

/** The reader's givens; the practice number where nothing was typed. */
export const givensOf = (state: State): Givens =>
  Object.fromEntries(
    GIVEN_IDS.map(id => [id, bounded(id, state.values[id]?.value)])
  ) as unknown as Givens

export const conventionsOf = (state: State): Conventions =>
  chosen(state.conventions, DEFAULT_CONVENTIONS, CONVENTIONS)

/** The reader's sheet worked out: what every widget of the lesson starts from. */
export function sheetOf(state: State): Sheet {
  const givens = givensOf(state)
  const conventions = conventionsOf(state)
  return { givens, conventions, solution: solve(givens, conventions) }
}
