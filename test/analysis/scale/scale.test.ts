import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FigureRow, type ScaleOptions, scaled } from '../../../src/analysis/scale/scale.ts'
import { readSpan, SECONDS, SPANS } from '../../../src/analysis/scale/span.ts'

const TWEETS: FigureRow = {
  what: 'Tweets',
  count: 500e6,
  per: 'day',
  people: null,
  source: 'Twitter',
  year: 2013
}
const OPTIONS: ScaleOptions = {
  span: 'second',
  customers: 1000,
  employees: 10,
  now: 2026,
  oldAfter: 5
}
const one = (row: Partial<FigureRow>, options: Partial<ScaleOptions> = {}) => {
  const [figure] = scaled([{ ...TWEETS, ...row }], { ...OPTIONS, ...options }).figures
  if (!figure) throw new Error('no figure')
  return figure
}

describe('published figures in another span', () => {
  test('500 million a day are about 5,700 a second, as Twitter’s engineers wrote in 2013', () => {
    // 500,000,000 / 86,400 = 5,787; “more than 500 million … about 5,700”.
    const { rate, every, age, old } = one({})
    expect(rate).toBeCloseTo(5787.04, 2)
    expect(Math.abs(rate / 5700 - 1)).toBeLessThan(0.02)
    expect(every).toBeCloseTo(0.0001728, 9)
    expect([age, old]).toEqual([13, true])
  })

  test('by hand: per person, for customers, for each employee', () => {
    // 100 billion a day among 2 billion: 50 each a day; of 1,000 customers 50,000, of 10 employees 5,000 each.
    const row = { count: 100e9, people: 2e9, year: 2021 }
    expect(one(row, { span: 'day' })).toMatchObject({
      rate: 100e9,
      perPerson: 50,
      customers: 50_000,
      perEmployee: 5000,
      old: false
    })
    expect(one(row, { span: 'week' }).perPerson).toBe(350)
    expect(one({}).customers).toBeNull()
    expect(one({}).perEmployee).toBeNull()
  })

  test('a year is 365.2425 days, a month its twelfth, and never is no waiting time', () => {
    expect(one({ count: 365.2425, per: 'year' }, { span: 'day' }).rate).toBeCloseTo(1, 12)
    expect(one({ count: 12, per: 'year' }, { span: 'month' }).rate).toBeCloseTo(1, 12)
    expect(one({ count: 0 })).toMatchObject({ rate: 0, every: null })
  })

  test('there and back again', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e15, noNaN: true }),
        fc.constantFrom(...SPANS),
        fc.constantFrom(...SPANS),
        (count, from, to) => {
          const there = one({ count, per: from }, { span: to })
          const back = one({ count: there.rate, per: to }, { span: from })
          expect(back.rate / count).toBeCloseTo(1, 10)
          expect(((there.every as number) * there.rate) / SECONDS[to]).toBeCloseTo(1, 10)
        }
      )
    )
  })

  test('a span that nobody knows is set aside by name', () => {
    expect(scaled([{ ...TWEETS, per: 'fortnight' }], OPTIONS)).toMatchObject({
      figures: [],
      strange: ['Tweets']
    })
  })
})

test('spans are read in both languages', () => {
  const texts = ['per second', 'al día', 'día', 'cada minuto', 'h', 'a la semana', 'mes', 'Año']
  expect(texts.map(readSpan)).toEqual([
    'second',
    'day',
    'day',
    'minute',
    'hour',
    'week',
    'month',
    'year'
  ])
  expect(readSpan('')).toBeUndefined()
  expect(readSpan('constructor')).toBeUndefined()
})
