import type { LadderResult, LadderStep, Waiting } from '../analysis/ladder/model.ts'
import { stableDomain } from './domain.ts'
import { LADDER_TEXT } from './ladder-text.ts'
import { type Look, previousDomain } from './look.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec, Mark, Point } from './spec.ts'

/**
 * The share that has got to a purchase by each day since the one before (Kaplan and Meier 1958), with its
 * interval at the horizon.
 */
export function ladderWaiting(step: LadderStep, result: LadderResult, look: Look): ChartSpec {
  const words = LADDER_TEXT[look.locale]
  const say = sayer(look)
  const curve = step.waiting && step.waiting.atRisk > 0 ? step.waiting.curve : []
  const { horizon } = result
  return {
    id: `ladder-waiting-${step.step}`,
    title: words.waitingTitle(step, result, say),
    sentence: words.waitingSentence(step, result, say),
    x: {
      type: 'linear',
      label: words.daysAxis(step.step),
      domain: stableDomain([0, horizon, ...curve.map(([day]) => day)], previousDomain(look, 'x')),
      format: { kind: 'integer' }
    },
    y: {
      type: 'linear',
      label: words.share,
      domain: stableDomain(
        [0, step.waiting?.withinHorizon?.high ?? 0, ...curve.map(([, share]) => share)],
        previousDomain(look, 'y')
      ),
      format: { kind: 'percent' }
    },
    marks:
      step.waiting && curve.length > 0
        ? marksOf(step.waiting, horizon, words.within(say.days(horizon)))
        : [],
    table: {
      caption: words.waitingCaption(step.step),
      columns: [
        { label: words.days, style: { kind: 'integer' } },
        { label: words.share, style: SHARE }
      ],
      rows: curve.map(([day, share]) => [day, share])
    }
  }
}

function marksOf({ curve, withinHorizon }: Waiting, horizon: number, within: string): Mark[] {
  const rule: Mark = { kind: 'rule', key: 'horizon', series: 0, x: horizon }
  const line: Mark = { kind: 'line', key: 'curve', series: 1, points: stepped(curve) }
  if (!withinHorizon) return [rule, line]
  const { share, low, high } = withinHorizon
  return [
    rule,
    line,
    {
      ...{ kind: 'line', key: 'interval', series: 1 },
      points: [
        [horizon, low],
        [horizon, high]
      ]
    },
    { kind: 'dot', key: 'share', series: 1, strong: true, points: [[horizon, share]] },
    {
      ...{ kind: 'label', key: 'within', series: 1, strong: true },
      ...{ text: within, x: horizon, y: share, side: 'below' }
    }
  ]
}

/** A share stays what it is until the day on which it changes. */
const stepped = (curve: Waiting['curve']): Point[] =>
  curve.flatMap(([day, share], i): Point[] => {
    const before = curve[i - 1]
    return before
      ? [
          [day, before[1]],
          [day, share]
        ]
      : [[day, share]]
  })
