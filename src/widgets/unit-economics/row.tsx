import { useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { namesIn } from '../../formula/names.ts'
import { formatNumber } from '../../i18n/format.ts'
import { type MetricId, metricOf } from '../../metrics/catalogue.ts'
import { type Conventions, DEFAULT_CONVENTIONS } from '../../metrics/conventions.ts'
import { formulaFor } from '../../metrics/formulas.ts'
import { idOfName } from '../../metrics/metric.ts'
import { showOf } from '../../metrics/names.ts'
import { readingOf } from '../../metrics/reading.ts'
import type { Sheet } from '../../metrics/sheet.ts'
import type { Page } from '../../metrics/show.ts'
import { FormulaView } from '../formula/formula-view.tsx'
import type { SheetView } from '../parts/reader-sheet.ts'
import { Result } from '../parts/result.tsx'
import { showWithUnit } from '../parts/show-unit.ts'

interface Props extends SheetView {
  readonly id: MetricId
}

/** A metric of the sheet. Most keystrokes leave most rows as they are, and those are not looked at. */
export function Row({ id, sheet, page }: Props) {
  // Of the sheet, nothing shows in the row but what the stamp holds.
  const stamp = useComputed(() => stampOf(id, sheet.value)).value
  const conventions = useComputed(() => sheet.value.conventions).value
  return useMemo(
    () => rendered(id, sheet.peek(), page.peek()),
    [id, stamp, conventions, page.value]
  )
}

function rendered(id: MetricId, sheet: Sheet, page: Page) {
  const { locale } = page
  const metric = metricOf(id)
  const outcome = sheet.solution.get(id)
  const numberOf = (name: string) => numberIn(sheet, name, page)
  return (
    <tr>
      <th scope="row">
        <a href={`/${locale}/metrics/#${id}`}>{metric.short[locale]}</a>
      </th>
      <td class="sheet-formula" tabIndex={isWide(id) ? 0 : undefined}>
        {formsOf(id).map((conventions, form) => {
          const node = formulaFor(id, conventions)
          const inForce = node === formulaFor(id, sheet.conventions)
          return (
            <span key={form} hidden={!inForce}>
              <FormulaView node={node} locale={locale} numberOf={numberOf} shown={inForce} />
            </span>
          )
        })}
      </td>
      <td>
        <Result metric={id} value={outcome?.ok ? outcome.value : undefined}>
          {outcome?.ok ? (
            showWithUnit(id, outcome.value, page)
          ) : (
            <span class="no-value">{readingOf(id, sheet, page)}</span>
          )}
        </Result>
      </td>
    </tr>
  )
}

/** A formula with cases is wider than a phone, and scrolls there. */
const isWide = (id: MetricId): boolean =>
  formsOf(id).some(conventions => formulaFor(id, conventions).kind === 'choice')

/** Every number of the row; without a result the sheet itself, because the reason may name any other. */
function stampOf(id: MetricId, sheet: Sheet): string | Sheet {
  const result = valueIn(sheet, id)
  if (result === undefined) return sheet
  return shownIn(id).reduce((stamp, name) => `${stamp} ${valueIn(sheet, name)}`, `${result}`)
}

const shown = new Map<MetricId, readonly string[]>()

/** The givens and metrics that stand in the formulas of a metric. */
function shownIn(id: MetricId): readonly string[] {
  let names = shown.get(id)
  if (!names) {
    const all = formsOf(id).flatMap(conventions => namesIn(formulaFor(id, conventions)))
    names = [...new Set(all.map(idOfName))]
    shown.set(id, names)
  }
  return names
}

const forms = new Map<MetricId, readonly Conventions[]>()

/** Conventions that bring out each formula of a metric: they stand in the page, all but one hidden. */
function formsOf(id: MetricId): readonly Conventions[] {
  let all = forms.get(id)
  if (!all) {
    const others = (metricOf(id).forms ?? []).map(({ when }) => ({
      ...DEFAULT_CONVENTIONS,
      ...when
    }))
    all = [DEFAULT_CONVENTIONS, ...others]
    forms.set(id, all)
  }
  return all
}

function valueIn(sheet: Sheet, id: string): number | undefined {
  const outcome = sheet.solution.get(id as MetricId)
  return outcome ? (outcome.ok ? outcome.value : undefined) : sheet.givens[id as never]
}

/** A given or metric inside a formula: no currency sign, a dash where there is no value. */
function numberIn(sheet: Sheet, id: string, { locale }: Page): string {
  const value = valueIn(sheet, id)
  if (value === undefined) return '—'
  const kind = showOf(id)
  return formatNumber(value, locale, { kind: kind === 'money' ? 'number' : kind })
}
