import type { Feedback } from '../../../exercises/feedback/feedback.ts'
import { tellPart } from '../../../exercises/feedback/tell-part.ts'
import { variantFor } from '../../../exercises/seeds.ts'
import type { Contents } from '../contents.ts'
import { type Dealt, dealt, type Task } from './dealt.ts'
import { idsOf, lettersOf, type Report, reportOf } from './response.ts'
import type { Kept, Suspended } from './suspended.ts'

/** An answer judged. */
export interface Checked {
  readonly feedback: Feedback
  readonly credited: boolean
  /** Undefined where no answer was read. */
  readonly report: Report | undefined
}

/** The work of one participant on a package: what was answered, and what it earned. */
export class Work {
  readonly dealt: readonly Dealt[]
  private readonly contents: Contents
  private readonly kept = new Map<number, Kept>()

  /** @param participant the platform's id of whoever is working */
  constructor(contents: Contents, participant: string, earlier: Suspended | undefined) {
    this.contents = contents
    const { variant: rule, locale } = contents
    let first = 0
    this.dealt = contents.exercises.map((exercise, index) => {
      const wanted =
        earlier?.variants[index] ??
        (typeof rule === 'number' ? rule : variantFor(rule, participant, exercise))
      const one = dealt(exercise, wanted, first, locale)
      first += one.parts.length
      return one
    })
    for (const kept of earlier?.parts ?? []) if (kept.part < first) this.kept.set(kept.part, kept)
  }

  /** What is known of a part so far. */
  of(task: Task): Kept | undefined {
    return this.kept.get(task.number)
  }

  /** The answer to a part as it was given; '' where there is none, or it had to be left out. */
  textOf(one: Dealt, task: Task): string {
    const text = this.of(task)?.text ?? ''
    return isOfOptions(one) ? idsOf(one, task.id, text) : text
  }

  /**
   * Judges an answer beside the others of its exercise.
   *
   * @param typed answers that stand in the page now, by part: of a table all its cells
   * @param count makes it an attempt
   */
  check(one: Dealt, task: Task, typed: Readonly<Record<string, string>>, count: boolean): Checked {
    const { exercise, variant, parts } = one
    const { locale } = this.contents
    const texts = {
      ...Object.fromEntries(parts.map(other => [other.id, this.textOf(one, other)])),
      ...typed
    }
    const text = texts[task.id] ?? ''
    const { feedback, credited } = tellPart(exercise, task.id, texts, { locale, variant })
    const report = reportOf(one, task, text, locale)
    if (count && report) {
      const before = this.kept.get(task.number)
      this.kept.delete(task.number)
      this.kept.set(task.number, {
        part: task.number,
        // Ids are long, and a platform keeps little.
        text: isOfOptions(one) ? lettersOf(one, task.id, text) : text,
        attempts: (before?.attempts ?? 0) + 1,
        credited
      })
    }
    return { feedback, credited, report }
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

const isOfOptions = ({ exercise: { kind } }: Dealt): boolean =>
  kind === 'choice' || kind === 'order'
