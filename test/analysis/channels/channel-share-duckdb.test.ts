import fc from 'fast-check'
import { expect, test } from 'vitest'
import { channelShare } from '../../../src/analysis/channels/channel-share.ts'
import { ATTRIBUTION_RULES, type ChannelParams } from '../../../src/analysis/channels/model.ts'
import { query } from '../../support/duckdb.ts'
import { shopRows } from '../../support/random-shop.ts'
import { dayOf, tableOf } from '../../support/transactions.ts'

const SPAN = { from: dayOf('2025-01-05'), to: dayOf('2025-02-05') }

/** Every contact with every purchase it may be credited for, numbered from both ends. */
const credits = ({ refunds, lookback, halfLife, ends, ownRow }: ChannelParams) => `
  WITH money AS (
    SELECT line, customer, date, channel, TRY_CAST(amount AS DOUBLE) AS amount FROM shop
    WHERE TRY_CAST(amount AS DOUBLE) ${refunds === 'ignore' ? '>= 0' : 'IS NOT NULL'}
      AND date BETWEEN DATE '2025-01-05' AND DATE '2025-02-05'
  ),
  touches AS (
    SELECT m.line AS purchase, m.amount, c.channel, c.line, c.date, m.date - c.date AS age
    FROM money m JOIN shop c ON c.customer = m.customer
    WHERE TRY_CAST(c.amount AS DOUBLE) IS NULL AND c.channel IS NOT NULL
      AND c.date >= m.date - ${lookback} AND (c.date < m.date OR (c.date = m.date AND c.line < m.line))
    ${ownRow ? 'UNION ALL SELECT line, amount, channel, line, date, 0 FROM money WHERE channel IS NOT NULL' : ''}
  ),
  placed AS (
    SELECT *, row_number() OVER (PARTITION BY purchase ORDER BY date, line) AS place,
      count(*) OVER (PARTITION BY purchase) AS n,
      pow(2, -(age - min(age) OVER (PARTITION BY purchase)) / ${halfLife}) AS weight
    FROM touches
  )
  SELECT channel,
    sum(CASE WHEN place = n THEN amount ELSE 0 END) AS last,
    sum(CASE WHEN place = 1 THEN amount ELSE 0 END) AS first,
    sum(amount / n) AS linear,
    sum(amount * weight / total) AS decay,
    sum(amount * CASE WHEN n = 1 THEN 1 WHEN n = 2 THEN 0.5 WHEN place IN (1, n) THEN ${ends}
      ELSE (1 - 2 * ${ends}) / (n - 2) END) AS position
  FROM (SELECT *, sum(weight) OVER (PARTITION BY purchase) AS total FROM placed)
  GROUP BY channel`

test('credits by channel and rule as DuckDB has them', async () => {
  const options = fc.record({
    refunds: fc.constantFrom('net' as const, 'ignore' as const, 'purchase' as const),
    lookback: fc.integer({ min: 1, max: 40 }),
    halfLife: fc.constantFrom(0.5, 3, 7, 40),
    ends: fc.constantFrom(0, 0.25, 0.4, 0.5),
    ownRow: fc.boolean()
  })
  await fc.assert(
    fc.asyncProperty(shopRows, options, async (rows, some) => {
      const params = { ...some, ...SPAN, crm: ['mail', 'web'] }
      const shop = rows.map(({ customer, date, amount, channel }) => ({
        customer,
        date,
        amount,
        channel
      }))
      const result = channelShare(tableOf(rows), params)
      const found = await query(credits(params), { shop })
      for (const rule of ATTRIBUTION_RULES) {
        const theirs = new Map(found.map(row => [row['channel'], Number(row[rule])]))
        for (const { label, credit } of result.channels) {
          expect(credit[rule]).toBeCloseTo(theirs.get(label) ?? 0, 8)
        }
        const crm = (theirs.get('mail') ?? 0) + (theirs.get('web') ?? 0)
        if (result.revenue > 0) expect(result.crmShare[rule]).toBeCloseTo(crm / result.revenue, 8)
        else expect(result.crmShare[rule]).toBeNull()
      }
      // No channel of theirs that we do not show.
      const shown = new Set(result.channels.map(({ label }) => label))
      for (const row of found) {
        const any = ATTRIBUTION_RULES.some(rule => Math.abs(Number(row[rule])) > 1e-9)
        if (any) expect(shown.has(String(row['channel']))).toBe(true)
      }
    }),
    { numRuns: 60 }
  )
})
