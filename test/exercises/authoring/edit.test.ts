import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { editSource } from '../../../src/exercises/authoring/edit.ts'

const FILE = `# What this is.
title: { en: One, es: Uno } # both
intro:
  en: >-
    A long text over
    two lines.
  es: 'Otro: texto'
givens:
  cost:
    value: 30000 # a month
list:
  # the first
  - a
`

const set = (path: readonly (string | number)[], value: unknown, text = FILE) =>
  editSource(text, [{ kind: 'set', path, value }])

test('a changed value leaves everything else as it was, character by character', () => {
  expect(set(['givens', 'cost', 'value'], 31000)).toBe(FILE.replace('30000', '31000'))
  expect(set(['title', 'en'], 'Two')).toBe(FILE.replace('One', 'Two'))
  expect(set(['list', 0], 'b')).toBe(FILE.replace('- a', '- b'))
  // As it was quoted before, and with quotes where a colon, a brace or a word that is none needs them.
  expect(set(['intro', 'es'], "L'altre: {x}")).toBe(FILE.replace('Otro: texto', "L''altre: {x}"))
  expect(set(['title', 'es'], 'a, b')).toBe(FILE.replace('Uno', '"a, b"'))
  expect(set(['title', 'es'], 'true')).toBe(FILE.replace('Uno', '"true"'))
  expect(set(['title', 'es'], '')).toBe(FILE.replace('Uno', '""'))
  expect(set(['intro', 'en'], 'Shorter.')).toBe(
    FILE.replace('A long text over\n    two lines.', 'Shorter.')
  )
})

test('what comes or goes keeps comments and order', () => {
  const added = editSource(FILE, [
    { kind: 'set', path: ['givens', 'new'], value: { value: 3 } },
    { kind: 'append', path: ['list'], value: 'b' },
    { kind: 'append', path: ['more'], value: 1 },
    { kind: 'remove', path: ['intro', 'es'] }
  ])
  expect(added).toContain('# What this is.')
  expect(added).toContain('# a month')
  expect(added).toContain('# the first')
  expect(Object.keys(parse(added ?? ''))).toEqual(['title', 'intro', 'givens', 'list', 'more'])
  expect(parse(added ?? '')).toMatchObject({
    givens: { cost: { value: 30000 }, new: { value: 3 } },
    list: ['a', 'b'],
    more: [1]
  })
})

test('missing translations get their key, and an empty file its first', () => {
  expect(parse(set(['title', 'es'], 'Ñ', 'title: { en: x }') ?? '')).toEqual({
    title: { en: 'x', es: 'Ñ' }
  })
  expect(parse(set(['a', 'b'], 1, '') ?? '')).toEqual({ a: { b: 1 } })
})

test('what cannot be changed is left alone', () => {
  expect(set(['a'], 1, 'a: [')).toBeUndefined()
  expect(set(['a'], 1, '- x')).toBeUndefined()
  expect(set(['a'], 1, 'just words')).toBeUndefined()
  expect(set(['title', 'en', 'deep'], 1)).toBeUndefined()
  expect(editSource('a: 1', [{ kind: 'append', path: ['a', 'b'], value: 1 }])).toBeUndefined()
})

test('a value through an alias changes where it stands', () => {
  const text = 'a: &x one\nb: *x\n'
  expect(parse(set(['b'], 'two', text) ?? '')).toEqual({ a: 'one', b: 'two' })
})

test('property: any text comes back as it was typed, wherever it is written', () => {
  const practice = readFileSync('content/exercises/unit-economics-practice.yaml', 'utf8')
  const places = [
    ['title', 'en'],
    ['intro', 'es'],
    ['givens', 'cost', 'name', 'en'],
    ['where', 0]
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      (path, value) => {
        const next = set(path, value, practice)
        const read = parse(next ?? '')
        expect(path.reduce((node: unknown, key) => (node as never)[key], read)).toBe(value)
        expect(next).toContain('# The practice exercise of the lesson on customer metrics')
      }
    ),
    { numRuns: 60 }
  )
})

test('a long text over several lines is broken where lines of the file are, a text with lines of its own is quoted', () => {
  const long = 'word '.repeat(60).trim()
  const written = set(['intro', 'en'], long) ?? ''
  expect(parse(written).intro.en).toBe(long)
  expect(Math.max(...written.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
  expect(parse(set(['intro', 'en'], 'a\nb') ?? '').intro.en).toBe('a\nb')
  expect(parse(set(['intro', 'en'], 5) ?? '').intro.en).toBe(5)
  expect(parse(set(['intro', 'en'], '') ?? '').intro.en).toBe('')
  expect(parse(set(['title', 'en'], true) ?? '').title.en).toBe(true)
  expect(parse(set(['title'], null) ?? '').title).toBeNull()
  expect(parse(set(['a'], 'x', 'a: |-\n  one\n  two\nb: 1\n') ?? '')).toEqual({ a: 'x', b: 1 })
  expect(parse(set(['a'], 'x', 'a: "one"') ?? '')).toEqual({ a: 'x' })
  expect(parse(set(['a'], 'x', 'a:\nb: 1') ?? '')).toEqual({ a: 'x', b: 1 })
})
