import { formatNumber } from '../../i18n/format.ts'
import { GROUPS, type GroupId, type MetricId, metricOf } from '../../metrics/catalogue.ts'
import { type Conventions, DEFAULT_CONVENTIONS } from '../../metrics/conventions.ts'
import { formulaFor } from '../../metrics/formulas.ts'
import { showOf } from '../../metrics/names.ts'
import { readingOf, type Sheet } from '../../metrics/reading.ts'
import type { Page } from '../../metrics/show.ts'
import { FormulaView } from '../formula/formula-view.tsx'
import { Result } from '../parts/result.tsx'
import { showWithUnit } from '../parts/show-unit.ts'
import { words } from './words.ts'

interface Props {
  readonly sheet: Sheet
  readonly page: Page
}

/** Every metric of the catalogue: its formula, the same with the reader's numbers, the result. */
export function Results({ sheet, page }: Props) {
  const { locale } = page
  const numberOf = (id: string) => numberIn(sheet, id, page)
  return (
    <section aria-labelledby="ue-results">
      <h4 id="ue-results">{words.results[locale]}</h4>
      <table class="sheet">
        <thead>
          <tr>
            <th scope="col">{words.metric[locale]}</th>
            <th scope="col">{words.formula[locale]}</th>
            <th scope="col">{words.value[locale]}</th>
          </tr>
        </thead>
        {(Object.keys(GROUPS) as GroupId[]).map(group => (
          <tbody key={group}>
            <tr class="sheet-group">
              <th colSpan={3} scope="colgroup">
                {words.groups[group][locale]}
              </th>
            </tr>
            {GROUPS[group].map(({ id }) => (
              <Row key={id} id={id} sheet={sheet} page={page} numberOf={numberOf} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

interface RowProps extends Props {
  readonly id: MetricId
  readonly numberOf: (id: string) => string
}

function Row({ id, sheet, page, numberOf }: RowProps) {
  const { locale } = page
  const metric = metricOf(id)
  const outcome = sheet.solution.get(id)
  return (
    <tr>
      <th scope="row">
        <a href={`/${locale}/metrics/#${id}`}>{metric.short[locale]}</a>
      </th>
      <td class="sheet-formula">
        {formsOf(id).map(conventions => {
          const node = formulaFor(id, conventions)
          return (
            <span key={JSON.stringify(conventions)} hidden={!inForce(id, conventions, sheet)}>
              <FormulaView node={node} locale={locale} numberOf={numberOf} />
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

/** Conventions that bring out each formula of a metric: they stand in the page, all but one hidden. */
const formsOf = (id: MetricId): readonly Conventions[] => [
  DEFAULT_CONVENTIONS,
  ...(metricOf(id).forms ?? []).map(({ when }) => ({ ...DEFAULT_CONVENTIONS, ...when }))
]

const inForce = (id: MetricId, conventions: Conventions, sheet: Sheet): boolean =>
  formulaFor(id, conventions) === formulaFor(id, sheet.conventions)

/** A given or metric inside a formula: no currency sign, a dash where there is no value. */
function numberIn(sheet: Sheet, id: string, { locale }: Page): string {
  const outcome = sheet.solution.get(id as MetricId)
  const value = outcome ? (outcome.ok ? outcome.value : undefined) : sheet.givens[id as never]
  if (value === undefined) return '—'
  const kind = showOf(id)
  return formatNumber(value, locale, { kind: kind === 'money' ? 'number' : kind })
}
