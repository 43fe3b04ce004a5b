import type { ValueResult } from '../analysis/value/model.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec, Mark } from './spec.ts'
import { VALUE_TEXT } from './value-text.ts'

/** The Lorenz curve of customer value (Lorenz 1905), with the line on which all would be equal. */
export function lorenzCurve(result: ValueResult, look: Look): ChartSpec {
  const words = VALUE_TEXT[look.locale]
  const say = sayer(look)
  const { lorenz, topShare, topCustomers, customers } = result
  const style = { kind: 'percent' } as const
  const rest = topShare === null || customers === 0 ? null : 1 - topCustomers / customers
  const marks: Mark[] =
    lorenz.length === 0
      ? []
      : [
          {
            ...{ kind: 'area', key: 'gap', series: 1 },
            points: lorenz.map(([x, y]) => [x, Math.min(x, y), Math.max(x, y)] as const)
          },
          {
            ...{ kind: 'line', key: 'equal', series: 0, thin: true },
            points: [
              [0, 0],
              [1, 1]
            ]
          },
          { kind: 'line', key: 'curve', series: 1, points: lorenz },
          {
            ...{ kind: 'label', key: 'equal-label', series: 0, text: words.equal },
            ...{ x: 0.5, y: 0.5, side: 'left' }
          }
        ]
  if (lorenz.length > 0 && rest !== null && topShare !== null) {
    marks.push(
      { kind: 'dot', key: 'top', series: 1, strong: true, points: [[rest, 1 - topShare]] },
      {
        ...{ kind: 'label', key: 'top-label', series: 1, side: 'left', strong: true },
        ...{ text: `${say.share(topShare)} ↑`, x: rest, y: 1 - topShare }
      }
    )
  }
  return {
    id: 'lorenz',
    title: words.lorenzTitle(result, say),
    sentence: words.lorenzSentence(result, say),
    x: { type: 'linear', label: words.shareOfCustomers, domain: [0, 1], format: style },
    y: {
      type: 'linear',
      label: words.shareOfValue,
      domain: stableDomain([0, 1, ...lorenz.map(([, y]) => y)], previousDomain(look, 'y')),
      format: style
    },
    marks,
    table: {
      caption: words.lorenzCaption,
      columns: [
        { label: words.shareOfCustomers, style: SHARE },
        { label: words.shareOfValue, style: SHARE }
      ],
      rows: lorenz.map(([share, value]) => [share, value])
    }
  }
}
