import { type Assignment, versionOf } from '../classroom/assignment.ts'
import { Desk } from '../classroom/desk.ts'
import { type Overview, overviewOf, type Rows, rowsOf } from '../classroom/overview.ts'
import { NO_SETTINGS } from '../classroom/settings.ts'
import { simulateClass } from '../classroom/simulate.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { finish } from '../ingest/work/steps.ts'
import { exerciseById } from './exercises.ts'

const TITLE: Localised = { en: 'Unit economics, week 3', es: 'Economía unitaria, semana 3' }
const PEOPLE = 24
/** Rows of the example's table. */
const SHOWN = 12

/** A made-up class on the flagship exercise, marked by the desk: what its page opens with. */
export async function classExample(locale: Locale): Promise<{
  readonly overview: Overview
  readonly rows: Rows
}> {
  const exercise = await exerciseById('unit-economics-practice')
  const assignment: Assignment = {
    id: 'example',
    title: TITLE[locale],
    kind: 'graded',
    policy: { kind: 'participant', seed: 'example' },
    exercises: [{ id: exercise.id, version: versionOf(exercise), as: 'named' }]
  }
  const desk = new Desk()
  desk.supply([exercise])
  for (const receipt of simulateClass(assignment, [exercise], PEOPLE, 'example'))
    desk.put(receipt.participant.id, {
      ok: true,
      document: { kind: 'receipt', receipt, sealed: false }
    })
  const roll = desk.roll(assignment.id)
  finish(roll.mark(desk.marker))
  const view = { order: 'name', search: '', from: 0, size: SHOWN } as const
  return {
    overview: overviewOf(desk, assignment.id, NO_SETTINGS, locale),
    rows: rowsOf(roll, NO_SETTINGS, view, locale)
  }
}
