import { describe, expect, it } from 'vitest'
import { readListed } from '../../../src/ingest/listed/read.ts'
import { COLUMNS, read } from './campaigns.ts'

const held = (text: string | readonly string[], columns?: Readonly<Record<number, string>>) =>
  read(text, columns ? { columns } : {}).columns.map(({ id }) => id)

describe('the header', () => {
  it('may stand in any order, in either language, with other columns between', () => {
    expect(held('Gasto;Código;Campaña;Fecha\n10;x;A;2026-01-05')).toEqual([
      ...['cost', null, 'name', 'start']
    ])
    expect(held('START\tNOTE\tCAMPAIGN\tSPEND\n2026-01-05\t\tA\t10')).toEqual([
      ...['start', 'note', 'name', 'cost']
    ])
  })

  it('may call columns by other names, or by their ids', () => {
    expect(held('Nombre de la acción;Presupuesto (€);Tasa de respuesta\nA;10;5 %')).toEqual([
      ...['name', 'cost', 'rate']
    ])
    expect(held('name,cost,live\nA,10,yes')).toEqual(['name', 'cost', 'live'])
  })

  it('prefers a label to a name that comes first', () => {
    // “Cost code” has the name of a spend, “Spend” is its label.
    expect(held('Campaign;Cost code;Spend\nA;7;10')).toEqual(['name', null, 'cost'])
    expect(held('Campaign;Cost code;Budget\nA;7;10')).toEqual(['name', 'cost', null])
  })

  it('may stand below titles and a blank line', () => {
    const text = ['Campaigns of 2026', '', 'Marketing;;', 'Campaign;Spend;Note', 'A;10;x']
    expect(read(text)).toMatchObject({
      hasHeader: true,
      rowsIn: 1,
      rows: [{ line: 5, name: 'A', cost: 10, note: 'x' }]
    })
  })

  it('is not a row whose texts mention the names of columns', () => {
    const text = ['Campaign;Spend', 'Change of name on a date;10', 'Cost comment;20']
    expect(read(text).rows.map(({ name }) => name)).toEqual([
      ...['Change of name on a date', 'Cost comment']
    ])
    // Without a header the first row is a row: a number and a date speak against a header.
    expect(read('A name;10;;2026-01-05;;a comment')).toMatchObject({ hasHeader: false, rowsIn: 1 })
    expect(read(`Campaign;Spend;Note\n${'a name and a cost, '.repeat(5)};20;`).rows).toHaveLength(1)
  })

  it('may be missing: the columns then stand in their order', () => {
    const table = read('A;10;5 %;2026-01-05;yes;x\nB;20;;;;')
    expect(table).toMatchObject({ hasHeader: false, missing: [], errors: [] })
    expect(table.columns.map(({ header, id }) => [header, id])).toEqual(
      Object.keys(COLUMNS).map(id => ['', id])
    )
    expect(table.rows[0]).toMatchObject({ line: 1, name: 'A', cost: 10, rate: 0.05, live: true })
    expect(table.rows[1]).toMatchObject({ line: 2, rate: null, start: null, live: null, note: '' })
  })

  it('of a table of one column is its one name', () => {
    const specs = { name: COLUMNS.name }
    const of = (text: string) => readListed(text, specs, { locale: 'en' })
    expect(of('Campaign\nA\nB').rows.map(({ name }) => name)).toEqual(['A', 'B'])
    expect(of('A\nB').rows).toHaveLength(2)
    // A label word by word before a title that has a name in it.
    expect(of('Every name\nCampaign\nA').rows.map(({ name }) => name)).toEqual(['A'])
  })
})

describe('the reader’s corrections', () => {
  const text = 'Campaign;Spend;Other\nA;10;20'

  it('come before what the headers say', () => {
    expect(held(text, { 2: 'cost' })).toEqual(['name', null, 'cost'])
    expect(read(text, { columns: { 2: 'cost' } }).rows[0]?.cost).toBe(20)
  })

  it('can leave a column out, and what is then missing is told', () => {
    const table = read(text, { columns: { 1: 'none' } })
    expect(table).toMatchObject({ missing: ['cost'], rows: [], errors: [], rowsIn: 1 })
  })

  it('hold nothing twice, and mean nothing for an unknown column', () => {
    expect(held(text, { 1: 'cost', 2: 'cost' })).toEqual(['name', 'cost', null])
    expect(held(text, { 0: 'constructor', 1: '__proto__', 9: 'cost' })).toEqual([
      ...['name', 'cost', null]
    ])
  })

  it('work without a header', () => {
    expect(held('10;A', { 0: 'cost', 1: 'name' })).toEqual(['cost', 'name'])
  })
})
