import { useMemo } from 'preact/hooks'
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
export const givensOf = (state: Pick<State, 'values'>): Givens =>
  Object.fromEntries(
    GIVEN_IDS.map(id => [id, bounded(id, state.values[id]?.value)])
  ) as unknown as Givens

export const conventionsOf = (state: Pick<State, 'conventions'>): Conventions =>
  chosen(state.conventions, DEFAULT_CONVENTIONS, CONVENTIONS)

/**
 * The reader's sheet worked out: what every widget of the lesson starts from. Worked out again only when
 * an input or a convention has changed.
 */
export function useSheet({ values, conventions: kept }: State): Sheet {
  const givens = useMemo(() => givensOf({ values }), [values])
  const conventions = useMemo(() => conventionsOf({ conventions: kept }), [kept])
  return useMemo(
    () => ({ givens, conventions, solution: solve(givens, conventions) }),
    [givens, conventions]
  )
}
