import { completeness } from '../../analysis/customer-record/completeness.ts'
import type { CustomerRecord } from '../../analysis/customer-record/merge.ts'
import { FIELDS as RECORD } from '../../analysis/customer-record/model.ts'
import { SOURCE_NAMES } from '../../charts/record-names.ts'
import { sayer } from '../../charts/say.ts'
import { formatList } from '../../i18n/format.ts'
import type { PartProps } from '../declared/declaration.ts'
import { Result } from '../parts/result.tsx'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { CUSTOMER } from './choose.ts'
import { Chooser } from './chooser.tsx'
import type { COLUMNS } from './columns.ts'
import type { FIELDS } from './fields.ts'
import { RecordRow, SensitiveRow } from './record-row.tsx'
import { KEY_NAMES, recordWords as words } from './record-words.ts'
import type { Records } from './result.ts'
import { calledAs } from './show.ts'

export type Props = Omit<PartProps<typeof FIELDS, typeof COLUMNS, Records>, 'rows'>

/** One customer's record: what is kept, what the sources say, and what it permits. */
export function RecordCard({ result, values, page, state, store }: Props) {
  const { locale } = page
  const { records, weights } = result
  const found = records.findIndex(({ person }) => person.key === state.options[CUSTOMER])
  const at = Math.max(0, found)
  const record = records[at]
  if (!record) return null
  const score = completeness(record, weights)
  const name = calledAs(record, page)
  return (
    <section class="customer-record">
      <Chooser records={records} at={at} page={page} store={store} />
      <h4>
        {words.record[locale]} {name}
      </h4>
      <p>
        {joinedBy(record, page)}{' '}
        <Result metric="completeness" value={score ?? undefined} class="record-score">
          {score === null
            ? words.noWeights[locale]
            : `${sayer(page).share(score)} ${words.complete[locale]}`}
        </Result>
      </p>
      <Scroll label={`${words.record[locale]} ${name}`}>
        <table class="record-table">
          <caption class="visually-hidden">
            {words.record[locale]} {name}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.field[locale]}</th>
              <th scope="col">{words.held[locale]}</th>
              <th scope="col">{words.said[locale]}</th>
              <th scope="col">{words.permits[locale]}</th>
            </tr>
          </thead>
          <tbody>
            {RECORD.map(id => (
              <RecordRow
                key={id}
                id={id}
                record={record}
                showUnkept={values.unkept === 'show'}
                page={page}
              />
            ))}
            {record.sensitive.length > 0 && (
              <SensitiveRow record={record} showUnkept={values.unkept === 'show'} page={page} />
            )}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

/** “4 rows (Shop 2, Web 1, Social 1), joined by e-mail and telephone.” */
function joinedBy({ person: { entries, by } }: CustomerRecord, page: MoneyPage): string {
  const { locale } = page
  const say = sayer(page)
  const rows = formatList(
    (['shop', 'web', 'social'] as const).flatMap(source => {
      const count = entries.filter(entry => entry.source === source).length
      return count > 0 ? `${SOURCE_NAMES[source][locale]} ${say.count(count)}` : []
    }),
    locale
  )
  const keys = formatList(
    by.map(key => KEY_NAMES[key][locale]),
    locale
  )
  const one = entries.length === 1
  if (locale === 'en') {
    if (one) return `One row (${rows}); no other row is known to be the same person’s.`
    return `${say.count(entries.length)} rows (${rows}), joined by ${keys}.`
  }
  if (one) return `Una fila (${rows}); no consta que otra sea de la misma persona.`
  return `${say.count(entries.length)} filas (${rows}), unidas por ${keys}.`
}
