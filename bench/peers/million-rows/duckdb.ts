/** DuckDB-WASM in a worker of its own: one statement from the file to the cells of the map. */
import * as duckdb from '@duckdb/duckdb-wasm'
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import type { Contender } from './contender.ts'

// It is told what the columns are, so that it need not look, and equal values share the lower score.
const RFM = `
  WITH summary AS (
    SELECT max(date) AS last, count(*) AS purchases, sum(amount) AS revenue
    FROM read_csv('table.csv', header = true, delim = ',', quote = '"',
      columns = { customer: 'VARCHAR', date: 'DATE', amount: 'DOUBLE' })
    GROUP BY customer
  ), scored AS (
    SELECT revenue,
      1 + (5 * (rank() OVER (ORDER BY last) - 1)) // count(*) OVER () AS r,
      1 + (5 * (rank() OVER (ORDER BY purchases) - 1)) // count(*) OVER () AS f,
      1 + (5 * (rank() OVER (ORDER BY revenue) - 1)) // count(*) OVER () AS m
    FROM summary
  )
  SELECT r::INTEGER AS r, f::INTEGER AS f, count(*)::INTEGER AS customers, sum(revenue) AS revenue,
    avg(m) AS m
  FROM scored GROUP BY ALL`

let db: duckdb.AsyncDuckDB | undefined
let connection: duckdb.AsyncDuckDBConnection | undefined

export const contender: Contender = {
  async start() {
    db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(worker))
    await db.instantiate(new URL(wasm, location.href).href)
    connection = await db.connect()
  },
  async run(table) {
    if (!db || !connection) throw new Error('bench: not started')
    if (typeof table === 'string') await db.registerFileText('table.csv', table)
    else {
      const { BROWSER_FILEREADER } = duckdb.DuckDBDataProtocol
      await db.registerFileHandle('table.csv', table, BROWSER_FILEREADER, true)
    }
    const rows = (await connection.query(RFM)).toArray()
    await db.dropFile('table.csv')
    const cells: number[] = Array.from({ length: 25 }, () => 0)
    let [customers, revenue] = [0, 0]
    for (const row of rows) {
      cells[5 * (row.r - 1) + (row.f - 1)] = row.customers
      customers += row.customers
      revenue += row.revenue
    }
    return { customers, revenue, cells }
  }
}
