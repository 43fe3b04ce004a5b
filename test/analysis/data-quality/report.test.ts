import { describe, expect, test } from 'vitest'
import { changeLog, cleanRows } from '../../../src/analysis/data-quality/clean.ts'
import { costs, totalOf } from '../../../src/analysis/data-quality/cost.ts'
import { inspect } from '../../../src/analysis/data-quality/inspect.ts'
import { check } from '../../../src/analysis/data-quality/report.ts'
import type { Verdict } from '../../../src/analysis/data-quality/row-marks.ts'
import { scoresOf } from '../../../src/analysis/data-quality/scores.ts'
import { DEFAULT_RULES, type Rule, survive } from '../../../src/analysis/data-quality/survive.ts'
import { readContacts } from '../../../src/ingest/contacts/read.ts'
import { finish } from '../../../src/ingest/work/steps.ts'
import { HEADER, PARAMS, resolved, SURVIVORSHIP, strangers } from './contacts.ts'

const DATING = { today: PARAMS.today, dayFirst: true }
const look = (text: string) => {
  const table = readContacts(text)
  const found = finish(
    inspect(table, { dating: DATING, staleSince: PARAMS.staleSince, empties: true })
  )
  return { table, found }
}

/** Three rows, five known columns. */
const SMALL = `name,email,phone,postcode,last contact
Ana,ana@example.org,600111223,28013,2026-01-01
Leo,leo@gmial.com,12,99999,2020-01-01
Noa,,no tiene,8001,2030-01-01`

describe('counts and scores by hand', () => {
  const { found } = look(SMALL)
  test('what is missing, what cannot be right, what is stale', () => {
    expect(found.fields).toEqual([
      { field: 'name', filled: 3, missing: 0, invalid: 0 },
      { field: 'email', filled: 2, missing: 1, invalid: 1 },
      { field: 'phone', filled: 2, missing: 1, invalid: 1 },
      { field: 'postcode', filled: 3, missing: 0, invalid: 2 },
      { field: 'contacted', filled: 3, missing: 0, invalid: 1 }
    ])
    // Leo’s contact is old, Noa’s is yet to come.
    expect(found.stale).toBe(2)
    // Leo’s address can be put right; Noa has neither.
    expect(found.unreachable).toBe(1)
    expect(found.flaws.map(({ row, fault }) => [row, fault])).toEqual([
      [1, 'domain-slip'],
      [1, 'length'],
      [1, 'no-province'],
      [2, 'lost-zero'],
      [2, 'future']
    ])
  })
  test('scores: 13 of 15 filled, 8 of 13 sound, 2 people in 3 rows, 1 of 3 fresh', () => {
    const scores = scoresOf(found, 2)
    expect(scores.completeness).toBeCloseTo(13 / 15, 12)
    expect(scores.validity).toBeCloseTo(8 / 13, 12)
    expect(scores.uniqueness).toBeCloseTo(2 / 3, 12)
    expect(scores.freshness).toBeCloseTo(1 / 3, 12)
    expect(scores.mean).toBeCloseTo((13 / 15 + 8 / 13 + 2 / 3 + 1 / 3) / 4, 12)
  })
  test('the price line by line', () => {
    // 1 repeat at 2; 4 letters at 1.20; 1 address in 24 mails at 0.05; 2 postcodes and 0.2 · 2 stale; 40 · 0.3.
    const lines = costs(found, 1, PARAMS.prices)
    expect(lines.map(({ total }) => Number(total.toFixed(9)))).toEqual([2, 4.8, 1.2, 11.52, 12])
    expect(totalOf(lines)).toBeCloseTo(31.52, 9)
  })
  test('without dates there is no freshness, and without rows no score at all', () => {
    const none = look('name,email\nAna,ana@example.org').found
    expect(scoresOf(none, 1).freshness).toBeNull()
    expect(scoresOf(look('').found, 0).mean).toBeNull()
  })
})

describe('which value survives', () => {
  const holds = [
    'name',
    'email',
    'postcode',
    'town',
    'contacted',
    'consent',
    'source',
    null
  ] as const
  const rows = [
    ['Paco', 'new@example.org', '28013', '', '2026-05-01', 'yes', 'web', 'x'],
    ['Francisco', 'old@example.org', '08013', 'Barcelona', '2020-01-01', 'no', 'shop', ''],
    ['Paco', '', '28013', 'Madrid', '', '', 'shop', 'y']
  ]
  const by = (rule: Rule, trusted = '') =>
    survive(rows, [...holds], {
      rules: Object.fromEntries(
        Object.keys(DEFAULT_RULES).map(unit => [unit, rule])
      ) as typeof DEFAULT_RULES,
      trusted
    })
  test.each([
    ['newest', '', ['Paco', 'new@example.org', '28013', 'Madrid', '2026-05-01', 'no', 'web', 'x']],
    [
      'longest',
      '',
      ['Francisco', 'new@example.org', '08013', 'Barcelona', '2026-05-01', 'no', 'shop', 'x']
    ],
    [
      'commonest',
      '',
      ['Paco', 'new@example.org', '28013', 'Madrid', '2026-05-01', 'no', 'shop', 'x']
    ],
    ['fullest', '', ['Paco', 'new@example.org', '28013', 'Madrid', '2026-05-01', 'no', 'web', 'x']],
    [
      'trusted',
      'shop',
      ['Francisco', 'old@example.org', '08013', 'Barcelona', '2026-05-01', 'no', 'shop', 'y']
    ]
  ] as const)('%s %s', (rule, trusted, expected) =>
    expect(by(rule, trusted).cells).toEqual(expected)
  )
  test('where each value is from, and no place of two rows that contradict each other', () => {
    const { from, cells } = by('newest')
    expect(from).toEqual([0, 0, 0, 2, 0, 1, 0, 0])
    expect(cells.slice(2, 4)).toEqual(['28013', 'Madrid'])
  })
  test('one row survives as it is, and the order of rows makes no difference', () => {
    expect(survive([rows[0] as string[]], [...holds], SURVIVORSHIP).cells).toEqual(rows[0])
    for (const rule of ['newest', 'longest', 'commonest', 'fullest'] as const)
      expect(
        survive([...rows].reverse(), [...holds], {
          rules: Object.fromEntries(
            Object.keys(DEFAULT_RULES).map(unit => [unit, rule])
          ) as typeof DEFAULT_RULES,
          trusted: ''
        }).cells
      ).toEqual(by(rule).cells)
  })
})

test('the log says what became of each cell', () => {
  const { table, inspected, clusters } = resolved([
    'A,PACO,García López,paco@GMIAL.com,600 111 223,8013,Barcelona,1980-02-03,,2026-01-01,web',
    'B,Francisco,García López,paco@gmail.com,12,,n/a,3/2/1980,,2020-01-01,shop',
    ...strangers(50)
  ])
  const cleaned = cleanRows(table, inspected, clusters, SURVIVORSHIP)
  const log = [...changeLog(table, inspected, cleaned)].filter(({ into }) => into === 2)
  expect(
    log.map(({ line, column, before, after, change }) => [
      line,
      HEADER.split(',')[column],
      before,
      after,
      change
    ])
  ).toEqual([
    [2, 'name', 'PACO', 'Francisco', 'outvoted'],
    [2, 'email', 'paco@GMIAL.com', 'paco@gmail.com', 'corrected'],
    [2, 'postcode', '8013', '08013', 'corrected'],
    [3, 'id', 'B', 'A', 'outvoted'],
    [3, 'phone', '12', '600 111 223', 'outvoted'],
    [3, 'postcode', '', '08013', 'filled'],
    [3, 'town', 'n/a', 'Barcelona', 'outvoted'],
    [3, 'birth', '3/2/1980', '1980-02-03', 'corrected'],
    [3, 'last contact', '2020-01-01', '2026-01-01', 'outvoted'],
    [3, 'source', 'shop', 'web', 'outvoted']
  ])
})

describe('the report', () => {
  const PAIR = [
    'A,José,García López,jose@example.org,600111223,28013,Madrid,1980-02-03,,2026-01-01,web',
    'B,Pepe,Garcia,jose@example.org,600111223,,,,,,shop'
  ]
  const DOUBT = [
    'C,Ana,Urrutia Gil,ana@example.org,,48001,Bilbao,,,,shop',
    'D,Ana,Urrutia Gil,,600999888,50001,Zaragoza,,,,shop'
  ]
  const ask = (lines: readonly string[], said: Readonly<Record<string, Verdict>> = {}) =>
    finish(check(readContacts([HEADER, ...lines].join('\n')), PARAMS, said)).report
  const all = [...PAIR, ...DOUBT, ...strangers(300)]
  const report = ask(all)

  test('counts that belong together', () => {
    expect(report.rows).toBe(304)
    expect(report.people + report.bands.joined.pairs.length).toBe(304)
    expect(report.histogram.reduce((sum, count) => sum + count, 0)).toBe(report.compared)
    expect(report.possible).toBe((304 * 303) / 2)
    expect(report.sources).toEqual(['shop', 'web'])
    expect(report.after.scores.uniqueness).toBe(1)
    expect(report.clusters[0]?.lines).toEqual([2, 3])
  })

  test('a pair has its evidence, and what the reader says of it holds whatever the order', () => {
    const pair = report.bands.joined.pairs[0]
    expect(pair?.evidence.find(({ field }) => field === 'given')).toMatchObject({ level: 'near' })
    expect(pair?.key).toMatch(/^[AB] \+ [AB]~/)
    expect((pair?.key ?? '').length).toBeLessThan(62)
    const apart = ask(all.toReversed(), { [pair?.key ?? '']: 'apart' })
    expect(apart.people).toBe(304)
    expect(apart.bands.joined.pairs[0]).toMatchObject({ said: 'apart', joined: false })
  })

  test('a pair in doubt is listed, and joined when the reader says so', () => {
    const pair = report.bands.review.pairs[0]
    expect(pair).toMatchObject({ joined: false, said: null })
    expect(report.bands.review.count).toBe(1)
    const same = ask(all, { [pair?.key ?? '']: 'same' })
    expect(same.bands.review.count).toBe(0)
    expect(same.bands.review.pairs[0]).toMatchObject({ said: 'same', joined: true })
    expect(same.people).toBe(302)
  })

  test('verdicts of another table are nobody’s, and equal rows have marks of their own', () => {
    expect(ask(all, { 'X + Y~abc.def': 'same', nonsense: 'apart' }).people).toBe(report.people)
    const twins = ask([PAIR[0] as string, PAIR[0] as string, ...strangers(100)])
    const key = twins.bands.joined.pairs[0]?.key ?? ''
    expect(
      ask([PAIR[0] as string, PAIR[0] as string, ...strangers(100)], { [key]: 'apart' }).people
    ).toBe(102)
  })

  test('a table without names, addresses or anything known has nothing to say, and says nothing wrong', () => {
    const odd = finish(check(readContacts('shoe size,colour\n38,red\n38,red'), PARAMS, {})).report
    expect(odd).toMatchObject({ people: 3, stale: null, compared: 0, hasHeader: false })
    expect(odd.before.scores.mean).toBe(1)
  })
})
