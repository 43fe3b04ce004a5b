import { describe, expect, it } from 'vitest'
import { readPeople } from '../../../src/analysis/segments/read-people.ts'
import { peopleFrom } from './some.ts'

const keysOf = (text: string, i: number) => {
  const { keys, codes, starts } = peopleFrom(text).lists.interests
  return [...codes.slice(starts[i], starts[i + 1])].map(code => keys[code])
}

describe('people from a table', () => {
  it('reads a Spanish sheet as it comes', () => {
    const { people, read } = readPeople(
      [
        'Clientes de octubre',
        'Cliente;Nombre;Edad;Sexo;Ciudad;Intereses;Última compra;Gasto',
        'C1;Ana;34;M;Vigo;correr, cine;01/10/2026;1.234,50 €',
        '',
        'C2;Luis;;H;;ninguno;11/10/2026;0',
        'C3;Eva;mucha;M;Vigo;;;10,00',
        'C1;Ana otra vez;34;M;vigo;Correr;01/10/2026;3',
        'Total;;;;;;;1.247,50 €'
      ].join('\n'),
      { locale: 'es' }
    )
    expect(people.ids).toEqual(['C1', 'C2', 'C1'])
    expect(read.rows.length).toBe(3)
    expect(read.errors.map(({ reason }) => reason)).toEqual(['not-a-number', 'total'])
    expect(people.repeated).toBe(1)
    expect([...people.numbers.spend]).toEqual([1234.5, 0, 3])
    // The last purchase is that of 11 October.
    expect([...people.numbers.since]).toEqual([10, 0, 10])
    expect([...people.numbers.age]).toEqual([34, Number.NaN, 34])
    // M is a woman beside an H.
    expect(people.categories.gender.keys).toEqual(['woman', 'man'])
    expect([...people.categories.town.codes]).toEqual([0, -1, 0])
    expect(people.categories.town.labels).toEqual(['Vigo'])
    expect(people.lists.interests.keys).toEqual(['running', 'films'])
    expect([...people.lists.interests.stated]).toEqual([1, 1, 1])
  })

  it.each([
    ['f\nm', ['woman', 'man']],
    ['M\nH', ['woman', 'man']],
    ['Female\nmale', ['woman', 'man']],
    ['mujer\nhombre', ['woman', 'man']],
    ['V\nmujer', ['man', 'woman']],
    ['m\nm', ['m']]
  ])('%#: a letter for a gender', (column, keys) => {
    const rows = column.split('\n').map((gender, i) => `${i}\t${gender}`)
    expect(peopleFrom(['id\tgender', ...rows].join('\n')).categories.gender.keys).toEqual(keys)
  })

  it.each([
    ['running; cycling', ['running', 'cycling']],
    ['running|cycling|running', ['running', 'cycling']],
    ['running/cycling', ['running', 'cycling']],
    ['running, ,', ['running']],
    ['rock; pop, folk', ['rock', 'pop folk']],
    ['none', []],
    ['', []]
  ])('%s: several values in a cell', (cell, keys) => {
    expect(keysOf(`id\tinterests\n1\t${cell}`, 0)).toEqual(keys)
  })

  it('nothing, a header only, and no id at all are no people', () => {
    for (const text of ['', 'id\tage', 'age\tspend\n30\t2']) expect(peopleFrom(text).count).toBe(0)
    expect(peopleFrom('id\tage\n1\t30').lastDay).toBeNull()
    expect([...peopleFrom('id\tage\n1\t30').numbers.since]).toEqual([Number.NaN])
  })

  it('reads 20,000 people and says how many it left', () => {
    const rows = Array.from({ length: 20_010 }, (_, i) => `P${i}\t${i % 90}`)
    const { people, read } = readPeople(['id\tage', ...rows].join('\n'), { locale: 'en' })
    expect(people.count).toBe(20_000)
    expect(read.unread).toBe(10)
  })
})
