import { useMemo, useRef } from 'preact/hooks'
import { type Ranges, sensitivity } from '../../analysis/sensitivity.ts'
import { breakEven, ltvCurve } from '../../analysis/unit-economics.ts'
import { breakEvenChart } from '../../charts/break-even.ts'
import type { Look } from '../../charts/look.ts'
import { ltvAgainstChurn } from '../../charts/ltv-against-churn.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import { tornado } from '../../charts/tornado.ts'
import type { Sheet } from '../../metrics/reading.ts'
import type { Page } from '../../metrics/show.ts'
import { currencyOf } from '../../workbook/state.ts'
import { useAfterPaint } from '../parts/after-paint.ts'
import { Chart } from '../parts/chart.tsx'
import type { Live } from '../parts/live.ts'
import { useWhenNear } from '../parts/near.ts'
import { RangeFields } from './range-fields.tsx'
import { rangesOf, shareOf } from './ranges.ts'
import { words } from './words.ts'

interface Props extends Live {
  readonly sheet: Sheet
  readonly page: Page
}

/** The sheet in pictures. */
export function Charts({ state, store, sheet, page }: Props) {
  const { locale } = page
  const { values } = state
  const currency = currencyOf(state)
  const share = shareOf(values)
  const ranges = useMemo(() => rangesOf(values, sheet.givens, share), [values, sheet, share])
  return (
    <section aria-labelledby="ue-charts">
      <h4 id="ue-charts">{words.charts[locale]}</h4>
      <Pictures sheet={sheet} locale={locale} currency={currency} share={share} ranges={ranges} />
      <RangeFields state={state} store={store} sheet={sheet} page={{ locale, currency }} />
    </section>
  )
}

interface Input extends Omit<Look, 'previous'> {
  readonly sheet: Sheet
  readonly share: number
  readonly ranges: Ranges
}

/** The charts, worked out and drawn one frame after the numbers, or when the typing pauses. */
function Pictures({ sheet, locale, currency, share, ranges }: Input) {
  const latest = useMemo(
    () => ({ sheet, locale, currency, share, ranges }),
    [sheet, locale, currency, share, ranges]
  )
  const place = useRef<HTMLDivElement>(null)
  const input = useAfterPaint(useWhenNear(place, latest))
  const last = useRef<Specs>({})
  return useMemo(() => {
    const specs = specsOf(input, last.current)
    last.current = specs
    return (
      <div ref={place} class="charts">
        {Object.values(specs).map(spec => (
          <Chart key={spec.id} spec={spec} locale={input.locale} />
        ))}
      </div>
    )
  }, [input])
}

type Specs = Readonly<Record<string, ChartSpec>>

function specsOf({ sheet, locale, currency, share, ranges }: Input, previous: Specs): Specs {
  const { givens, conventions } = sheet
  const look = (id: string): Look => ({ locale, currency, previous: previous[id] })
  const curve = ltvAgainstChurn(ltvCurve(givens, conventions), look('ltv-against-churn'))
  const even = breakEvenChart(breakEven(givens, conventions), look('break-even'))
  const effects = sensitivity(givens, conventions, 'customer-value', ranges, share)
  return {
    'ltv-against-churn': curve,
    'break-even': even,
    tornado: tornado(effects, look('tornado'))
  }
}
