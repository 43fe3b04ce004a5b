import { useComputed } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { sensitivity } from '../../analysis/sensitivity.ts'
import { breakEven, ltvCurve } from '../../analysis/unit-economics.ts'
import { breakEvenChart } from '../../charts/break-even.ts'
import { ltvAgainstChurn } from '../../charts/ltv-against-churn.ts'
import { tornado } from '../../charts/tornado.ts'
import type { Conventions } from '../../metrics/conventions.ts'
import type { Givens } from '../../metrics/givens.ts'
import type { Entries } from '../../workbook/state.ts'
import { useAfterPaint } from '../parts/after-paint.ts'
import { Chart, useChart } from '../parts/chart.tsx'
import type { SheetView } from '../parts/reader-sheet.ts'
import { useWhenNear } from '../parts/use-when-near.ts'
import type { Live } from '../parts/use-workbook.ts'
import { RangeFields } from './range-fields.tsx'
import { rangesOf, shareOf } from './ranges.ts'
import { words } from './words.ts'

type Props = SheetView & Pick<Live, 'state' | 'store'>

/** The sheet in pictures. */
export function Charts(props: Props) {
  const { locale } = props.page.peek()
  return (
    <section aria-labelledby="ue-charts">
      <h4 id="ue-charts">{words.charts[locale]}</h4>
      <Pictures {...props} />
      <RangeFields {...props} />
    </section>
  )
}

/** The charts, worked out and drawn one frame after the numbers, or when the typing pauses. */
function Pictures({ state, sheet, page }: Props) {
  const { locale } = page.peek()
  const place = useRef<HTMLDivElement>(null)
  const values = useComputed(() => state.value.values)
  const newest = useComputed(() => ({
    sheet: sheet.value,
    values: values.value,
    page: page.value
  }))
  const input = useAfterPaint(useWhenNear(place, newest))
  const on = <T,>(analyse: (givens: Givens, conventions: Conventions, values: Entries) => T) => ({
    data: () => {
      const { sheet, values, page } = input.value
      return { shown: analyse(sheet.givens, sheet.conventions, values), page }
    }
  })
  const curve = useChart({
    ...on((givens, conventions) => ltvCurve(givens, conventions)),
    draw: ltvAgainstChurn
  })
  const even = useChart({
    ...on((givens, conventions) => breakEven(givens, conventions)),
    draw: breakEvenChart
  })
  const effects = useChart({
    ...on((givens, conventions, values) => {
      const share = shareOf(values)
      const ranges = rangesOf(values, givens, share)
      return sensitivity(givens, conventions, 'customer-value', ranges, share)
    }),
    draw: tornado
  })
  return (
    <div ref={place} class="charts">
      <Chart spec={curve} locale={locale} />
      <Chart spec={even} locale={locale} />
      <Chart spec={effects} locale={locale} />
    </div>
  )
}
