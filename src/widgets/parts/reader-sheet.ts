import { computed, type ReadonlySignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { CONVENTIONS, type Conventions, DEFAULT_CONVENTIONS } from '../../metrics/conventions.ts'
import { DEFAULT_GIVENS, GIVEN_IDS, GIVENS, type Givens } from '../../metrics/givens.ts'
import type { Sheet } from '../../metrics/sheet.ts'
import { solve } from '../../metrics/solve.ts'
import { chosen, type State } from '../../workbook/state.ts'
import type { MoneyPage } from './use-workbook.ts'

/** What a part of a widget needs that shows results of the sheet. */
export interface SheetView {
  readonly sheet: ReadonlySignal<Sheet>
  readonly page: ReadonlySignal<MoneyPage>
}

/** A stored number is used only inside the bounds: storage and links can be edited by anyone. */
const bounded = (id: keyof Givens, value: number | undefined): number => {
  const { min, max } = GIVENS[id]
  return value !== undefined && value >= min && value <= max ? value : DEFAULT_GIVENS[id]
}

/** The reader's givens; the practice number where nothing was typed. */
export const givensOf = ({ values }: Pick<State, 'values'>): Givens => {
  const givens: Record<string, number> = {}
  for (const id of GIVEN_IDS) givens[id] = bounded(id, values[id]?.value)
  return givens as unknown as Givens
}

export const conventionsOf = (state: Pick<State, 'conventions'>): Conventions =>
  chosen(state.conventions, DEFAULT_CONVENTIONS, CONVENTIONS)

/**
 * The reader's sheet worked out: what every widget of the lesson starts from. Worked out again only when
 * an input or a convention has changed.
 */
export function useSheet(state: ReadonlySignal<State>): ReadonlySignal<Sheet> {
  return useMemo(() => {
    const values = computed(() => state.value.values)
    const kept = computed(() => state.value.conventions)
    const givens = computed(() => givensOf({ values: values.value }))
    const conventions = computed(() => conventionsOf({ conventions: kept.value }))
    return computed(() => ({
      givens: givens.value,
      conventions: conventions.value,
      solution: solve(givens.value, conventions.value)
    }))
  }, [state])
}
