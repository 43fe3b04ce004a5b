import { type Credits, totalsOf } from '../analysis/class-marks/model.ts'
import type { WidgetModels } from '../exercises/doable.ts'
import type { Exercise } from '../exercises/model.ts'
import { variantFor } from '../exercises/seeds.ts'
import type { Assignment } from './assignment.ts'
import { type Column, columnKey, columnsOf, exercisesOf, policyOf } from './columns.ts'
import type { Marked, Marker } from './mark.ts'
import type { Receipt } from './receipt.ts'
import { overrideKey, type Settings } from './settings.ts'

/** A receipt that counts, and where it came from. */
export interface Held {
  readonly file: string
  /** `sameParticipant` of the id: one receipt a participant counts. */
  readonly who: string
  readonly receipt: Receipt
  /** Its mark in each column; none before it was marked. */
  marks?: readonly Marked[]
}

/** What the desk knows. */
interface Known {
  readonly exerciseOf: (id: string) => Exercise | undefined
  readonly widgets: WidgetModels
}

/** The receipts of one assignment, with what is asked in it. */
export class Roll {
  readonly copy: Assignment | undefined
  readonly widgets: WidgetModels
  readonly held: readonly Held[]
  readonly exercises: readonly Exercise[]
  readonly columns: readonly Column[]
  readonly policy
  /** Exercises that are neither in the workbook nor in the copy. */
  readonly unknown: readonly string[]

  constructor(held: readonly Held[], copy: Assignment | undefined, known: Known) {
    const receipts = held.map(({ receipt }) => receipt)
    const ids = exercisesOf(receipts, copy)
    const found = ids.map(id => [id, known.exerciseOf(id)] as const)
    this.copy = copy
    this.widgets = known.widgets
    this.held = held
    this.exercises = found.flatMap(([, exercise]) => exercise ?? [])
    this.unknown = found.flatMap(([id, exercise]) => (exercise ? [] : [id]))
    this.columns = columnsOf(this.exercises)
    this.policy = policyOf(receipts, copy)
  }

  /** The exercise that a column belongs to. */
  exerciseOf({ exercise }: Pick<Column, 'exercise'>): Exercise {
    // Columns are made from the exercises.
    return this.exercises.find(({ id }) => id === exercise) as Exercise
  }

  variantOf({ receipt }: Held, exercise: Exercise): number {
    return variantFor(this.policy, receipt.participant.id, exercise)
  }

  /** Marks every receipt; after each it can be left. */
  *mark(marker: Marker): Generator<number, void, undefined> {
    for (const [index, one] of this.held.entries()) {
      if (one.marks?.length !== this.columns.length) {
        one.marks = this.exercises.flatMap(exercise => this.#marksOf(one, exercise, marker))
      }
      yield index + 1
    }
  }

  #marksOf(held: Held, exercise: Exercise, marker: Marker): Marked[] {
    const { receipt } = held
    const texts = textsOf(receipt, exercise.id)
    const context = { locale: receipt.locale, variant: this.variantOf(held, exercise) }
    return columnsOf([exercise]).map(({ part }) => marker.mark(exercise, part, texts, context))
  }
}

/** The answers of one exercise as typed. */
export function textsOf(receipt: Receipt, exercise: string): Readonly<Record<string, string>> {
  const done = Object.hasOwn(receipt.exercises, exercise) ? receipt.exercises[exercise] : undefined
  return Object.fromEntries(
    Object.entries(done?.answers ?? {}).map(([part, { text }]) => [part, text])
  )
}

/** The columns that count, what for, and what everybody has in them. */
export interface Scored {
  /** Of all columns: null where there is no mark and no correction. */
  readonly creditOf: (row: number, column: number) => number | null
  readonly weights: readonly number[]
  /** Columns that are marked and count something. */
  readonly counted: readonly number[]
  readonly credits: Credits
  readonly totals: Float64Array
  readonly most: number
}

/** Marks and corrections as numbers. */
export function score({ held, columns }: Roll, settings: Settings): Scored {
  const keys = columns.map(columnKey)
  const weights = keys.map(
    key => (Object.hasOwn(settings.weights, key) ? settings.weights[key] : 1) ?? 1
  )
  const corrected = Object.keys(settings.overrides).length > 0
  const creditOf = (row: number, column: number): number | null => {
    const one = held[row] as Held
    const key = corrected ? overrideKey(one.who, keys[column] as string) : ''
    if (corrected && Object.hasOwn(settings.overrides, key)) return settings.overrides[key] ?? null
    const mark = one.marks?.[column]
    return mark ? Number(mark.credited) : null
  }
  const counted = columns.flatMap((_, column) => {
    const marked = held.some((_, row) => creditOf(row, column) !== null)
    return marked && (weights[column] as number) > 0 ? [column] : []
  })
  const values = new Float64Array(held.length * counted.length)
  for (let row = 0; row < held.length; row++)
    for (let at = 0; at < counted.length; at++)
      values[row * counted.length + at] = creditOf(row, counted[at] as number) ?? 0
  const used = counted.map(column => weights[column] as number)
  const credits = { people: held.length, weights: used, values }
  const most = used.reduce((sum, weight) => sum + weight, 0)
  return { creditOf, weights, counted, credits, totals: totalsOf(credits), most }
}
