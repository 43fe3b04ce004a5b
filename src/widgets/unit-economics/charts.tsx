import { useMemo, useRef } from 'preact/hooks'
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
import { useAfterPaint } from '../parts/after-paint.ts'
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
  const kept = state.values[RANGE_ID]
  const range =
    kept && kept.value >= RANGE.min && kept.value <= RANGE.max ? kept.value : RANGE_DEFAULT
  return (
    <section aria-labelledby="ue-charts">
      <h4 id="ue-charts">{words.charts[locale]}</h4>
      <Pictures sheet={sheet} locale={locale} currency={currencyOf(state)} range={range} />
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

interface Input extends Omit<Look, 'previous'> {
  readonly sheet: Sheet
  readonly range: number
}

/** The charts, worked out and drawn one frame after the numbers. */
function Pictures({ sheet, locale, currency, range }: Input) {
  const latest = useMemo(
    () => ({ sheet, locale, currency, range }),
    [sheet, locale, currency, range]
  )
  const input = useAfterPaint(latest)
  const last = useRef<Specs>({})
  return useMemo(() => {
    const specs = specsOf(input, last.current)
    last.current = specs
    return (
      <div class="charts">
        {Object.values(specs).map(spec => (
          <Chart key={spec.id} spec={spec} locale={input.locale} />
        ))}
      </div>
    )
  }, [input])
}

type Specs = Readonly<Record<string, ChartSpec>>

function specsOf({ sheet, locale, currency, range }: Input, previous: Specs): Specs {
  const { givens, conventions } = sheet
  const look = (id: string): Look => ({ locale, currency, previous: previous[id] })
  const curve = ltvAgainstChurn(ltvCurve(givens, conventions), look('ltv-against-churn'))
  const even = breakEvenChart(breakEven(givens, conventions), look('break-even'))
  const effects = sensitivity(givens, conventions, 'customer-value', {}, range)
  return {
    'ltv-against-churn': curve,
    'break-even': even,
    tornado: tornado(effects, look('tornado'))
  }
}
