import { DEFAULT_RFM } from '../../analysis/rfm/model.ts'
import { POSTGRESQL } from '../../sql/dialects/postgresql.ts'
import { score } from '../../sql/scores.ts'
import type { PartProps } from '../declared/declaration.ts'
import type { COLUMNS } from './columns.ts'
import type { FIELDS } from './fields.ts'
import type { Found } from './result.ts'
import { ScoreTable } from './score-table.tsx'
import { words } from './words.ts'

type Props = PartProps<typeof FIELDS, typeof COLUMNS, Found>

/** Customer by customer, and the same in a database. */
export function After({ result, page }: Props) {
  const { locale } = page
  const { groups } = result
  const shared = score('frequency', { ...DEFAULT_RFM, groups, ties: 'share' }, POSTGRESQL)
  return (
    <>
      <ScoreTable found={result} page={page} />
      <section aria-labelledby="tie-lab-sql">
        <h4 id="tie-lab-sql">{words.sql[locale]}</h4>
        <p>{words.sqlUsual[locale]}</p>
        <pre class="sql-lines">
          <code>{`NTILE(${groups}) OVER (ORDER BY frequency) AS frequency_score`}</code>
        </pre>
        <p>{words.sqlShare[locale]}</p>
        <pre class="sql-lines">
          <code>{shared}</code>
        </pre>
      </section>
    </>
  )
}
