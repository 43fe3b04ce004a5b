import type { Decimal } from '../text/digits.ts'
import type { DateOrder, Report } from './reading.ts'

/** A cell that decided something, and where it stands. */
interface Witness {
  readonly text: string
  readonly line: number
}

/** What the cells of all number columns say about the decimal sign. */
export class NumberEvidence {
  readonly proofs = { '.': 0, ',': 0 }
  /** Cells with two readings. */
  either = 0
  example: string | undefined
  readonly currencies = new Set<string>()

  /** The sign that the cells show more often; undefined when none shows any. */
  decimal(): Decimal | undefined {
    const { ',': comma, '.': point } = this.proofs
    if (comma === 0 && point === 0) return undefined
    return comma > point ? ',' : '.'
  }

  /** @param chosen by the reader: nothing is open then */
  report(decimal: Decimal, chosen: boolean): Report['numbers'] {
    const mixed = this.proofs['.'] > 0 && this.proofs[','] > 0
    const open = !chosen && (mixed || this.decimal() === undefined)
    return {
      decimal,
      undecided: open ? this.either : 0,
      ...(open && this.either > 0 && this.example !== undefined ? { example: this.example } : {}),
      currencies: [...this.currencies]
    }
  }
}

/** What the cells of the date columns say about the order of day and month. */
export class DateEvidence {
  readonly proofs = { 'day-first': 0, 'month-first': 0 }
  readonly witnesses: { 'day-first'?: Witness; 'month-first'?: Witness } = {}
  either = 0
  example: string | undefined
  /** Dates read. */
  read = 0

  order(): DateOrder | undefined {
    const day = this.proofs['day-first']
    const month = this.proofs['month-first']
    if (day === 0 && month === 0) return undefined
    return month > day ? 'month-first' : 'day-first'
  }

  report(order: DateOrder, chosen: boolean): Report['dates'] {
    const decided = this.order()
    const undecided = !chosen && decided === undefined && this.either > 0
    const evidence = this.witnesses[order]
    const asked = this.either > 0 || decided !== undefined
    return {
      order: asked ? order : null,
      undecided,
      ...(this.example === undefined ? {} : { example: this.example }),
      ...(evidence && decided === order ? { evidence } : {})
    }
  }
}
