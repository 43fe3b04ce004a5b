import type { Comparison } from '../analysis/campaigns/compare.ts'
import { CAMPAIGN_TEXT } from './campaign-text.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec, ColumnMark } from './spec.ts'

/** Messages sent and answered under either policy, on the same budget. */
export function campaignMessages(comparison: Comparison, look: Look): ChartSpec {
  const words = CAMPAIGN_TEXT[look.locale]
  const say = sayer(look)
  const { planned, triggered, campaigns } = comparison
  const rows = [
    { at: words.planned, ...planned },
    { at: words.triggered, ...triggered }
  ]
  const columns = (key: 'sent' | 'answered', place: 0 | 1): ColumnMark => ({
    ...{ kind: 'column', key, series: place === 0 ? 5 : 4, slot: [place, 2] },
    columns: rows.map(({ at, sent, answered }) => {
      const to = key === 'sent' ? sent : answered.mean
      return { at, from: 0, to, text: say.count(to), short: say.brief(to, 'integer') }
    })
  })
  return {
    id: 'campaign-messages',
    title: words.messagesTitle(comparison, say),
    sentence: words.messagesSentence(comparison, say),
    x: { type: 'band', label: '', domain: rows.map(({ at }) => at) },
    y: {
      type: 'linear',
      label: words.messagesAxis,
      domain: stableDomain([0, ...rows.map(({ sent }) => sent * 1.08)], previousDomain(look, 'y')),
      format: { kind: 'integer' }
    },
    marks: [columns('sent', 0), columns('answered', 1)],
    key: [
      { swatch: { kind: 'column', series: 5 }, text: words.sent },
      { swatch: { kind: 'column', series: 4 }, text: words.answered }
    ],
    table: {
      caption: words.messagesCaption,
      columns: [
        { label: words.policy },
        { label: words.sent, style: { kind: 'number', digits: 1 } },
        { label: words.answered, style: { kind: 'number', digits: 1 } },
        { label: words.answeredClosed, style: { kind: 'number', digits: 1 } },
        { label: words.response, style: SHARE },
        { label: words.cost, style: { kind: 'money', currency: look.currency } }
      ],
      rows: rows.map(({ at, sent, answered, expected }) => [
        ...[at, sent, answered.mean, expected.answered],
        sent > 0 ? answered.mean / sent : null,
        sent * campaigns.cost
      ])
    }
  }
}
