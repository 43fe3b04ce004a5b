import { describe, expect, test } from 'vitest'
import { readListed } from '../../../src/ingest/listed/read.ts'

const COLUMNS = {
  group: {
    kind: 'text',
    label: { en: 'group', es: 'grupo' },
    names: /^(?:segment|segmento)s?$/
  },
  note: { kind: 'text', label: { en: 'note', es: 'nota' }, names: /^nota$/, optional: true }
} as const

const read = (text: string, columns = {}) =>
  readListed(text, COLUMNS, { locale: 'en', others: true, columns })

describe('columns that nobody declared', () => {
  test('come with each row, by their headers, and one known name is a header', () => {
    const { rows, columns } = read('music,group,sport\n1,A,\n\n0,B, yes ')
    expect(rows.map(({ group, others }) => [group, others])).toEqual([
      [
        'A',
        [
          { name: 'music', text: '1' },
          { name: 'sport', text: '' }
        ]
      ],
      [
        'B',
        [
          { name: 'music', text: '0' },
          { name: 'sport', text: 'yes' }
        ]
      ]
    ])
    expect(columns.map(({ id, other }) => [id, other])).toEqual([
      [null, true],
      ['group', undefined],
      [null, true]
    ])
  })

  test('are left out when the reader says so, when they have no name, and unless they are asked for', () => {
    expect(read('music,group,\n1,A,7', { 0: 'none' }).rows[0]?.others).toEqual([])
    const plain = readListed('group,note,music\nA,x,1', COLUMNS, { locale: 'en' })
    expect(plain.rows[0]).not.toHaveProperty('others')
    expect(plain.columns[2]).toEqual({ index: 2, header: 'music', id: null })
  })

  test('a declared column can be one of the others', () => {
    const { rows } = read('group,note\nA,yes', { 1: 'other' })
    expect(rows[0]).toMatchObject({ note: '', others: [{ name: 'note', text: 'yes' }] })
  })

  test('a short row has empty cells; rows set aside do not shift the others', () => {
    const { rows, errors } = read('group\tmusic\n\t1\nB\nTotal\t9\nC\t1')
    expect(errors.map(({ reason }) => reason)).toEqual(['missing', 'total'])
    expect(rows.map(({ others }) => others?.[0]?.text)).toEqual(['', '1'])
  })
})
