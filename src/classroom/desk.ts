import type { WidgetModel, WidgetModels } from '../exercises/doable.ts'
import type { Exercise } from '../exercises/model.ts'
import { sameParticipant } from '../exercises/seeds.ts'
import type { Assignment } from './assignment.ts'
import type { readDocument } from './document.ts'
import { Marker } from './mark.ts'
import type { ClassProblem } from './problem.ts'
import type { Receipt } from './receipt.ts'
import { type Held, Roll } from './roll.ts'

/** A file that does not count, and why. */
export interface Aside {
  readonly file: string
  readonly problem: ClassProblem
}

/** The receipts of one assignment, for a choice among several. */
export interface Pile {
  readonly id: string
  readonly title: string
  readonly receipts: number
}

/** Receipts as they come in, by assignment. One receipt counts for each participant: the last one. */
export class Desk {
  readonly #widgets = new Map<string, WidgetModel>()
  readonly marker = new Marker(this.#widgets)
  readonly #piles = new Map<string, Map<string, Held>>()
  readonly #copies = new Map<string, Assignment>()
  readonly #supplied = new Map<string, Exercise>()
  readonly #rolls = new Map<string, Roll>()
  #aside: Aside[] = []

  get aside(): readonly Aside[] {
    return this.#aside
  }

  /** Takes what was read from a file, or sets it aside with its reason. */
  put(file: string, opened: Awaited<ReturnType<typeof readDocument>>): void {
    if (!opened.ok) this.setAside(file, opened.problem)
    else if (opened.document.kind === 'assignment') this.#keepCopy(opened.document.assignment)
    else this.#take(file, opened.document.receipt)
  }

  setAside(file: string, problem: ClassProblem): void {
    this.#aside.push({ file, problem })
  }

  #keepCopy(assignment: Assignment): void {
    // What participants got has no answers: the copy that has them is worth more.
    const before = this.#copies.get(assignment.id)
    if (!before || !isComplete(before)) this.#copies.set(assignment.id, assignment)
    this.#rolls.delete(assignment.id)
  }

  #take(file: string, receipt: Receipt): void {
    const pile = this.#piles.get(receipt.assignment) ?? new Map<string, Held>()
    this.#piles.set(receipt.assignment, pile)
    const who = sameParticipant(receipt.participant.id)
    const before = pile.get(who)
    if (before && JSON.stringify(before.receipt) === JSON.stringify(receipt)) {
      this.setAside(file, { kind: 'again', file: before.file })
      return
    }
    if (before && before.receipt.handed > receipt.handed) {
      this.setAside(file, { kind: 'earlier', file: before.file })
      return
    }
    if (before) this.setAside(before.file, { kind: 'earlier', file })
    pile.set(who, { file, who, receipt })
    this.#rolls.delete(receipt.assignment)
  }

  /** The workbook's exercises that receipts answer and that were not supplied yet. */
  get wanted(): readonly string[] {
    const wanted = new Set<string>()
    for (const [id, pile] of this.#piles) {
      const copy = this.#copies.get(id)
      for (const exercise of copy?.exercises ?? []) wanted.add(exercise.id)
      if (!copy)
        for (const { receipt } of pile.values())
          for (const exercise of Object.keys(receipt.exercises)) wanted.add(exercise)
    }
    return [...wanted].filter(id => !this.#supplied.has(id))
  }

  supply(exercises: readonly Exercise[]): void {
    for (const exercise of exercises) this.#supplied.set(exercise.id, exercise)
    this.#rolls.clear()
  }

  /** The models of widgets in which exercises are done: without them those are not marked. */
  furnish(widgets: WidgetModels): void {
    for (const [id, model] of widgets) this.#widgets.set(id, model)
  }

  /** The assignments of which there are receipts, most receipts first. */
  get piles(): readonly Pile[] {
    return [...this.#piles]
      .map(([id, pile]) => ({
        id,
        title: this.#copies.get(id)?.title ?? titleIn(pile),
        receipts: pile.size
      }))
      .sort((a, b) => b.receipts - a.receipts)
  }

  /** The receipts of an assignment with what is asked in it. */
  roll(id: string): Roll {
    const known = this.#rolls.get(id)
    if (known) return known
    const copy = this.#copies.get(id)
    const own = new Map(
      copy?.exercises.flatMap(one => (one.as === 'whole' ? [[one.id, one.exercise]] : []))
    )
    const held = [...(this.#piles.get(id)?.values() ?? [])]
    const roll = new Roll(held, copy, {
      exerciseOf: one => own.get(one) ?? this.#supplied.get(one),
      widgets: this.#widgets
    })
    this.#rolls.set(id, roll)
    return roll
  }
}

const isComplete = ({ exercises }: Assignment): boolean =>
  exercises.every(({ as }) => as !== 'sheet')

const titleIn = (pile: ReadonlyMap<string, Held>): string => {
  const [first] = pile.values()
  return first?.receipt.title ?? ''
}
