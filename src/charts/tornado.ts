import type { Effect, Sensitivity } from '../analysis/sensitivity.ts'
import { sentenceCase } from '../i18n/case.ts'
import { metricOf } from '../metrics/catalogue.ts'
import { GIVENS } from '../metrics/givens.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { BarMark, ChartSpec, DataTable, LabelMark, Mark } from './spec.ts'
import { TORNADO_TEXT as TEXT } from './tornado-text.ts'

/** How far each input alone moves a metric: a bar an input, the largest on top. */
export function tornado(data: Sensitivity, look: Look): ChartSpec {
  const { locale, currency } = look
  const words = TEXT[locale]
  const { short, show } = metricOf(data.metric)
  const say = sayer(look)
  const name = (effect: Effect) => sentenceCase(GIVENS[effect.given].name[locale], locale)
  const ends = data.effects.flatMap(({ low, high }) => [low.value, high.value])
  const values = [data.value, ...ends].filter(value => value !== null)
  const style = show === 'money' ? ({ kind: show, currency } as const) : ({ kind: show } as const)
  return {
    id: 'tornado',
    title: words.title(data, say, locale),
    sentence: words.sentence(data, say, locale),
    x: {
      type: 'linear',
      label: sentenceCase(short[locale], locale),
      domain: stableDomain(padded(values), previousDomain(look, 'x')),
      format: style
    },
    y: { type: 'band', label: '', domain: data.effects.map(name) },
    marks: data.value === null ? [] : marksOf(data, data.value, name, look),
    table: tableOf(data, name, look)
  }
}

/** Room at both ends for what is written beside the bars. */
function padded(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = (high - low || Math.abs(low) || 1) * 0.3
  return values.length === 0 ? [] : [low - room, high + room]
}

function marksOf(data: Sensitivity, value: number, name: (effect: Effect) => string, look: Look) {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const side = (end: 'low' | 'high'): BarMark['bars'] =>
    data.effects.flatMap(effect => {
      const to = effect[end].value
      return to === null || effect.size === 0 ? [] : [{ at: name(effect), from: value, to }]
    })
  const marks: Mark[] = [
    // Series 2 is the light one: where the input is lower.
    { kind: 'bar', key: 'low', series: 2, bars: side('low') },
    { kind: 'bar', key: 'high', series: 1, bars: side('high') },
    { kind: 'rule', key: 'value', series: 0, x: value }
  ]
  const label = (effect: Effect, end: 'low' | 'high'): LabelMark => {
    const { input, value: to } = effect[end]
    const shown = say.as(input, GIVENS[effect.given].show)
    const other = effect[end === 'low' ? 'high' : 'low'].value ?? value
    return {
      kind: 'label',
      key: `${effect.given}-${end}`,
      series: end === 'low' ? 2 : 1,
      text: to === null ? words.noValueAt(shown) : shown,
      x: to ?? value,
      y: name(effect),
      // Both ends on one side of the value: the further one outside, the nearer one left out below.
      side: (to ?? value) < (other === to ? value : other) ? 'left' : 'right'
    }
  }
  for (const effect of data.effects) {
    if (effect.size === 0) {
      const text = { text: words.noEffect, x: value, y: name(effect) }
      marks.push({ kind: 'label', key: `${effect.given}-none`, series: 0, side: 'right', ...text })
    } else {
      marks.push(label(effect, 'low'), label(effect, 'high'))
    }
  }
  return marks
}

function tableOf(
  data: Sensitivity,
  name: (effect: Effect) => string,
  { locale, currency }: Look
): DataTable {
  const words = TEXT[locale]
  const { short, show } = metricOf(data.metric)
  const style = show === 'money' ? ({ kind: show, currency } as const) : ({ kind: show } as const)
  const metric = short[locale]
  const say = sayer({ locale, currency })
  const shown = (effect: Effect, end: 'low' | 'high') =>
    say.as(effect[end].input, GIVENS[effect.given].show)
  return {
    caption: words.caption(metric),
    columns: [
      { label: words.input },
      { label: words.from },
      { label: words.to },
      { label: words.atFrom(metric), style },
      { label: words.atTo(metric), style }
    ],
    rows: data.effects.map(effect => [
      name(effect),
      shown(effect, 'low'),
      shown(effect, 'high'),
      effect.low.value,
      effect.high.value
    ])
  }
}
