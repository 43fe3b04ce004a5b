import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ladder } from '../../../src/analysis/ladder/ladder.ts'
import type { LadderParams } from '../../../src/analysis/ladder/model.ts'
import { query } from '../../support/duckdb.ts'
import { shopRows } from '../../support/random-shop.ts'
import { dayOf, tableOf } from '../../support/transactions.ts'

const AS_OF = '2025-02-01'

/** Purchases of each customer up to the day, numbered. */
const numbered = ({ merge, refunds }: Pick<LadderParams, 'merge' | 'refunds'>) => `
  counted AS (
    SELECT customer, date, line, TRY_CAST(amount AS DOUBLE) AS amount FROM shop
    WHERE TRY_CAST(amount AS DOUBLE) IS NOT NULL AND date <= DATE '${AS_OF}'
      ${refunds === 'ignore' ? 'AND TRY_CAST(amount AS DOUBLE) >= 0' : ''}
  ),
  purchases AS (
    SELECT customer, date, sum(amount) AS amount, min(line) AS line FROM counted
    GROUP BY customer, date ${merge === 'row' ? ', line' : ''}
    ${refunds === 'net' ? 'HAVING bool_or(amount >= 0)' : ''}
  ),
  numbered AS (
    SELECT *, row_number() OVER who AS step, lag(date) OVER who AS before, lead(date) OVER who AS next
    FROM purchases WINDOW who AS (PARTITION BY customer ORDER BY date, line)
  )`

const STEPS = (params: Parameters<typeof numbered>[0]) => `
  WITH ${numbered(params)}
  SELECT step, count(*) AS reached, avg(amount) AS mean, median(amount) AS median
  FROM numbered GROUP BY step ORDER BY step`

/** Kaplan–Meier by window functions: the share of those at step k who have made the next one, by day. */
const CURVES = (params: Parameters<typeof numbered>[0]) => `
  WITH ${numbered(params)},
  waits AS (
    SELECT step + 1 AS step, coalesce(next, DATE '${AS_OF}') - date AS days,
      CASE WHEN next IS NULL THEN 0 ELSE 1 END AS happened
    FROM numbered
  ),
  byday AS (
    SELECT step, days, sum(happened) AS events, count(*) AS ended FROM waits GROUP BY step, days
  ),
  risk AS (
    SELECT *, sum(ended) OVER (PARTITION BY step ORDER BY days DESC) AS atrisk FROM byday
  )
  SELECT step, days, events, 1 - product(1 - events / atrisk) OVER (PARTITION BY step ORDER BY days) AS share
  FROM risk ORDER BY step, days`

test('steps and curves as DuckDB has them', async () => {
  const options = fc.record({
    merge: fc.constantFrom('row' as const, 'day' as const),
    refunds: fc.constantFrom('net' as const, 'ignore' as const, 'purchase' as const)
  })
  await fc.assert(
    fc.asyncProperty(shopRows, options, async (rows, counting) => {
      const shop = rows.map(({ customer, date, amount }) => ({ customer, date, amount }))
      const result = ladder(tableOf(rows), {
        ...counting,
        asOf: dayOf(AS_OF),
        steps: 12,
        horizon: 10,
        prospects: null
      })
      const steps = await query(STEPS(counting), { shop })
      const shown = result.steps.filter(step => step.reached > 0)
      expect(shown.map(step => step.reached)).toEqual(
        steps.slice(0, 12).map(step => step['reached'])
      )
      shown.forEach((step, i) => {
        expect(step.meanOrder).toBeCloseTo(Number(steps[i]?.['mean']), 8)
        expect(step.medianOrder).toBeCloseTo(Number(steps[i]?.['median']), 8)
      })
      const curves = await query(CURVES(counting))
      for (const { step, waiting } of result.steps) {
        if (!waiting) continue
        const curve = curves.filter(point => point['step'] === step)
        const events = curve.filter(point => Number(point['events']) > 0)
        const ours = waiting.curve.slice(1, 1 + events.length)
        expect(ours.map(([days]) => days)).toEqual(events.map(point => point['days']))
        ours.forEach(([, share], i) => {
          expect(share).toBeCloseTo(Number(events[i]?.['share']), 9)
        })
        const half = curve.find(point => Number(point['share']) >= 0.5 - 1e-12)
        expect(waiting.median).toBe(half?.['days'] ?? null)
        const known = curve.some(point => Number(point['days']) >= 10)
        const upTo = curve.filter(point => Number(point['days']) <= 10).at(-1)
        const share = Number(upTo?.['share'] ?? 0)
        if (known || share > 1 - 1e-12) expect(waiting.withinHorizon?.share).toBeCloseTo(share, 9)
        else expect(waiting.withinHorizon).toBeNull()
      }
    }),
    { numRuns: 40 }
  )
})
