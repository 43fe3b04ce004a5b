import { describe, expect, test } from 'vitest'
import { proposeCohorts, unitNamed } from '../../../src/analysis/retention/cohort-columns.ts'
import { readCohorts } from '../../../src/analysis/retention/read-cohorts.ts'
import { readOpen } from '../../../src/ingest/open/read.ts'
import { finish } from '../../../src/ingest/work/steps.ts'

const open = (text: string, header?: boolean) => finish(readOpen(text, { most: 500, header }))

function read(text: string, decimal: '.' | ',' = '.', header?: boolean) {
  const table = open(text, header)
  const found = readCohorts(table, proposeCohorts(table, decimal), decimal)
  return found.ok ? found.table : found.problem
}

describe('a table of cohorts', () => {
  test('a row a renewal, a column a cohort; blanks below are to come, blanks above came late', () => {
    const text = 'Year;2021;2022;Inherited\n0;1000;900;\n1;631;612;\n2;468;;300\n3;382;;251\n'
    expect(read(text)).toEqual({
      unit: 'year',
      begins: 0,
      cohorts: [
        { name: '2021', entered: 0, counts: [1000, 631, 468, 382] },
        { name: '2022', entered: 0, counts: [900, 612] },
        { name: 'Inherited', entered: 2, counts: [300, 251] }
      ]
    })
  })

  test('rows in any order, counted from anywhere, and a total that is no cohort', () => {
    const text = 'Mes,Altas de enero,Total\n3,40,90\n1,100,150\n2,60,110\n'
    const table = open(text)
    expect(readCohorts(table, ['tenure', 'cohort', 'none'], ',')).toEqual({
      ok: true,
      table: {
        unit: 'month',
        begins: 1,
        cohorts: [{ name: 'Altas de enero', entered: 0, counts: [100, 60, 40] }]
      }
    })
    expect(proposeCohorts(open('Month,A,Total,Notes\n1,9,9,x\n2,8,8,y\n'))).toEqual([
      'tenure',
      'cohort',
      'none',
      'none'
    ])
  })

  test('without a column of renewals the rows are in their order', () => {
    expect(read('Customers\n1000\n631\n468\n')).toEqual({
      unit: null,
      begins: 0,
      cohorts: [{ name: 'Customers', entered: 0, counts: [1000, 631, 468] }]
    })
    expect(read('1000\n631\n', '.', false)).toMatchObject({ cohorts: [{ name: '1' }] })
  })

  test('customers come whole: the sign in 1.000 sets off thousands, on any page', () => {
    for (const decimal of ['.', ','] as const) {
      for (const thousand of ['1.000', '1,000', '1 000'])
        expect(read(`Semana\tA\n0\t${thousand}\n1\t631\n`, decimal)).toMatchObject({
          unit: 'week',
          cohorts: [{ counts: [1000, 631] }]
        })
    }
  })

  test('units that a header names', () => {
    const names = ['Year', 'AÑOS', 'Months since joining', 'mes', 'Semanas', 'week', 'Día', 'days']
    expect(names.map(unitNamed)).toEqual([
      ...['year', 'year', 'month', 'month', 'week', 'week', 'day', 'day']
    ])
    expect(['Period', 'Renewal', '', 'mesa'].map(unitNamed)).toEqual([null, null, null, null])
  })

  test('what is no table of cohorts, and why', () => {
    expect(read('')).toEqual({ kind: 'no-cohort' })
    expect(read('Who,What\nAna,x\nLuis,y\n')).toEqual({ kind: 'no-cohort' })
    const two = open('A,B\n0,1\n1,1\n')
    expect(readCohorts(two, ['tenure', 'tenure'], '.')).toEqual({
      ok: false,
      problem: { kind: 'two-tenures' }
    })
    // A column without any count has no customers.
    const blank = open('Year,A,B\n0,,9\n1,,8\n')
    expect(readCohorts(blank, ['tenure', 'cohort', 'none'], '.')).toMatchObject({
      problem: { kind: 'no-cohort' }
    })
    expect(readCohorts(blank, ['tenure', 'cohort', 'cohort'], '.')).toMatchObject({
      table: { cohorts: [{ name: 'B' }] }
    })
    const at = (text: string) => read(`Year,A\n0,1000\n${text}`)
    expect(at('1,63.1%\n')).toEqual({ kind: 'not-a-count', line: 3, text: '63.1%' })
    expect(at('1,63.15\n')).toMatchObject({ kind: 'not-a-count' })
    expect(at('1,-3\n')).toMatchObject({ kind: 'not-a-count' })
    expect(at('1,many\n')).toMatchObject({ kind: 'not-a-count', text: 'many' })
    expect(at('1,631\n2,700\n')).toEqual({
      ...{ kind: 'grew', cohort: 'A', tenure: 2 },
      ...{ before: 631, now: 700 }
    })
    expect(at('1,\n2,468\n')).toEqual({ kind: 'hole', cohort: 'A', tenure: 1 })
    expect(read('Year,A\n0,20000000000\n1,5\n')).toMatchObject({ kind: 'too-many', tenure: 0 })
    const tenures = (cells: readonly string[]) => {
      const table = open(`Year,A\n${cells.map(cell => `${cell},5\n`).join('')}`)
      const found = readCohorts(table, ['tenure', 'cohort'], '.')
      return found.ok ? found.table : found.problem
    }
    expect(tenures(['0', '1', '3'])).toEqual({ kind: 'tenure-missing', tenure: 2 })
    expect(tenures(['0', '1', '1'])).toEqual({ kind: 'tenure-twice', tenure: 1 })
    expect(tenures(['0', 'first', '1'])).toEqual({ kind: 'no-tenure', line: 3, text: 'first' })
    expect(tenures(['0', '', '1'])).toMatchObject({ kind: 'no-tenure', text: '' })
  })
})
