import { useComputed } from '@preact/signals'
import { useRef, useState } from 'preact/hooks'
import { ltvCurve } from '../../analysis/unit-economics.ts'
import { ltvAgainstChurn } from '../../charts/ltv-against-churn.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { DEFAULT_GIVENS, GIVENS, type GivenId } from '../../metrics/givens.ts'
import { readingOf } from '../../metrics/reading.ts'
import { setValue } from '../../workbook/actions.ts'
import { useAfterPaint } from '../parts/after-paint.ts'
import { Chart, useChart } from '../parts/chart.tsx'
import { slicesIn } from '../parts/describe-step.ts'
import { GivenField } from '../parts/given-field.tsx'
import { LinkNotice } from '../parts/link-notice.tsx'
import { type SheetView, useSheet } from '../parts/reader-sheet.ts'
import { Result } from '../parts/result.tsx'
import { showWithUnit, unitOfEntry } from '../parts/show-unit.ts'
import { Spoken } from '../parts/spoken.tsx'
import { type Live, usePage, useWorkbook } from '../parts/use-workbook.ts'
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
  const page = usePage(state, locale)
  const entries = useComputed(() => state.value.values)
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
        {live.value && (
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
            unit={unitOfEntry(GIVENS[id].show, id, page.value.currency, locale)}
            locale={locale}
            entries={entries}
            fallback={DEFAULT_GIVENS[id]}
            onEntry={(text, value) => setValue(store, id, text, value)}
            onLeave={() => store.seal()}
          />
        ))}
      </div>
      <Worth sheet={sheet} page={page} live={live} />
      <Curve sheet={sheet} page={page} />
    </section>
  )
}

/** The result as a number, as a sentence, and spoken. */
function Worth({ sheet, page, live }: SheetView & Pick<Live, 'live'>) {
  const { locale } = page.value
  const ltv = sheet.value.solution.get('ltv')
  const worth = ltv?.ok ? showWithUnit('ltv', ltv.value, page.value) : sheetWords.none[locale]
  return (
    <>
      <p class="worth">
        <Result metric="ltv" value={ltv?.ok ? ltv.value : undefined}>
          {ltv?.ok ? worth : '—'}
        </Result>
        <span>{readingOf('ltv', sheet.value, page.value)}</span>
      </p>
      <Spoken
        now={worth}
        tell={(now, before) => worthNow(false, now, before, locale)}
        live={live.value}
      />
    </>
  )
}

/** Customer value against churn, one frame after the numbers. */
function Curve({ sheet, page }: SheetView) {
  const input = useAfterPaint(useComputed(() => ({ sheet: sheet.value, page: page.value })))
  const spec = useChart({
    data: () => {
      const { sheet, page } = input.value
      return { shown: ltvCurve(sheet.givens, sheet.conventions), page }
    },
    draw: ltvAgainstChurn
  })
  return <Chart spec={spec} locale={page.peek().locale} />
}
