import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type JoinOptions, join, partnersOf } from '../../../src/analysis/customer-record/join.ts'
import { idKey, sameName } from '../../../src/analysis/customer-record/keys.ts'
import { SOURCES, type SourceRow } from '../../../src/analysis/customer-record/model.ts'
import { emailKey, phoneKey } from '../../../src/analysis/identity/keys.ts'
import { MARTA, tables } from './rows.ts'

const HOW: JoinOptions = { ids: 'shared', phones: 'named' }
/** Who is together, as “shop 2, web 2”. */
const peopleOf = (given: Parameters<typeof tables>[0], how: Partial<JoinOptions> = {}) =>
  join(tables(given), { ...HOW, ...how }).people.map(({ entries }) =>
    entries.map(({ source, row: { line } }) => `${source} ${line}`).join(', ')
  )

describe('keys', () => {
  test('telephones by their last nine digits; placeholders are none', () => {
    expect(phoneKey('+34 600-555 417')).toBe('600555417')
    expect(phoneKey('600555417')).toBe('600555417')
    for (const nothing of ['', '12345', '000 000 000', 'n/a']) expect(phoneKey(nothing)).toBe('')
  })

  test('addresses without capitals; what is none is no key', () => {
    expect(emailKey(' MRey@Example.org ')).toBe('mrey@example.org')
    for (const nothing of ['', 'none', '@ciro', 'a@b', 'a b@c.org'])
      expect(emailKey(nothing)).toBe('')
    expect(idKey(' A-17 ')).toBe('a 17')
  })

  test('names agree by first name, or its initial, and a surname', () => {
    const pairs: readonly (readonly [string, string, boolean])[] = [
      ['Marta Rey', 'M. Rey', true],
      ['Marta Rey Gil', 'rey, marta', true],
      ['MARTA  RÉY', 'Marta Rey', true],
      ['Marta Rey', 'Luis Rey', false],
      ['Marta Rey', 'Manuel Rey', false],
      ['Marta Rey', 'Marta Gil', false],
      ['Marta', 'Marta Rey', true],
      ['Marta', 'Luis', false],
      ['@marta', 'Marta Rey', false],
      ['', 'Marta Rey', false]
    ]
    for (const [a, b, same] of pairs) {
      expect(sameName(a, b), `${a} / ${b}`).toBe(same)
      expect(sameName(b, a), `${b} / ${a}`).toBe(same)
    }
  })
})

describe('join', () => {
  test('Marta: four rows, by telephone and e-mail', () => {
    const found = join(MARTA, HOW)
    expect(found.people).toHaveLength(1)
    expect(found.people[0]).toMatchObject({ key: 'shop 2', by: ['email', 'phone'] })
    expect(found.alone).toEqual([])
    expect(partnersOf(found, 'shop')).toEqual({
      ...{ rows: 2, partnered: 2, alone: 0, keyless: 0, otherName: 0 }
    })
  })

  test('the lesson’s four records are three people', () => {
    const records = {
      shop: [{ name: 'Marta Rey', phone: '600555417' }],
      web: [
        { name: 'M. Rey', phone: '600555417', email: 'mrey@example.org' },
        { name: 'Marta Rey', phone: '600555882', email: 'martarey@example.org' }
      ],
      social: [{ name: '@ciro_verde' }]
    }
    expect(peopleOf(records)).toEqual(['shop 2, web 2', 'web 3', 'social 2'])
    const { alone } = join(tables(records), HOW)
    expect(alone.map(({ source, why }) => [source, why])).toEqual([
      ['web', 'no-match'],
      ['social', 'no-key']
    ])
  })

  test('a household: one telephone, two names', () => {
    const home = {
      shop: [{ name: 'Ana Gil', phone: '600111222' }],
      web: [{ name: 'Luis Gil', phone: '600111222' }]
    }
    expect(peopleOf(home)).toEqual(['shop 2', 'web 2'])
    const { alone } = join(tables(home), HOW)
    expect(alone.map(({ why }) => why)).toEqual(['other-name', 'other-name'])
    expect(peopleOf(home, { phones: 'alone' })).toEqual(['shop 2, web 2'])
    expect(peopleOf(home, { phones: 'never' })).toEqual(['shop 2', 'web 2'])
  })

  test('a row without a name follows the telephone, unless that is two people’s', () => {
    const phone = '600111222'
    const one = { shop: [{ name: 'Ana Gil', phone }], web: [{ phone }], social: [{ phone }] }
    expect(peopleOf(one)).toEqual(['shop 2, web 2, social 2'])
    const two = { ...one, social: [{ name: 'Luis Gil', phone }] }
    expect(peopleOf(two)).toEqual(['shop 2', 'web 2', 'social 2'])
  })

  test('a first name that could be either of two people is neither', () => {
    const phone = '600111222'
    const named = (...names: string[]) => peopleOf({ web: names.map(name => ({ name, phone })) })
    expect(named('Marta', 'Marta Rey')).toEqual(['web 2, web 3'])
    expect(named('Marta', 'Marta Rey', 'Marta Gil')).toEqual(['web 2', 'web 3', 'web 4'])
  })

  test('numbers that all tables share, and numbers of their own', () => {
    const numbered = { shop: [{ id: '17' }, { id: '17' }], web: [{ id: ' 17' }] }
    expect(peopleOf(numbered)).toEqual(['shop 2, shop 3, web 2'])
    expect(peopleOf(numbered, { ids: 'own' })).toEqual(['shop 2, shop 3', 'web 2'])
  })

  test('what more than twenty rows have is nobody’s', () => {
    const many = { shop: Array.from({ length: 21 }, () => ({ email: 'info@shop.org' })) }
    const found = join(tables(many), HOW)
    expect(found.people).toHaveLength(21)
    expect(found.crowded).toEqual([{ key: 'email', value: 'info@shop.org', rows: 21 }])
  })

  test('every row is one person’s, once; whoever shares an address is one; order changes nobody', () => {
    const cell = (...values: string[]) => fc.constantFrom('', ...values)
    const rows = fc.array(
      fc.record({
        id: cell('1', '2', '3', '4'),
        email: cell('a@x.org', 'B@x.org', 'b@x.org', 'c@x.org', 'none'),
        phone: cell('600111222', '+34600111222', '600333444'),
        name: cell('Ana Gil', 'A. Gil', 'Luis Gil', '@ana', 'Eva')
      }),
      { maxLength: 12 }
    )
    const how = fc.record({
      ids: fc.constantFrom('shared' as const, 'own' as const),
      phones: fc.constantFrom('named' as const, 'alone' as const, 'never' as const)
    })
    fc.assert(
      fc.property(rows, rows, rows, how, (shop, web, social, options) => {
        const given = tables({ shop, web, social })
        const found = join(given, options)
        const all = found.people.flatMap(({ entries }) => entries.map(entry => entry.row))
        expect(all).toHaveLength(shop.length + web.length + social.length)
        expect(new Set(all).size).toBe(all.length)
        const owner = new Map<string, string>()
        for (const { key, entries } of found.people)
          for (const { row } of entries) {
            const email = emailKey(row.email)
            if (email === '') continue
            expect(owner.get(email) ?? key).toBe(key)
            owner.set(email, key)
          }
        const counted = SOURCES.map(source => partnersOf(found, source))
        for (const one of counted) expect(one.partnered + one.alone).toBe(one.rows)
        const turned = (list: readonly SourceRow[]) => list.toReversed()
        const again = join(
          { shop: turned(given.shop), web: turned(given.web), social: turned(given.social) },
          options
        )
        expect(again.people.map(({ entries }) => entries.length).toSorted()).toEqual(
          found.people.map(({ entries }) => entries.length).toSorted()
        )
      })
    )
  })
})
