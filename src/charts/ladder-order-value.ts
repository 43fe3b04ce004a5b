import type { LadderResult } from '../analysis/ladder/model.ts'
import { stableDomain } from './domain.ts'
import { LADDER_TEXT } from './ladder-text.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, ColumnMark } from './spec.ts'

/** What an order is worth at the first, second … purchase: mean and median. */
export function ladderOrderValue(result: LadderResult, look: Look): ChartSpec {
  const words = LADDER_TEXT[look.locale]
  const say = sayer(look)
  const { steps } = result
  const money = { kind: 'money', currency: look.currency } as const
  const columns = (of: 'meanOrder' | 'medianOrder'): ColumnMark['columns'] =>
    steps.flatMap(({ step, [of]: to }) =>
      to === null ? [] : [{ at: String(step), from: 0, to, text: say.brief(to, 'money') }]
    )
  const values = steps.flatMap(({ meanOrder, medianOrder }) => [meanOrder ?? 0, medianOrder ?? 0])
  const marks: ColumnMark[] = [
    { kind: 'column', key: 'mean', series: 1, slot: [0, 2], columns: columns('meanOrder') },
    // Series 3 is the one that is nearly empty.
    { kind: 'column', key: 'median', series: 3, slot: [1, 2], columns: columns('medianOrder') }
  ]
  const drawn = marks.filter(mark => mark.columns.length > 0)
  return {
    id: 'ladder-order-value',
    title: words.orderTitle(result, say),
    sentence: words.orderSentence(result, say),
    x: { type: 'band', label: words.stepAxis, domain: steps.map(({ step }) => String(step)) },
    y: {
      type: 'linear',
      label: words.orderAxis,
      domain: stableDomain([0, ...values.map(value => value * 1.08)], previousDomain(look, 'y')),
      format: money
    },
    marks: drawn,
    key: drawn.map(({ key, series }) => ({
      swatch: { kind: 'column', series },
      text: key === 'mean' ? words.mean : words.median
    })),
    table: {
      caption: words.orderCaption,
      columns: [
        { label: words.step, style: { kind: 'integer' } },
        { label: words.customers, style: { kind: 'integer' } },
        { label: words.mean, style: money },
        { label: words.median, style: money }
      ],
      rows: steps.map(({ step, reached, meanOrder, medianOrder }) => [
        step,
        reached,
        meanOrder,
        medianOrder
      ])
    }
  }
}
