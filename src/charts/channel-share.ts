import {
  ATTRIBUTION_RULES,
  type AttributionRule,
  type ChannelCredit,
  type ChannelResult
} from '../analysis/channels/model.ts'
import { CHANNEL_TEXT } from './channel-text.ts'
import { stableDomain } from './domain.ts'
import { GLYPHS, type Look, previousDomain } from './look.ts'
import { namesOf } from './names.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec, IntervalMark, Mark, Series } from './spec.ts'

/** More rows than these are no picture: the smaller channels are one. */
const MOST = 10

/** Each rule keeps its colour and shape, whichever are shown. */
const SERIES: Readonly<Record<AttributionRule, Series>> = {
  last: 1,
  first: 2,
  linear: 3,
  decay: 4,
  position: 5
}

/** The share of revenue that each channel is credited with, a shape a rule. */
export function channelShares(
  result: ChannelResult,
  rules: readonly AttributionRule[],
  look: Look
): ChartSpec {
  const words = CHANNEL_TEXT[look.locale]
  const say = sayer(look)
  const { revenue, channels } = result
  const shown = revenue > 0 ? gathered(channels) : []
  const names = namesOf(shown, look.locale)
  const share = ({ credit }: ChannelCredit, rule: AttributionRule) => credit[rule] / revenue
  const marks = rules.map(
    (rule): IntervalMark => ({
      ...{ kind: 'interval', key: rule, series: SERIES[rule] },
      intervals: shown.map((channel, i) => ({
        ...{ at: names[i] ?? '', value: share(channel, rule), range: null }
      }))
    })
  )
  const values = shown.flatMap(channel => rules.map(rule => share(channel, rule)))
  // Only where something lies on its other side.
  const nought: Mark[] = values.some(value => value < 0)
    ? [{ kind: 'rule', key: 'nought', series: 0, x: 0 }]
    : []
  const all = namesOf(channels, look.locale)
  return {
    id: 'channel-shares',
    title: words.shareTitle(result, rules, say),
    sentence: words.shareSentence(result, say),
    x: {
      type: 'linear',
      label: words.shareAxis,
      domain: stableDomain([0, ...values], previousDomain(look, 'x')),
      format: { kind: 'percent' }
    },
    y: {
      type: 'band',
      // The legend: shapes do not need colour to be told apart.
      label: rules.map(rule => `${GLYPHS[SERIES[rule]]} ${words.rules[rule]}`).join(' '),
      domain: names
    },
    marks: shown.length === 0 ? [] : [...nought, ...marks],
    table: {
      caption: words.shareCaption,
      columns: [
        { label: words.channel },
        { label: words.contacts, style: { kind: 'integer' } },
        ...ATTRIBUTION_RULES.map(rule => ({
          label: words.rules[rule],
          style: SHARE
        }))
      ],
      rows: channels.map((channel, i) => [
        all[i] ?? '',
        channel.contacts,
        ...ATTRIBUTION_RULES.map(rule => (revenue > 0 ? share(channel, rule) : null))
      ])
    }
  }
}

/** The largest channels, and the others as one. */
function gathered(channels: readonly ChannelCredit[]): ChannelCredit[] {
  if (channels.length <= MOST) return [...channels]
  const others = channels.slice(MOST - 1)
  const sum = (of: (channel: ChannelCredit) => number) =>
    others.reduce((total, channel) => total + of(channel), 0)
  const rest: ChannelCredit = {
    label: '',
    rest: true,
    crm: false,
    contacts: sum(({ contacts }) => contacts),
    credit: {
      last: sum(({ credit }) => credit.last),
      first: sum(({ credit }) => credit.first),
      linear: sum(({ credit }) => credit.linear),
      decay: sum(({ credit }) => credit.decay),
      position: sum(({ credit }) => credit.position)
    }
  }
  return [...channels.slice(0, MOST - 1), rest]
}
