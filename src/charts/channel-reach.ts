import type { Reach } from '../analysis/reach/reach.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { byReach, channelName, REACH_TEXT } from './reach-text.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec, ColumnMark } from './spec.ts'

/** Whom each channel reaches, and whom it adds to all the others: its marginal reach. */
export function channelReach(reach: Reach, look: Look): ChartSpec {
  const words = REACH_TEXT[look.locale]
  const say = sayer(look)
  const rows = byReach(reach).map(row => ({ ...row, at: channelName(row.channel, look.locale) }))
  const whole = { kind: 'integer' } as const
  const columns = (key: 'reach' | 'adds', place: 0 | 1): ColumnMark => ({
    ...{ kind: 'column', key, series: place === 0 ? 2 : 1, slot: [place, 2] },
    columns: rows.map(row => ({
      ...{ at: row.at, from: 0, to: row[key] },
      ...{ text: say.count(row[key]), short: say.brief(row[key], 'integer') }
    }))
  })
  return {
    id: 'channel-reach',
    title: words.addsTitle(reach, say),
    sentence: words.addsSentence(reach, say),
    x: { type: 'band', label: '', domain: rows.map(({ at }) => at) },
    y: {
      type: 'linear',
      label: words.customers,
      domain: stableDomain([0, ...rows.map(row => row.reach * 1.08)], previousDomain(look, 'y')),
      format: whole
    },
    marks: reach.customers === 0 ? [] : [columns('reach', 0), columns('adds', 1)],
    key: [
      { swatch: { kind: 'column', series: 2 }, text: words.reach },
      { swatch: { kind: 'column', series: 1 }, text: words.adds }
    ],
    table: {
      caption: words.addsCaption,
      columns: [
        { label: words.channel },
        { label: words.reach, style: whole },
        { label: words.share, style: SHARE },
        { label: words.adds, style: whole }
      ],
      rows: rows.map(({ at, reach: size, adds }) => [
        ...[at, size],
        ...[reach.customers > 0 ? size / reach.customers : null, adds]
      ])
    }
  }
}
