import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BASKETS, makeBaskets } from '../../data/make-baskets.ts'
import { drawBaskets } from '../../src/analysis/baskets/draw.ts'
import { recommender } from '../../src/analysis/baskets/recommender.ts'
import { countTogether } from '../../src/analysis/baskets/together.ts'
import { readBaskets } from '../../src/ingest/baskets/read.ts'
import { finish } from '../../src/ingest/work/steps.ts'

const made = makeBaskets()

function resultOf(name: string) {
  const { baskets } = finish(readBaskets(made[name] ?? ''))
  const params = { measure: 'lift', caution: 'interval', prior: 10, least: 5, show: 3 } as const
  const together = finish(countTogether(baskets, params.least))
  const drawn = drawBaskets(baskets, 10_000)
  return {
    baskets,
    result: finish(recommender(baskets, together, drawn, { ...params, basket: [] }))
  }
}

test('the files are what the script makes', () => {
  for (const [name, text] of Object.entries(made)) {
    expect(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8') === text).toBe(true)
  }
})

test('no two items are in equally many baskets, so both languages have the same numbers', () => {
  const [en, es] = [resultOf('baskets-en.csv'), resultOf('baskets-es.csv')]
  expect(new Set(en.baskets.counts).size).toBe(en.baskets.names.length)
  expect(es.baskets.items).toEqual(en.baskets.items)
  if ('none' in en.result || 'none' in es.result) throw new Error('no result')
  expect(es.result.trial).toEqual(en.result.trial)
})

test('as data/README.md says: 2,000 baskets, 51 items, and candles met playing cards once', () => {
  const { result } = resultOf('baskets-en.csv')
  if ('none' in result) throw new Error(result.none)
  expect(result).toMatchObject({ baskets: BASKETS.baskets, items: 51 })
  expect(result.hasty).toMatchObject({ givenName: 'Playing cards', otherName: 'Candles', both: 1 })
  expect(result.hasty?.lift).toBeCloseTo(2000 / (8 * 9), 10)
})
