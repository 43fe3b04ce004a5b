import fc from 'fast-check'
import { COLUMNS } from '../../../src/analysis/segments/columns.ts'
import { type People, peopleOf } from '../../../src/analysis/segments/people.ts'
import {
  CATEGORY_FIELDS,
  type Group,
  LIST_FIELDS,
  NUMBER_FIELDS,
  type Rule,
  type Test
} from '../../../src/analysis/segments/rule.ts'
import type { Trait } from '../../../src/analysis/segments/traits.ts'
import { readListed } from '../../../src/ingest/listed/read.ts'

/** People from a table as text. */
export const peopleFrom = (text: string): People =>
  peopleOf(readListed(text, COLUMNS, { locale: 'en' }).rows)

const WORDS = ['running', 'milk', 'vigo', 'web', 'woman', 'constructor', '★']

const cell = (values: readonly string[]) => fc.constantFrom('', ...values)
const several = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 3 })
  .map(words => (words.length === 0 ? 'none' : words.join(';')))

/** A table of a few people of whom not everything is stated. */
export const somePeople: fc.Arbitrary<People> = fc
  .array(
    fc.record({
      age: fc.option(fc.integer({ min: 10, max: 70 }), { nil: null }),
      children: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
      orders: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }),
      last: fc.option(fc.integer({ min: 20_000, max: 20_500 }), { nil: null }),
      spend: fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }),
      gender: cell(WORDS),
      town: cell(WORDS),
      channel: cell(WORDS),
      interests: fc.oneof(fc.constant(''), several),
      follows: fc.oneof(fc.constant(''), several),
      buys: fc.oneof(fc.constant(''), several)
    }),
    { minLength: 1, maxLength: 40 }
  )
  .map(rows =>
    peopleOf(rows.map((row, i) => ({ ...row, id: `P${i}`, name: `Name ${i}`, line: i + 2 })))
  )

const someTest: fc.Arbitrary<Test> = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    field: fc.constantFrom(...NUMBER_FIELDS),
    op: fc.constantFrom('at-least' as const, 'at-most' as const),
    value: fc.integer({ min: 0, max: 500 })
  }),
  fc.record({
    kind: fc.constant('value' as const),
    field: fc.constantFrom(...CATEGORY_FIELDS, ...LIST_FIELDS),
    op: fc.constantFrom('is' as const, 'is-not' as const),
    value: fc.constantFrom(...WORDS)
  }),
  fc.record({
    kind: fc.constant('known' as const),
    field: fc.constantFrom(...NUMBER_FIELDS, ...CATEGORY_FIELDS, ...LIST_FIELDS)
  })
)

const groupOf = (inside: fc.Arbitrary<Rule>): fc.Arbitrary<Group> =>
  fc.record({
    kind: fc.constant('group' as const),
    join: fc.constantFrom('all' as const, 'any' as const, 'none' as const),
    rules: fc.array(inside, { maxLength: 3 })
  })

/** Rules within the limits: up to three levels of groups. */
export const someRule: fc.Arbitrary<Group> = groupOf(
  fc.oneof(someTest, groupOf(fc.oneof(someTest, groupOf(someTest))))
)

/** A name for a trait that no other has. */
export const traitKey = (trait: Trait): string =>
  `${trait.field}:${trait.kind === 'band' ? trait.from : trait.value}`
