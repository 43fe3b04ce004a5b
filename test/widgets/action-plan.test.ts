import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { QUARTERS } from '../../src/analysis/action-plan/model.ts'
import { planYear } from '../../src/analysis/action-plan/plan.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import { explainConflict } from '../../src/widgets/action-plan/conflict-sentences.ts'
import { draftOf, readDraft } from '../../src/widgets/action-plan/draft.ts'
import { ID } from '../../src/widgets/action-plan/ids.ts'
import { movedCells, spanFrom } from '../../src/widgets/action-plan/moves.ts'
import { planCsv } from '../../src/widgets/action-plan/plan-csv.ts'
import { planEvents } from '../../src/widgets/action-plan/plan-events.ts'
import { edited, type PlanTable, planTable } from '../../src/widgets/action-plan/plan-table.ts'
import { asItCame } from '../../src/widgets/parts/table-intake.ts'

// What the grid writes into the reader's table, and what leaves it as files.

const BOUNDS = { year: 2027, budget: 750, ceiling: 4, anyway: 0.5 }
const planOf = ({ read }: PlanTable) => planYear(read.rows, BOUNDS)
const opened = (locale: Locale, text?: string): PlanTable =>
  planTable({ tables: text === undefined ? {} : { [ID]: asItCame('', text) } }, locale)
const written = (before: PlanTable, edit: Parameters<typeof edited>[1]): PlanTable => {
  const table = edited(before, edit)
  if (!table) throw new Error('not written')
  return planTable({ tables: { [ID]: table } }, before.locale)
}

/** As a spreadsheet has it: a column of the reader's own, quoted cells, bare quarters, Spanish numbers. */
const OWN = [
  'Acción;Trimestre;Nota;Segmento;Personas;Coste por contacto',
  'VIP;;;;1.200;',
  '"Boletín; el largo";1-3;"dice ""hola""";VIP;1.200;0,25 €',
  '',
  'Rebajas;4;;Todos;800;0,10 €'
].join('\n')

describe('where an action stands', () => {
  test('it keeps its length and ends with the year', () => {
    expect(spanFrom(null, 2)).toEqual({ from: 2, to: 2 })
    expect(spanFrom({ from: 0, to: 1 }, 3)).toEqual({ from: 2, to: 3 })
    expect(spanFrom({ from: 0, to: 3 }, 2)).toEqual({ from: 0, to: 3 })
  })

  test('a move changes the two cells it means, in the notation of the table', () => {
    const before = opened('es', OWN)
    const plan = planOf(before)
    const action = plan.actions.find(({ name }) => name.startsWith('Boletín'))
    if (!action) throw new Error('not read')
    const cells = movedCells(action, { segment: null, quarter: 3 }, plan, 'es')
    expect(cells).toEqual({ segment: 'Todos', quarter: '2–4' })
    const { table } = written(before, { rows: new Map([[action.line, cells]]) })
    const lines = OWN.split('\n')
    lines[2] = '"Boletín; el largo";2–4;dice "hola";Todos;1.200;0,25 €'
    expect(table.text.split('\n')).toEqual(lines)
  })

  test('from anywhere to anywhere: money, people and every other action stay', () => {
    for (const locale of ['en', 'es'] as const)
      fc.assert(
        fc.property(fc.nat(9), fc.constantFrom(...QUARTERS), fc.nat(3), (which, quarter, row) => {
          const before = opened(locale)
          const plan = planOf(before)
          const action = plan.actions[which]
          if (!action) throw new Error('no such action')
          const segment = [null, ...plan.segments.map(({ key }) => key)][row] ?? null
          const cells = movedCells(action, { segment, quarter }, plan, locale)
          const after = planOf(written(before, { rows: new Map([[action.line, cells]]) }))
          expect(after.total.cost).toBeCloseTo(plan.total.cost, 9)
          expect(after.total.caused).toBeCloseTo(plan.total.caused, 9)
          const moved = after.actions[which]
          expect(moved?.segment).toBe(segment)
          expect(moved?.span).toEqual(spanFrom(action.span, quarter))
          const others = (of: typeof plan) => of.actions.filter((_, i) => i !== which)
          expect(others(after)).toEqual(others(plan))
        })
      )
  })
})

describe('the form of an action', () => {
  test('kept as it opens it changes nothing', () => {
    for (const locale of ['en', 'es'] as const) {
      const table = opened(locale)
      const plan = planOf(table)
      for (const action of plan.actions)
        expect(readDraft(draftOf(action, table), action, plan, table)).toEqual({
          ok: true,
          cells: {}
        })
    }
  })

  test('whatever is typed ends in sentences or in a row that reads as typed', () => {
    const table = opened('es', OWN)
    const plan = planOf(table)
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 130 }),
        fc.oneof(fc.string(), fc.double({ min: 0, max: 1e6, noNaN: true }).map(String)),
        (name, cost) => {
          const read = readDraft({ ...draftOf(null, table), name, cost }, null, plan, table)
          if (!read.ok) {
            for (const sentence of Object.values(read.problems))
              expect(sentence).toMatch(/^.+[.:…»”]?$/u)
            return
          }
          const next = edited(table, { added: [read.cells] })
          if (!next) return
          const after = planOf(planTable({ tables: { [ID]: next } }, 'es'))
          expect(after.actions.length).toBe(plan.actions.length + 1)
        }
      ),
      { numRuns: 300 }
    )
  })
})

describe('what leaves the plan', () => {
  test.each(['en', 'es'] as const)('the file of the plan in %s reads as the plan', locale => {
    const plan = planOf(opened(locale))
    const again = planOf(opened(locale, planCsv(plan, locale)))
    expect(again.total).toEqual(plan.total)
    expect(again.segments.map(({ name, size }) => [name, size])).toEqual(
      plan.segments.map(({ name, size }) => [name, size])
    )
    expect(again.conflicts.map(({ kind }) => kind)).toEqual(plan.conflicts.map(({ kind }) => kind))
  })

  test('events: each on the first day of its quarter, those of the whole year to its end', () => {
    const events = planEvents(planOf(opened('en')), { locale: 'en', currency: 'EUR' })
    const day = (text: string) => Date.parse(text) / 86_400_000
    expect(events.map(({ summary, from, until }) => [summary, from, until])).toContainEqual([
      'Documentaries (Bronze)',
      day('2027-07-01'),
      day('2027-07-02')
    ])
    expect(events.find(({ summary }) => summary.startsWith('Monthly'))).toMatchObject({
      from: day('2027-01-01'),
      until: day('2028-01-01')
    })
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(10)
  })

  test('every clash is a sentence in either language', () => {
    const text = [
      'Action\tType\tSegment\tQuarter\tPeople\tContacts per person\tCost per contact',
      'Gold\tsegment\t\t\t100\t\t',
      'Discount week\tdevelopment\tGold\tQ1\t900\t9\t1',
      'Upgrade\tdevelopment\tGold\tQ1\t100\t1\t1',
      'Win back the lost\tloyalty\tGold\tQ1\t100\t1\t1',
      'Prevent leaving\tloyalty\tGold\tQ2\t100\t1\t1',
      'Nobody\twhat\tNowhere\t\t0\t1\t1'
    ].join('\n')
    const plan = planOf(opened('en', text))
    const kinds = new Set(plan.conflicts.map(({ kind }) => kind))
    for (const kind of ['budget', 'ceiling', 'too-many', 'no-segment', 'unplaced', 'no-type'])
      expect(kinds).toContain(kind)
    for (const locale of ['en', 'es'] as const)
      for (const conflict of plan.conflicts) {
        const sentence = explainConflict(conflict, { locale, currency: 'EUR' })
        expect(sentence).toMatch(/^\S.{10,}\.$/u)
        expect(sentence).not.toMatch(/undefined|NaN|Infinity|\[object/)
      }
  })
})
