import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audienceOf } from '../../../src/analysis/consent/audience.ts'
import { bornOf } from '../../../src/analysis/consent/born.ts'
import {
  ALLOWING,
  CHANNELS,
  type ConsentRow,
  type Contact,
  EXCLUDING,
  isAllowing,
  PURPOSES,
  type Question
} from '../../../src/analysis/consent/model.ts'
import { newestWord, strictest, wordOf } from '../../../src/analysis/consent/word.ts'
import { CUSTOMER, day, no, person, QUESTION, yes } from './people.ts'

const DAYS = fc.integer({ min: day('2023-01-01'), max: day('2027-01-01') })
const flag = fc.constantFrom(true, false, null)
const maybe = fc.option(DAYS)

const anybody = (line: number): fc.Arbitrary<Contact> =>
  fc.record({
    line: fc.constant(line),
    // Few of each, so that people share numbers and addresses.
    id: fc.constantFrom('1', '2', '3', ''),
    name: fc.constant('x'),
    email: fc.constantFrom('a@x.org', 'b@x.org', 'c@x.org', '', 'nothing'),
    phone: fc.constantFrom('600111222', '600333444', ''),
    post: fc.constantFrom('Calle 1', ''),
    born: fc.option(fc.integer({ min: day('2005-01-01'), max: day('2015-01-01') })),
    sale: maybe,
    ...{ atSale: flag, offered: flag, similar: flag, objected: flag },
    robinson: fc.constantFrom('', 'no', 'yes', 'email', 'llamadas, sms')
  })

const anything: fc.Arbitrary<ConsentRow> = fc.record({
  line: fc.constant(2),
  person: fc.constantFrom('1', '2', '3', 'a@x.org', 'B@X.org', '600111222', 'nobody', ''),
  purpose: fc.constantFrom('similar', 'newsletter', 'other', 'partner', 'health', '', 'draw'),
  channel: fc.constantFrom('email', 'sms', 'call', 'auto', 'post', '', 'pigeon', 'sms, post'),
  day: maybe,
  answer: fc.boolean(),
  ...{ preset: flag, explicit: flag, parent: flag },
  until: maybe
})

const list = fc
  .integer({ min: 0, max: 6 })
  .chain(size => fc.tuple(...Array.from({ length: size }, (_, at) => anybody(at + 2))))
const records = fc.array(anything, { maxLength: 8 })
const question: fc.Arbitrary<Question> = fc.record({
  purpose: fc.constantFrom(...PURPOSES),
  channel: fc.constantFrom(...CHANNELS),
  law: fc.constantFrom('es', 'eu'),
  day: DAYS,
  consentMonths: fc.constantFrom(0, 6, 24),
  saleMonths: fc.constantFrom(0, 12, 24)
})

/** The lines of those who may be contacted. */
const audience = (people: readonly Contact[], rows: readonly ConsentRow[], asked: Question) =>
  new Set(
    audienceOf(people, rows, asked).decisions.flatMap(({ person: { line }, rule }) =>
      isAllowing(rule) ? line : []
    )
  )

const within = (some: ReadonlySet<number>, all: ReadonlySet<number>) =>
  [...some].every(line => all.has(line))

describe('whatever a list and its records say', () => {
  test('everybody has one rule, and the counts add up', () => {
    fc.assert(
      fc.property(list, records, question, (people, rows, asked) => {
        const found = audienceOf(people, rows, asked)
        expect(found.decisions.map(({ person: { line } }) => line)).toEqual(
          people.map(({ line }) => line)
        )
        const rules = [...ALLOWING, ...EXCLUDING]
        expect(found.decisions.every(({ rule }) => rules.includes(rule))).toBe(true)
        const of = (some: readonly (typeof rules)[number][]) =>
          some.reduce((sum, rule) => sum + (found.counts.get(rule) ?? 0), 0)
        expect(of(rules)).toBe(people.length)
        expect(of(ALLOWING)).toBe(found.allowed)
        expect(found.matrix[asked.purpose][asked.channel]).toBe(found.allowed)
      }),
      { numRuns: 500 }
    )
  })

  test('another consent never shrinks the audience, a no never lets it grow', () => {
    fc.assert(
      fc.property(list, records, anything, question, (people, rows, more, asked) => {
        const before = audience(people, rows, asked)
        const after = audience(people, [...rows, more], asked)
        expect(more.answer ? within(before, after) : within(after, before)).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })

  test('nor does an objection or an entry on an exclusion list', () => {
    fc.assert(
      fc.property(list, records, question, fc.nat(5), (people, rows, asked, at) => {
        const but = (says: Partial<Contact>) =>
          people.map((one, place) => (place === at ? { ...one, ...says } : one))
        const before = audience(people, rows, asked)
        for (const says of [{ objected: true }, { robinson: 'yes' }])
          expect(within(audience(but(says), rows, asked), before)).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  test('nor does a longer term shrink it, nor the order of the records change it', () => {
    fc.assert(
      fc.property(list, records, question, (people, rows, asked) => {
        const endless = { ...asked, consentMonths: 0, saleMonths: 0 }
        const now = audience(people, rows, asked)
        expect(within(now, audience(people, rows, endless))).toBe(true)
        expect(audience(people, rows.toReversed(), asked)).toEqual(now)
      }),
      { numRuns: 500 }
    )
  })
})

describe('whose records they are', () => {
  test('a no to an address holds in every row that has it; to a telephone, only there', () => {
    const people = [
      person({ ...CUSTOMER, line: 2, id: '1', objected: true }),
      person({ ...CUSTOMER, line: 3, id: '2', email: 'NURIA@example.org', phone: '' }),
      person({ ...CUSTOMER, line: 4, id: '3', email: 'leo@example.org' })
    ]
    const rules = (asked: Partial<Question>) =>
      audienceOf(people, [], { ...QUESTION, ...asked }).decisions.map(({ rule }) => rule)
    expect(rules({})).toEqual(['objected', 'objected', 'soft'])
    expect(rules({ channel: 'sms' })).toEqual(['objected', 'unreachable', 'objected'])
    // A letter goes to the person, and nobody else objected.
    expect(rules({ channel: 'post' })).toEqual(['objected', 'interest', 'interest'])
  })

  test('a number comes before an address, and what belongs to nobody is counted', () => {
    const people = [
      person({ line: 2, id: '600111222', email: 'a@example.org', phone: '600999888' }),
      person({ line: 3, id: 'B', email: 'b@example.org' })
    ]
    const rows = [
      yes({ person: '600111222' }),
      yes({ person: 'b@example.org' }),
      yes({ person: 'ghost' }),
      no({ person: '' })
    ]
    const found = audienceOf(people, rows, QUESTION)
    expect(found.decisions.map(({ rule }) => rule)).toEqual(['consent', 'consent'])
    expect(found.strays).toBe(2)
    expect(found.ageless).toBe(2)
  })

  test('records of one person are read together, by whichever name they go', () => {
    const rows = [
      yes(),
      no({ person: 'nuria@example.org', day: day('2026-02-01') }),
      yes({ person: '600 111 222', day: day('2026-03-01'), channel: 'sms' })
    ]
    const found = audienceOf([person()], rows, QUESTION)
    expect(found.decisions[0]?.rule).toBe('withdrawn')
    expect(found.matrix.similar.sms).toBe(1)
  })

  test('thousands of rows on one number are no trap', () => {
    const people = Array.from({ length: 2000 }, (_, at) => person({ line: at + 2 }))
    const rows = Array.from({ length: 5000 }, (_, at) => yes({ line: at + 2, day: at }))
    const start = performance.now()
    expect(audienceOf(people, rows, QUESTION).allowed).toBe(0)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('words', () => {
  test('the strictest, and the newest', () => {
    expect([wordOf(true, null), wordOf(true, true), wordOf(false, true)]).toEqual([
      ...(['yes', 'preset', 'no'] as const)
    ])
    expect(strictest(['preset', 'yes'])).toBe('yes')
    expect(strictest(['preset', 'yes', 'no'])).toBe('no')
    expect(strictest([])).toBeUndefined()
    expect(newestWord([])).toBeUndefined()
    const [one, two] = [
      { word: 'no', day: 1 },
      { word: 'yes', day: 2 }
    ] as const
    expect(newestWord([one, two])).toBe('yes')
    expect(newestWord([one, { ...two, day: 1 }])).toBe('no')
  })
})

test.each([
  ['2013-06-02', '2013-06-02'],
  ['2 June 2013', '2013-06-02'],
  ['03/04/2013', '2013-04-03'],
  ['1958-02-14', '1958-12-31'],
  ['14/02/1958', '1958-12-31'],
  ['2012', '2012-12-31']
])('born %s', (text, iso) => expect(bornOf(text)).toBe(day(iso)))

test.each(['', 'in spring', '13', '1812', '120130'])('born “%s”, which is no date', text =>
  expect(bornOf(text)).toBeNull()
)
