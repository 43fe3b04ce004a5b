import type { BreakEven } from '../analysis/unit-economics.ts'
import { BREAK_EVEN_TEXT as TEXT } from './break-even-text.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, DataTable, Domain, Mark } from './spec.ts'
import { thinMonths } from './thin.ts'

/** What one customer has brought in less CAC over the months: expected, and as if nobody left. */
export function breakEvenChart(data: BreakEven, look: Look): ChartSpec {
  const { locale, currency } = look
  const words = TEXT[locale]
  const say = sayer(look)
  const months = Math.max(1, data.expected.length - 1)
  return {
    id: 'break-even',
    title: words.title(data, say),
    sentence: words.sentence(data, say),
    x: {
      type: 'linear',
      label: words.x,
      domain: [0, months],
      format: { kind: 'integer' },
      dozens: true
    },
    y: {
      type: 'linear',
      label:
        (data.conventions.money === 'margin' ? words.yMargin : words.yRevenue) +
        (data.conventions.discounting === 'none' ? '' : words.undiscounted),
      domain: stableDomain([0, ...data.expected, ...data.simple], previousDomain(look, 'y')),
      format: { kind: 'money', currency }
    },
    marks: data.expected.length === 0 ? [] : marksOf(data, look, [0, months]),
    table: tableOf(data, look)
  }
}

function marksOf(data: BreakEven, look: Look, [, months]: Domain): Mark[] {
  const { expected, simple, month, churn } = data
  const words = TEXT[look.locale]
  const say = sayer(look)
  const series = (values: readonly number[]) => values.map((value, t) => [t, value] as const)
  const marks: Mark[] = [
    {
      kind: 'area',
      key: 'owing',
      series: 2,
      points: expected.map((value, t) => [t, Math.min(0, value), 0] as const)
    },
    { kind: 'rule', key: 'zero', series: 0, y: 0 },
    { kind: 'line', key: 'simple', series: 2, thin: true, points: series(simple) },
    { kind: 'line', key: 'expected', series: 1, points: series(expected) }
  ]
  if (month !== null && month <= months) {
    marks.push(
      { kind: 'dot', key: 'month', series: 1, strong: true, points: [[month, 0]] },
      {
        kind: 'label',
        key: 'month-label',
        series: 1,
        strong: true,
        text: say.months(month),
        x: month,
        y: 0,
        side: 'below'
      }
    )
  }
  const end = (values: readonly number[]) => values.at(-1) ?? 0
  // Without churn both lines are one, and need one name.
  if (churn !== 0) {
    marks.push({
      kind: 'label',
      key: 'simple-label',
      series: 2,
      text: words.simple,
      short: words.simpleShort,
      x: months,
      y: end(simple),
      side: 'end'
    })
  }
  marks.push({
    kind: 'label',
    key: 'expected-label',
    series: 1,
    text: churn === 0 ? words.nobody : words.expected,
    short: churn === 0 ? words.nobody : words.expectedShort,
    x: months,
    y: end(expected),
    side: 'end'
  })
  return marks
}

function tableOf({ expected, simple, month }: BreakEven, { locale, currency }: Look): DataTable {
  const words = TEXT[locale]
  const style = { kind: 'money', currency } as const
  const months = expected.length - 1
  // The whole months on both sides of break-even are listed, too.
  const turn = month === null || month > months ? [] : [Math.floor(month), Math.ceil(month)]
  const listed = months < 0 ? [] : [...new Set([...thinMonths(months), ...turn])]
  return {
    caption: words.caption,
    columns: [
      { label: words.x, style: { kind: 'integer' } },
      { label: words.expected, style },
      { label: words.simple, style }
    ],
    rows: listed.sort((a, b) => a - b).map(t => [t, expected[t] ?? null, simple[t] ?? null])
  }
}
