import type { ShareAndEffectResult } from '../analysis/channels/model.ts'
import { CHANNEL_TEXT } from './channel-text.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec, Domain, LabelMark, Mark } from './spec.ts'

/** What a report credits, what was really caused, and what a hold-out would have found. */
export function shareAndEffect(result: ShareAndEffectResult, look: Look): ChartSpec {
  const words = CHANNEL_TEXT[look.locale]
  const say = sayer(look)
  const { revenue, creditedRevenue, trueRevenue, creditedShare, trueShare, holdout } = result
  const money = { kind: 'money', currency: look.currency } as const
  const range: Domain | null = holdout && [holdout.low, holdout.high]
  const rows = [
    { key: 'credited', at: words.credited, value: creditedRevenue, share: creditedShare },
    { key: 'caused', at: words.caused, value: trueRevenue, share: trueShare },
    ...(holdout
      ? [
          {
            ...{ key: 'holdout', at: words.holdout, value: holdout.estimate },
            share: revenue > 0 ? holdout.estimate / revenue : null
          }
        ]
      : [])
  ]
  const ends = [...rows.map(({ value }) => value), ...(range ?? [])]
  // Room for what is written beside the longest.
  const most = Math.max(0, ...ends) * 1.35
  const label = (key: string, at: string, x: number, value: number): LabelMark => ({
    ...{ kind: 'label', key: `${key}-label`, series: 1, side: 'right' },
    ...{ text: say.money(value), x, y: at }
  })
  const marks: Mark[] = [
    {
      ...{ kind: 'bar', key: 'credited', series: 2 },
      bars: [{ at: words.credited, from: 0, to: creditedRevenue }]
    },
    {
      ...{ kind: 'bar', key: 'caused', series: 1 },
      bars: [{ at: words.caused, from: 0, to: trueRevenue }]
    },
    ...(ends.some(end => end < 0)
      ? [{ kind: 'rule' as const, key: 'nought', series: 0 as const, x: 0 }]
      : []),
    ...(holdout
      ? [
          {
            ...{ kind: 'interval' as const, key: 'holdout', series: 1 as const },
            intervals: [{ at: words.holdout, value: holdout.estimate, range }]
          }
        ]
      : []),
    ...rows.map(({ key, at, value }) =>
      label(key, at, key === 'holdout' ? Math.max(value, range?.[1] ?? value) : value, value)
    )
  ]
  return {
    id: 'share-and-effect',
    title: words.effectTitle(result, say),
    sentence: words.effectSentence(result, say),
    x: {
      type: 'linear',
      label: words.effectAxis,
      domain: stableDomain([0, ...ends, most], previousDomain(look, 'x')),
      format: money
    },
    y: { type: 'band', label: '', domain: [words.credited, words.caused, words.holdout] },
    marks,
    table: {
      caption: words.effectCaption,
      columns: [
        { label: words.quantity },
        { label: words.value, style: money },
        { label: words.low, style: money },
        { label: words.high, style: money },
        { label: words.shareOfRevenue, style: SHARE }
      ],
      rows: rows.map(({ key, at, value, share }) => [
        at,
        value,
        key === 'holdout' ? (range?.[0] ?? null) : null,
        key === 'holdout' ? (range?.[1] ?? null) : null,
        share
      ])
    }
  }
}
