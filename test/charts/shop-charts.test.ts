import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CohortResult } from '../../src/analysis/cohorts/model.ts'
import type { ArmResult } from '../../src/analysis/incremental/model.ts'
import type { MovementResult } from '../../src/analysis/movement/model.ts'
import { channelShares } from '../../src/charts/channel-share.ts'
import { cohortRetention, keptAt } from '../../src/charts/cohort-retention.ts'
import { cohortValue } from '../../src/charts/cohort-value.ts'
import { drawToString } from '../../src/charts/drawing/server.ts'
import { incrementalInterval } from '../../src/charts/incremental.ts'
import { readableBootstrap } from '../../src/charts/incremental-rounding.ts'
import { ladderOrderValue } from '../../src/charts/ladder-order-value.ts'
import { ladderSteps } from '../../src/charts/ladder-steps.ts'
import { ladderWaiting } from '../../src/charts/ladder-waiting.ts'
import { lorenzCurve } from '../../src/charts/lorenz.ts'
import { movementFlow } from '../../src/charts/movement-flow.ts'
import { movementMatrix } from '../../src/charts/movement-matrix.ts'
import { movementNoise } from '../../src/charts/movement-noise.ts'
import { rfmClasses } from '../../src/charts/rfm-classes.ts'
import { rfmMap } from '../../src/charts/rfm-map.ts'
import { shareAndEffect } from '../../src/charts/share-and-effect.ts'
import type { ChartSpec, Mark } from '../../src/charts/spec.ts'
import { valueRanking } from '../../src/charts/value-ranking.ts'
import { lookOf } from './examples.ts'
import {
  channelsOf,
  cohortsOf,
  customerValueOf,
  effectOf,
  incrementalOf,
  ladderOf,
  MOODS,
  movementOf,
  RULES,
  rfmOf
} from './shop.ts'

const en = lookOf('en')
const es = lookOf('es')

const marksOf = <Kind extends Mark['kind']>({ marks }: ChartSpec, kind: Kind) =>
  marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind)

const moodAndSeed = fc.tuple(fc.constantFrom(...MOODS), fc.nat({ max: 1e6 }))

/** 100 customers on two days: 60 could rise (B to E), 75 could fall (A to E), 25 were in no class. */
const moved: MovementResult = {
  before: 20_150, // 3 March 2025
  after: 20_515, // 3 March 2026
  matrix: [
    [10, 5, 0, 0, 0, 0], // A: 10 stay, 5 fall
    [6, 14, 0, 0, 0, 0], // B: 6 rise, 14 stay
    [0, 0, 20, 0, 0, 0], // C stays
    [0, 0, 0, 0, 0, 20], // D stops
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 25, 0] // 25 come
  ],
  couldRise: 60,
  rose: 6,
  couldFall: 75,
  fell: 25,
  upRate: 0.1,
  downRate: 1 / 3,
  aboveTarget: -0.1,
  noise: {
    draws: 200,
    upRate: { mean: 0.12, low: 0.05, high: 0.2 },
    downRate: { mean: 0.3, low: 0.2, high: 0.4 },
    net: { mean: -15, low: -30, high: 0 },
    // Not over 75: each draw has its own customers in a class.
    netRate: { mean: -0.21, low: -0.41, high: 0 },
    upPValue: 0.6
  }
}

describe('RFM', () => {
  test('each cell has its own customers, once', () => {
    fc.assert(
      fc.property(moodAndSeed, ([mood, seed]) => {
        const result = rfmOf(mood, seed)
        const cells = marksOf(rfmMap(result, 'customers', en), 'cell').flatMap(({ cells }) => cells)
        expect(cells).toHaveLength(result.customers === 0 ? 0 : result.groups ** 2)
        for (const { x, y, text } of cells) {
          const cell = result.cells[Number(y) - 1]?.[Number(x) - 1]
          expect(Number(text.replaceAll(',', ''))).toBe(cell?.customers)
        }
      })
    )
  })

  test('best at the top right', () => {
    const { x, y } = rfmMap(rfmOf('ordinary', 1), 'revenue', en)
    expect(x).toMatchObject({ domain: ['1', '2', '3', '4', '5'] })
    expect(y).toMatchObject({ domain: ['5', '4', '3', '2', '1'] })
  })

  test('without customers it says so, in both languages', () => {
    const nobody = rfmOf('empty', 1)
    expect(rfmMap(nobody, 'mean', en).title).toBe('No customers to score')
    expect(rfmClasses(nobody, es).title).toBe('No hay clientes que clasificar')
    expect(rfmClasses(nobody, es).marks).toEqual([])
  })

  test('where revenue is negative there is no share of it', () => {
    const { title, marks } = rfmClasses(rfmOf('negative', 5), en)
    expect(title).toMatch(/there is no positive revenue to share$|^No customer/)
    expect(marks.map(({ key }) => key)).toEqual(['customers'])
  })
})

describe('movement', () => {
  test('says what the matrix says', () => {
    expect(movementFlow(moved, en).title).toBe(
      '6 of 60 who could rise did (10.0%); 25 of 75 fell (33.3%)'
    )
    // 10 + 14 + 20 on the diagonal.
    expect(movementFlow(moved, en).sentence).toBe(
      'From 3 Mar 2025 to 3 Mar 2026, of 100 customers: rose 6, same class 44, fell or stopped 25, without a class before 25.'
    )
    expect(movementMatrix(moved, es).title).toBe('En la misma clase que antes: 44 de 100 clientes')
  })

  test('every customer flows once, out of its class and into its class', () => {
    fc.assert(
      fc.property(moodAndSeed, ([mood, seed]) => {
        const result = movementOf(mood, seed)
        const spec = movementFlow(result, en)
        const ribbons = marksOf(spec, 'ribbon').flatMap(({ ribbons }) => ribbons)
        const all = result.matrix.flat().reduce((sum, count) => sum + count, 0)
        for (const [side, end] of [
          ['left', 'from'],
          ['right', 'to']
        ] as const) {
          const nodes = marksOf(spec, 'node').find(mark => mark.side === side)?.nodes ?? []
          const size = nodes.reduce((sum, { low, high }) => sum + high - low, 0)
          expect(size).toBeCloseTo(all, 3)
          const flowing = ribbons.reduce((sum, ribbon) => sum + ribbon[end][2] - ribbon[end][1], 0)
          expect(flowing).toBeCloseTo(all, 3)
          // Each end of a ribbon lies on one node.
          for (const ribbon of ribbons) {
            const [, low, high] = ribbon[end]
            const on = nodes.filter(node => node.low <= low + 1e-3 && high <= node.high + 1e-3)
            expect(on).toHaveLength(1)
          }
          // Nodes stand apart, the best on top.
          nodes.forEach((node, i) => {
            const next = nodes[i + 1]
            if (next) expect(next.high).toBeLessThan(node.low)
          })
        }
      })
    )
  })

  test('who rises is drawn as rising, who comes or stays or falls as that', () => {
    const sizes = marksOf(movementFlow(moved, en), 'ribbon').map(({ key, ribbons }) => [
      key,
      ribbons.reduce((sum, { from }) => sum + from[2] - from[1], 0)
    ])
    expect(Object.fromEntries(sizes)).toEqual({ same: 44, come: 25, down: 25, up: 6 })
  })

  test('chance: the range, the observed rates and the target on one axis', () => {
    const spec = movementNoise(moved, en)
    expect(spec.title).toBe('Up-rate 10.0%: inside the range of equal rates')
    expect(spec.sentence).toContain('from 5.0% to 20.0%')
    expect(spec.sentence).toContain('The target of 20% is not met.')
    // Net: 6 − 25 = −19 of the 75 who stood in a class; equal rates give −41 % to 0.
    expect(spec.table.rows[2]).toEqual(['Up less down', -19 / 75, -0.21, -0.41, 0])
    const target = marksOf(spec, 'interval').find(({ key }) => key === 'target')
    expect(target?.intervals[0]?.value).toBeCloseTo(0.2, 12)
  })

  test.each([
    [0.25, 'Up-rate 25.0%: above the range of equal rates'],
    [0.01, 'Up-rate 1.0%: below the range of equal rates'],
    [null, 'Nobody could rise: there is no up-rate']
  ])('an up-rate of %s', (upRate, title) => {
    const aboveTarget = upRate === null ? null : 0
    expect(movementNoise({ ...moved, upRate, aboveTarget }, en).title).toBe(title)
  })
})

describe('value', () => {
  const value = {
    ...customerValueOf('ordinary', 4),
    customers: 5,
    topCustomers: 1,
    topShare: 0.6,
    total: 1000,
    segments: []
  }

  test('the best customers, and the same in Spanish', () => {
    expect(lorenzCurve(value, en).title).toBe('The best customer of 5 brings 60.0% of the value')
    expect(lorenzCurve({ ...value, topCustomers: 2 }, es).title.replace(/\s/g, ' ')).toBe(
      'Los 2 mejores de 5 clientes aportan el 60,0 % del valor'
    )
  })

  test('a total that is not positive has no curve', () => {
    const spec = lorenzCurve(customerValueOf('negative', 1), en)
    expect(spec.marks).toEqual([])
    expect(spec.title).toMatch(/^All customers together have brought −€[\d,.]+: no shares of that$/)
  })

  test('bars are value before costs, dots after; the table has all that there are', () => {
    const result = customerValueOf('ordinary', 2)
    const spec = valueRanking(result, en)
    expect(spec.table.rows).toHaveLength(60)
    const [bars] = marksOf(spec, 'bar')
    const [dots] = marksOf(spec, 'interval')
    expect(bars?.bars.map(({ to }) => to)).toEqual(result.best.slice(0, 12).map(b => b.value))
    expect(dots?.intervals.map(({ value }) => value)).toEqual(
      result.best.slice(0, 12).map(({ net }) => net)
    )
  })

  test('segments are shown where there are any, customers if asked for', () => {
    const result = customerValueOf('ordinary', 3)
    expect(valueRanking(result, en).id).toBe('value-segments')
    expect(valueRanking(result, en, 'customers').id).toBe('value-customers')
    // The same label twice in the file is two bars.
    expect(valueRanking(result, en).y).toMatchObject({
      domain: expect.arrayContaining(['Búsqueda', 'Búsqueda (2)', '(none)', '(all others)'])
    })
  })
})

describe('purchase ladder', () => {
  const ladder = ladderOf('equal', 3)

  test('steps and shares', () => {
    expect(ladderSteps(ladder, en).title).toBe('Bought again: 100 of 100 customers (100.0%)')
    expect(ladderSteps(ladderOf('empty', 3), en).title).toBe('Nobody has bought yet')
    expect(ladderOrderValue(ladderOf('empty', 3), es).title).toBe('Aún no hay pedidos que valorar')
    expect(ladderOrderValue(ladder, en).title).toMatch(
      /^The mean order goes from €50 at purchase 1 to €50 at purchase \d+$/
    )
  })

  test('the curve goes up in steps: a share holds until the day it changes', () => {
    const curve = [
      [0, 0],
      [3, 0.25],
      [10, 0.5]
    ] as const
    const waiting = {
      ...{ atRisk: 4, happened: 2, censored: 2, naiveMedian: 6.5, median: 10, curve },
      withinHorizon: { share: 0.5, low: 0.1, high: 0.9 }
    }
    const step = { ...{ step: 2, reached: 2, shareOfPrevious: 0.5, shareOfFirst: 0.5, waiting } }
    const spec = ladderWaiting({ ...step, meanOrder: null, medianOrder: null }, ladder, en)
    const line = marksOf(spec, 'line').find(({ key }) => key === 'curve')
    expect(line?.points).toEqual([
      [0, 0],
      ...[
        [3, 0],
        [3, 0.25]
      ],
      ...[
        [10, 0.25],
        [10, 0.5]
      ]
    ])
    expect(spec.title).toBe('Within 90 days, 50.0% make purchase 2')
    expect(spec.sentence).toBe(
      'Could make purchase 2: 4 customers; have made it: 2; not yet: 2. Kaplan–Meier estimate within 90 days: 50.0%, 95% interval 10.0% to 90.0%. An estimated half have bought by day 10. Among only those who have already bought the median is 6.50 days, which leaves out the slow ones.'
    )
  })
})

describe('channels', () => {
  test('what is not shown by name is shown together: shares add up to what was credited', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), seed => {
        const result = channelsOf('ordinary', seed)
        const spec = channelShares(result, RULES, en)
        for (const { key, intervals } of marksOf(spec, 'interval')) {
          expect(intervals.length).toBeLessThanOrEqual(10)
          const shown = intervals.reduce((sum, { value }) => sum + (value ?? 0), 0)
          const rule = RULES.find(id => id === key) ?? 'last'
          const credited = result.channels.reduce((sum, { credit }) => sum + credit[rule], 0)
          expect(shown).toBeCloseTo(credited / result.revenue, 9)
        }
      })
    )
  })

  test('credited, caused, and what a hold-out would have found', () => {
    const result = {
      ...{ revenue: 10_000, creditedRevenue: 4000, creditedShare: 0.4 },
      ...{ trueRevenue: 500, trueShare: 0.05 }
    }
    const hit = { estimate: 700, low: 100, high: 1300 }
    const spec = shareAndEffect({ ...result, holdout: hit }, en)
    expect(spec.title).toBe('Credited to the messages: €4,000; caused by them: €500')
    expect(spec.sentence).toContain('€700, 95% interval €100 to €1,300, which holds the truth.')
    const missed = shareAndEffect({ ...result, holdout: { ...hit, low: 501 } }, en)
    expect(missed.sentence).toContain('misses the truth')
    expect(shareAndEffect(effectOf('empty', 1), en).sentence).toContain('nobody to hold out')
  })
})

describe('incremental revenue', () => {
  const base = incrementalOf('ordinary', 6)
  const estimate = { value: 1200, low: 200, high: 2200 }
  const known = { ...base, incremental: estimate, difference: estimate, bootstrap: null }

  test.each([
    ['effect', 'The treatment brought €1,200, from €200 to €2,200'],
    ['nothing-seen', 'Not told apart from nothing: €1,200, from €200 to €2,200'],
    ['too-few', 'Too little to go by (50 customers, 50 who bought): the €1,200 says nothing'],
    ['mismatch', 'The split is not the one planned: €1,200 cannot be trusted']
  ] as const)('%s', (verdict, title) => {
    expect(incrementalInterval({ ...known, verdict }, en).title).toBe(title)
  })

  test('too few: the group that is too small, or bought too little, is named', () => {
    const few = (treated: Partial<ArmResult>, control: Partial<ArmResult>) => {
      const arms = {
        treated: { ...known.treated, customers: 900, buyers: 90, ...treated },
        control: { ...known.control, customers: 50, buyers: 20, ...control }
      }
      return incrementalInterval({ ...known, ...arms, verdict: 'too-few' }, en).title
    }
    expect(few({}, { buyers: 3 })).toContain('(50 customers, 3 who bought)')
    expect(few({ buyers: 4 }, {})).toContain('(900 customers, 4 who bought)')
    expect(few({ customers: 20 }, {})).toContain('(20 customers, 90 who bought)')
    expect(few({}, { customers: 29, buyers: null })).toContain('(29 customers)')
  })

  test('the bootstrap is said to the digits that it has', () => {
    const said = (low: number, high: number) => readableBootstrap({ low, high, draws: 2000 })
    // 19,926 long: a fiftieth is 399, and so hundreds.
    expect(said(-4973.2, 14_952.6)).toEqual({ low: -5000, high: 15_000 })
    // 4.2 long: 0.084, and so hundredths.
    expect(said(0.2991, 4.4999)).toEqual({ low: 0.3, high: 4.5 })
    expect(said(1.234, 1.234)).toEqual({ low: 1.234, high: 1.234 })
    const bootstrap = { low: -4973.2, high: 14_952.6, draws: 2000 }
    expect(incrementalInterval({ ...known, bootstrap }, en).sentence).toContain(
      'By bootstrap, from about −€5,000 to €15,000.'
    )
  })

  test('the effects that are missed too often follow the power asked for', () => {
    const spec = incrementalInterval({ ...known, detectable: 1.4, power: 0.9 }, es)
    expect(spec.sentence.replace(/\s/g, ' ')).toContain(
      'uno menor se le escaparía a más del 10 % de las pruebas'
    )
    expect(String(spec.table.rows.at(-1)?.[0]).replace(/\s/g, ' ')).toBe(
      'Efectos que más del 10 % de pruebas no ve'
    )
  })

  test('the smallest effect that could be seen is counted for all who were treated', () => {
    // 1.40 each, 950 treated: 1,330.
    const spec = incrementalInterval({ ...known, detectable: 1.4 }, en)
    expect(spec.table.rows.at(-1)).toEqual([
      'True effects that over 20% of tests miss',
      null,
      -1330,
      1330
    ])
  })

  test('without a second group nothing is drawn', () => {
    const none = { ...known, incremental: null, verdict: 'no-control' } as const
    expect(incrementalInterval(none, es)).toMatchObject({
      title: 'Sin grupo de control no hay con qué comparar',
      marks: []
    })
  })
})

describe('cohorts', () => {
  // January: 10 won, then 5 and 2; February: 20 won, then 4 so far; March: 7 so far.
  const result: CohortResult = {
    asOf: 20_515,
    partial: true,
    older: 0,
    cohorts: [
      {
        ...{ month: 2026 * 12, customers: 10, active: [10, 5, 2], revenue: [100, 50, 30] },
        cumulative: [10, 15, 18]
      },
      {
        ...{ month: 2026 * 12 + 1, customers: 20, active: [20, 4], revenue: [400, 40] },
        cumulative: [20, 22]
      },
      { month: 2026 * 12 + 2, customers: 7, active: [7], revenue: [70], cumulative: [10] }
    ]
  }

  test('a month that is not over counts for nothing that is said of retention', () => {
    // At age 1 only January's month is over: 5 of 10.
    expect(cohortRetention(result, en).title).toBe(
      'In the calendar month after the first purchase, 50.0% buy'
    )
    // With all over, 5 + 4 of 10 + 20.
    const over = { ...result, partial: false }
    expect(keptAt(result, 1)).toEqual({ age: 1, customers: 10, active: 5 })
    expect(keptAt(result, 2)).toBeNull()
    expect(keptAt(over, 1)).toEqual({ age: 1, customers: 30, active: 9 })
    expect(cohortRetention(over, en).title).toBe(
      'In the calendar month after the first purchase, 30.0% buy'
    )
  })

  test('cells: the share of the cohort, with a star where the month is not over', () => {
    const cells = marksOf(cohortRetention(result, en), 'cell').flatMap(({ cells }) => cells)
    const text = (x: string, y: string) => cells.find(cell => cell.x === x && cell.y === y)?.text
    expect(text('1', 'Jan 2026')).toBe('50%')
    expect(text('2', 'Jan 2026')).toBe('20%*')
    expect(text('1', 'Feb 2026')).toBe('20%*')
    expect(text('1', 'Mar 2026')).toBeUndefined()
  })

  test('numbers stand in the cells where all have room, and else in none', () => {
    const words = (count: 'ordinary' | 'huge', width: number) =>
      drawToString(cohortRetention(cohortsOf(count, 4), en), width, 'en').includes(' words"')
    expect(words('ordinary', 680)).toBe(true)
    // 36 cells in 600 pixels: a digit would have room, a number not.
    expect(words('huge', 680)).toBe(false)
    expect(words('huge', 340)).toBe(false)
  })

  test('value: first, last and best by name', () => {
    const spec = cohortValue(result, en)
    expect(spec.title).toBe('Most per customer so far from the cohort of Feb 2026: €22 by month 1')
    expect(marksOf(spec, 'label').map(({ text }) => text)).toEqual([
      '● Jan 2026',
      '■ Feb 2026',
      '▲ Mar 2026'
    ])
    expect(marksOf(cohortValue(cohortsOf('huge', 2), en), 'label').length).toBeLessThanOrEqual(3)
  })

  test('nobody', () => {
    const nobody = cohortsOf('empty', 1)
    expect(cohortRetention(nobody, es).title).toBe(
      'No hay clientes captados ni, por tanto, cohortes'
    )
    expect(cohortValue(nobody, en).marks).toEqual([])
  })
})
