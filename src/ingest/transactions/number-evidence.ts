import type { Decimal } from '../text/digits.ts'
import type { Report } from './reading.ts'
import { earlier, type Witness } from './witness.ts'

type BySign<T> = { [D in Decimal]: T }

/** What numbers say about the decimal sign, as plain data. */
export interface NumberSigns {
  readonly proofs: Readonly<BySign<number>>
  readonly witnesses: { readonly [D in Decimal]?: Witness | undefined }
  readonly either: Readonly<BySign<number>>
  readonly priced: Readonly<BySign<number>>
  readonly grouped: Readonly<BySign<number>>
  readonly unusual: boolean
  readonly example: Witness | undefined
  readonly currencies: ReadonlyMap<string, number>
}

/** What the cells of number columns say about the decimal sign. */
export class NumberEvidence {
  readonly proofs: BySign<number> = { '.': 0, ',': 0 }
  /** The first cell that shows each sign as a decimal. */
  readonly witnesses: { [D in Decimal]?: Witness | undefined } = {}
  /** Cells with two readings, by the sign that stands in them. */
  readonly either: BySign<number> = { '.': 0, ',': 0 }
  /** Those of them beside a currency. */
  readonly priced: BySign<number> = { '.': 0, ',': 0 }
  /** The sum of those with two readings, the sign taken for thousands: whole numbers, which add up in any order. */
  readonly grouped: BySign<number> = { '.': 0, ',': 0 }
  /** Some number is written in a way that a database would not take for one. */
  unusual = false
  example: Witness | undefined
  /** With the first line of each. */
  readonly #currencies = new Map<string, number>()

  sawCurrency(currency: string, line: number): void {
    const before = this.#currencies.get(currency)
    if (before === undefined || line < before) this.#currencies.set(currency, line)
  }

  /**
   * The sign that the cells show more often. Where none shows any, one of money with three digits after its
   * sign, as in “1.234 €”: no price has thousandths, so that the sign parts thousands. Undefined otherwise.
   */
  decimal(): Decimal | undefined {
    return more(this.proofs['.'], this.proofs[',']) ?? more(this.priced[','], this.priced['.'])
  }

  signs(): NumberSigns {
    const { proofs, witnesses, either, priced, grouped, unusual, example } = this
    const currencies = this.#currencies
    return { proofs, witnesses, either, priced, grouped, unusual, example, currencies }
  }

  /** Adds what another column says, or the same one further down in the file. */
  add(further: NumberSigns, lines: number): void {
    for (const sign of ['.', ','] as const) {
      this.proofs[sign] += further.proofs[sign]
      this.either[sign] += further.either[sign]
      this.priced[sign] += further.priced[sign]
      this.grouped[sign] += further.grouped[sign]
      this.witnesses[sign] = earlier(this.witnesses[sign], further.witnesses[sign], lines)
    }
    this.unusual ||= further.unusual
    this.example = earlier(this.example, further.example, lines)
    for (const [currency, line] of further.currencies) this.sawCurrency(currency, line + lines)
  }

  /** What the sum would change by if the cells with two readings were read in the other way. */
  otherwise(decimal: Decimal): number {
    const other = decimal === '.' ? ',' : '.'
    return 0.999 * (this.grouped[decimal] - this.grouped[other])
  }

  /** @param chosen by the reader: nothing is open then */
  report(decimal: Decimal, chosen: boolean): Omit<Report['numbers'], 'otherwise'> {
    const { '.': points, ',': commas } = this.proofs
    const mixed = points > 0 && commas > 0
    const open = !chosen && (mixed || points + commas === 0)
    const undecided = open ? this.either['.'] + this.either[','] : 0
    const currencies = [...this.#currencies].sort((a, b) => a[1] - b[1])
    const { '.': point, ',': comma } = this.witnesses
    return {
      decimal,
      asText: this.unusual || (decimal === ',' && commas + this.either['.'] + this.either[','] > 0),
      undecided,
      ...(undecided > 0 && this.example ? { example: this.example.text } : {}),
      ...(point && comma ? { mixed: [point, comma] } : {}),
      currencies: currencies.map(([currency]) => currency)
    }
  }
}

/** The sign of which there are more; undefined where there is none of either. */
function more(points: number, commas: number): Decimal | undefined {
  if (points === 0 && commas === 0) return undefined
  return commas > points ? ',' : '.'
}
