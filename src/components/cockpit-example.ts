import { boundsOf } from '../analysis/statistics/stopping.ts'
import { expectedProfit } from '../analysis/trials/stakes.ts'
import { holds } from '../charts/trial-strip.ts'
import type { NumberStyle } from '../i18n/format.ts'
import { isNoResult } from '../widgets/declared/declaration.ts'
import { readFields } from '../widgets/fields/values.ts'
import { FIELDS } from '../widgets/holdout-cockpit/fields.ts'
import { type Found, resultOf } from '../widgets/holdout-cockpit/result.ts'
import { DEFAULTS } from '../workbook/state.ts'

let known: Found | undefined

/** What the hold-out cockpit opens with. */
function opening(): Found {
  if (known) return known
  const found = resultOf(readFields('holdout-cockpit', FIELDS, DEFAULTS), [])
  if (isNoResult(found)) throw new Error(found.why.en)
  known = found
  return found
}

const LOOKS = 5
const CONFIDENCE = 0.95

interface Worked {
  readonly value: () => number
  readonly style: NumberStyle
}

const share = (value: () => number): Worked => ({ value, style: { kind: 'percent', digits: 0 } })
const money = (value: () => number, digits: number): Worked => ({
  value,
  style: { kind: 'money', digits }
})
const whole = (value: () => number): Worked => ({ value, style: { kind: 'integer' } })
const bound = (value: () => number | undefined): Worked => ({
  value: () => value() ?? Number.NaN,
  style: { kind: 'number', digits: 2 }
})

/** Numbers of the section on the size of the control group. */
export const COCKPIT_WORKED: Readonly<Record<string, Worked>> = {
  'cockpit-customers': whole(() => opening().plan.customers),
  'cockpit-control': whole(() => opening().plan.control),
  'cockpit-effect': money(() => opening().plan.effect, 0),
  'cockpit-mean': money(() => FIELDS.mean.fallback, 0),
  'cockpit-sd': money(() => FIELDS.sd.fallback, 0),
  'cockpit-power': share(() => opening().sight.power),
  'cockpit-power-even': share(() => opening().even),
  'cockpit-smallest': money(() => opening().sight.smallest ?? Number.NaN, 2),
  'cockpit-held': whole(
    () => opening().strip.trials.filter(trial => holds(trial, opening().strip.truth)).length
  ),
  'cockpit-given-up': money(() => opening().plan.control * opening().plan.effect, 0),
  'cockpit-best': share(() => opening().best.control / opening().plan.customers),
  'cockpit-best-more': money(
    () => roundly(opening().best.profit - expectedProfit(opening().stakes, 0).profit),
    0
  ),
  'pocock-bound': bound(() => boundsOf('pocock', LOOKS, CONFIDENCE)[0]),
  'fleming-first': bound(() => boundsOf('obrien-fleming', LOOKS, CONFIDENCE)[0]),
  'fleming-last': bound(() => boundsOf('obrien-fleming', LOOKS, CONFIDENCE).at(-1))
}

/** As a sentence with “about” has it. */
const roundly = (value: number): number => Math.round(value / 1000) * 1000
