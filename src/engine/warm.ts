import { DEFAULT_RFM } from '../analysis/rfm/model.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Helpers } from '../ingest/transactions/helpers.ts'
import { readTransactions } from '../ingest/transactions/read.ts'
import { fromBlob } from '../ingest/transactions/source.ts'
import { breathe } from '../ingest/work/breathe.ts'
import { hold } from './held-tables.ts'

/** So few that a question which comes meanwhile waits some milliseconds. */
const ROWS = 20_000
const ROUNDS = 8
const CUSTOMERS = 3000

/** Orders of nobody, in the order of days. */
function madeUp(): Blob {
  const lines = ['customer,date,amount']
  // A walk through all customers without a pattern: 7919 is prime.
  for (let row = 0; row < ROWS; row += 1) {
    const customer = (row * 7919) % CUSTOMERS
    const date = new Date(Date.UTC(2024, 0, 1 + Math.floor(row / 40))).toISOString().slice(0, 10)
    lines.push(`C${customer},${date},${((row * 37) % 20_000) / 100}`)
  }
  return new Blob([`${lines.join('\n')}\n`])
}

/**
 * Reads a made-up table and scores its customers a few times, here and in the helpers, so that the browser
 * has compiled what the reader's first file needs. Nothing of it is kept.
 *
 * @returns whether it came to its end
 */
export async function warmUp(
  locale: Locale,
  helpers: Helpers | undefined,
  signal: AbortSignal
): Promise<boolean> {
  const blob = madeUp()
  for (let round = 0; round < ROUNDS; round += 1) {
    await breathe()
    const source = fromBlob('made up', blob)
    const read = await readTransactions(source, {
      locale,
      signal,
      ...(helpers ? { helpers } : {})
    })
    if (!read.ok) return false
    const held = hold('made-up', 'sample', read, { name: source.name, corrections: {} })
    held.rfm().result({ ...DEFAULT_RFM, asOf: read.report.to ?? 0 })
  }
  return true
}
