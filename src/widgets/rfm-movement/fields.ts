import type { MovementParams } from '../../analysis/movement/model.ts'
import type { State } from '../../workbook/state.ts'
import type { ValuesOf } from '../fields/field.ts'
import { registerFields } from '../fields/registry.ts'
import { readFields } from '../fields/values.ts'
import { cutsOf } from '../rfm/cuts.ts'
import { RFM_FIELDS, rfmParams } from '../rfm/fields.ts'
import { words } from './words.ts'

/** Days between the two dates until the reader picks them, in a table that is long enough. */
const APART = 182

/**
 * How often the null is drawn: p then has a standard error of 0.7 points at 5 %, which the draws of a
 * table of more than some 40,000 customers and purchases do not reach (`affordableDraws`).
 */
const DRAWS = 999

export const MOVEMENT_FIELDS = registerFields('rfm-movement', words.title, {
  before: { kind: 'day', label: { en: 'Before', es: 'Antes' }, help: words.beforeHelp },
  after: { kind: 'day', label: { en: 'After', es: 'Después' } },
  target: {
    kind: 'number',
    show: 'percent',
    min: 0,
    max: 1,
    fallback: 0.2,
    label: { en: 'Target: rise at least', es: 'Objetivo: que suba al menos' },
    help: words.targetHelp
  }
})

/** The two days until the reader picks them: the table's last, and half a year before, or the middle of a short table. */
export function usualDays(from: number, to: number): { before: number; after: number } {
  return { before: to - Math.min(APART, Math.floor((to - from) / 2)), after: to }
}

/** Two days, and otherwise the rules of the RFM widget: the same scores, or the classes would not compare. */
export function movementParams(
  values: ValuesOf<typeof MOVEMENT_FIELDS.fields>,
  { from, to }: { readonly from: number; readonly to: number },
  state: State,
  locale: 'en' | 'es'
): MovementParams {
  const usual = usualDays(from, to)
  const days = [values.before ?? usual.before, values.after ?? usual.after]
  const rules = readFields(RFM_FIELDS.widget, RFM_FIELDS.fields, state)
  const { asOf: _, ...rfm } = rfmParams(rules, cutsOf(state.options, rules.groups, locale), to)
  return {
    ...rfm,
    before: Math.min(...days),
    after: Math.max(...days),
    target: values.target,
    draws: DRAWS,
    seed: 1
  }
}
