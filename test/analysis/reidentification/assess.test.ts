import { expect, test } from 'vitest'
import { assess, type Question, type Role } from '../../../src/analysis/reidentification/assess.ts'
import type { LevelId } from '../../../src/analysis/reidentification/attribute.ts'
import { proposeRoles } from '../../../src/analysis/reidentification/propose.ts'
import { finish } from '../../../src/ingest/work/steps.ts'
import { FOUR_ANONYMOUS, INPATIENTS, SWEENEY, THREE_DIVERSE, tableOf } from './tables.ts'

const ask = (roles: readonly Role[], changes: Partial<Question> = {}): Question => ({
  roles,
  levelOf: () => undefined,
  k: 2,
  suppress: false,
  most: 0,
  fraction: 1,
  written: { decimal: null, dayFirst: null, fallback: '.' },
  ...changes
})
const about = (text: string, roles: readonly Role[], changes: Partial<Question> = {}) =>
  finish(assess(tableOf(text), ask(roles, changes)))

const steps =
  (...ids: (LevelId | undefined)[]) =>
  (index: number) =>
    ids[index]

test('Sweeney’s table is 2-anonymous, as she says, and gives away two people all the same', () => {
  const { before, alone } = about(SWEENEY, ['text', 'code', 'text', 'code', 'sensitive'])
  // Classes: 2, 2, 2, 3, 2.
  expect(before.risk).toMatchObject({
    k: 2,
    unique: 0,
    prosecutor: 1 / 2,
    classes: 5,
    discernibility: 25
  })
  expect(before.risk.marketer).toBeCloseTo(5 / 11, 12)
  expect(alone).toEqual([])
  // t3, t4 have hypertension both, t10, t11 chest pain both.
  expect(before.diversity[0]?.of).toMatchObject({ distinct: 1, entropy: 1, given: 4 })
})

test('Machanavajjhala’s tables: 4-anonymous and not diverse; 4-anonymous and 3-diverse', () => {
  const roles = ['text', 'text', 'text', 'sensitive'] as const
  const four = about(FOUR_ANONYMOUS, roles).before
  expect(four.risk.k).toBe(4)
  expect(four.diversity[0]?.of).toMatchObject({ distinct: 1, entropy: 1, given: 4 })
  const three = about(THREE_DIVERSE, roles).before
  expect(three.risk.k).toBe(4)
  // Each class has ½, ¼, ¼: H = 1.5 ln 2, and e^H = 2^1.5.
  expect(three.diversity[0]?.of.distinct).toBe(3)
  expect(three.diversity[0]?.of.entropy).toBeCloseTo(2 ** 1.5, 12)
})

test('making the inpatients coarser, worked by hand', () => {
  const roles: Role[] = ['code', 'number', 'text', 'sensitive']
  const found = about(INPATIENTS, roles, {
    levelOf: steps('cut-2', 'band-20', 'out'),
    fraction: 0.5
  })
  expect(found.before.risk).toMatchObject({ k: 1, unique: 12, below: 12 })
  expect(found.before.usefulness).toBe(1)
  // 130**: 20–39 has 8; 148**: 40–59 has 4.
  expect([...found.sizes].sort()).toEqual([4, 8])
  expect(found.now.risk).toMatchObject({ k: 4, unique: 0, prosecutor: 0.25, discernibility: 80 })
  expect(found.now.risk.marketer).toBeCloseTo(2 / 12, 12)
  // ZIP: five codes (13053, 13068, 14853, 14850: four); 130** stands for two, 148** for two: (2 − 1)/(4 − 1).
  // Age: 21 to 55, a band of 20 of 34. Nationality is out: 1.
  expect(found.now.usefulness).toBeCloseTo(1 - (1 / 3 + 20 / 34 + 1) / 3, 12)
  // Heart 2, viral 2, cancer 4 of 8: H = 1.5 ln 2.
  expect(found.now.diversity[0]?.of.entropy).toBeCloseTo(2 ** 1.5, 12)
})

test('rows below k are left out and cost all their information', () => {
  const text = 'Town\tCare\nA\tx\nA\ty\nA\tx\nB\ty\nC\tz'
  const { now, before } = about(text, ['text', 'sensitive'], { suppress: true, k: 2 })
  expect(before.risk).toMatchObject({ k: 1, unique: 2, below: 2 })
  expect(now).toMatchObject({ rows: 3, suppressed: 2, usefulness: 3 / 5 })
  expect(now.risk).toMatchObject({ k: 3, below: 0 })
  // 3² for the class that stays, 5 for each of two that are gone.
  expect(now.discernibility).toBe(9 + 10)
})

test('nothing left, nothing chosen, nothing there', () => {
  const gone = about('Town\tCare\nA\tx\nB\ty', ['text', 'sensitive'], { suppress: true, k: 5 })
  expect(gone.now).toMatchObject({ rows: 0, suppressed: 2, usefulness: 0, diversity: [] })
  expect(gone.now.risk).toMatchObject({ prosecutor: null, marketer: null, journalist: null })
  expect(gone.best).toBeUndefined()
  const none = about('Town\tCare\nA\tx\nB\ty', ['none', 'direct'])
  expect(none.before).toMatchObject({ usefulness: null })
  expect(none.before.risk.k).toBe(2)
  expect(none.frontier.combinations).toEqual([])
  expect(about('', []).before.risk.k).toBe(0)
})

test('what columns are taken for', () => {
  const rows = Array.from(
    { length: 30 },
    (_, i) =>
      `C${i}\tAna ${i}\t${20 + i}\t280${10 + (i % 9)}\t${1 + (i % 28)}/02/2025\t${i % 2 ? 'F' : 'M'}\tx${i % 3}\t`
  )
  const table = tableOf(
    ['Code\tWho\tAge\tPostcode\tSince\tSex\tDiagnosis\tNotes', ...rows].join('\n')
  )
  expect(proposeRoles(table)).toEqual([
    ...['direct', 'direct', 'number', 'code', 'day', 'text', 'sensitive', 'none']
  ])
  expect(proposeRoles(tableOf(SWEENEY))).toEqual(['text', 'code', 'text', 'code', 'sensitive'])
  const cards = Array.from({ length: 30 }, (_, i) => `${900_000 + i}\ta@b.example`)
  expect(proposeRoles(tableOf(['Number\tWrite to', ...cards].join('\n')))).toEqual([
    'direct',
    'direct'
  ])
})
