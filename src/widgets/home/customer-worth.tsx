import { useRef } from 'preact/hooks'
import { ltvCurve } from '../../analysis/unit-economics.ts'
import { ltvAgainstChurn } from '../../charts/ltv-against-churn.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { DEFAULT_GIVENS, GIVENS, type GivenId } from '../../metrics/givens.ts'
import { readingOf } from '../../metrics/reading.ts'
import { setValue } from '../../workbook/actions.ts'
import { currencyOf } from '../../workbook/state.ts'
import { Chart } from '../parts/chart.tsx'
import { GivenField } from '../parts/given-field.tsx'
import { useWorkbook } from '../parts/live.ts'
import { sheetOf } from '../parts/reader-sheet.ts'
import { Result } from '../parts/result.tsx'
import { showWithUnit, unitOfEntry } from '../parts/show-unit.ts'
import { words } from '../words.ts'

interface Props {
  readonly locale: Locale
}

const TITLE: Localised = { en: 'One month of a business', es: 'Un mes de un negocio' }
const FIELDS: readonly GivenId[] = ['revenue', 'start', 'lost']

/** The home page's taste of the sheet: three numbers of a month, and what a customer is then worth. */
export function CustomerWorth({ locale }: Props) {
  const { state, store } = useWorkbook()
  const sheet = sheetOf(state)
  const page = { locale, currency: currencyOf(state) }
  const last = useRef<ChartSpec | undefined>(undefined)
  const curve = ltvAgainstChurn(ltvCurve(sheet.givens, sheet.conventions), {
    ...page,
    previous: last.current
  })
  last.current = curve
  const ltv = sheet.solution.get('ltv')
  return (
    <section class="widget" data-widget="ltv" aria-labelledby="ltv-widget">
      <h2 id="ltv-widget" class="widget-title">
        {TITLE[locale]}
      </h2>
      <p class="no-script">{words.noScript[locale]}</p>
      <div class="fields fields-row">
        {FIELDS.map(id => (
          <GivenField
            key={id}
            id={`home-${id}`}
            name={id}
            field={GIVENS[id]}
            label={GIVENS[id].label[locale]}
            unit={unitOfEntry(GIVENS[id].show, id, page.currency, locale)}
            locale={locale}
            entry={state.values[id]}
            fallback={DEFAULT_GIVENS[id]}
            onEntry={(text, value) => setValue(store, id, text, value)}
            onLeave={() => store.seal()}
          />
        ))}
      </div>
      <p class="worth">
        <Result metric="ltv" value={ltv?.ok ? ltv.value : undefined}>
          {ltv?.ok ? showWithUnit('ltv', ltv.value, page) : '—'}
        </Result>
        <span>{readingOf('ltv', sheet, page)}</span>
      </p>
      <Chart spec={curve} locale={locale} />
    </section>
  )
}
