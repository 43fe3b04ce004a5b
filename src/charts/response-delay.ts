import type { Comparison } from '../analysis/campaigns/compare.ts'
import { plannedResponse, responseAfter } from '../analysis/campaigns/expected.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { RESPONSE_DELAY_TEXT } from './response-delay-text.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec, Mark } from './spec.ts'

/** Straight pieces of the curve. */
const PIECES = 120

/** Half-lives that are drawn at least, and beyond which the planned messages are told of in words only. */
const [NEAR, FAR] = [6, 20]

/** From here on the axis counts in days. */
const DAYS_FROM = 4

/** The response against the delay since the event, and where on it either policy stands. */
export function responseDelay(comparison: Comparison, look: Look): ChartSpec {
  const words = RESPONSE_DELAY_TEXT[look.locale]
  const say = sayer(look)
  const { campaigns, perMessage } = comparison
  const { late, halfLife, atOnce, base } = campaigns
  const mean = plannedResponse(campaigns)
  const asLate =
    perMessage.kind === 'delay' && perMessage.days <= FAR * halfLife ? perMessage.days : null
  const days = Math.max(NEAR * halfLife, 1.15 * late, 1.15 * (asLate ?? 0))
  const unit = days >= DAYS_FROM ? 'days' : 'hours'
  const scale = unit === 'days' ? 1 : 24
  const marks: Mark[] = [
    { kind: 'rule', key: 'mean', series: 0, y: mean },
    {
      ...{ kind: 'line', key: 'curve', series: 1 },
      points: Array.from({ length: PIECES + 1 }, (_, i) => {
        const delay = (days * i) / PIECES
        return [delay * scale, responseAfter(delay, campaigns)] as const
      })
    },
    ...pointOf('triggered', late * scale, responseAfter(late, campaigns)),
    ...(asLate === null ? [] : pointOf('planned', asLate * scale, mean))
  ]
  function pointOf(key: 'triggered' | 'planned', x: number, y: number): Mark[] {
    const series = key === 'triggered' ? 1 : 2
    const short = key === 'triggered' ? words.shortTriggered : words.shortPlanned
    return [
      { kind: 'dot', key, series, strong: true, points: [[x, y]] },
      {
        ...{
          kind: 'label',
          key: `${key}-label`,
          series,
          strong: true,
          text: words[key](comparison, say)
        },
        ...{ short, x, y, side: key === 'triggered' ? 'right' : 'above' }
      }
    ]
  }
  return {
    id: 'response-delay',
    title: words.title(comparison, say),
    sentence: words.sentence(comparison, say),
    x: {
      type: 'linear',
      label: words.x[unit],
      domain: [0, days * scale],
      format: { kind: 'number' }
    },
    y: {
      type: 'linear',
      label: words.y,
      domain: stableDomain([0, atOnce, base], previousDomain(look, 'y')),
      format: { kind: 'percent' }
    },
    marks,
    key: [
      { swatch: { kind: 'line', series: 1 }, text: words.curve },
      { swatch: { kind: 'thin', series: 0 }, text: words.mean }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.x[unit], style: { kind: 'number' } },
        { label: words.y, style: SHARE },
        { label: words.what }
      ],
      rows: [
        ...Array.from({ length: NEAR + 1 }, (_, i) => ({ delay: i * halfLife, what: '' })),
        { delay: late, what: words.shortTriggered },
        ...(asLate === null ? [] : [{ delay: asLate, what: words.shortPlanned }])
      ]
        .sort((a, b) => a.delay - b.delay)
        .map(({ delay, what }) => [delay * scale, responseAfter(delay, campaigns), what])
    }
  }
}
