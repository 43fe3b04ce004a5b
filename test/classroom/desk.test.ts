import { describe, expect, test } from 'vitest'
import type { Assignment } from '../../src/classroom/assignment.ts'
import { versionOf } from '../../src/classroom/assignment.ts'
import { Desk } from '../../src/classroom/desk.ts'
import { gradebook } from '../../src/classroom/gradebook.ts'
import { allRows, overviewOf, rowsOf } from '../../src/classroom/overview.ts'
import { askQuestion } from '../../src/classroom/questions.ts'
import type { Receipt } from '../../src/classroom/receipt.ts'
import {
  NO_SETTINGS,
  overrideKey,
  readSettings,
  type Settings
} from '../../src/classroom/settings.ts'
import { simulateClass } from '../../src/classroom/simulate.ts'
import { compile } from '../../src/exercises/compile.ts'
import { gradePart } from '../../src/exercises/grading/grade-part.ts'
import type { WidgetExercise } from '../../src/exercises/kinds/widget.ts'
import { partsOf } from '../../src/exercises/parts.ts'
import { variantFor } from '../../src/exercises/seeds.ts'
import { solve } from '../../src/exercises/solve.ts'
import { deal } from '../../src/exercises/variants.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { finish } from '../../src/ingest/work/steps.ts'
import { modelsFor } from '../../src/widgets/do-it/models.ts'
import { assignmentOf, exerciseOfAnyKind, flagship } from './support.ts'

const whole = flagship()
const PRACTICE = { cac: '1000', arpu: '81.63', churn: '1.33', ltv: '6153.85', payback: '12.25' }

const receiptOf = (
  assignment: Assignment,
  id: string,
  texts: Readonly<Record<string, string>>,
  more: Partial<Receipt> = {}
): Receipt => ({
  assignment: assignment.id,
  title: assignment.title,
  kind: assignment.kind,
  policy: assignment.policy,
  participant: { name: id.toUpperCase(), id },
  locale: 'en',
  started: '2026-03-02T10:00:00.000Z',
  handed: `2026-03-02T11:00:00.${String(id.length).padStart(3, '0')}Z`,
  exercises: {
    [whole.id]: {
      variant: variantFor(assignment.policy, id, whole),
      version: versionOf(whole),
      answers: Object.fromEntries(
        Object.entries(texts).map(([part, text]) => [part, { text, attempts: 0 }])
      )
    }
  },
  ...more
})

function deskWith(receipts: Iterable<Receipt>): Desk {
  const desk = new Desk()
  desk.supply([whole])
  for (const receipt of receipts) {
    const document = { kind: 'receipt', receipt, sealed: false } as const
    desk.put(`${receipt.participant.id}.json`, { ok: true, document })
  }
  for (const { id } of desk.piles) finish(desk.roll(id).mark(desk.marker))
  return desk
}

const practice = assignmentOf([whole], { kind: 'practice' })
const overview = (desk: Desk, settings: Settings = NO_SETTINGS) =>
  overviewOf(desk, desk.piles[0]?.id ?? '', settings, 'en')

describe('marks', () => {
  test('the practice numbers, as the exercise’s own tests have them', () => {
    const desk = deskWith([
      receiptOf(practice, 'right', PRACTICE),
      // 1,764.71 divides by net additions; the payback that follows from it earns its credit.
      receiptOf(practice, 'slip', { ...PRACTICE, cac: '1764.71', payback: '21.62' }),
      receiptOf(practice, 'blank', {})
    ])
    const rows = allRows(desk.roll(practice.id), NO_SETTINGS, 'en')
    expect(rows.map(({ id, points }) => [id, points])).toEqual([
      ['blank', 0],
      ['right', 5],
      ['slip', 4]
    ])
    expect(rows[2]?.cells.map(({ outcome }) => outcome)).toEqual([
      'wrong net-adds',
      'right',
      'right',
      'right',
      'carried cac'
    ])
    const { slips } = overview(desk)
    expect(slips).toHaveLength(1)
    expect(slips[0]).toMatchObject({ part: 'cac', outcome: 'wrong net-adds', count: 1 })
    expect(slips[0]?.says).toBe(
      whole.unknowns['cac']?.wrong['net-adds']?.says.en
        .replace('{new - lost}', '17')
        .replace('{new}', '30')
        .replace('{lost}', '13')
    )
  })

  test('each participant by the numbers of their id, the same as gradePart says', () => {
    const assignment = assignmentOf([whole])
    const receipts = [...simulateClass(assignment, [whole], 60, 'test')]
    const desk = deskWith(receipts)
    const rows = new Map(
      allRows(desk.roll(assignment.id), NO_SETTINGS, 'en').map(row => [row.id, row])
    )
    for (const { participant, locale, exercises } of receipts) {
      const answers = exercises[whole.id]?.answers ?? {}
      const texts = Object.fromEntries(Object.entries(answers).map(([id, { text }]) => [id, text]))
      const variant = variantFor(assignment.policy, participant.id, whole)
      const marks = partsOf(whole).map(part => gradePart(whole, part, texts, { locale, variant }))
      const row = rows.get(participant.id)
      expect(row?.cells.map(({ outcome }) => outcome)).toEqual(marks.map(({ outcome }) => outcome))
      expect(row?.points).toBe(marks.filter(({ credited }) => credited).length)
    }
  })

  test('points and corrections of the instructor', () => {
    const desk = deskWith([receiptOf(practice, 'ana', { ...PRACTICE, cac: '7' })])
    const cac = `${whole.id}.cac`
    const settings: Settings = {
      weights: { [cac]: 3, [`${whole.id}.ltv`]: 0 },
      overrides: { [overrideKey('ana', cac)]: 0.5 }
    }
    const roll = desk.roll(practice.id)
    const [row] = allRows(roll, settings, 'en')
    // Half of 3 for the CAC, 1 each for ARPU, churn and payback; the LTV counts nothing.
    expect(row?.points).toBe(4.5)
    expect(row?.cells[0]).toMatchObject({ credit: 0.5, corrected: true })
    expect(overview(desk, settings).most).toBe(6)
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
    for (const forged of [
      null,
      [],
      { weights: { a: -1 }, overrides: {} },
      { weights: {}, overrides: { a: 2 } }
    ])
      expect(readSettings(forged)).toEqual(NO_SETTINGS)
  })

  test('a kind that cannot be marked is not marked, and can be corrected', () => {
    const both = { en: 'Which?', es: '¿Cuál?' }
    const choice: WidgetExercise = {
      ...({
        schema: 1,
        kind: 'widget',
        id: 'choose',
        lesson: 'x',
        objectives: [1],
        title: both,
        intro: both,
        tests: []
      } as const),
      ...{ ask: both, hints: [], solution: both, widget: 'none', start: {}, goal: 'x > 1' },
      ...{ limits: {}, wrong: {} }
    }
    const assignment = assignmentOf([choice])
    const desk = new Desk()
    desk.supply([choice])
    const receipt: Receipt = {
      ...receiptOf(assignment, 'ana', {}),
      exercises: {
        choose: { variant: 0, version: '', answers: { goal: { text: 'a', attempts: 0 } } }
      }
    }
    desk.put('a', { ok: true, document: { kind: 'receipt', receipt, sealed: false } })
    const roll = desk.roll(assignment.id)
    finish(roll.mark({ mark: () => undefined } as unknown as typeof desk.marker))
    expect(overview(desk).columns[0]).toMatchObject({ unmarked: 1, weight: 1 })
    expect(overview(desk).distribution.people).toBe(0)
    const overrides = { [overrideKey('ana', 'choose.goal')]: 1 }
    expect(allRows(roll, { weights: {}, overrides }, 'en')[0]?.points).toBe(1)
  })
})

test('what was done in a widget is marked by working the widget out again', async () => {
  const done = exerciseOfAnyKind('better-ratio')
  const task = assignmentOf([done])
  const desk = new Desk()
  desk.supply([done])
  desk.furnish(await modelsFor([done]))
  const answers = {
    ana: 'lost=20 new=40',
    bea: 'cost=25000 new=40',
    cai: 'lost=1 new=40',
    dov: 'nonsense=1'
  }
  for (const [id, text] of Object.entries(answers)) {
    const given = { goal: { text, attempts: 0 } }
    const exercises = { [done.id]: { variant: 0, version: '', answers: given } }
    const receipt = receiptOf(task, id, {}, { exercises })
    desk.put(id, { ok: true, document: { kind: 'receipt', receipt, sealed: false } })
  }
  finish(desk.roll(task.id).mark(desk.marker))
  const rows = allRows(desk.roll(task.id), NO_SETTINGS, 'en')
  expect(rows.map(({ who, points }) => [who, points])).toEqual([
    ['ana', 1],
    ['bea', 0],
    ['cai', 0],
    ['dov', 0]
  ])
  expect(rows.map(({ cells }) => cells[0]?.outcome)).toEqual([
    'right',
    'wrong winning-only',
    'implausible',
    'unreadable'
  ])
  // With the ratio that her numbers give: 64,000 × 40 / (40 × 25,000) = 2.56.
  expect(overview(desk).slips[0]?.says).toContain('2.56')
})

describe('what comes in', () => {
  test('the last receipt of a participant counts, however the id is written', () => {
    const desk = deskWith([
      receiptOf(practice, 'ana', {}),
      receiptOf(practice, 'ana', PRACTICE, { handed: '2026-03-02T12:00:00.000Z' }),
      receiptOf(practice, ' ANA ', { cac: '1' }, { handed: '2026-03-02T09:00:00.000Z' })
    ])
    expect(allRows(desk.roll(practice.id), NO_SETTINGS, 'en').map(({ points }) => points)).toEqual([
      5
    ])
    expect(desk.aside).toEqual([
      { file: 'ana.json', problem: { kind: 'earlier', file: 'ana.json' } },
      { file: ' ANA .json', problem: { kind: 'earlier', file: 'ana.json' } }
    ])
  })

  test('the same receipt twice counts once', () => {
    const one = receiptOf(practice, 'ana', PRACTICE)
    expect(deskWith([one, one]).aside[0]?.problem.kind).toBe('again')
  })

  test('several assignments are kept apart; the instructor’s copy names its own exercises', () => {
    const own = { ...whole, id: 'own-exercise' }
    const base = assignmentOf([own], { kind: 'practice' })
    const copy: Assignment = {
      ...base,
      exercises: [{ id: own.id, version: versionOf(own), as: 'whole', exercise: own }]
    }
    const answers = receiptOf(practice, 'x', PRACTICE).exercises[whole.id]
    const receipt: Receipt = {
      ...receiptOf(base, 'eva', {}),
      exercises: {
        [own.id]: { ...answers, version: versionOf(own) } as NonNullable<typeof answers>
      }
    }
    const desk = deskWith([receiptOf(practice, 'a', {}), receiptOf(practice, 'b', {}), receipt])
    expect(desk.piles.map(({ id, receipts }) => [id, receipts])).toEqual([
      [practice.id, 2],
      [base.id, 1]
    ])
    expect(desk.wanted).toEqual(['own-exercise'])
    expect(overviewOf(desk, base.id, NO_SETTINGS, 'en').unknown).toEqual(['own-exercise'])
    desk.put('copy', { ok: true, document: { kind: 'assignment', assignment: copy } })
    // What participants got does not take its place.
    desk.put('handout', {
      ok: true,
      document: { kind: 'assignment', assignment: { ...base, exercises: [] } }
    })
    finish(desk.roll(base.id).mark(desk.marker))
    expect(allRows(desk.roll(base.id), NO_SETTINGS, 'en')[0]?.points).toBe(5)
  })

  test('one forged receipt adds no column', () => {
    const forged = receiptOf(practice, 'eve', {})
    const [done] = Object.values(forged.exercises)
    const exercises = { ...forged.exercises, 'funnel-cac': done as NonNullable<typeof done> }
    const desk = deskWith([
      receiptOf(practice, 'a', PRACTICE),
      receiptOf(practice, 'b', PRACTICE),
      { ...forged, exercises }
    ])
    expect(new Set(overview(desk).columns.map(({ exercise }) => exercise))).toEqual(
      new Set([whole.id])
    )
  })

  test('an empty desk has an overview', () => {
    const desk = new Desk()
    desk.setAside('a', { kind: 'foreign' })
    expect(overview(desk)).toMatchObject({ columns: [], asideCount: 1, alpha: null, most: 0 })
  })
})

describe('questions', () => {
  const WRONG = { cac: '77.7', arpu: '55.5', churn: '1.33', ltv: '1', payback: '999.99' }
  const kinds = (desk: Desk) => overview(desk).questions.map(({ kind }) => kind)

  test('the same receipt under two names, and then no second question about its answers', () => {
    const one = receiptOf(practice, 'ana', WRONG)
    const desk = deskWith([one, { ...one, participant: { name: 'Eva', id: 'eva' } }])
    expect(overview(desk).questions).toEqual([{ kind: 'same-receipt', people: ['ANA', 'Eva'] }])
  })

  test('the same wrong answers are a question, the same right ones are none', () => {
    const desk = deskWith([
      receiptOf(practice, 'a', WRONG),
      receiptOf(practice, 'bb', { ...WRONG, cac: ' 77.7' }),
      receiptOf(practice, 'ccc', PRACTICE),
      receiptOf(practice, 'dddd', PRACTICE)
    ])
    expect(overview(desk).questions).toEqual([
      { kind: 'same-answers', people: ['A', 'BB'], parts: 5, wrong: 4, otherNumbers: false }
    ])
  })

  test('other numbers than the id’s, marked by the id’s', () => {
    const assignment = assignmentOf([whole])
    const due = variantFor(assignment.policy, 'ana', whole)
    const said = (due % 12) + 1
    const values = solve(compile(whole), deal(whole, said) ?? new Map())
    const cac = (values.get('cac') ?? 0).toFixed(2)
    const one = receiptOf(assignment, 'ana', { cac })
    const done = one.exercises[whole.id] as NonNullable<(typeof one.exercises)[string]>
    const desk = deskWith([{ ...one, exercises: { [whole.id]: { ...done, variant: said } } }])
    expect(overview(desk).questions).toEqual([
      { kind: 'other-variant', people: ['ANA'], exercise: whole.id, said, due }
    ])
    expect(allRows(desk.roll(assignment.id), NO_SETTINGS, 'en')[0]?.points).toBe(0)
  })

  test('another policy, another version', () => {
    const one = receiptOf(practice, 'ccc', PRACTICE, { policy: { kind: 'class', seed: 'mine' } })
    const done = one.exercises[whole.id] as NonNullable<(typeof one.exercises)[string]>
    const desk = deskWith([
      receiptOf(practice, 'a', PRACTICE),
      receiptOf(practice, 'bb', PRACTICE),
      { ...one, exercises: { [whole.id]: { ...done, version: 'older' } } }
    ])
    expect(kinds(desk)).toEqual(['other-policy', 'other-version'])
  })

  test('are asked in both languages, as questions', () => {
    const people = Array.from({ length: 9 }, (_, i) => `P${i}`)
    for (const locale of LOCALES)
      for (const question of [
        { kind: 'same-receipt', people },
        { kind: 'same-answers', people, parts: 5, wrong: 2, otherNumbers: true },
        { kind: 'other-variant', people, exercise: 'x', said: 1, due: 2 },
        { kind: 'other-policy', people },
        { kind: 'other-version', exercise: 'x', count: 1 },
        { kind: 'other-version', exercise: 'x', count: 2 }
      ] as const) {
        const asked = askQuestion(question, locale)
        expect(asked).toContain('?')
        if ('people' in question && question.kind !== 'other-variant')
          expect(asked).toMatch(/3 (more|más)/)
      }
  })
})

describe('the table', () => {
  const desk = deskWith([
    receiptOf(practice, 'b10', PRACTICE),
    receiptOf(practice, 'b9', {}),
    receiptOf(practice, 'c', { cac: '1000' })
  ])
  const ids = (view: Partial<Parameters<typeof rowsOf>[2]>) =>
    rowsOf(
      desk.roll(practice.id),
      NO_SETTINGS,
      { order: 'name', search: '', from: 0, size: 50, ...view },
      'es'
    ).rows.map(({ id }) => id)

  test('is ordered, searched and paged', () => {
    expect(ids({})).toEqual(['b9', 'b10', 'c'])
    expect(ids({ order: 'best' })).toEqual(['b10', 'c', 'b9'])
    expect(ids({ order: 'worst' })).toEqual(['b9', 'c', 'b10'])
    expect(ids({ order: 'handed' })).toEqual(['c', 'b9', 'b10'])
    expect(ids({ search: 'B1' })).toEqual(['b10'])
    expect(ids({ search: 'nobody' })).toEqual([])
    expect(ids({ from: 1, size: 1 })).toEqual(['b10'])
    expect(ids({ from: 99, size: 2 })).toEqual(['c'])
  })

  test('a name that a spreadsheet would run is harmless in the gradebook', () => {
    const name = '=HYPERLINK("http://evil")'
    const one = receiptOf(practice, '+1+1', { cac: '=1+1', arpu: '@SUM(A1)' })
    const evil = deskWith([{ ...one, participant: { name, id: '+1+1' } }])
    const csv = gradebook(evil.roll(practice.id), NO_SETTINGS, 'en')
    expect(csv).toContain(`"'=HYPERLINK(""http://evil"")",'+1+1,0,5,0,2026-03-02 11:00,`)
    expect(csv).toContain("'=1+1")
    expect(csv).toContain("'@SUM(A1)")
    const spanish = gradebook(desk.roll(practice.id), NO_SETTINGS, 'es')
    expect(spanish).toContain('C;c;1;5;20;')
  })
})

test('a made-up class is the same for the same seed, and knows some things better than others', () => {
  const assignment = assignmentOf([whole])
  const one = [...simulateClass(assignment, [whole], 200, 'a')]
  expect([...simulateClass(assignment, [whole], 200, 'a')]).toEqual(one)
  expect([...simulateClass(assignment, [whole], 200, 'b')]).not.toEqual(one)
  const desk = deskWith(one)
  const { columns, distribution, slips } = overview(desk)
  expect(distribution.people).toBe(200)
  expect(distribution.mean).toBeGreaterThan(0.4)
  expect(distribution.mean).toBeLessThan(0.9)
  // Ability runs through all parts, so each goes with the rest.
  for (const { figures } of columns) expect(figures?.rest).toBeGreaterThan(0)
  expect(slips.length).toBeGreaterThan(10)
})
