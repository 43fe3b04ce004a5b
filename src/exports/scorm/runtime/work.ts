import { compile } from '../../../exercises/compile.ts'
import { type Feedback, feedbackFor } from '../../../exercises/feedback/feedback.ts'
import { typedScale } from '../../../exercises/grading/candidates.ts'
import { grade } from '../../../exercises/grading/grade.ts'
import { creditOf } from '../../../exercises/grading/verdict.ts'
import type { NumericExercise, Unknown } from '../../../exercises/kinds/numeric.ts'
import { variantFor } from '../../../exercises/seeds.ts'
import { practiceGivens, solve, type Values } from '../../../exercises/solve.ts'
import { deal } from '../../../exercises/variants.ts'
import { plain } from '../../markup.ts'
import type { Contents } from '../contents.ts'
import type { Kept, Suspended } from './suspended.ts'

/** An exercise with the numbers of the participant. */
export interface Dealt {
  readonly exercise: NumericExercise
  readonly variant: number
  readonly givens: Values
  readonly values: Values
  readonly parts: readonly Task[]
}

/** A part, and its number among all of the package. */
export interface Task {
  readonly number: number
  readonly id: string
  readonly unknown: Unknown
}

/** An answer judged. */
export interface Checked {
  readonly feedback: Feedback
  readonly credited: boolean
  /** The number as read, in digits; undefined where none was read. */
  readonly response: string | undefined
  readonly pattern: string
}

/** The work of one participant on a package: what was answered, and what it earned. */
export class Work {
  readonly dealt: readonly Dealt[]
  private readonly contents: Contents
  private readonly kept = new Map<number, Kept>()

  /** @param participant the platform's id of whoever is working */
  constructor(contents: Contents, participant: string, earlier: Suspended | undefined) {
    this.contents = contents
    let number = 0
    this.dealt = contents.exercises.map((exercise, index) => {
      const { variant: rule } = contents
      const wanted =
        earlier?.variants[index] ??
        (typeof rule === 'number' ? rule : variantFor(rule, participant, exercise))
      // A package that was exchanged for one with fewer variants falls back on the practice numbers.
      const found = wanted <= exercise.variants ? deal(exercise, wanted) : undefined
      const givens = found ?? practiceGivens(exercise)
      const parts = Object.entries(exercise.unknowns).map(([id, unknown]) => ({
        number: number++,
        id,
        unknown
      }))
      const values = solve(compile(exercise), givens)
      return { exercise, variant: found ? wanted : 0, givens, values, parts }
    })
    for (const kept of earlier?.parts ?? []) if (kept.part < number) this.kept.set(kept.part, kept)
  }

  /** What is known of a part so far. */
  of(task: Task): Kept | undefined {
    return this.kept.get(task.number)
  }

  /** Judges an answer beside the others of its exercise; `count` makes it an attempt. */
  check(dealt: Dealt, task: Task, text: string, count: boolean): Checked {
    const { exercise, givens, values, parts } = dealt
    const { locale } = this.contents
    const earlier = Object.fromEntries(
      parts
        .filter(({ id }) => id !== task.id)
        .map(other => [other.id, this.kept.get(other.number)?.text ?? ''])
    )
    const verdict = grade(exercise, task.id, text, { locale, earlier, givens })
    const credited = creditOf(verdict) === 1
    const read = 'read' in verdict ? plain(verdict.read.value) : undefined
    if (count && read !== undefined) {
      const before = this.kept.get(task.number)
      this.kept.delete(task.number)
      this.kept.set(task.number, {
        part: task.number,
        text,
        attempts: (before?.attempts ?? 0) + 1,
        credited
      })
    }
    const right = (values.get(task.id) ?? 0) * typedScale(task.unknown)
    return {
      feedback: feedbackFor(exercise, task.id, verdict, { locale, text, givens }),
      credited,
      response: read,
      pattern: plain(Number(right.toFixed(task.unknown.digits)))
    }
  }

  get suspended(): Suspended {
    return { variants: this.dealt.map(({ variant }) => variant), parts: [...this.kept.values()] }
  }

  get count(): { readonly answered: number; readonly credited: number; readonly of: number } {
    const all = [...this.kept.values()]
    return {
      answered: all.length,
      credited: all.filter(({ credited }) => credited).length,
      of: this.dealt.reduce((sum, { parts }) => sum + parts.length, 0)
    }
  }
}
