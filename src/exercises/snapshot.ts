import type { WidgetModel } from './doable.ts'
import type { WidgetExercise } from './kinds/widget.ts'
import type { Values } from './solve.ts'

/** What a widget said when it was checked: its numbers, and the switches that were not as at the start. */
export interface Snapshot {
  readonly inputs: Values
  readonly switched: readonly string[]
}

/** An answer is stored in at most so many characters (STATE_LIMITS of the workbook, which a test compares). */
export const ANSWER_LENGTH = 300

/** Stands for a widget in which nothing is changed: an empty text would be no answer. */
const UNCHANGED = 'start'
/** Before the id of a switch. */
const SWITCH = '~'

/** What snapshots need to know of an exercise. */
export type Started = Pick<WidgetExercise, 'start'>

/** The numbers from which an exercise starts. */
export const startOf = (exercise: Started, model: WidgetModel): Values =>
  new Map(Object.entries(model.inputs).map(([id, { value }]) => [id, exercise.start[id] ?? value]))

/** The inputs that differ from the start, in the order of the widget. */
export const changedIn = (
  exercise: Started,
  model: WidgetModel,
  { inputs }: Snapshot
): readonly string[] =>
  [...startOf(exercise, model)]
    .filter(([id, value]) => !isSame(inputs.get(id) ?? Number.NaN, value))
    .map(([id]) => id)

/** A percentage typed and divided by a hundred need not be the same double as the one in the file. */
const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))

/**
 * A snapshot as an answer stores it: what differs from the start, `cost=24000 new=40 ~base`. Where that is
 * too long, the last changes are left out: there are then too many to be right (`check.ts`).
 */
export function writeSnapshot(exercise: Started, model: WidgetModel, snapshot: Snapshot): string {
  const words = [
    ...snapshot.switched.map(id => SWITCH + id),
    ...changedIn(exercise, model, snapshot).map(id => `${id}=${snapshot.inputs.get(id)}`)
  ]
  let text = words[0] ?? UNCHANGED
  for (const word of words.slice(1)) {
    if (text.length + 1 + word.length > ANSWER_LENGTH) break
    text += ` ${word}`
  }
  return text
}

/** The longest that an answer with these inputs changed can be. */
export const longestSnapshot = (inputs: readonly string[]): number =>
  // The longest number in JavaScript's notation: -1.2345678901234567e-308.
  inputs.reduce((length, id) => length + id.length + 26, 0)

/** Reads a stored answer; undefined for one that the page never wrote: unknown names, numbers out of bounds. */
export function readSnapshot(
  exercise: Started,
  model: WidgetModel,
  text: string
): Snapshot | undefined {
  const words = text.split(/\s+/u).filter(Boolean)
  if (words.length === 0) return undefined
  const inputs = new Map(startOf(exercise, model))
  const switched: string[] = []
  for (const word of words) {
    if (word === UNCHANGED) continue
    if (word.startsWith(SWITCH)) {
      const id = word.slice(SWITCH.length)
      if (!Object.hasOwn(model.switches, id)) return undefined
      switched.push(id)
      continue
    }
    const [id = '', number = '', ...more] = word.split('=')
    const input = Object.hasOwn(model.inputs, id) ? model.inputs[id] : undefined
    const value = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(number) ? Number(number) : Number.NaN
    if (!input || more.length > 0 || !(value >= input.min && value <= input.max)) return undefined
    if (input.whole && !Number.isInteger(value)) return undefined
    inputs.set(id, value)
  }
  return { inputs, switched }
}
