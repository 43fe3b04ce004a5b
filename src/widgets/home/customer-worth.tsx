import { useMemo, useRef, useState } from 'preact/hooks'
import { ltvCurve } from '../../analysis/unit-economics.ts'
import type { Look } from '../../charts/look.ts'
import { ltvAgainstChurn } from '../../charts/ltv-against-churn.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { DEFAULT_GIVENS, GIVENS, type GivenId } from '../../metrics/givens.ts'
import { readingOf, type Sheet } from '../../metrics/reading.ts'
import { setValue } from '../../workbook/actions.ts'
import { currencyOf } from '../../workbook/state.ts'
import { useAfterPaint } from '../parts/after-paint.ts'
import { Chart } from '../parts/chart.tsx'
import { slicesIn } from '../parts/describe-step.ts'
import { GivenField } from '../parts/given-field.tsx'
import { LinkNotice } from '../parts/link-notice.tsx'
import { useWorkbook } from '../parts/live.ts'
import { useSheet } from '../parts/reader-sheet.ts'
import { Result } from '../parts/result.tsx'
import { showWithUnit, unitOfEntry } from '../parts/show-unit.ts'
import { Spoken } from '../parts/spoken.tsx'
import { words as sheetWords, worthNow } from '../unit-economics/words.ts'
import { words } from '../words.ts'

interface Props {
  readonly locale: Locale
}

const TITLE: Localised = { en: 'One month of a business', es: 'Un mes de un negocio' }
const FIELDS: readonly GivenId[] = ['revenue', 'start', 'lost']

/** The home page's taste of the sheet: three numbers of a month, and what a customer is then worth. */
export function CustomerWorth({ locale }: Props) {
  const { state, store, live } = useWorkbook()
  const sheet = useSheet(state)
  const page = { locale, currency: currencyOf(state) }
  const ltv = sheet.solution.get('ltv')
  const worth = ltv?.ok ? showWithUnit('ltv', ltv.value, page) : sheetWords.none[locale]
  const status = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  return (
    <section class="widget" data-widget="ltv" aria-labelledby="ltv-widget">
      <h2 id="ltv-widget" class="widget-title">
        {TITLE[locale]}
      </h2>
      <p class="no-script">{words.noScript[locale]}</p>
      <div ref={status} class="widget-note" role="status" tabIndex={-1}>
        {said}
        {live && (
          <LinkNotice
            store={store}
            locale={locale}
            slices={slicesIn('unit-economics')}
            onChoice={text => {
              setSaid(text)
              status.current?.focus()
            }}
          />
        )}
      </div>
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
          {ltv?.ok ? worth : '—'}
        </Result>
        <span>{readingOf('ltv', sheet, page)}</span>
      </p>
      <Spoken
        now={worth}
        tell={(now, before) => worthNow(false, now, before, locale)}
        live={live}
      />
      <Curve sheet={sheet} locale={locale} currency={page.currency} />
    </section>
  )
}

interface Input extends Omit<Look, 'previous'> {
  readonly sheet: Sheet
}

/** Customer value against churn, one frame after the numbers. */
function Curve({ sheet, locale, currency }: Input) {
  const latest = useMemo(() => ({ sheet, locale, currency }), [sheet, locale, currency])
  const input = useAfterPaint(latest)
  const last = useRef<ChartSpec | undefined>(undefined)
  return useMemo(() => {
    const { sheet, ...look } = input
    const { givens, conventions } = sheet
    last.current = ltvAgainstChurn(ltvCurve(givens, conventions), {
      ...look,
      previous: last.current
    })
    return <Chart spec={last.current} locale={input.locale} />
  }, [input])
}
