import type { Decimal } from '../text/digits.ts'
import type { DateOrder, Report } from './reading.ts'

/** A cell that says something, and where it stands. */
interface Witness {
  readonly text: string
  readonly line: number
}

/** Of two cells the one that stands first; the other is `lines` further down than it says. */
function earlier(
  one: Witness | undefined,
  other: Witness | undefined,
  lines: number
): Witness | undefined {
  if (!other) return one
  const moved = { ...other, line: other.line + lines }
  return one && one.line <= moved.line ? one : moved
}

/** What numbers say about the decimal sign, as plain data. */
export interface NumberSigns {
  readonly proofs: Readonly<Record<Decimal, number>>
  readonly either: number
  readonly example: Witness | undefined
  readonly currencies: ReadonlyMap<string, number>
}

/** What the cells of number columns say about the decimal sign. */
export class NumberEvidence {
  readonly proofs = { '.': 0, ',': 0 }
  /** Cells with two readings. */
  either = 0
  example: Witness | undefined
  /** With the first line of each. */
  readonly #currencies = new Map<string, number>()

  sawCurrency(currency: string, line: number): void {
    const before = this.#currencies.get(currency)
    if (before === undefined || line < before) this.#currencies.set(currency, line)
  }

  /** The sign that the cells show more often; undefined when none shows any. */
  decimal(): Decimal | undefined {
    const { ',': comma, '.': point } = this.proofs
    if (comma === 0 && point === 0) return undefined
    return comma > point ? ',' : '.'
  }

  signs(): NumberSigns {
    const { proofs, either, example } = this
    return { proofs, either, example, currencies: this.#currencies }
  }

  /** Adds what another column says, or the same one further down in the file. */
  add({ proofs, either, example, currencies }: NumberSigns, lines: number): void {
    this.proofs['.'] += proofs['.']
    this.proofs[','] += proofs[',']
    this.either += either
    this.example = earlier(this.example, example, lines)
    for (const [currency, line] of currencies) this.sawCurrency(currency, line + lines)
  }

  /** @param chosen by the reader: nothing is open then */
  report(decimal: Decimal, chosen: boolean): Report['numbers'] {
    const mixed = this.proofs['.'] > 0 && this.proofs[','] > 0
    const open = !chosen && (mixed || this.decimal() === undefined)
    const currencies = [...this.#currencies].sort((a, b) => a[1] - b[1])
    return {
      decimal,
      undecided: open ? this.either : 0,
      ...(open && this.either > 0 && this.example ? { example: this.example.text } : {}),
      currencies: currencies.map(([currency]) => currency)
    }
  }
}

/** What dates say about the order of day and month, as plain data. */
export interface DateSigns {
  readonly proofs: Readonly<Record<DateOrder, number>>
  readonly witnesses: { readonly [O in DateOrder]?: Witness | undefined }
  readonly either: number
  readonly example: string | undefined
  readonly read: number
}

/** What the cells of a date column say about the order of day and month. */
export class DateEvidence {
  readonly proofs = { 'day-first': 0, 'month-first': 0 }
  readonly witnesses: { [O in DateOrder]?: Witness | undefined } = {}
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

  signs(): DateSigns {
    const { proofs, witnesses, either, example, read } = this
    return { proofs, witnesses, either, example, read }
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
