import { expect, test } from 'vitest'
import { simulateBaskets } from '../../../data/make-baskets.ts'
import { allRules } from '../../../src/analysis/baskets/rules.ts'
import { countTogether } from '../../../src/analysis/baskets/together.ts'
import { finish } from '../../../src/ingest/work/steps.ts'
import { query } from '../../support/duckdb.ts'
import { basketsOf } from './support.ts'

const RULES = `
  WITH n AS (SELECT count(DISTINCT basket)::DOUBLE AS baskets FROM lines),
  single AS (SELECT item, count(*)::DOUBLE AS held FROM lines GROUP BY item),
  pair AS (
    SELECT a.item AS given, b.item AS other, count(*)::DOUBLE AS together
    FROM lines a JOIN lines b ON a.basket = b.basket AND a.item <> b.item
    GROUP BY a.item, b.item HAVING count(*) >= 5
  )
  SELECT given, other, together,
    together / baskets AS support,
    together / g.held AS confidence,
    together * baskets / (g.held * o.held) AS lift,
    together / sqrt(g.held * o.held) AS cosine
  FROM pair JOIN single g ON g.item = given JOIN single o ON o.item = other, n
  ORDER BY given, other`

test('DuckDB, joining the baskets with themselves, finds the same rules', async () => {
  const all = [...simulateBaskets(3, 1500)]
  const lines = all.flatMap((items, basket) =>
    items.map(item => ({ basket: `B${basket}`, item: `${item}.` }))
  )
  const theirs = await query(RULES, { lines })
  const baskets = basketsOf(all.map(items => items.map(item => `${item}.`)))
  const together = finish(countTogether(baskets, 5))
  const ours = allRules(baskets, together, { measure: 'lift', caution: 'none', prior: 0 })
  expect(ours.length).toBe(theirs.length)
  expect(ours.length).toBeGreaterThan(500)
  const found = new Map(ours.map(rule => [`${rule.givenName} ${rule.otherName}`, rule]))
  for (const row of theirs) {
    const rule = found.get(`${row['given']} ${row['other']}`)
    expect(rule?.both).toBe(row['together'])
    for (const key of ['support', 'confidence', 'lift', 'cosine'] as const) {
      expect(rule?.[key]).toBeCloseTo(Number(row[key]), 10)
    }
  }
})
