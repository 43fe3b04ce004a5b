import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeness, type Weights } from '../../../src/analysis/customer-record/completeness.ts'
import { join } from '../../../src/analysis/customer-record/join.ts'
import { merge } from '../../../src/analysis/customer-record/merge.ts'
import { FIELDS, type MergeOptions, RULES } from '../../../src/analysis/customer-record/model.ts'
import { permits } from '../../../src/analysis/customer-record/permits.ts'
import { survey } from '../../../src/analysis/customer-record/survey.ts'
import { IN_2022, LAST_WEEK, MARTA, OPTIONS, tables, YESTERDAY } from './rows.ts'

const HOW = { ids: 'shared', phones: 'named' } as const
const even = (changes: Partial<Weights> = {}): Weights => ({
  ...(Object.fromEntries(FIELDS.map(id => [id, 1])) as unknown as Weights),
  ...changes
})

const recordsOf = (given: ReturnType<typeof tables>, changes: Partial<MergeOptions> = {}) =>
  join(given, HOW).people.map(person => merge(person, { ...OPTIONS, ...changes }))

const marta = (changes: Partial<MergeOptions> = {}) => {
  const [record] = recordsOf(MARTA, changes)
  if (!record) throw new Error('no record')
  return record
}

/** One customer whom an address joins. */
const one = (given: Parameters<typeof tables>[0], changes: Partial<MergeOptions> = {}) => {
  const email = 'a@x.org'
  const joined = Object.fromEntries(
    Object.entries(given).map(([source, rows]) => [source, rows.map(row => ({ email, ...row }))])
  )
  const [record] = recordsOf(tables(joined), changes)
  if (!record) throw new Error('no record')
  return record
}

describe('Marta, as in the lesson', () => {
  test('Valencia, 12 May, no, nothing of children; twelve of sixteen', () => {
    const { fields, permission } = marta()
    expect(fields.town).toMatchObject({ value: 'Valencia', sources: ['web'], conflict: true })
    expect(fields.birthday).toMatchObject({ value: '12 May', conflict: false })
    expect(fields.birthday.candidates[1]?.fate).toEqual({ kind: 'default' })
    expect(permission).toEqual({ state: 'no', ask: true, sources: ['shop'] })
    expect(fields.consent).toMatchObject({ value: false, conflict: true })
    expect(fields.consent.candidates.map(({ fate }) => fate.kind)).toEqual(['won', 'preset'])
    expect(fields.family).toMatchObject({ value: null, unkept: true })
    // 240 + 90.
    expect(fields.value.value).toBe(330)
    expect(fields.contact.value).toBe(IN_2022)
    expect(fields.tastes.value).toEqual(['citrus', 'pots'])
    expect(fields.topics).toMatchObject({ value: ['gardening'], special: ['health'] })
    expect(completeness(marta(), even())).toBe(12 / 16)
    // Town, birthday, e-mails and children alone: three of four.
    const four = Object.fromEntries(
      FIELDS.map(id => [id, ['town', 'birthday', 'consent', 'family'].includes(id) ? 1 : 0])
    ) as unknown as Weights
    expect(completeness(marta(), four)).toBe(0.75)
    // 12 of 14.
    expect(completeness(marta(), even({ family: 0, connections: 0 }))).toBeCloseTo(12 / 14, 12)
  })

  test('another rule, another town; never another permission', () => {
    const trusted = marta({ rule: 'trusted' })
    expect(trusted.fields.town).toMatchObject({ value: 'Sagunto', sources: ['shop'] })
    expect(trusted.fields.town.candidates[1]?.fate).toEqual({ kind: 'lost', by: 'trusted' })
    // The web's row fills eight fields, the counter's six: name, telephone, town, birthday, value, tastes.
    expect(marta({ rule: 'complete' }).fields.town.value).toBe('Valencia')
    for (const rule of RULES) expect(marta({ rule }).permission.state).toBe('no')
  })

  test('1 January as a birthday like any other', () => {
    const { fields } = marta({ skipNewYear: false })
    expect(fields.birthday).toMatchObject({ value: '1 January', conflict: true })
    expect(completeness(marta({ skipNewYear: false }), even())).toBe(0.75)
  })

  test('spending that each source counts in full; children with a purpose', () => {
    const { fields } = marta({
      spending: 'pick',
      purposes: { family: true, connections: false }
    })
    expect(fields.value).toMatchObject({ value: 90, sources: ['web'], conflict: true })
    expect(fields.family).toMatchObject({ value: ['two children'], unkept: false })
    expect(fields.connections.unkept).toBe(true)
  })

  test('what each field permits', () => {
    const record = marta()
    expect(permits(record, 'town').map(({ basis, standing }) => [basis, standing])).toEqual([
      ['contract', 'yes'],
      ['interest', 'object']
    ])
    expect(permits(record, 'email')[1]).toEqual({
      ...{ use: 'newsletter', basis: 'consent', standing: 'no' }
    })
    expect(permits(record, 'birthday')[0]?.standing).toBe('no')
    expect(permits(record, 'topics')[0]?.standing).toBe('own')
    expect(permits(record, 'family')).toEqual([])
    const asked = one({ web: [{ consent: true, preset: true, birthday: '3 May' }] })
    expect(permits(asked, 'birthday')[0]?.standing).toBe('ask')
    expect(permits(one({ web: [{ consent: true }] }), 'email')[1]?.standing).toBe('yes')
  })
})

describe('rules', () => {
  test('a tie is said, and what decided it', () => {
    const day = LAST_WEEK
    const { town } = one({ shop: [{ town: 'A', day }], web: [{ town: 'B', day }] }).fields
    expect(town).toMatchObject({ value: 'A', tie: 'trusted', conflict: true })
    expect(town.candidates[1]?.fate).toEqual({ kind: 'lost', by: 'trusted' })
    const same = one({
      web: [
        { town: 'A', day },
        { town: 'B', day }
      ]
    }).fields.town
    expect(same).toMatchObject({ value: 'B', tie: 'later' })
    const full = one(
      { shop: [{ town: 'A', day }], web: [{ town: 'B', day: YESTERDAY }] },
      { rule: 'complete' }
    ).fields.town
    expect(full).toMatchObject({ value: 'B', tie: 'newest' })
  })

  test('a row without a date is older than any with one', () => {
    const { town } = one({ shop: [{ town: 'A' }], web: [{ town: 'B', day: 0 }] }).fields
    expect(town.value).toBe('B')
  })

  test('what means the same is no conflict: capitals, accents, a prefix, a year', () => {
    const { fields } = one({
      shop: [{ town: 'Gandía', phone: '600 111 222', birthday: '12/5/1980', day: 1 }],
      web: [{ town: 'GANDIA', phone: '+34600111222', birthday: '12 de mayo', day: 2 }]
    })
    for (const id of ['town', 'phone', 'birthday'] as const) {
      expect(fields[id].conflict, id).toBe(false)
      expect(fields[id].candidates[0]?.fate.kind, id).toBe('agrees')
    }
  })

  test('birthdays: a date, days and months in any order, a spreadsheet’s count, nonsense', () => {
    const agree = (a: string, b: string) =>
      !one({ shop: [{ birthday: a }], web: [{ birthday: b }] }).fields.birthday.conflict
    expect(agree('1980-05-12', 'May 12')).toBe(true)
    expect(agree('05/13/1980', '13 may')).toBe(true)
    // 44,693 is 12 May 2022.
    expect(agree('44693', '12-05')).toBe(true)
    expect(agree('in spring', 'In  Spring!')).toBe(true)
    expect(agree('in spring', '12 May')).toBe(false)
  })
})

describe('permissions and special data', () => {
  test('the strictest word', () => {
    const state = (...consents: (readonly [boolean | null, boolean?])[]) =>
      one({ web: consents.map(([consent, preset]) => ({ consent, preset: preset ?? null })) })
        .permission
    expect(state([true], [null])).toMatchObject({ state: 'yes', ask: false })
    expect(state([true], [false])).toMatchObject({ state: 'no', ask: true })
    expect(state([false])).toMatchObject({ state: 'no', ask: false })
    expect(state([true, true])).toMatchObject({ state: 'preset', ask: true })
    expect(state([true, true], [true, false])).toMatchObject({ state: 'yes', ask: false })
    expect(state([null])).toMatchObject({ state: 'unknown' })
    const { consent } = one({ web: [{ consent: true }, { consent: false }] }).fields
    expect(consent.candidates.map(({ fate }) => fate.kind)).toEqual(['stricter', 'won'])
  })

  test('special data are refused without explicit consent, in posts, lists and columns', () => {
    const says = {
      posts: `${'word '.repeat(60)} and my diabetes`,
      topics: 'catholic church; trade unions; chess',
      places: 'Hospital',
      sensitive: 'asthma, asthma'
    }
    const refused = one({ social: [says] })
    expect(refused.fields.posts).toMatchObject({ value: null, special: ['health'] })
    expect(refused.fields.topics).toMatchObject({
      value: ['chess'],
      special: ['religion', 'union']
    })
    expect(refused.fields.places.candidates[0]?.fate.kind).toBe('special')
    expect(refused).toMatchObject({ sensitive: ['asthma'], explicit: false })
    const agreed = one({ social: [{ ...says, explicit: true }] })
    expect(agreed.fields.topics.value).toHaveLength(3)
    expect(agreed.explicit).toBe(true)
    // One no is a no.
    expect(one({ social: [{ ...says, explicit: true }, { explicit: false }] }).explicit).toBe(false)
  })
})

describe('all customers', () => {
  test('counted by hand', () => {
    const email = (name: string) => `${name}@x.org`
    const records = recordsOf(
      tables({
        shop: [
          { email: email('a'), day: 1, town: 'A', consent: false },
          { email: email('b'), day: 9, town: 'B', birthday: '1/1', sensitive: 'x' }
        ],
        web: [
          { email: email('a'), day: 2, town: 'B', consent: true },
          { email: email('b'), day: 2, town: 'B', consent: true, preset: true },
          { email: email('c'), day: 3, consent: true, family: 'two' }
        ]
      })
    )
    const found = survey(records, OPTIONS, even())
    expect(found).toMatchObject({
      ...{ people: 3, joined: 2, conflicts: 2, ruleMatters: 1, toAsk: 2 },
      ...{ special: 1, unkept: 1, birthdays: 1, newYears: 1 },
      // A: no and yes; B: a box that came ticked; C: yes. Shop first would hear A's no.
      mayEmail: { strictest: 1, newest: 3, trusted: 2, complete: 3 }
    })
    // A: e-mail, town, permission: 3 of 16. B: e-mail, town: 2. C: e-mail, permission: 2.
    expect(found.mean).toBeCloseTo(7 / 48, 12)
    expect(found.bins).toEqual([0, 3, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(found.fields.find(({ id }) => id === 'town')).toEqual({
      ...{ id: 'town', filled: 2, several: 2, conflicts: 1 }
    })
  })

  test('no weights, no score; nobody, no mean', () => {
    const none = Object.fromEntries(FIELDS.map(id => [id, 0])) as unknown as Weights
    expect(completeness(marta(), none)).toBeNull()
    expect(survey([marta()], OPTIONS, none).mean).toBeNull()
    expect(survey([], OPTIONS, even())).toMatchObject({ people: 0, mean: null })
  })

  test('full records stand in the last bin; whom the strictest word lets through, every rule does', () => {
    const flag = fc.constantFrom(true, false, null)
    const rows = fc.array(
      fc.record({
        email: fc.constantFrom('a@x.org', 'b@x.org', 'c@x.org'),
        day: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
        town: fc.constantFrom('', 'A', 'B', 'a'),
        birthday: fc.constantFrom('', '1 January', '12 May'),
        ...{ consent: flag, preset: flag, explicit: flag },
        topics: fc.constantFrom('', 'chess', 'chess, islam')
      }),
      { maxLength: 8 }
    )
    fc.assert(
      fc.property(rows, rows, rows, fc.constantFrom(...RULES), (shop, web, social, rule) => {
        const records = recordsOf(tables({ shop, web, social }), { rule })
        const weights = even({ town: 3 })
        const found = survey(records, { ...OPTIONS, rule }, weights)
        expect(found.bins.reduce((all, bin) => all + bin, 0)).toBe(records.length)
        for (const one of RULES)
          expect(found.mayEmail[one]).toBeGreaterThanOrEqual(found.mayEmail.strictest)
        for (const record of records) {
          const score = completeness(record, weights) as number
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          const { town } = record.fields
          const winners = town.candidates.filter(({ fate }) => fate.kind === 'won')
          expect(winners).toHaveLength(town.candidates.length > 0 ? 1 : 0)
          // The rule's word: nobody beats the winner by it.
          if (rule === 'newest' && winners[0])
            for (const { day } of town.candidates)
              expect(winners[0].day ?? -1).toBeGreaterThanOrEqual(day ?? -1)
        }
      })
    )
  })
})
