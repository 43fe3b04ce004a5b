import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readTransactions } from '../../../src/ingest/transactions/read.ts'
import { fromText } from '../../../src/ingest/transactions/source.ts'
import { cutsAt, helpersAt, plain } from '../../support/parts.ts'

// Limits so low that a small table meets them.
vi.mock('../../../src/ingest/transactions/limits.ts', async load => {
  const { LIMITS } = await load<typeof import('../../../src/ingest/transactions/limits.ts')>()
  return { LIMITS: { ...LIMITS, rows: 100, labels: 50, rowBytes: 2000, quotedBytes: 900 } }
})

const helpers = helpersAt(cutsAt([0.3, 0.6]))
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

describe('rows longer than any may be', () => {
  test.each(['\n', '\r\n', '\r'])('ended by %j, are errors for one and for several', async end => {
    const long = 'x'.repeat(2000)
    const rows = ['Bo,2025-01-05,2', `${long},2025-01-05,1`, 'Ann,2025-01-05,1', `Cy,"${long}",3`]
    const lines = ['customer,date,amount', ...rows, ...rows, '']
    const source = fromText('test.csv', lines.join(end))
    const alone = plain(await readTransactions(source, { locale: 'en' }))
    expect(alone).toMatchObject({ report: { rows: 4, blank: 0, errors: { count: 4 } } })
    const share = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 1,
      maxLength: 4
    })
    await fc.assert(
      fc.asyncProperty(share, async at => {
        const helpers = helpersAt(cutsAt(at))
        expect(plain(await readTransactions(source, { locale: 'en', helpers }))).toEqual(alone)
      })
    )
  })
})
