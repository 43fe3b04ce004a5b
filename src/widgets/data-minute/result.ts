import { type FigureRow, scaled } from '../../analysis/scale/scale.ts'
import type { ShownScale } from '../../charts/minute-shown.ts'
import type { State } from '../../workbook/state.ts'
import type { NoResult } from '../declared/declaration.ts'
import { fieldId, type ValuesOf } from '../fields/field.ts'
import type { FIELDS } from './fields.ts'
import { words } from './words.ts'

export const ID = 'data-minute'

/** Where the state keeps which figure stands in the foreground. */
export const PICKED = fieldId(ID, 'figure')

/** The figures in the span, and the one in the foreground: the messages of the sample, until one is chosen. */
export function figuresOf(
  values: ValuesOf<typeof FIELDS>,
  rows: readonly FigureRow[],
  state: State
): ShownScale | NoResult {
  if (rows.length === 0) return { why: words.empty }
  const scale = scaled(rows, values)
  if (scale.figures.length === 0) return { why: words.noSpan }
  const chosen = Number(state.options[PICKED])
  const known = Number.isInteger(chosen) && chosen >= 0 && chosen < scale.figures.length
  // One that comes with people says most.
  const first = scale.figures.findLastIndex(({ perPerson }) => perPerson !== null)
  const picked = state.options[PICKED] !== undefined && known ? chosen : Math.max(0, first)
  return { ...scale, picked }
}
