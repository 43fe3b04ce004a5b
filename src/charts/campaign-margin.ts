import type { Comparison } from '../analysis/campaigns/compare.ts'
import { CAMPAIGN_TEXT } from './campaign-text.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, IntervalMark } from './spec.ts'

/** What planned and triggered messages bring in a period, and the difference, with how far periods scatter. */
export function campaignMargin(comparison: Comparison, look: Look): ChartSpec {
  const words = CAMPAIGN_TEXT[look.locale]
  const say = sayer(look)
  const { planned, triggered, difference } = comparison
  const money = { kind: 'money', currency: look.currency } as const
  const rows = [
    {
      key: 'planned',
      series: 2,
      at: words.planned,
      of: planned.margin,
      closed: planned.expected.margin
    },
    {
      key: 'triggered',
      series: 1,
      at: words.triggered,
      of: triggered.margin,
      closed: triggered.expected.margin
    },
    {
      key: 'difference',
      series: 4,
      at: words.difference,
      of: difference,
      closed: difference.expected
    }
  ] as const
  return {
    id: 'campaign-margin',
    title: words.marginTitle(comparison, say),
    sentence: words.marginSentence(comparison, say),
    x: {
      type: 'linear',
      label: words.marginAxis,
      domain: stableDomain(
        [0, ...rows.flatMap(({ of }) => [of.mean, of.runs.low, of.runs.high])],
        previousDomain(look, 'x')
      ),
      format: money
    },
    y: { type: 'band', label: '', domain: rows.map(({ at }) => at) },
    marks: [
      { kind: 'rule', key: 'nought', series: 0, x: 0 },
      ...rows.map(
        ({ key, series, at, of }): IntervalMark => ({
          ...{ kind: 'interval', key, series },
          intervals: [{ at, value: of.mean, range: [of.runs.low, of.runs.high] }]
        })
      )
    ],
    table: {
      caption: words.marginCaption,
      columns: [
        { label: words.policy },
        { label: words.mean, style: money },
        { label: words.low, style: money },
        { label: words.high, style: money },
        { label: words.runsLow, style: money },
        { label: words.runsHigh, style: money },
        { label: words.closed, style: money }
      ],
      rows: rows.map(({ at, of, closed }) => [
        ...[at, of.mean, of.low, of.high],
        ...[of.runs.low, of.runs.high, closed]
      ])
    }
  }
}
