import { describe, expect, test, vi } from 'vitest'
import { readTransactions } from '../../../src/ingest/transactions/read.ts'
import { fromText } from '../../../src/ingest/transactions/source.ts'
import { helpersAt } from '../../support/parts.ts'

// Limits so low that a small table meets them.
vi.mock('../../../src/ingest/transactions/limits.ts', async load => {
  const { LIMITS } = await load<typeof import('../../../src/ingest/transactions/limits.ts')>()
  return { LIMITS: { ...LIMITS, rows: 100, labels: 50 } }
})

const helpers = helpersAt(bytes => [0.3, 0.6].map(share => Math.floor(share * bytes)))
const tableOf = (rows: number, customers: number) =>
  fromText(
    'test.csv',
    [
      'customer,date,amount',
      ...Array.from({ length: rows }, (_, at) => `c${at % customers},2025-01-05,1.50`)
    ].join('\n')
  )

describe('limits of a table, met by no part alone', () => {
  test.each([
    [100, 50, undefined],
    [101, 50, { kind: 'too-many-rows', limit: 100 }],
    [100, 51, { kind: 'too-many-labels', column: 0, limit: 50 }],
    // Met by parts, too.
    [500, 5, { kind: 'too-many-rows', limit: 100 }]
  ])('%i rows of %i customers', async (rows, customers, refusal) => {
    const source = tableOf(rows, customers)
    for (const options of [{}, { helpers }]) {
      const reading = await readTransactions(source, { locale: 'en', ...options })
      expect(reading.ok ? undefined : reading.refusal).toEqual(refusal)
    }
  })
})
