import { useRef } from 'preact/hooks'
import { sensitivity } from '../../analysis/sensitivity.ts'
import { breakEven, ltvCurve } from '../../analysis/unit-economics.ts'
import { breakEvenChart } from '../../charts/break-even.ts'
import type { Look } from '../../charts/look.ts'
import { ltvAgainstChurn } from '../../charts/ltv-against-churn.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import { tornado } from '../../charts/tornado.ts'
import type { Sheet } from '../../metrics/reading.ts'
import type { Page } from '../../metrics/show.ts'
import { setValue } from '../../workbook/actions.ts'
import { currencyOf } from '../../workbook/state.ts'
import { Chart } from '../parts/chart.tsx'
import { GivenField } from '../parts/given-field.tsx'
import type { Live } from '../parts/live.ts'
import type { Field } from '../parts/read-entry.ts'
import { words } from './words.ts'

interface Props extends Live {
  readonly sheet: Sheet
  readonly page: Page
}

/** How far the sensitivity chart moves each input: a share of the input. */
const RANGE: Field = { show: 'percent', min: 0.001, max: 0.9 }
const RANGE_DEFAULT = 0.1
const RANGE_ID = 'sensitivity-range'

/** The sheet in pictures. */
export function Charts({ state, store, sheet, page }: Props) {
  const { locale } = page
  const { givens, conventions } = sheet
  const kept = state.values[RANGE_ID]
  const range =
    kept && kept.value >= RANGE.min && kept.value <= RANGE.max ? kept.value : RANGE_DEFAULT
  const last = useRef<Readonly<Record<string, ChartSpec>>>({})
  const look = (id: string): Look => ({
    locale,
    currency: currencyOf(state),
    previous: last.current[id]
  })
  const curve = ltvAgainstChurn(ltvCurve(givens, conventions), look('ltv-against-churn'))
  const even = breakEvenChart(breakEven(givens, conventions), look('break-even'))
  const swing = tornado(
    sensitivity(givens, conventions, 'customer-value', {}, range),
    look('tornado')
  )
  last.current = { 'ltv-against-churn': curve, 'break-even': even, tornado: swing }
  return (
    <section aria-labelledby="ue-charts">
      <h4 id="ue-charts">{words.charts[locale]}</h4>
      <div class="charts">
        <Chart spec={curve} locale={locale} />
        <Chart spec={even} locale={locale} />
        <Chart spec={swing} locale={locale} />
      </div>
      <div class="fields">
        <GivenField
          id={`ue-${RANGE_ID}`}
          name={RANGE_ID}
          field={RANGE}
          label={words.range[locale]}
          help={words.rangeHelp[locale]}
          unit="± %"
          locale={locale}
          entry={kept}
          fallback={RANGE_DEFAULT}
          onEntry={(text, value) => setValue(store, RANGE_ID, text, value)}
          onLeave={() => store.seal()}
        />
      </div>
    </section>
  )
}
