import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohorts } from '../../src/analysis/cohorts/cohorts.ts'
import { movement } from '../../src/analysis/movement/movement.ts'
import { rfm } from '../../src/analysis/rfm/rfm.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { explainResult } from '../../src/sql/pasted/sentences.ts'
import { type Pasted, type ResultProblem, readResult } from '../../src/sql/results.ts'
import { tableOf } from '../support/transactions.ts'
import { cohortParams, movementParams, rfmParams } from './arbitrary-params.ts'
import { engines } from './both.ts'
import type { Result } from './engines.ts'
import { shop } from './shop.ts'

const run = engines()

/** As a console writes a table: nothing for null, a point for decimals. */
function textOf(rows: readonly Result[], delimiter: string): string {
  const [first] = rows
  const line = (cells: readonly unknown[]) => cells.map(cell => String(cell ?? '')).join(delimiter)
  return first
    ? [line(Object.keys(first)), ...rows.map(row => line(Object.values(row)))].join('\n')
    : ''
}

const delimiters = fc.constantFrom(',', '\t', ';', ' | ')
const locales = fc.constantFrom(...LOCALES)

function resultOf<A extends keyof Pasted>(analysis: A, text: string): Pasted[A] {
  const reading = readResult(analysis, text, 'en')
  if (!reading.ok) throw new Error(explainResult(reading.problem, 'en'))
  return reading.result
}

function problemOf(analysis: keyof Pasted, text: string): ResultProblem {
  const reading = readResult(analysis, text, 'es')
  if (reading.ok) throw new Error('Nothing was wrong.')
  return reading.problem
}

describe('a result pasted back', () => {
  it('is the map that our own code gives', async () => {
    await fc.assert(
      fc.asyncProperty(shop, rfmParams, delimiters, async (rows, params, delimiter) => {
        const table = tableOf(rows)
        const { groups, customers, revenue, cells } = rfm(table, params)
        const [found = []] = await run(rows, 'rfm', params)
        const pasted = resultOf('rfm', textOf(found, delimiter))
        expect(pasted).toMatchObject({ groups, customers })
        expect(pasted.revenue).toBeCloseTo(revenue, 9)
        const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 9))
        expect(pasted.cells).toEqual(
          cells.map(row =>
            row.map(cell => ({
              customers: cell.customers,
              customerShare: close(cell.customerShare),
              revenue: close(cell.revenue),
              revenueShare: close(cell.revenueShare),
              mean: close(cell.mean),
              monetary: close(cell.monetary)
            }))
          )
        )
      }),
      { numRuns: 25 }
    )
  })

  it('is the matrix that our own code gives', async () => {
    await fc.assert(
      fc.asyncProperty(shop, movementParams, delimiters, async (rows, params, delimiter) => {
        const table = tableOf(rows)
        const [found = []] = await run(rows, 'rfm-movement', params)
        const pasted = resultOf('rfm-movement', textOf(found, delimiter))
        expect(movement(table, table, params)).toMatchObject(pasted)
      }),
      { numRuns: 20 }
    )
  })

  it('is the triangle that our own code gives', async () => {
    await fc.assert(
      fc.asyncProperty(shop, cohortParams, delimiters, async (rows, params, delimiter) => {
        const named = rows.filter(row => row.customer !== '')
        const expected = cohorts(tableOf(named), params).cohorts
        fc.pre(expected.length > 0)
        const [found = []] = await run(named, 'cohorts', params)
        const pasted = resultOf('cohorts', textOf(found, delimiter))
        expect(pasted.cohorts).toEqual(
          expected.map(cohort => ({
            ...cohort,
            revenue: cohort.revenue.map(one => expect.closeTo(one, 9)),
            cumulative: cohort.cumulative.map(one => expect.closeTo(one, 9))
          }))
        )
      }),
      { numRuns: 25 }
    )
  })
})

describe('what consoles and spreadsheets write', () => {
  it('reads the table of psql, its rule and its last line', () => {
    const text = [
      ' recency_score | frequency_score | customers | revenue | monetary_score ',
      '---------------+-----------------+-----------+---------+----------------',
      '             1 |               1 |         3 |    10.5 |              1 ',
      '             2 |               1 |         1 |     4.5 |              2 ',
      '(2 rows)',
      ''
    ].join('\n')
    const map = resultOf('rfm', text)
    // 3 + 1 customers, 10.5 + 4.5 money: the first cell has 3/4 of customers and 0.7 of the money.
    expect(map).toMatchObject({ groups: 3, customers: 4, revenue: 15 })
    expect(map.cells[0]?.[0]).toEqual({
      customers: 3,
      customerShare: 0.75,
      revenue: 10.5,
      revenueShare: 0.7,
      mean: 3.5,
      monetary: 1
    })
    expect(map.cells[2]?.[2]).toMatchObject({ customers: 0, mean: null, monetary: null })
  })

  it('takes short names in either language, and a Spanish spreadsheet’s decimals', () => {
    const reading = readResult(
      'cohorts',
      'Cohorte\tEdad\tClientes\tIngresos\n2025-01\t0\t1.200\t1.234,50\n2025-01\t2\t300\t1.000',
      'es'
    )
    // Nobody active at age 1; 1.200 customers are 1,200 and 1.000 after 1.234,50 is 1,000.
    expect(reading).toEqual({
      ok: true,
      result: {
        cohorts: [
          {
            month: 2025 * 12,
            customers: 1200,
            active: [1200, 0, 300],
            revenue: [1234.5, 0, 1000],
            cumulative: [1234.5 / 1200, 1234.5 / 1200, 2234.5 / 1200]
          }
        ]
      }
    })
  })

  it('reads a matrix by hand: of 4 in B to E one rose, of 5 in A to E two fell', () => {
    const matrix = resultOf(
      'rfm-movement',
      'from;to;customers\nA;B;1\nB;A;1\nC;C;2\nE;none;1\nnone;D;7\n'
    )
    expect(matrix).toMatchObject({
      couldRise: 4,
      rose: 1,
      couldFall: 5,
      fell: 2,
      upRate: 0.25,
      downRate: 0.4
    })
    expect(matrix.matrix[5]).toEqual([0, 0, 0, 7, 0, 0])
  })
})

const HEAD = 'recency_score,frequency_score,customers,revenue\n'

describe('a result that is none', () => {
  it.each<[keyof Pasted, string, ResultProblem['kind'], RegExp, RegExp]>([
    ['rfm', '', 'empty', /no result here/, /ningún resultado/],
    ['rfm', 'x'.repeat(2_000_001), 'too-big', /2,000,001 characters/, /2\.000\.001 caracteres/],
    ['rfm', HEAD + '1,1,1,1\n'.repeat(5001), 'too-many-rows', /more than 5,000/, /pasa de 5\.000/],
    [
      'rfm',
      '__proto__,constructor\n1,2',
      'missing-columns',
      /recency_score.*“__proto__”/,
      /Faltan las columnas recency_score.*«__proto__»/
    ],
    ['rfm', `${'a,'.repeat(20)}a\n1`, 'missing-columns', /…/, /…/],
    ['rfm', HEAD, 'no-rows', /no row below/, /ninguna fila debajo/],
    [
      'rfm',
      `${HEAD}1,1,=1+1,5`,
      'no-number',
      /Line 2, column “customers”: “=1\+1” is a formula/,
      /Línea 2, columna «customers»: «=1\+1» es una fórmula/
    ],
    ['rfm', `${HEAD}1,1,1,`, 'no-number', /the cell is empty/, /la celda está vacía/],
    [
      'rfm',
      `${HEAD}1,,1,1`,
      'no-number',
      /column “frequency_score”: the cell is empty/,
      /columna «frequency_score»: la celda está vacía/
    ],
    ['rfm', `${HEAD}0,1,1,1`, 'unexpected', /from 1 to 10/, /del 1 al 10/],
    ['rfm', `${HEAD}1,1e9,1,1`, 'unexpected', /says “1e9”/, /dice «1e9»/],
    ['rfm', `${HEAD}1,1,-3,1`, 'unexpected', /0 or more/, /0 o más/],
    ['rfm', `${HEAD}1,1,1.5,1`, 'unexpected', /whole number/, /número entero/],
    [
      'rfm',
      `${HEAD}1,1,1,1\n1,1,1,1`,
      'twice',
      /Line 3 is about the same cell as line 2/,
      /La línea 3 repite la misma celda que la línea 2/
    ],
    [
      'rfm-movement',
      'from,to,customers\nA,Z,1',
      'unexpected',
      /“Z”, and a class is A/,
      /«Z», y una clase es A/
    ],
    ['rfm-movement', 'from,to,customers\nQ,A,1', 'unexpected', /“Q”/, /«Q»/],
    ['rfm-movement', 'from,to,customers\nA,A,x', 'no-number', /no digits/, /ninguna cifra/],
    ['rfm-movement', 'from,to,customers\nA,a,1\na,A,1', 'twice', /line 2/, /línea 2/],
    [
      'cohorts',
      'cohort,age,customers,revenue\nsoon,0,1,1',
      'unexpected',
      /like 2025-03/,
      /como 2025-03/
    ],
    [
      'cohorts',
      'cohort,age,customers,revenue\n2025-01,1200,1,1',
      'unexpected',
      /0 to 1,199/,
      /0 a 1\.199/
    ],
    ['cohorts', 'cohort,age,customers,revenue\n2025-01,0,?,1', 'no-number', /empty/, /vacía/],
    [
      'cohorts',
      'cohort,age,customers,revenue\n2025-01,0,1,x',
      'no-number',
      /no digits/,
      /ninguna cifra/
    ],
    [
      'cohorts',
      'cohort,age,customers,active,revenue\n2025-01,0,1,x,1',
      'no-number',
      /“active”/,
      /«active»/
    ],
    [
      'cohorts',
      'cohort,age,customers,revenue\n2025-01,0,1,1\n2025-01,0,1,1',
      'twice',
      /line 2/,
      /línea 2/
    ],
    [
      'cohorts',
      'cohort,age,customers,active,revenue\n2025-01,0,5,5,1\n2025-01,1,6,1,1',
      'two-sizes',
      /another size than line 2/,
      /otro tamaño que la línea 2/
    ]
  ])('%s: %#', (analysis, text, kind, english, spanish) => {
    const problem = problemOf(analysis, text)
    expect(problem.kind).toBe(kind)
    expect(explainResult(problem, 'en')).toMatch(english)
    expect(explainResult(problem, 'es')).toMatch(spanish)
  })

  it('is answered by a sentence whatever is pasted', () => {
    const junk = fc.oneof(
      fc.string({ maxLength: 300, unit: 'binary' }),
      fc.string({ maxLength: 200 }).map(text => HEAD + text),
      fc.string({ maxLength: 200 }).map(text => `from,to,customers\n${text}`),
      fc.string({ maxLength: 200 }).map(text => `cohort|age|customers|revenue\n${text}`)
    )
    fc.assert(
      fc.property(
        fc.constantFrom<keyof Pasted>('rfm', 'rfm-movement', 'cohorts'),
        junk,
        locales,
        (analysis, text, locale) => {
          const reading = readResult(analysis, text, locale)
          if (!reading.ok) expect(explainResult(reading.problem, locale)).toMatch(/\S\.?$/)
        }
      ),
      { numRuns: 400 }
    )
  })
})
