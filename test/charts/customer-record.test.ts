import { expect, test } from 'vitest'
import { FIELDS } from '../../src/analysis/customer-record/model.ts'
import type { Survey } from '../../src/analysis/customer-record/survey.ts'
import { recordCompleteness } from '../../src/charts/record-completeness.ts'
import { recordConflicts } from '../../src/charts/record-conflicts.ts'
import { recordPermission } from '../../src/charts/record-permission.ts'

// What titles and bars say in the cases that the sample does not show.

const EN = { locale: 'en', currency: 'EUR' } as const

const found = (changes: Partial<Survey> = {}): Survey => ({
  ...{ people: 4, joined: 2, bins: [1, 0, 0, 0, 0, 2, 0, 0, 0, 1], mean: 0.5 },
  fields: FIELDS.map(id => ({ id, filled: 0, several: 0, conflicts: 0 })),
  ...{ conflicts: 0, ruleMatters: 0, toAsk: 0, special: 0, unkept: 0, birthdays: 0, newYears: 0 },
  mayEmail: { strictest: 2, newest: 2, trusted: 2, complete: 2 },
  ...changes
})

test('completeness: a mean, and none without weights', () => {
  expect(recordCompleteness(found(), EN).title).toBe(
    'The mean record is 50.0% complete; 3 of 4 customers reach a half'
  )
  expect(recordCompleteness(found({ mean: null }), EN).title).toBe(
    'No weights, and so no completeness'
  )
})

test('conflicts: the field with most of them is named; nothing to compare is a frame all the same', () => {
  const disputed = recordConflicts(
    found({
      fields: FIELDS.map(id => ({
        ...{ id, filled: 4 },
        ...{ several: id === 'name' ? 4 : id === 'town' ? 3 : 0, conflicts: id === 'town' ? 2 : 0 }
      })),
      ...{ conflicts: 2, ruleMatters: 1 }
    }),
    EN
  )
  expect(disputed.title).toBe('Town is disputed most: for 2 of the 3 with more than one answer')
  expect(disputed.y).toMatchObject({ domain: ['Name', 'Town'] })
  expect(disputed.marks.find(({ key }) => key === 'agree')).toMatchObject({
    bars: [
      { at: 'Name', from: 0, to: 4 },
      { at: 'Town', from: 2, to: 3 }
    ]
  })
  const calm = recordConflicts(found(), EN)
  expect(calm.title).toBe('No two answers contradict each other')
  expect(calm.y).toMatchObject({ domain: { length: 6 } })
  expect(calm.table.rows).toHaveLength(FIELDS.length)
})

test('permission: how many too many the most generous rule would write to', () => {
  expect(recordPermission(found(), EN).title).toBe(
    'Whatever the rule, nobody is e-mailed without leave'
  )
  const mayEmail = { strictest: 1, newest: 2, trusted: 1, complete: 4 }
  const beyond = recordPermission(found({ mayEmail }), EN)
  expect(beyond.title).toBe(
    'By another field’s rule up to 3 customers would be e-mailed without leave'
  )
  expect(beyond.marks.find(({ key }) => key === 'beyond')).toMatchObject({
    bars: [
      { at: 'newest', from: 1, to: 2 },
      { at: 'most complete', from: 1, to: 4 }
    ]
  })
})
