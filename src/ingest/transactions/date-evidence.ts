import type { DateOrder, Report } from './reading.ts'
import type { Day } from './transactions.ts'
import { earlier, type Witness } from './witness.ts'

/** The first cell with a day. */
export interface DayWitness extends Witness {
  readonly day: Day
}

/** What dates say about the order of day and month, as plain data. */
export interface DateSigns {
  readonly proofs: Readonly<Record<DateOrder, number>>
  readonly witnesses: { readonly [O in DateOrder]?: Witness | undefined }
  readonly either: number
  readonly example: string | undefined
  readonly read: number
  readonly first: DayWitness | undefined
  readonly last: DayWitness | undefined
}

/** What the cells of a date column say about the order of day and month. */
export class DateEvidence {
  readonly proofs = { 'day-first': 0, 'month-first': 0 }
  readonly witnesses: { [O in DateOrder]?: Witness | undefined } = {}
  either = 0
  example: string | undefined
  /** Dates read. */
  read = 0
  /** Of the rows that were kept. */
  first: DayWitness | undefined
  last: DayWitness | undefined

  order(): DateOrder | undefined {
    const day = this.proofs['day-first']
    const month = this.proofs['month-first']
    if (day === 0 && month === 0) return undefined
    return month > day ? 'month-first' : 'day-first'
  }

  signs(): DateSigns {
    const { proofs, witnesses, either, example, read, first, last } = this
    return { proofs, witnesses, either, example, read, first, last }
  }

  /** Adds what the column says further down in the file. */
  add(further: DateSigns, lines: number): void {
    const { witnesses } = this
    for (const order of ['day-first', 'month-first'] as const) {
      this.proofs[order] += further.proofs[order]
      witnesses[order] = earlier(witnesses[order], further.witnesses[order], lines)
    }
    this.either += further.either
    this.example ??= further.example
    this.read += further.read
    const { first, last } = further
    if (first && !(this.first && this.first.day <= first.day)) this.first = moved(first, lines)
    if (last && !(this.last && this.last.day >= last.day)) this.last = moved(last, lines)
  }

  report(order: DateOrder, chosen: boolean): Report['dates'] {
    const decided = this.order()
    const undecided = !chosen && decided === undefined && this.either > 0
    const evidence = this.witnesses[order]
    const against = this.witnesses[order === 'day-first' ? 'month-first' : 'day-first']
    const asked = this.either > 0 || decided !== undefined
    return {
      order: asked ? order : null,
      undecided,
      either: this.either,
      ...(this.example === undefined ? {} : { example: this.example }),
      ...(evidence && decided === order ? { evidence } : {}),
      ...(evidence && against ? { against } : {})
    }
  }
}

const moved = (witness: DayWitness, lines: number): DayWitness => ({
  ...witness,
  line: witness.line + lines
})
