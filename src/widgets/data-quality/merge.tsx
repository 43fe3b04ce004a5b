import { useState } from 'preact/hooks'
import type { QualityReport } from '../../analysis/data-quality/report.ts'
import { RULES, UNITS } from '../../analysis/data-quality/survive.ts'
import { CONTACT_COLUMNS } from '../../ingest/contacts/columns.ts'
import { setOption } from '../../workbook/actions.ts'
import type { Store } from '../../workbook/store.ts'
import { fieldId } from '../fields/field.ts'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { FIELDS, ID } from './fields.ts'
import { RULE_NAMES, UNIT_NAMES } from './names.ts'
import { TRUSTED, type Values } from './params.ts'
import { words } from './words.ts'

interface Props {
  readonly report: QualityReport
  readonly values: Values
  readonly trusted: string
  readonly page: MoneyPage
  readonly store: Store
}

/** Which value survives, unit by unit, and what that makes of one person's rows. */
export function Merge(props: Props) {
  const { report, page, values, trusted, store } = props
  const { locale } = page
  const chosen: Readonly<Record<string, unknown>> = values
  const specs: Readonly<Record<string, unknown>> = FIELDS
  return (
    <section>
      <h4>{words.merge[locale]}</h4>
      <p class="field-help">{words.mergeHelp[locale]}</p>
      <div class="fields">
        {UNITS.map(unit => {
          const field = `rule-${unit}`
          const id = fieldId(ID, field)
          const fallback = (specs[field] as { readonly fallback: string }).fallback
          return (
            <div key={unit} class="field">
              <label for={`${ID}-${field}`}>{UNIT_NAMES[unit][locale]}</label>
              <select
                id={`${ID}-${field}`}
                name={id}
                value={String(chosen[field])}
                onChange={({ currentTarget: { value } }) =>
                  setOption(store, id, value === fallback ? null : value)
                }
              >
                {RULES.map(rule => (
                  <option key={rule} value={rule} selected={rule === chosen[field]}>
                    {RULE_NAMES[rule][locale]}
                  </option>
                ))}
              </select>
            </div>
          )
        })}
        {report.sources.length > 0 && (
          <div class="field">
            <label for={`${ID}-trusted`}>{words.trusted[locale]}</label>
            <select
              id={`${ID}-trusted`}
              name={TRUSTED}
              value={trusted}
              onChange={({ currentTarget: { value } }) =>
                setOption(store, TRUSTED, value === '' ? null : value)
              }
            >
              <option value="" selected={trusted === ''}>
                {words.nobody[locale]}
              </option>
              {report.sources.map(source => (
                <option key={source} value={source} selected={source === trusted}>
                  {source}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <Preview report={report} page={page} />
    </section>
  )
}

/** The rows of one person, and the row that is made of them. */
function Preview({ report, page: { locale } }: Pick<Props, 'report' | 'page'>) {
  const [at, setAt] = useState(0)
  const { clusters, columns, shown } = report
  const cluster = clusters[Math.min(at, clusters.length - 1)]
  if (!cluster) return <p class="widget-note">{words.noClusters[locale]}</p>
  return (
    <>
      <div class="field">
        <label for={`${ID}-cluster`}>{words.whose[locale]}</label>
        <select
          id={`${ID}-cluster`}
          name={`${ID}-cluster`}
          value={String(at)}
          onChange={({ currentTarget: { value } }) => setAt(Number(value))}
        >
          {clusters.map((one, index) => (
            <option key={one.lines.join()} value={String(index)} selected={index === at}>
              {words.linesAre[locale]} {one.lines.slice(0, 6).join(', ')}
            </option>
          ))}
        </select>
      </div>
      <Scroll label={words.preview[locale]}>
        <table class="quality-rows">
          <caption>{words.preview[locale]}</caption>
          <thead>
            <tr>
              <th scope="col">{words.line[locale]}</th>
              {shown.map(column => {
                const { holds = null, header = '' } = columns[column] ?? {}
                return (
                  <th key={column} scope="col">
                    {holds ? CONTACT_COLUMNS[holds].label[locale] : header}
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {cluster.rows.slice(0, 10).map((cells, row) => (
              <tr key={cluster.lines[row]}>
                <th scope="row">{cluster.lines[row]}</th>
                {cells.map((cell, column) => (
                  <td
                    key={column}
                    data-kept={
                      cluster.from[column] === row && cluster.survivor[column] !== ''
                        ? ''
                        : undefined
                    }
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.survivor[locale]}</th>
              {cluster.survivor.map((cell, column) => (
                <td key={column}>
                  {cell}
                  {cell !== '' && <small> ({cluster.lines[cluster.from[column] ?? 0]})</small>}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </Scroll>
    </>
  )
}
