import type { Exercise } from '../exercises/model.ts'
import type { SeedPolicy } from '../exercises/seeds.ts'
import { isPlain } from '../workbook/json.ts'
import { isJson } from '../workbook/limits.ts'
import { SCHEMA } from '../workbook/state.ts'
import { readState } from '../workbook/validate.ts'
import type { Assigned, Assignment } from './assignment.ts'
import { CLASS_LIMITS } from './limits.ts'
import type { ClassProblem } from './problem.ts'
import {
  byKind,
  count,
  finite,
  id,
  listOf,
  localised,
  maybe,
  objectOf,
  oneOf,
  type Read,
  reading,
  recordOf,
  text
} from './reader.ts'
import type { Option, Sheet, SheetPart, SheetTable, WidgetTask } from './sheet.ts'

const show = oneOf('money', 'percent', 'points', 'times', 'number', 'integer')
const seed = text(CLASS_LIMITS.text)

export const policy: Read<SeedPolicy> = byKind<SeedPolicy>('kind', {
  practice: objectOf<Extract<SeedPolicy, { kind: 'practice' }>>({ kind: oneOf('practice') }),
  class: objectOf<Extract<SeedPolicy, { kind: 'class' }>>({ kind: oneOf('class'), seed }),
  participant: objectOf<Extract<SeedPolicy, { kind: 'participant' }>>({
    kind: oneOf('participant'),
    seed
  })
})

const options = listOf<Option>(objectOf<Option>({ id, text: localised }), CLASS_LIMITS.slots)

const asked = { id, ask: localised }
const part: Read<SheetPart> = byKind<SheetPart>('field', {
  number: objectOf<Extract<SheetPart, { field: 'number' }>>({
    ...asked,
    field: oneOf('number'),
    show,
    unit: text(100),
    digits: count(8)
  }),
  choice: objectOf<Extract<SheetPart, { field: 'choice' }>>({
    ...asked,
    field: oneOf('choice'),
    several: (value, path) => oneOf('true', 'false')(String(value), path) === 'true',
    options
  }),
  order: objectOf<Extract<SheetPart, { field: 'order' }>>({
    ...asked,
    field: oneOf('order'),
    options
  }),
  widget: objectOf<Extract<SheetPart, { field: 'widget' }>>({
    ...asked,
    field: oneOf('widget'),
    task: objectOf<WidgetTask>({
      lesson: id,
      widget: id,
      start: recordOf(finite, CLASS_LIMITS.slots)
    })
  })
})

const table = objectOf<SheetTable>({
  ask: localised,
  columns: listOf(objectOf<SheetTable['columns'][number]>({ name: localised, show }), 50),
  asked: listOf(objectOf<SheetTable['asked'][number]>({ name: localised }), 50),
  rows: listOf(objectOf<SheetTable['rows'][number]>({ name: localised }), CLASS_LIMITS.parts)
})

const sheet = objectOf<Sheet>({
  kind: oneOf('numeric', 'choice', 'order', 'table', 'widget'),
  title: localised,
  intro: localised,
  parts: listOf(part, CLASS_LIMITS.parts),
  slots: listOf(show, CLASS_LIMITS.slots),
  variants: recordOf(listOf(finite, CLASS_LIMITS.slots), CLASS_LIMITS.variants),
  table: maybe(table)
})

/** Whether a whole exercise is sound is for `proveExercise`, which needs the room for authors. */
const unproven: Read<Exercise> = (value, path) => {
  const room = { left: CLASS_LIMITS.assignment }
  const bounded = isPlain(value) && isJson(value, room, -6)
  // Nothing is believed of it before it has been proven.
  return bounded ? (value as unknown as Exercise) : (text(0)(undefined, path) as never)
}

const about = { id, version: text(20) }
type Named = Extract<Assigned, { as: 'named' }>
type Whole = Extract<Assigned, { as: 'whole' }>
type Sheeted = Extract<Assigned, { as: 'sheet' }>

const assigned: Read<Assigned> = byKind<Assigned>('as', {
  named: objectOf<Named>({ ...about, as: oneOf('named') }),
  whole: objectOf<Whole>({ ...about, as: oneOf('whole'), exercise: unproven }),
  sheet: objectOf<Sheeted>({ ...about, as: oneOf('sheet'), sheet })
})

const start: Read<NonNullable<Assignment['start']>> = (value, path) => {
  const read = isPlain(value) ? readState({ ...value, schema: SCHEMA }) : undefined
  if (!read?.ok || read.dropped.length > 0) return text(0)(undefined, path) as never
  const { values, flow, fields, options, conventions, currency } = read.state
  return { values, flow, fields, options, conventions, currency }
}

const assignment = objectOf<Assignment>({
  id,
  title: text(),
  kind: oneOf('practice', 'graded'),
  policy,
  due: maybe(text()),
  exercises: listOf(assigned, CLASS_LIMITS.exercises),
  start: maybe(start),
  key: maybe((value, path) => {
    const key = text(100)(value, path)
    return /^[\w-]{87}$/.test(key) ? key : text(0)(key, path)
  })
})

/**
 * An assignment out of anything that JSON.parse may return; never throws. Exercises that come whole are
 * bounded, and not yet proven (`prove-exercise.ts`).
 */
export function readAssignment(
  value: unknown
):
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: false; readonly problem: ClassProblem } {
  const read = reading(assignment, value)
  if (!read.ok) return read
  const ids = read.value.exercises.map(exercise => exercise.id)
  const twice = ids.find((one, index) => ids.indexOf(one) !== index)
  if (ids.length === 0 || twice !== undefined)
    return { ok: false, problem: { kind: 'unfit', at: 'exercises' } }
  return { ok: true, assignment: read.value }
}
