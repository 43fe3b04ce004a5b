import { describe, expect, test } from 'vitest'
import { readText, tableFrom } from '../../support/read-text.ts'

// Exports of tills and the like have no amount, but a quantity and the price of one unit.
const ROWS = [
  'Invoice,Description,Quantity,InvoiceDate,Price,Customer ID',
  '536365,mug,6,2025-12-01 08:26,2.55,17850',
  '536366,lamp,3,2025-12-01 08:28,0.10,17850',
  'C536379,mug,-1,2025-12-02 09:41,2.55,17850',
  '536380,free,0,2025-12-02 09:42,4.95,13047',
  ''
].join('\n')

describe('a table of quantities and unit prices', () => {
  test('amounts are their products; a negative quantity is a refund', async () => {
    const { transactions, report } = await tableFrom(ROWS)
    expect(report.columns.map(({ role }) => role)).toEqual([
      'order',
      'product',
      'quantity',
      'date',
      'price',
      'customer'
    ])
    // 6 × 2.55, 3 × 0.10 (and no 0.30000000000000004), −1 × 2.55, 0 × 4.95
    expect([...transactions.amount]).toEqual([15.3, 0.3, -2.55, 0])
    expect(report.refunds).toEqual({ rows: 1, amount: -2.55 })
  })

  test('a row without one of the two is left out, and said', async () => {
    const { report } = await tableFrom(`${ROWS}536381,x,,2025-12-03,4.95,13047\n`)
    expect(report.errors.byReason).toEqual({ 'no-amount': 1 })
    expect(report.errors.listed[0]).toMatchObject({ line: 6, column: 2 })
  })

  test('where there is an amount, it counts', async () => {
    const { transactions, report } = await tableFrom(
      'customer,date,quantity,unit price,amount\nann,2025-01-05,2,10.00,18.00\n'
    )
    expect(report.columns.map(({ role }) => role)).toContain('price')
    expect([...transactions.amount]).toEqual([18])
  })

  test('a price without a quantity is the amount', async () => {
    const { report } = await tableFrom('customer,date,price\nann,2025-01-05,10.00\n')
    expect(report.columns.map(({ role }) => role)).toEqual(['customer', 'date', 'amount'])
  })

  test('a unit price alone is no amount', async () => {
    const reading = await readText('customer,date,unit price\nann,2025-01-05,10.00\n')
    expect(reading).toMatchObject({
      ok: false,
      refusal: { kind: 'no-column', missing: ['amount'] }
    })
  })
})
