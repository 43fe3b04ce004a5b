import type { StepLift } from '../analysis/lift/lift.ts'
import { stableDomain } from './domain.ts'
import { LIFT_LABELS, RATE_NAMES } from './lift-labels.ts'
import { LIFT_TEXT } from './lift-text.ts'
import { type Look, previousDomain } from './look.ts'
import type { ChartSpec } from './spec.ts'

/** Segmented less unsegmented at each step, in percentage points, with the interval. */
export function liftDifferences(steps: readonly StepLift[], look: Look): ChartSpec {
  const { locale } = look
  const label = (key: keyof typeof LIFT_LABELS) => LIFT_LABELS[key][locale]
  const rows = steps.flatMap(({ rate, difference }) =>
    difference
      ? [
          {
            at: RATE_NAMES[rate][locale],
            value: 100 * difference.difference,
            range: [100 * difference.low, 100 * difference.high] as const
          }
        ]
      : []
  )
  const style = { kind: 'number' } as const
  return {
    id: 'lift-differences',
    title: LIFT_TEXT[locale].differenceTitle(steps),
    sentence: LIFT_TEXT[locale].differenceSentence(steps),
    x: {
      type: 'linear',
      label: label('points'),
      domain: stableDomain([0, ...rows.flatMap(({ range }) => range)], previousDomain(look, 'x')),
      format: style
    },
    y: { type: 'band', label: '', domain: rows.map(({ at }) => at) },
    marks: [
      { kind: 'rule', key: 'nought', series: 0, x: 0 },
      { kind: 'interval', key: 'differences', series: 1, intervals: rows }
    ],
    table: {
      caption: label('differenceCaption'),
      columns: [
        { label: label('step') },
        { label: label('difference'), style },
        { label: label('low'), style },
        { label: label('high'), style }
      ],
      rows: rows.map(({ at, value, range }) => [at, value, ...range])
    }
  }
}
