import type { ValueResult } from '../analysis/value/model.ts'
import type { Look } from './look.ts'
import { lorenzFrame } from './lorenz-frame.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'
import { VALUE_TEXT } from './value-text.ts'

/** The Lorenz curve of customer value, with what the best so many bring. */
export function lorenzCurve(result: ValueResult, look: Look): ChartSpec {
  const words = VALUE_TEXT[look.locale]
  const say = sayer(look)
  const { lorenz, topShare, topCustomers, customers } = result
  return lorenzFrame(
    {
      id: 'lorenz',
      title: words.lorenzTitle(result, say),
      sentence: words.lorenzSentence(result, say),
      caption: words.lorenzCaption,
      customers: words.shareOfCustomers,
      value: words.shareOfValue,
      equal: words.equal,
      points: lorenz,
      named:
        topShare === null || customers === 0
          ? null
          : {
              at: [1 - topCustomers / customers, 1 - topShare],
              text: `${say.share(topShare)} ↑`,
              side: 'left'
            }
    },
    look
  )
}
