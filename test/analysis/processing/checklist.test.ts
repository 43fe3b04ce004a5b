import { describe, expect, test } from 'vitest'
import {
  basisOf,
  checkActivity,
  checklistOf,
  ITEMS,
  leaves,
  POLICY
} from '../../../src/analysis/processing/checklist.ts'
import { activity } from './activities.ts'

const FULL = {
  ...{ activity: 'Orders', purpose: 'sell', basis: 'contract', subjects: 'customers' },
  ...{ data: 'name, address', recipients: 'carrier', transfers: 'none', retention: '2 years' },
  ...{ hold: 'accounting', security: 'encrypted' }
}

test.each([
  ['consent', 'a'],
  ['consentimiento', 'a'],
  ['6.1.f', 'f'],
  ['art. 6(1)(c)', 'c'],
  ['b', 'b'],
  ['interés legítimo', 'f'],
  ['obligación legal', 'c'],
  ['intereses vitales', 'd'],
  ['misión de interés público', 'e'],
  ['because', undefined],
  ['', undefined]
] as const)('the basis of “%s”', (text, basis) => expect(basisOf(text)).toBe(basis))

test('data leave the area unless somebody says that they do not', () => {
  expect(leaves('United States')).toBe(true)
  expect(leaves('No')).toBe(false)
  expect(leaves('Ninguna')).toBe(false)
  expect(leaves('Noruega')).toBe(true)
  expect(leaves(' ')).toBeUndefined()
})

describe('an activity', () => {
  test('that says everything', () => {
    expect(checkActivity(activity(FULL)).items).toEqual({
      ...Object.fromEntries(ITEMS.map(item => [item, 'there'])),
      exception: 'not-needed',
      safeguard: 'not-needed'
    })
  })

  test('that says nothing', () => {
    expect(checkActivity(activity()).items).toEqual({
      ...Object.fromEntries(ITEMS.map(item => [item, 'missing'])),
      exception: 'not-needed',
      safeguard: 'not-needed'
    })
  })

  test('special data need an exception, transfers a safeguard', () => {
    const health = activity({ ...FULL, data: 'alergias', transfers: 'United States' })
    expect(checkActivity(health).items).toMatchObject({
      exception: 'missing',
      safeguard: 'missing'
    })
    const said = { exception: '9(2)(a)', safeguard: 'standard clauses' }
    expect(checkActivity({ ...health, ...said }).items).toMatchObject({
      ...{ exception: 'there', safeguard: 'there' }
    })
  })

  test('what nobody understands is not there', () => {
    const odd = activity({ ...FULL, basis: 'we want to', retention: 'as long as needed' })
    expect(checkActivity(odd).items).toMatchObject({ basis: 'unclear', retention: 'unclear' })
    const hold = activity({ ...FULL, hold: 'some law' })
    expect(checkActivity(hold).items.retention).toBe('unclear')
  })
})

describe('the list', () => {
  test('adds up', () => {
    const rows = [activity(FULL), activity({ ...FULL, purpose: '', basis: 'odd' })]
    const list = checklistOf(
      rows,
      new Set(['controller', 'rights', 'withdraw']),
      'Ana, ana@example.org'
    )
    for (const { there, missing, notNeeded } of list.byItem)
      expect(there + missing + notNeeded).toBe(2)
    expect(list.byItem[0]).toEqual({ item: 'purpose', there: 1, missing: 1, notNeeded: 0 })
    expect(list.byItem[1]).toEqual({ item: 'basis', there: 1, missing: 1, notNeeded: 0 })
    // Ten items less two that do not apply, for two activities; twelve of the policy less three; who
    // answers for it all.
    expect(list.needed).toBe(2 * 8 + 9 + 1)
    // Sixteen less two; controller and rights: nobody consents to anything, so there is nothing to withdraw.
    expect(list.there).toBe(14 + 2 + 1)
    expect(checklistOf(rows, new Set(), ' ')).toMatchObject({ controller: 'missing', there: 14 })
    expect(list.policy).toMatchObject({ withdraw: 'not-needed', interests: 'not-needed' })
  })

  test('what applies is asked for', () => {
    const rows = [
      activity({ basis: 'consent' }),
      activity({ basis: '6.1.f', transfers: 'United States' })
    ]
    const { policy } = checklistOf(rows, new Set(), '')
    expect(Object.values(policy)).toEqual(POLICY.map(() => 'missing'))
    expect(checklistOf([], new Set(POLICY), '').there).toBe(POLICY.length - 3)
  })
})
