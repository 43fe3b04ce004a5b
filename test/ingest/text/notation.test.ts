import { describe, expect, test } from 'vitest'
import type { MonthlyRole } from '../../../src/ingest/monthly/roles.ts'
import { settleTable } from '../../../src/ingest/monthly/table-notation.ts'
import { settleColumn } from '../../../src/ingest/text/notation.ts'

describe('settleColumn', () => {
  test('one cell with one reading decides, wherever it is', () => {
    expect(settleColumn(['30.000', '', 'x', '1.234,50'], '.')).toEqual({
      decimal: ',',
      ambiguous: 1,
      undecided: false,
      evidence: { index: 3, text: '1.234,50', decimal: ',' }
    })
    expect(settleColumn(['81.63', '1,234'], ',')).toMatchObject({ decimal: '.', undecided: false })
  })

  test('a column that cannot tell takes the page and says so', () => {
    expect(settleColumn(['30.000', '31.000'], ',')).toEqual({
      decimal: ',',
      ambiguous: 2,
      undecided: true
    })
  })

  test('a column in which nothing hangs on it is not undecided', () => {
    expect(settleColumn(['980', '997', '1 014'], '.')).toEqual({
      decimal: '.',
      ambiguous: 0,
      undecided: false
    })
  })

  test('a column that contradicts itself decides nothing', () => {
    expect(settleColumn(['1.5', '1,5', '30.000', '2,5'], ',')).toMatchObject({
      decimal: ',',
      undecided: true,
      evidence: { index: 0 },
      against: { index: 1, text: '1,5' }
    })
  })
})

describe('settleTable', () => {
  const column = (index: number, role: MonthlyRole, ...texts: string[]) => ({
    index,
    role,
    cells: texts.map((text, i) => ({ line: i + 2, text }))
  })
  const settle = (...columns: ReturnType<typeof column>[]) =>
    settleTable(columns, '.', () => undefined)

  test('an undecided column takes what the others agree on, with the cell that shows it', () => {
    const read = settle(
      column(1, 'cost', '30.000', '31.000'),
      column(2, 'revenue', '80.000', '81,5')
    )
    expect(read.get(1)).toEqual({
      decimal: ',',
      by: 'table',
      ambiguous: 2,
      undecided: false,
      evidence: { line: 3, text: '81,5' },
      example: { line: 2, text: '30.000', value: 30000, other: 30 }
    })
    expect(read.get(2)).toMatchObject({ by: 'column', decimal: ',' })
  })

  test('customers come whole', () => {
    const read = settle(column(1, 'cost', '30.000', '1250'), column(2, 'start', '1.024', '980'))
    expect(read.get(1)).toMatchObject({ by: 'counts', decimal: ',', undecided: false })
    expect(read.get(2)).toMatchObject({ by: 'counts', decimal: ',' })
  })

  test('columns that disagree leave the undecided one to the page', () => {
    const read = settle(
      column(1, 'cost', '30.000', '1250'),
      column(2, 'revenue', '81,5'),
      column(3, 'start', '1.5')
    )
    expect(read.get(1)).toMatchObject({ by: 'page', decimal: '.', undecided: true })
    const counts = settle(
      column(1, 'start', '1.024'),
      column(2, 'new', '1,030'),
      column(3, 'cost', '3.000', '1250')
    )
    expect(counts.get(3)).toMatchObject({ by: 'page', undecided: true })
  })

  test('a column that mixes both notations is undecided and shows both cells', () => {
    const read = settle(column(1, 'cost', '1.5', '1,5', '30.000'))
    expect(read.get(1)).toMatchObject({
      by: 'page',
      undecided: true,
      against: { line: 3, text: '1,5' },
      example: { line: 4, text: '30.000', value: 30, other: 30000 }
    })
  })

  test('the reader’s choice goes before everything', () => {
    const read = settleTable([column(1, 'cost', '81,63', '30.000')], '.', () => '.')
    expect(read.get(1)).toMatchObject({ by: 'chosen', decimal: '.', example: { value: 30 } })
  })
})
