import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { FORMS, type GroupShape } from '../../../src/widgets/composer/form-shape.ts'
import {
  entriesOf,
  idFrom,
  missingIn,
  numberOrWords,
  pathOf,
  shown,
  valueAt
} from '../../../src/widgets/composer/form-values.ts'

test('values of whatever a file holds are read without tripping', () => {
  const data = { a: { b: [1, { c: 'x' }] } }
  expect(valueAt(data, ['a', 'b', 1, 'c'])).toBe('x')
  expect(valueAt(data, ['a', 'none', 'c'])).toBeUndefined()
  expect(valueAt('text', ['length'])).toBeUndefined()
  expect(valueAt({}, ['constructor'])).toBeUndefined()
  expect(valueAt(null, ['a'])).toBeUndefined()
  expect(entriesOf(['a'])).toEqual([[0, 'a']])
  expect(entriesOf({ a: 1 })).toEqual([['a', 1]])
  expect(entriesOf('text')).toEqual([])
  expect([shown(0), shown(null), shown({}), shown('a')]).toEqual(['0', '', '', 'a'])
})

test('numbers in either notation, and words as they are', () => {
  expect(numberOrWords('1.5')).toBe(1.5)
  expect(numberOrWords(' 1,5 ')).toBe(1.5)
  expect(numberOrWords('−3')).toBe(-3)
  expect(numberOrWords('1e3')).toBe(1000)
  expect(numberOrWords('1.000,5')).toBe('1.000,5')
  expect(numberOrWords('')).toBe('')
})

test('a text in one language misses the other; one in none misses nothing yet', () => {
  expect(missingIn({ en: 'a', es: ' ' })).toEqual(['es'])
  expect(missingIn({ es: 'a' })).toEqual(['en'])
  expect(missingIn({ en: 'a', es: 'b' })).toEqual([])
  expect(missingIn({ en: '', es: '' })).toEqual([])
  expect(missingIn(undefined)).toEqual([])
})

test('ids out of names', () => {
  expect(idFrom('Crecimiento neto (año)', 'plain')).toBe('crecimiento-neto-ano')
  expect(idFrom('Net growth 2', 'formula')).toBe('net_growth_2')
  expect(idFrom('12', 'plain')).toBe('')
})

/** Paths of the file that the form shows, entries by id left out. */
function paths(shape: GroupShape, data: unknown, above = ''): string[] {
  return [
    ...shape.fields.map(field => [above, ...pathOf([], field)].filter(Boolean).join('.')),
    ...(shape.lists ?? []).flatMap(list =>
      entriesOf(valueAt(data, [list.key])).flatMap(([key, value]) =>
        paths(list.each, value, [above, list.key, key].filter(part => part !== '').join('.'))
      )
    )
  ]
}

test.each(Object.keys(FORMS) as (keyof typeof FORMS)[])(
  'the form of %s shows every text of its template',
  kind => {
    const data = parse(readFileSync(`src/widgets/composer/templates/${kind}.yaml`, 'utf8'))
    const known = new Set(paths(FORMS[kind], data))
    const texts: string[] = []
    const look = (value: unknown, path: string): void => {
      if (value === null || typeof value !== 'object') return
      if (Object.hasOwn(value, 'en') && !path.startsWith('tests')) texts.push(path)
      else
        for (const [key, inside] of Object.entries(value))
          look(inside, path ? `${path}.${key}` : key)
    }
    look(data, '')
    expect(texts.length).toBeGreaterThan(4)
    expect(texts.filter(path => !known.has(path))).toEqual([])
    expect(readdirSync('src/widgets/composer/templates')).toContain(`${kind}.yaml`)
  }
)
