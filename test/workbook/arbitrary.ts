import fc from 'fast-check'
import type { Read } from '../../src/workbook/sections-read.ts'
import type { Answer, Entry, State, Table } from '../../src/workbook/state.ts'

/** Names as reasonable and unreasonable authors give them, but never one that every object inherits. */
const id = fc
  .oneof(
    { weight: 4, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) }
  )
  .filter(name => name.length <= 80 && !(name in {}) && name !== 'prototype')
  .filter(name => [...name].every(char => char >= ' ' && char !== '\u007f'))

/** Objects as JSON.parse and literals make them. */
const plain = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>

/** Any text a keyboard or a paste may give, lone surrogates included. */
const typed = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10 })
    .map(units => String.fromCharCode(...units)),
  fc.constantFrom('', '30.000', '30,000.50', '1.234,56 €', '−5', '12 %', '∞')
)

const finite = fc
  .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
  .map(value => value + 0)

const entry: fc.Arbitrary<Entry> = fc.oneof(
  plain({ text: typed, value: finite }),
  finite.map(value => ({ text: String(value), value }))
)

const answer: fc.Arbitrary<Answer> = plain({
  text: typed,
  attempts: fc.nat(),
  verdict: fc.option(fc.constantFrom('right', 'accepted', 'wrong', 'carried-forward')),
  credited: fc.boolean()
})

const table: fc.Arbitrary<Table> = plain({
  name: typed,
  text: fc.string({ unit: 'binary', maxLength: 200 }),
  roles: fc.dictionary(id, fc.constantFrom('month', 'cost', 'ignored'), {
    maxKeys: 4,
    noNullPrototype: true
  }),
  notation: fc.constantFrom('.' as const, ',' as const, null),
  dates: fc.constantFrom('day-first' as const, 'month-first' as const, null)
})

const recordOf = <T>(item: fc.Arbitrary<T>) =>
  fc.dictionary(id, item, { maxKeys: 5, noNullPrototype: true })

/** Any sections that may have been read. */
export const read: fc.Arbitrary<Read> = recordOf(fc.uniqueArray(id, { minLength: 1, maxLength: 4 }))

/** Any state that we could have written. */
export const state: fc.Arbitrary<State> = plain({
  schema: fc.constant(1 as const),
  values: recordOf(entry),
  conventions: recordOf(fc.constantFrom('opening', 'average', 'margin', 'midpoint-of-tomorrow')),
  currency: fc.constantFrom('EUR', 'USD', 'MXN', 'XAU'),
  flow: recordOf(entry),
  fields: recordOf(entry),
  options: recordOf(fc.constantFrom('share', 'average', '2026-09-30')),
  answers: recordOf(recordOf(answer)),
  tables: recordOf(table)
})

/** Characters of a link, for links that nobody made. */
export const base64url = fc
  .array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'), {
    maxLength: 300
  })
  .map(chars => chars.join(''))

/** JSON as an attacker writes it: the right words in the wrong places, prototypes, big and deep things. */
const key = fc.constantFrom(
  ...[
    'schema',
    'values',
    'flow',
    'fields',
    'options',
    'conventions',
    'currency',
    'answers',
    'tables',
    'read'
  ],
  ...['dates', 'text', 'value', 'attempts', 'verdict', 'credited', 'name', 'roles', 'notation'],
  ...['customer-metrics', 'v', 'f', 'i', 'o', 'c', 'm', 'a', 'cost', 'cac', 'month', 'workbook'],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '',
    '\u0000'
  ]
)

const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -0,
    1,
    2,
    1e308,
    -1,
    0.5,
    '',
    'EUR',
    '.',
    ',',
    '1.5'
  ),
  fc.constantFrom('x'.repeat(301), 'crm-workbook', 'right', 'day-first', '__proto__'),
  fc.double(),
  fc.string()
)

export const hostile: fc.Arbitrary<unknown> = fc.letrec<{ node: unknown }>(tie => ({
  node: fc.oneof(
    { maxDepth: 7, depthSize: 'small' },
    leaf,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('node')), { maxLength: 8 }).map(pairs => {
      // As JSON.parse does: __proto__ becomes an own property.
      const object = {}
      for (const [name, value] of pairs) {
        Object.defineProperty(object, name, {
          value,
          enumerable: true,
          configurable: true,
          writable: true
        })
      }
      return object
    })
  )
})).node

/** A valid state with one part replaced by something else: forged by someone who read the source. */
export const forged: fc.Arbitrary<unknown> = fc
  .tuple(state, fc.array(fc.tuple(fc.nat(), hostile), { minLength: 1, maxLength: 3 }))
  .map(([valid, edits]) => {
    const copy = JSON.parse(JSON.stringify(valid)) as unknown
    for (const [pick, value] of edits) {
      const places: [Record<string, unknown>, string][] = []
      const walk = (node: unknown) => {
        if (typeof node !== 'object' || node === null) return
        for (const name of Object.keys(node)) {
          places.push([node as Record<string, unknown>, name])
          walk((node as Record<string, unknown>)[name])
        }
      }
      walk(copy)
      const place = places[pick % Math.max(1, places.length)]
      if (place) place[0][place[1]] = value
    }
    return copy
  })
