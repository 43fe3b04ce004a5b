import type { StepLift } from '../analysis/lift/lift.ts'
import { stableDomain } from './domain.ts'
import { LIFT_LABELS, RATE_NAMES } from './lift-labels.ts'
import { LIFT_TEXT } from './lift-text.ts'
import { type Look, previousDomain } from './look.ts'
import type { ChartSpec } from './spec.ts'

/** An interval that reaches further than so many times the largest ratio is cut off there. */
const FAR = 3

/** Segmented by unsegmented at each step, with the interval; one of one end only goes on to the edge. */
export function liftRatios(steps: readonly StepLift[], look: Look): ChartSpec {
  const { locale } = look
  const label = (key: keyof typeof LIFT_LABELS) => LIFT_LABELS[key][locale]
  const found = steps.flatMap(({ rate, ratio }) => (ratio ? [{ rate, ...ratio }] : []))
  const edge = FAR * Math.max(1, ...found.map(({ ratio, low }) => Math.max(ratio ?? 0, low)))
  const rows = found.map(({ rate, ratio, low, high }) => ({
    ...{ at: RATE_NAMES[rate][locale], ratio, low, high },
    cut: high === null || high > edge
  }))
  const style = { kind: 'number' } as const
  return {
    id: 'lift-ratios',
    title: LIFT_TEXT[locale].ratioTitle(steps),
    sentence: LIFT_TEXT[locale].ratioSentence(steps),
    x: {
      type: 'linear',
      label: label('times'),
      domain: stableDomain(
        [0, 1.2, ...rows.map(({ high, cut }) => (cut ? edge : (high as number)))],
        previousDomain(look, 'x')
      ),
      format: style
    },
    y: { type: 'band', label: '', domain: rows.map(({ at }) => at) },
    marks: [
      { kind: 'rule', key: 'same', series: 0, x: 1 },
      {
        ...{ kind: 'interval', key: 'ratios', series: 1 },
        intervals: rows.map(({ at, ratio, low, high, cut }) => ({
          ...{ at, value: ratio, range: [low, cut ? edge : (high as number)] }
        }))
      }
    ],
    ...(rows.some(({ cut }) => cut) ? { notes: [LIFT_TEXT[locale].cut] } : {}),
    table: {
      caption: label('ratioCaption'),
      columns: [
        { label: label('step') },
        { label: label('ratio'), style },
        { label: label('low'), style },
        { label: label('high'), style }
      ],
      rows: rows.map(({ at, ratio, low, high }) => [at, ratio, low, high])
    }
  }
}
